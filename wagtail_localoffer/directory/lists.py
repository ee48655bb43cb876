"""Lists of services for pages that are not a directory: hubs, blocks, a service's neighbours.

All lists of a page are read together: the snapshot's stamp, the vocabularies, the entries
of all cards and their terms. Four queries, however many lists and services. What is read later
for the same page (a block's list) costs two more, or none where its cards are there already.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import or_
from typing import Any
from urllib.parse import urlencode

from wagtail_localoffer.directory.cards import Card, read_cards
from wagtail_localoffer.directory.order import FREE, rank, rank_ages
from wagtail_localoffer.directory.vocabularies import Term, Vocabulary, read_vocabularies
from wagtail_localoffer.entries.bitsets import list_first
from wagtail_localoffer.entries.snapshot import Snapshot, get_snapshot


@dataclass(frozen=True)
class Ask:
    """What a list holds. Terms are given by their codes ("need:autism"), those below included.

    `terms`: a service must have all of them. `any_terms`: one of each vocabulary among them
    is enough, as when a family ticks them in the directory. `without`: a service has none of
    them. `ages`: overlaps this range, in years. `first`: services with all of the first of
    these groups stand first, then those of the second… `FREE` stands for services that say
    they are free. `about`: the terms of a topic; within each group its services stand in the
    order of `directory/order.py`. `fitting`: then those whose ages fit `ages` best. What is
    equal stands by name. `most`: how many cards.
    """

    terms: Iterable[str] = ()
    any_terms: Iterable[str] = ()
    ages: tuple[float, float] | None = None
    most: int = 6
    without: Iterable[str] = ()
    first: Iterable[Iterable[str]] = ()
    about: Iterable[str] = ()
    fitting: bool = False


@dataclass(frozen=True)
class ServiceList:
    """The first cards of a list, how many services it has, and its address in the directory.

    The directory cannot leave services out: with `Ask.without` its page holds more.
    """

    cards: list[Card] = field(default_factory=list)
    count: int = 0
    url: str = ""

    @property
    def more(self) -> int:
        return self.count - len(self.cards)


class Terms:
    """The terms of all vocabularies by their codes, from one reading of them."""

    def __init__(self, vocabularies: Iterable[Vocabulary]) -> None:
        self.found: dict[str, tuple[Vocabulary, Term]] = {}
        self._ranks: dict[tuple, list[int]] = {}
        for vocabulary in vocabularies:
            for term in vocabulary.terms:
                code = term.slug if ":" in term.slug else f"{vocabulary.code}:{term.slug}"
                self.found[code] = (vocabulary, term)

    @cached_property
    def _codes(self) -> dict[int, str]:
        return {term.pk: code for code, (_vocabulary, term) in self.found.items()}

    @cached_property
    def tops(self) -> list[str]:
        """Terms that stand under no other."""
        return [code for code, (_vocabulary, term) in self.found.items() if not term.depth]

    def find_top(self, code: str) -> str:
        """The top term that a term stands under; itself where it stands under none."""
        for above in self._climb(code):
            code = above
        return code

    def list_below(self, codes: Iterable[str]) -> list[str]:
        """Some terms and all below them."""
        wanted = set(codes)
        return [code for code in self.found if wanted.intersection(self._climb(code))]

    def _climb(self, code: str) -> Iterator[str]:
        """A term and those it stands under, upwards; a loop of parents ends itself."""
        seen: set[str] = set()
        while code in self.found and code not in seen:
            seen.add(code)
            yield code
            code = self._codes.get(self.found[code][1].parent, "")

    def rank(self, snapshot: Snapshot, codes: Iterable[str]) -> list[int]:
        """See `order.rank`: the lists of a page ask for the same topic."""
        key = tuple(codes)
        if key not in self._ranks:
            self._ranks[key] = rank(snapshot, self, key)
        return self._ranks[key]

    def rank_ages(self, snapshot: Snapshot, ages: tuple[float, float]) -> list[int]:
        """See `order.rank_ages`."""
        if ages not in self._ranks:
            self._ranks[ages] = rank_ages(snapshot, *ages)
        return self._ranks[ages]

    def bits_for(self, snapshot: Snapshot, code: str) -> int:
        """Services with a term; none where no vocabulary knows it (any more)."""
        if code == FREE:
            return snapshot.free
        known = self.found.get(code)
        return snapshot.terms.get(known[1].pk, 0) if known else 0

    def list_pairs(self, codes: Iterable[str]) -> list[tuple[str, str]]:
        """Codes as a directory's address holds them; what is no filter there is left out."""
        known = [self.found[code] for code in codes if code in self.found]
        return [(vocab.parameter, term.slug) for vocab, term in known if vocab.is_filter]

    def name(self, code: str) -> str:
        known = self.found.get(code)
        return known[1].name if known else ""


