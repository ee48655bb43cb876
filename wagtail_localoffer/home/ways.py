"""Ways from the offer's home into its directory: by need and by level, with counts."""

from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils.http import urlencode
from wagtail.models import get_page_models

from wagtail_localoffer.directory.vocabularies import read_vocabularies
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


#: Stands first, with its own needs below it: speech, language and communication.
FIRST = "need:communication"
#: Stands last: it narrows nothing.
LAST = "need:any"
#: Of the needs below `FIRST`, so many are named.
MOST_BELOW = 8
#: Vocabularies that lead in.
WAYS = ["need", "level"]


@dataclass
class Way:
    """A term as a link into the directory; `count` services answer it."""

    code: str
    name: str
    description: str
    count: int
    url: str
    below: list["Way"] = field(default_factory=list)


def find_directory(home: Any) -> Any:
    """The first live and public directory among a home's children, else below it, or None."""
    models = [model for model in get_page_models() if hasattr(model, "localoffer_is_directory")]
    if not models or not home.path:
        return None
    types = ContentType.objects.get_for_models(*models).values()
    found = home.get_descendants().live().public().filter(content_type__in=types)
    return found.order_by("depth", "path").first()


def read_ways(directory: Any, url: str) -> dict[str, list[Way]]:
    """Ways in by `need` and `level`, of top terms that any offered service has.

    `url` is the directory's address. A service of a term anywhere below counts for the top
    term too, once. Queries: the snapshot's stamp and two, however many services.
    """
    snapshot = get_snapshot(directory)
    facts = TaxonomyTerm.objects.filter(taxonomy__code__in=WAYS).values_list(
        "pk", "code", "description"
    )
    told = {pk: (code, description) for pk, code, description in facts}
    ways: dict[str, list[Way]] = {code: [] for code in WAYS}
    below_first: list[Way] = []
    for vocabulary in read_vocabularies():
        if vocabulary.code not in ways:
            continue
        first = next((term.pk for term in vocabulary.terms if told[term.pk][0] == FIRST), None)
        for term in vocabulary.terms:
            count = snapshot.count(snapshot.terms.get(term.pk, 0) & snapshot.offered)
            is_below = first is not None and term.parent == first
            if not count or (term.depth and not is_below):
                continue
            code, description = told[term.pk]
            address = f"{url}?{urlencode({vocabulary.parameter: term.slug})}"
            way = Way(code, term.name, description, count, address)
            (below_first if is_below else ways[vocabulary.code]).append(way)
    ways["need"].sort(key=lambda way: (way.code == LAST, way.code != FIRST))
    for way in ways["need"]:
        if way.code == FIRST:
            most = sorted(below_first, key=lambda below: -below.count)[:MOST_BELOW]
            way.below = [below for below in below_first if below in most]
    return ways
