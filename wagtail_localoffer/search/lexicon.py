"""What the question reader knows of the site: its terms' words, its own words, its towns."""

import json
import time
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property, lru_cache
from importlib import resources
from typing import Any

from django.db.models import QuerySet
from django.views.decorators.debug import sensitive_variables

from wagtail_localoffer.conf import conf
from wagtail_localoffer.entries.models import DirectoryEntry, EntryPoint
from wagtail_localoffer.entries.snapshot import MOST, Snapshot
from wagtail_localoffer.entries.stamp import is_pending, read_stamp
from wagtail_localoffer.places.geocoding import find_point
from wagtail_localoffer.places.postcodes import POSTCODE
from wagtail_localoffer.search.families import FamilyIndex
from wagtail_localoffer.search.question import Lexicon, Place
from wagtail_localoffer.taxonomy.models import TaxonomyTerm
from wagtail_localoffer.words import split, stem


#: Vocabularies whose terms say what help is needed or given; the others only how.
NEEDS = {"need", "category"}
#: Nobody asks for these by name: "school" means a school, not a sector.
UNASKED = {"sector", "level"}
#: Terms that fit everyone name nothing.
ANY = {"need:any"}
#: Services whose words are read for spelling: a larger directory has no more common words.
MOST_ENTRIES = 10_000

SHORTEST_TOWN = 4

_store: dict[tuple[str, str, int | None], tuple[str, float, Lexicon]] = {}


