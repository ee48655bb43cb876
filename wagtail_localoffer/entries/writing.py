"""Writes entries with their terms, points and text: a fixed number of queries for many."""

from collections.abc import Iterable

from django.db import connections
from django.db.models import Model

from wagtail_localoffer.entries.build import EntryFacts
from wagtail_localoffer.entries.models import DirectoryEntry, EntryPoint, EntryTerm, EntryText


def write_entries(items: list[tuple[DirectoryEntry, EntryFacts]]) -> None:
    """Writes entries, new and changed alike; a changed one keeps its key."""
    _upsert(DirectoryEntry, [entry for entry, _facts in items], "page")
    # Keys are read again: not every database tells those of rows written in bulk.
    found = DirectoryEntry.objects.filter(page_id__in=[entry.page_id for entry, _facts in items])
    keys = dict(found.values_list("page_id", "pk"))
    for entry, _facts in items:
        entry.pk = keys[entry.page_id]
    for model in (EntryTerm, EntryPoint):
        model.objects.filter(entry_id__in=keys.values()).delete()
    EntryTerm.objects.bulk_create(
        EntryTerm(entry_id=entry.pk, term_id=term)
        for entry, facts in items
        for term in facts.term_ids
    )
    EntryPoint.objects.bulk_create(
        EntryPoint(entry_id=entry.pk, location_id=place, latitude=latitude, longitude=longitude)
        for entry, facts in items
        for place, latitude, longitude in facts.points
    )
    _upsert(
        EntryText, [EntryText(entry_id=entry.pk, **facts.text) for entry, facts in items], "entry"
    )


def remove_entries(keys: Iterable[int]) -> None:
    DirectoryEntry.objects.filter(pk__in=list(keys)).delete()


def _upsert(model: type[Model], rows: list, unique: str) -> None:
    names = [
        field.name
        for field in model._meta.concrete_fields
        if not field.primary_key and field.name != unique
    ]
    features = connections[model._default_manager.db].features
    target = [unique] if features.supports_update_conflicts_with_target else None
    model._default_manager.bulk_create(
        rows, update_conflicts=True, unique_fields=target, update_fields=names
    )
