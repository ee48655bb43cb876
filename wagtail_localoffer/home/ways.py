"""Ways from the offer's home into its directory: by need and by level, with counts."""

from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, F, Value
from django.db.models.functions import Coalesce
from django.utils.http import urlencode
from wagtail.models import get_page_models

from wagtail_localoffer.entries.models import EntryTerm
from wagtail_localoffer.services.models import ServiceMixin


#: Stands first, with its own needs below it: speech, language and communication.
FIRST = "need:communication"
#: Stands last: it narrows nothing.
LAST = "need:any"
#: Of the needs below `FIRST`, so many are named.
MOST_BELOW = 8
#: Services that a directory offers, as its snapshot has it.
OFFERED = [ServiceMixin.Status.ACTIVE]


@dataclass
class Way:
    """A term as a link into the directory; `count` services answer it."""

    code: str
    name: str
    description: str
    count: int
    url: str
    order: int
    below: list["Way"] = field(default_factory=list)


def find_directory(home: Any) -> Any:
    """The first live and public directory among a home's children, else below it, or None."""
    models = [model for model in get_page_models() if hasattr(model, "localoffer_is_directory")]
    if not models or not home.path:
        return None
    types = ContentType.objects.get_for_models(*models).values()
    found = home.get_descendants().live().public().filter(content_type__in=types)
    return found.order_by("depth", "path").first()


def read_ways(directory: Any) -> dict[str, list[Way]]:
    """Ways in by `need` and `level`, of top terms that any offered service has. One query.

    A service of a term below counts for the top term too, once.
    """
    rows = EntryTerm.objects.filter(
        entry__page__path__startswith=directory.path,
        entry__locale_id=directory.locale_id,
        entry__status__in=OFFERED,
        term__taxonomy__code__in=["need", "level"],
    )
    top = rows.values(
        way_code=Coalesce("term__parent__code", "term__code"),
        way_name=Coalesce("term__parent__name", "term__name"),
        way_description=Coalesce("term__parent__description", "term__description"),
        way_order=Coalesce("term__parent__sort_order", "term__sort_order"),
        is_below=Value(0),
    ).annotate(count=Count("entry_id", distinct=True))
    below = (
        rows.filter(term__parent__code=FIRST)
        .values(
            way_code=F("term__code"),
            way_name=F("term__name"),
            way_description=F("term__description"),
            way_order=F("term__sort_order"),
            is_below=Value(1),
        )
        .annotate(count=Count("entry_id", distinct=True))
    )
    ways: dict[str, list[Way]] = {"need": [], "level": []}
    below_first: list[Way] = []
    for row in top.union(below, all=True):
        taxonomy, _colon, slug = row["way_code"].partition(":")
        if taxonomy not in ways or not slug:
            continue
        way = Way(
            row["way_code"],
            row["way_name"],
            row["way_description"],
            row["count"],
            f"{directory.url}?{urlencode({taxonomy: slug})}",
            row["way_order"],
        )
        (below_first if row["is_below"] else ways[taxonomy]).append(way)
    for taxonomy, found in ways.items():
        ways[taxonomy] = sorted(found, key=_place)
    for way in ways["need"]:
        if way.code == FIRST:
            most = sorted(below_first, key=lambda below: -below.count)[:MOST_BELOW]
            way.below = sorted(most, key=_place)
    return ways


def _place(way: Way) -> tuple:
    return (way.code == LAST, way.code != FIRST, way.order, way.name)