@lru_cache(maxsize=1)
def read_crisis() -> dict[str, Any]:
    """Crisis numbers and the words that call for them, as shipped."""
    data = resources.files("wagtail_localoffer.taxonomy") / "data" / "crisis.json"
    return json.loads(data.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def read_related() -> dict[str, list[str]]:
    """For each term's code, the codes of terms that an adviser would name with it, as shipped."""
    data = resources.files("wagtail_localoffer.taxonomy") / "data" / "related.json"
    return json.loads(data.read_text(encoding="utf-8"))["related"]


def get_lexicon(snapshot: Snapshot | None = None) -> Lexicon:
    """What is known of one directory in one language; without a snapshot, of all of them.

    Built again when terms or services change. The words and towns of another council's
    services, or of another language, are none of its own.
    """
    using = DirectoryEntry.objects.db
    if is_pending(using) or (snapshot and not snapshot.stamp):
        # As with snapshots: what this transaction changed is nobody else's yet.
        return build_lexicon(snapshot)
    stamp = snapshot.stamp if snapshot else read_stamp(using)
    key = (using, snapshot.path, snapshot.locale_id) if snapshot else (using, "", None)
    known = _store.get(key)
    if known and known[0] == stamp and time.monotonic() - known[1] < conf.SNAPSHOT_MAX_AGE:
        return known[2]
    lexicon = build_lexicon(snapshot)
    _store.pop(key, None)
    while len(_store) >= MOST:
        # Another thread may take the same one out.
        _store.pop(next(iter(_store)), None)
    _store[key] = (stamp, time.monotonic(), lexicon)
    return lexicon


def forget() -> None:
    """Drops this process's lexicons."""
    _store.clear()


def build_lexicon(snapshot: Snapshot | None = None) -> Lexicon:
    """Reads all terms and the towns of a directory's services; their words when asked for."""
    entries = DirectoryEntry.objects.order_by()
    if snapshot:
        entries = entries.filter(page__path__startswith=snapshot.path, locale_id=snapshot.locale_id)
    needs, facts = [], []
    said: list[str] = []
    holders: dict[str, set[int]] = defaultdict(set)
    terms = list(TaxonomyTerm.objects.select_related("taxonomy"))
    keys = {term.code: term.pk for term in terms}
    for term in terms:
        phrases = [*term.get_family_words(), *term.get_aliases()]
        for text in (term.name, *phrases):
            said += (parts := split(text))
            for word in parts:
                holders[stem(word)].add(term.pk)
        if term.code in ANY or term.taxonomy.code == "area":
            continue
        if term.taxonomy.code in NEEDS:
            needs.append((term.pk, term.name, tuple(phrases)))
        elif term.taxonomy.code not in UNASKED:
            facts.append((term.pk, term.name, tuple(phrases)))
    words_of_terms = frozenset(said)
    crisis = {
        word: group["numbers"] for group in read_crisis()["groups"] for word in group["words"]
    }
    return Lexicon(
        needs=make_index(tuple(needs)),
        facts=make_index(tuple(facts)),
        words=ServiceWords(said, entries),
        holders={word: frozenset(pks) for word, pks in holders.items()},
        words_of_terms=words_of_terms,
        related={
            keys[code]: tuple(keys[other] for other in others if other in keys)
            for code, others in read_related().items()
            if code in keys
        },
        parents={term.pk: term.parent_id for term in terms if term.parent_id},
        towns=read_towns(entries),
        find_postcode=find_place,
        crisis=crisis,
    )


class ServiceWords(Mapping[str, int]):
    """How often each word is said by terms and in a directory's services.

    The services are read at the first word that no term has: most questions have none.
    """

    def __init__(self, said: list[str], entries: QuerySet) -> None:
        self._said = said
        self._entries = entries

    @cached_property
    def _counts(self) -> Counter[str]:
        texts = self._entries.values_list("title", "summary", "organisation_name", "place_line")
        said = list(self._said)
        shared: Counter[str] = Counter()
        for title, summary, organisation, place in texts[:MOST_ENTRIES]:
            said += split(f"{title} {summary}")
            # What many services share is cut up once.
            shared[organisation] += 1
            shared[place] += 1
        counts = Counter(said)
        for text, times in shared.items():
            for word in split(text):
                counts[word] += times
        return counts

    def __getitem__(self, word: str) -> int:
        return self._counts[word]

    def __contains__(self, word: object) -> bool:
        return word in self._counts

    def __iter__(self) -> Iterator[str]:
        return iter(self._counts)

    def __len__(self) -> int:
        return len(self._counts)


@lru_cache(maxsize=4)
def make_index(terms: tuple[tuple[int, str, tuple[str, ...]], ...]) -> FamilyIndex:
    """The index of some terms; the same one while they say the same, whatever else changes."""
    return FamilyIndex(terms)


def read_towns(entries: Any) -> dict[str, Place]:
    """Towns and villages that some entries stand in, each with the middle of their places."""
    points: dict[str, list[tuple[float, float]]] = defaultdict(list)
    names: dict[str, str] = {}
    keys: dict[str, str] = {}
    # As the entries tell them: an address that is hidden is no point of a town.
    rows = EntryPoint.objects.filter(entry__in=entries.values("pk")).exclude(location__city="")
    for city, latitude, longitude in rows.values_list(
        "location__city", "latitude", "longitude"
    ).distinct():
        if (key := keys.get(city)) is None:
            key = keys[city] = " ".join(split(city))
            names.setdefault(key, city)
        points[key].append((latitude, longitude))
    return {
        key: Place(
            names[key],
            sum(latitude for latitude, _longitude in found) / len(found),
            sum(longitude for _latitude, longitude in found) / len(found),
        )
        for key, found in points.items()
        if len(key) >= SHORTEST_TOWN
    }


@sensitive_variables("text")
def find_place(text: str) -> Place | None:
    """The place of a postcode in whole or in part, named by its outward code only."""
    point = find_point(text)
    if point is None:
        return None
    outward = point.label.split()[0]
    return Place(outward, point.latitude, point.longitude, is_rough=point.precision != POSTCODE)


def list_crisis_numbers(codes: Collection[str]) -> list[dict[str, str]]:
    """The shipped crisis numbers with these codes, in their own order."""
    return [number for number in read_crisis()["numbers"] if number["code"] in codes]
