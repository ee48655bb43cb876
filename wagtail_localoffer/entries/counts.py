"""Facet counts by SQL: slow and plain. What the snapshot's counts are tested against."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import Floor

from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.services.models import ServiceMixin
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


@dataclass(frozen=True)
class Filters:
    """Terms: any of one group and one of every group; an age in years; any of some days."""

    terms: tuple[tuple[int, ...], ...] = ()
    age: float | None = None
    days: tuple[int, ...] = field(default=())


def filter_entries(directory: Any, filters: Filters) -> QuerySet:
    """The entries of a directory that are offered and answer the filters."""
    entries = DirectoryEntry.objects.filter(
        page__path__startswith=directory.path,
        locale_id=directory.locale_id,
        status=ServiceMixin.Status.ACTIVE,
    )
    below = _read_below()
    for group in filters.terms:
        members = {pk for term in group for pk in below.get(term, {term})}
        entries = entries.filter(pk__in=_holders(members))
    if filters.age is not None:
        age = Decimal(str(filters.age))
        whole = Q(maximum_age=Floor("maximum_age"), maximum_age__gt=age - 1)
        entries = entries.filter(Q(minimum_age__isnull=True) | Q(minimum_age__lte=age))
        entries = entries.filter(Q(maximum_age__isnull=True) | Q(maximum_age__gte=age) | whole)
    if filters.days:
        mask = sum(1 << day for day in filters.days)
        entries = entries.annotate(open=F("days").bitand(mask)).filter(open__gt=0)
    return entries


def count_terms_sql(directory: Any, filters: Filters, terms: Iterable[int]) -> dict[int, int]:
    """How many of the entries found have each of these terms or one under it. One aggregate."""
    below = _read_below()
    counts = {
        f"term_{pk}": Count("pk", filter=Q(terms__term__in=below.get(pk, {pk})), distinct=True)
        for pk in terms
    }
    found = filter_entries(directory, filters).aggregate(**counts)
    return {pk: found[f"term_{pk}"] for pk in terms}


def _holders(terms: Iterable[int]) -> QuerySet:
    return DirectoryEntry.objects.filter(terms__term__in=terms).values("pk")


def _read_below() -> dict[int, set[int]]:
    """Each term with all that stand under it."""
    parents = dict(TaxonomyTerm.objects.values_list("pk", "parent_id"))
    below: dict[int, set[int]] = {pk: {pk} for pk in parents}
    for pk in parents:
        parent, seen = parents[pk], {pk}
        while parent is not None and parent not in seen:
            below[parent].add(pk)
            seen.add(parent)
            parent = parents[parent]
    return below