class Lists:
    """A directory's snapshot and vocabularies, read once for all that a page asks of them."""

    def __init__(self, directory: Any, request: Any) -> None:
        self.request = request
        self.vocabularies = read_vocabularies()
        self.terms = Terms(self.vocabularies)
        self.snapshot = get_snapshot(directory)
        self.url = directory.get_url(request) or ""
        self._cards: dict[int, Card] = {}

    def match(self, ask: Ask) -> int:
        """Bits of the services of a list."""
        return match(self.snapshot, self.terms, ask)

    def count(self, ask: Ask) -> int:
        return self.snapshot.count(self.match(ask))

    def read(self, asks: Mapping[str, Ask]) -> dict[str, ServiceList]:
        """The lists asked for, by the names they were asked by. Two queries for all cards."""
        found = {name: self.match(ask) for name, ask in asks.items()}
        ids = {
            name: order_ids(self.snapshot, self.terms, ask, found[name])
            for name, ask in asks.items()
        }
        cards = self.read_cards(pk for some in ids.values() for pk in some)
        return {
            name: ServiceList(
                [cards[pk] for pk in ids[name] if pk in cards],
                self.snapshot.count(found[name]),
                make_url(self.url, self.terms, ask),
            )
            for name, ask in asks.items()
        }

    def read_cards(self, ids: Iterable[int]) -> dict[int, Card]:
        """Cards by their entries' keys. No query for those that the page has read before."""
        wanted = [pk for pk in dict.fromkeys(ids) if pk not in self._cards]
        # The request keeps the site's root paths: no query for each address.
        for card in read_cards(wanted, self.vocabularies, lambda one: one.get_url(self.request)):
            self._cards[card.entry.pk] = card
        return self._cards


def share_lists(directory: Any, request: Any) -> Lists:
    """The lists of a directory, read once for all blocks and parts of the page that is shown."""
    if request is None:
        return Lists(directory, request)
    if not hasattr(request, "_localoffer_lists"):
        request._localoffer_lists = {}
    shared: dict[int, Lists] = request._localoffer_lists
    if directory.pk not in shared:
        shared[directory.pk] = Lists(directory, request)
    return shared[directory.pk]


def read_lists(directory: Any, request: Any, asks: Mapping[str, Ask]) -> dict[str, ServiceList]:
    """The lists asked for, by the names they were asked by; empty ones without a directory."""
    if directory is None:
        return {name: ServiceList() for name in asks}
    return share_lists(directory, request).read(asks)


def match(snapshot: Snapshot, terms: Terms, ask: Ask) -> int:
    """Bits of the offered services that a list holds."""
    bits = snapshot.offered
    for code in ask.terms:
        bits &= terms.bits_for(snapshot, code)
    for codes in _group(ask.any_terms).values():
        bits &= reduce(or_, (terms.bits_for(snapshot, code) for code in codes))
    for code in ask.without:
        bits &= ~terms.bits_for(snapshot, code)
    if ask.ages is not None:
        bits &= snapshot.bits_for_ages(*ask.ages)
    return bits


def order_ids(snapshot: Snapshot, terms: Terms, ask: Ask, bits: int) -> list[int]:
    """Keys of the first entries of a list, in its order."""
    ids: list[int] = []
    for codes in ask.first:
        chosen = bits
        for code in codes:
            chosen &= terms.bits_for(snapshot, code)
        ids += _take(snapshot, terms, ask, chosen)
        bits &= ~chosen
    return [*ids, *_take(snapshot, terms, ask, bits)][: max(ask.most, 0)]


def _take(snapshot: Snapshot, terms: Terms, ask: Ask, bits: int) -> list[int]:
    """Keys of the first entries of some bits."""
    positions: list[int] = []
    ages = terms.rank_ages(snapshot, ask.ages) if ask.fitting and ask.ages else [-1]
    for group in terms.rank(snapshot, ask.about) if ask.about else [-1]:
        if len(positions) >= ask.most:
            break
        if not (chosen := bits & group):
            continue
        for members in ages:
            if len(positions) >= ask.most:
                break
            positions += list_first(chosen & members, ask.most)
    return [snapshot.entry_ids[position] for position in positions]


def make_url(url: str, terms: Terms, ask: Ask) -> str:
    """The address of a list in the directory, "" where there is no directory to go to."""
    pairs = terms.list_pairs([*ask.terms, *ask.any_terms])
    if ask.ages is not None:
        low, high = ask.ages
        pairs.append(("age", f"{low:g}" if low == high else f"{low:g}-{high:g}"))
    return f"{url}?{urlencode(pairs)}" if url and pairs else url


def _group(codes: Iterable[str]) -> dict[str, list[str]]:
    """Codes by their vocabularies."""
    groups: dict[str, list[str]] = {}
    for code in codes:
        groups.setdefault(code.partition(":")[0], []).append(code)
    return groups
