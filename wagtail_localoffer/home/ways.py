"""Ways from the offer's home into its directory: by need and by level, with counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

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
WAYS = ["need", "level", "category"]
#: Where a family stands: terms it looks for, all of them at once.
STANDS: list[tuple[Any, list[str]]] = [
    (_("My child has no plan and no diagnosis"), ["diagnosis:no", "plan:no"]),
    (_("My child gets help in school, without a plan"), ["category:school-support"]),
    (_("We are waiting for a diagnosis"), ["diagnosis:waiting"]),
    (_("My child has an EHC plan (education, health and care)"), ["plan:yes"]),
]
#: Ages families look for: words, and the age that the directory is asked for.
AGES: list[tuple[Any, int]] = [
    (_("Baby or toddler, 0 to 2"), 1),
    (_("Nursery age, 3 and 4"), 3),
    (_("Primary school, 5 to 10"), 7),
    (_("Secondary school, 11 to 15"), 13),
    (_("Young people, 16 to 25"), 18),
]


@dataclass
class Way:
    """A term as a link into the directory; `count` services answer it."""

    code: str
    name: str
    description: str
    count: int
    url: str
    below: list["Way"] = field(default_factory=list)


def read_ways(
    directory: Any, url: str, hubs: Mapping[str, str] | None = None
) -> dict[str, list[Way]]:
    """Ways in by `need` and `level`, of top terms that any offered service has.

    `url` is the directory's address, `hubs` the addresses of the pages about a term, by its
    code: where a term has one, its way leads there. A service of a term anywhere below counts for the top
    term too, once. Queries: the snapshot's stamp and two, however many services.
    """
    snapshot = get_snapshot(directory)
    wanted = [code for _words, codes in STANDS for code in codes]
    facts = TaxonomyTerm.objects.filter(
        Q(taxonomy__code__in=WAYS) | Q(code__in=wanted)
    ).values_list("pk", "code", "description")
    told = {pk: (code, description) for pk, code, description in facts}
    ways: dict[str, list[Way]] = {code: [] for code in WAYS}
    ways["stand"] = _list_stands(snapshot, {code: pk for pk, (code, _about) in told.items()}, url)
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
            address = (hubs or {}).get(code) or (
                f"{url}?{urlencode({vocabulary.parameter: term.slug})}"
            )
            way = Way(code, term.name, description, count, address)
            (below_first if is_below else ways[vocabulary.code]).append(way)
    ways["need"].sort(key=lambda way: (way.code == LAST, way.code != FIRST))
    for way in ways["need"]:
        if way.code == FIRST:
            most = sorted(below_first, key=lambda below: -below.count)[:MOST_BELOW]
            way.below = [below for below in below_first if below in most]
    return ways


def list_ages(url: str) -> list[Way]:
    """Ways in by age, youngest first, without counts: ages are read by the directory."""
    return [Way(f"age:{age}", words, "", 0, f"{url}?age={age}") for words, age in AGES]


def _list_stands(snapshot: Any, keys: dict[str, int], url: str) -> list[Way]:
    """Ways in by where the family stands; one whose terms are gone or empty is left out."""
    found = []
    for words, codes in STANDS:
        if any(code not in keys for code in codes):
            continue
        bits = snapshot.offered
        for code in codes:
            bits &= snapshot.terms.get(keys[code], 0)
        if count := snapshot.count(bits):
            query = urlencode([code.split(":", 1) for code in codes])
            found.append(Way(codes[0], words, "", count, f"{url}?{query}"))
    return found
