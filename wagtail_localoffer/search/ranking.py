"""How results are put in order. Every weight of the search stands here, and only here."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import reduce
from operator import and_, or_
from typing import Any

from django.utils import timezone

from wagtail_localoffer.entries.bitsets import to_bits
from wagtail_localoffer.entries.snapshot import Snapshot
from wagtail_localoffer.search.question import Place, Question
from wagtail_localoffer.search.reasons import Board, Reason
from wagtail_localoffer.words import split, stem


#: What a word is worth, by where it stands: the name, the terms, the summary and whom it is
#: for, the rest, the family words of its terms. Multiplied by how rare the word is (1 to about 8).
FIELD_POINTS = {"title": 24, "terms": 16, "lead": 10, "body": 5, "families": 8}


@dataclass(frozen=True)
class Weights:
    """Points of everything a question may say besides its words."""

    #: A term the family's words speak of, times how strongly they do (0 to 1).
    term: int = 110
    #: A term that an adviser would name with one of those, and where no service has that one.
    related: int = 25
    stand_in: int = 60
    #: A fact asked for: no referral, online, a personal budget.
    fact: int = 40
    free: int = 40
    #: Times how few services are open on the day. Half of it where nobody said when.
    day: int = 24
    #: Made for this age, and not merely open to it.
    age: int = 16
    narrow_age: int = 24
    #: For children and young people: what is for adults only comes last. Also for the age that
    #: a number at the end may be.
    young: int = 120
    checked_lately: int = 2


WEIGHTS = Weights()
#: What is left of a term's points for the term it stands under, where no service has it itself.
PARENT = 0.5
#: Of several terms that the question speaks of each counts this much of the one before.
FURTHER = 0.75
#: Of several related terms each counts this much of the one before.
LATER = 0.8
#: Words kept with a snapshot: at most about 20 MB at 10,000 services.
MOST_KEPT = 4_000

#: Points by miles from the place named, and of services that come to you or need no place.
NEAR = [(1, 60), (2, 50), (3, 42), (5, 30), (8, 18), (15, 8)]
ANYWHERE = 24

#: Ages in years: a range this narrow is made for an age; above ADULT a service is for adults.
NARROW = 6
OLDEST_CHILD = 17
CHECKED_LATELY = timedelta(days=183)


@dataclass
class Ranking:
    """The services that answer a question: `bits` of all, and the `board` of their scores."""

    snapshot: Snapshot
    board: Board
    bits: int

    def list_ids(self, within: int = -1) -> Iterator[int]:
        """Entry ids, best first; equal ones in order of their names."""
        for _score, members in self.board.planes.tiers(self.bits & within):
            for position in self.snapshot.positions(members):
                yield self.snapshot.entry_ids[position]

    def explain(self, entry_id: int) -> list[Reason]:
        """What a service got its points for, most first; nothing where it was not found."""
        position = self.snapshot.positions_by_id.get(entry_id)
        if position is None or not self.bits >> position & 1:
            return []
        return self.board.explain(position)


def rank(engine: Any, snapshot: Snapshot, question: Question) -> Ranking:
    """Ranks a directory's services for a question that has been read.

    Words, terms, facts, age, days and place only add points: a wrong guess hides nothing
    that plain words would have found. Only services plainly for another age are left out.
    """
    board = Board()
    holders = _rank_words(engine, snapshot, question, board)
    found = reduce(or_, holders.values(), 0)
    found |= _rank_terms(snapshot, question, board)
    if not question.words and not question.needs and (question.readings or split(question.asked)):
        # "Help me": everyday words say nothing, and rule nobody out. Signs alone find nothing.
        found = (1 << snapshot.size) - 1
    _rank_facts(snapshot, question, board)
    found &= _rank_ages(snapshot, question, board)
    if question.place:
        _rank_distance(snapshot, question.place, board)
    _rank_checked(snapshot, board)
    found &= snapshot.offered
    if question.days:
        # Last: it looks at the points that were given.
        whole = found & _find_whole(snapshot, question, holders)
        _rank_days(snapshot, question.days, board, found, whole)
    return Ranking(snapshot, board, found)


def _rank_words(
    engine: Any, snapshot: Snapshot, question: Question, board: Board
) -> dict[str, int]:
    """Gives points for words; returns the services that hold each, by its stem."""
    found: dict[tuple[str, str], int] = {}
    holders: dict[str, int] = defaultdict(int)
    for word, fields in _find_words(engine, snapshot, question).items():
        for name, bits in fields.items():
            found[word, name] = bits
            holders[word] |= bits
    for word, term_ids in question.hints.items():
        bits = reduce(or_, (snapshot.terms.get(pk, 0) for pk in term_ids), 0)
        found[stem(word), "families"] = bits
        holders[stem(word)] |= bits
    said = {stem(word): word for word in (*question.typed, *question.words)}
    for (word, name), bits in found.items():
        # Rare anywhere, not rare as a name: "school" stands in few names and says little.
        worth = rarity(holders[word].bit_count(), snapshot.size)
        board.add(bits, round(FIELD_POINTS[name] * worth), name, said.get(word, word))
    return holders


def _find_words(engine: Any, snapshot: Snapshot, question: Question) -> dict[str, dict[str, int]]:
    """For each stem, the services that hold it in each field.

    Kept with the snapshot, which goes with the first change: half of all questions say
    "autism" or "speech", and thousands of ids for one word take longer than all the rest.
    """
    stems = dict.fromkeys(stem(word) for word in (*question.words, *question.typed))
    # A server of its own tells of a change a moment later than the stamp does.
    known = {} if getattr(engine, "is_server", False) else snapshot.words
    missing = [word for word in stems if word not in known]
    if len(known) + len(missing) > MOST_KEPT:
        known.clear()
        missing = list(stems)
    if missing:
        fresh: dict[str, dict[str, int]] = {word: {} for word in missing}
        for (word, name), ids in engine.find(missing).items():
            fresh[word][name] = snapshot.bits_for_ids(ids)
        known.update(fresh)
    return {word: known[word] for word in stems if word in known}


def _rank_terms(snapshot: Snapshot, question: Question, board: Board) -> int:
    found = 0
    related: dict[int, float] = {}
    for place, match in enumerate(question.needs):
        term_id, worth = match.term_id, match.weight * FURTHER**place
        others = question.related.get(term_id, ())
        is_missing = not snapshot.terms.get(term_id, 0) & snapshot.offered
        points = worth * (WEIGHTS.stand_in if is_missing else WEIGHTS.related)
        for other in others:
            related[other] = max(related.get(other, 0), points)
            points *= LATER
        stand_ins = snapshot.bits_for_terms(others) & snapshot.offered if is_missing else 0
        found |= stand_ins
        if stand_ins:
            continue
        kind = "term"
        # A kind of help that nobody here has, nor its neighbours, is read as the kind above it.
        while not snapshot.terms.get(term_id, 0) & snapshot.offered and term_id in question.parents:
            term_id, worth, kind = question.parents[term_id], worth * PARENT, "above"
        bits = snapshot.terms.get(term_id, 0)
        found |= bits
        board.add(bits, round(WEIGHTS.term * worth), kind, match.name)
    for term_id, points in related.items():
        board.add(snapshot.terms.get(term_id, 0), round(points), "related")
    return found


def _rank_facts(snapshot: Snapshot, question: Question, board: Board) -> None:
    for match in question.facts:
        bits = snapshot.terms.get(match.term_id, 0)
        board.add(bits, round(WEIGHTS.fact * match.weight), "fact", match.name)
    if question.is_free:
        board.add(snapshot.free, WEIGHTS.free, "free")


def _find_whole(snapshot: Snapshot, question: Question, holders: Mapping[str, int]) -> int:
    """The services that have all of the needs and words asked for, leaving out what none has."""
    asked = [snapshot.terms.get(match.term_id, 0) for match in question.needs]
    asked += [holders.get(stem(word), 0) for word in question.words]
    return reduce(and_, (bits for bits in asked if bits & snapshot.offered), -1)


def _rank_days(
    snapshot: Snapshot, days: Collection[int], board: Board, found: int, whole: int
) -> None:
    """Gives points for the day asked for: most where it is said, some where no day is.

    Of the services that answer the `whole` of a question, those open on the day come first and
    those open on other days only come last, whatever else speaks for one of them.
    """
    said = reduce(or_, snapshot.days, 0)
    open_then = reduce(or_, (snapshot.days[day] for day in days), 0)
    points = WEIGHTS.day * rarity((open_then & found).bit_count(), found.bit_count())
    best = board.planes.highest(whole & said & ~open_then)
    for members, worth, kind in (
        (found & ~said, round(points / 2), "no-day"),
        (found & open_then, round(points), "day"),
    ):
        first = members & whole
        behind = best + 1 - board.planes.lowest(first) if first and best >= 0 else 0
        board.add(first, max(behind, worth), kind)
        board.add(members & ~whole, worth, kind)
        best = max(best, board.planes.highest(first))


def _rank_ages(snapshot: Snapshot, question: Question, board: Board) -> int:
    """Gives points for the right age; returns who is not plainly for another age."""
    everyone = (1 << snapshot.size) - 1
    if question.age is None:
        board.add(snapshot.bits_for_ages(0, OLDEST_CHILD), WEIGHTS.young, "young")
        return everyone
    fits = snapshot.bits_for_ages(question.age.low, question.age.high)
    if question.age.is_guess:
        board.add(fits, WEIGHTS.young, "age")
    known, narrow = [], []
    for position, (youngest, oldest) in enumerate(snapshot.ages):
        if youngest is not None and oldest is not None:
            known.append(position)
            if oldest - youngest <= NARROW:
                narrow.append(position)
    board.add(fits & to_bits(known, snapshot.size), WEIGHTS.age, "age")
    board.add(fits & to_bits(narrow, snapshot.size), WEIGHTS.narrow_age, "narrow-age")
    return everyone if question.age.is_guess else fits


def _rank_distance(snapshot: Snapshot, place: Place, board: Board) -> None:
    nearest: dict[int, float] = {}
    for position, latitude, longitude in snapshot.points:
        miles = measure_miles(place.latitude, place.longitude, latitude, longitude)
        if miles < nearest.get(position, math.inf):
            nearest[position] = miles
    bands: dict[int, list[int]] = {}
    for position, miles in nearest.items():
        points = next((points for limit, points in NEAR if miles <= limit), 0)
        bands.setdefault(points, []).append(position)
    for points, positions in bands.items():
        board.add(to_bits(positions, snapshot.size), points, "near")
    placed = to_bits(nearest, snapshot.size)
    board.add(((1 << snapshot.size) - 1) & ~placed, ANYWHERE, "anywhere")


def measure_miles(from_lat: float, from_lng: float, to_lat: float, to_lng: float) -> float:
    """Miles between two points of one county: flat earth is right to a few yards there."""
    north = (to_lat - from_lat) * 69.05
    east = (to_lng - from_lng) * 69.17 * math.cos(math.radians((from_lat + to_lat) / 2))
    return math.hypot(north, east)


def _rank_checked(snapshot: Snapshot, board: Board) -> None:
    since = timezone.localdate() - CHECKED_LATELY
    board.add(snapshot.bits_checked_since(since), WEIGHTS.checked_lately, "checked")


def rarity(holders: int, size: int) -> float:
    """How telling a word is: 1 in half of the services, up to about 8 in one of thousands."""
    return math.log2(1 + size / holders) if holders else 0.0
