"""Reads a parent's question: one typed value for the engine, the ranking and the page.

Pure: everything it knows of the directory stands in the `Lexicon` it is given.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

from wagtail_localoffer.search.ages import Age, read_ages
from wagtail_localoffer.search.families import NEGATIVES, STOP_WORDS, FamilyIndex, Match
from wagtail_localoffer.search.spelling import Speller
from wagtail_localoffer.words import fold, split, stem


LONGEST = 200
MOST_WORDS = 30
#: Words of one question whose spelling is looked at: each takes about a millisecond.
MOST_CORRECTED = 12
#: Postcodes looked up for one question: each costs queries.
MOST_POSTCODES = 2
#: Degrees of latitude, about 40 miles.
REACH = 0.6
#: In a longer question one word ("teacher") is no wish for a way in.
SHORT = 4

DAYS = {
    "monday": [0],
    "tuesday": [1],
    "wednesday": [2],
    "thursday": [3],
    "friday": [4],
    "saturday": [5],
    "sunday": [6],
    "weekend": [5, 6],
}
FULL_POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?) ?\d[a-z]{2}\b", re.IGNORECASE)
POSTCODE = re.compile(r"\b(?P<out>[a-z]{1,2}\d[a-z\d]?)(?: ?(?P<sector>\d)(?P<unit>[a-z]{2}))?\b")
GROWN = re.compile(r"turn(?:s|ed|ing)? (?:1[4-9]|2\d)")
NEAR = re.compile(r"\b(?:near|in|at|around|round|by|from|of|to)\s+$")
FREE = re.compile(
    r"\b(?:for free|free of charge|no cost|cant afford|cannot afford|no money|free)\b(?! school meals?| time)"
)


@dataclass(frozen=True)
class Place:
    """Somewhere the parent named. `is_rough` where only an area is known, not a point."""

    name: str
    latitude: float
    longitude: float
    is_rough: bool = True


@dataclass(frozen=True)
class Reading:
    """One thing understood, as a chip shows it. `key` in the address takes it away."""

    kind: str
    key: str
    label: str


@dataclass
class Lexicon:
    """What the reader knows of one directory: its terms' words, its own words, its places."""

    needs: FamilyIndex
    facts: FamilyIndex
    words: Mapping[str, int] = field(default_factory=dict)
    #: Stems of family words, each with the terms that have it.
    holders: Mapping[str, frozenset[int]] = field(default_factory=dict)
    words_of_terms: Collection[str] = ()
    #: For a term, those that an adviser would name with it, and the one it stands under.
    related: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    parents: Mapping[int, int] = field(default_factory=dict)
    towns: Mapping[str, Place] = field(default_factory=dict)
    find_postcode: Callable[[str], Place | None] = lambda text: None
    #: Words that speak of danger to life, each with the codes of the numbers to ring.
    crisis: Mapping[str, Collection[str]] = field(default_factory=dict)

    @cached_property
    def speller(self) -> Speller:
        return Speller(self.words)


@dataclass(frozen=True)
class Question:
    """A question, read. `words` are for the engine, folded and spelt right."""

    asked: str
    words: tuple[str, ...] = ()
    #: What was typed where `words` hold a correction: looked for as well, for a wrong guess
    #: must not hide what plain words would have found.
    typed: tuple[str, ...] = ()
    age: Age | None = None
    place: Place | None = None
    days: tuple[int, ...] = ()
    is_free: bool = False
    needs: tuple[Match, ...] = ()
    #: For each word, the terms with that word among their family words.
    hints: Mapping[str, frozenset[int]] = field(default_factory=dict)
    facts: tuple[Match, ...] = ()
    #: For each need, the terms that go with it, and the term it stands under.
    related: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    parents: Mapping[int, int] = field(default_factory=dict)
    crisis: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()


def clean(text: str) -> str:
    """At most 200 characters, without control and direction marks."""
    text = "".join(char if char.isprintable() else " " for char in text[: LONGEST * 2])
    return " ".join(text.split())[:LONGEST]


def hide_postcodes(text: str) -> str:
    """A question with whole postcodes cut to their first half: fit for an address or a title."""
    return FULL_POSTCODE.sub(r"\1", text)


def read_question(text: str, lexicon: Lexicon, refused: Collection[str] = ()) -> Question:
    """Reads a question. `refused` holds the keys of readings the parent took away."""
    asked = clean(text)
    folded = fold(asked)
    readings: list[Reading] = []

    def accept(kind: str, key: str, label: str) -> bool:
        key = f"{kind}:{key}"
        if key in refused:
            return False
        readings.append(Reading(kind, key, label))
        return True

    place, folded = _read_place(folded, lexicon, accept)
    age, folded = _read_age(folded, accept)
    words, folded, typed = _read_spelling(folded, lexicon, accept)
    days = _read_days(words, accept)
    is_free = bool(FREE.search(folded)) and accept("free", "yes", _("free"))
    facts = [
        match
        for match in lexicon.facts.match(words)
        if match.phrase >= (1 if len(words) < SHORT else 2)
        and f"fact:{match.term_id}" not in refused
    ]
    # "Drop in" said how they want to come: "drop" alone is then no word for dropped sounds.
    spoken_for = {word for match in facts if match.phrase >= 2 for word in match.words}
    needs = tuple(
        match
        for match in lexicon.needs.match(words)
        if (match.phrase or not spoken_for.issuperset(match.words))
        and accept("term", str(match.term_id), _label_term(match))
    )
    facts = tuple(match for match in facts if accept("fact", str(match.term_id), match.name))
    telling = dict.fromkeys(
        word
        for word in words
        if word not in NEGATIVES and stem(word) not in STOP_WORDS and not _find_day(word)
    )
    return Question(
        asked=asked,
        words=tuple(telling)[:MOST_WORDS],
        typed=tuple(typed),
        age=age,
        place=place,
        days=days,
        is_free=is_free,
        needs=needs,
        hints={
            word: lexicon.holders[stem(word)] for word in telling if stem(word) in lexicon.holders
        },
        facts=facts,
        related={match.term_id: lexicon.related.get(match.term_id, ()) for match in needs},
        parents=lexicon.parents,
        crisis=_find_crisis(asked, lexicon.crisis),
        readings=tuple(readings),
    )


Accept = Callable[[str, str, str], bool]


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _read_age(text: str, accept: Accept) -> tuple[Age | None, str]:
    for age in read_ages(text):
        if accept("age", f"{age.low:g}-{age.high:g}", age.label):
            # A stage of life ("toddler", "college") is also a word services use: keep it, as
            # "turns 18", which families say of growing up.
            is_kept = age.words.isalpha() or GROWN.match(age.words)
            return age, text if is_kept else _blank(text, age.start, age.end)
    return None, text


def _is_local(place: Place, lexicon: Lexicon) -> bool:
    """Whether a place is within a county's reach of where the services are."""
    towns = lexicon.towns.values()
    return not towns or any(
        abs(place.latitude - town.latitude) < REACH
        and abs(place.longitude - town.longitude) < REACH * 1.6
        for town in towns
    )


def _read_place(text: str, lexicon: Lexicon, accept: Accept) -> tuple[Place | None, str]:
    for match in islice(POSTCODE.finditer(text), MOST_POSTCODES):
        place = lexicon.find_postcode(match.group().upper())
        if place is None:
            continue
        asked_near = NEAR.search(text[: match.start()])
        if not (match["unit"] or asked_near or _is_local(place, lexicon)):
            # Vitamin B12 is no part of Birmingham.
            continue
        # The chip and its key hold the outward code only: an address is shared and logged.
        label = _("near %(place)s") % {"place": place.name}
        if place.is_rough:
            label = _("near %(place)s (about)") % {"place": place.name}
        if accept("place", match["out"], label):
            return place, _blank(text, *match.span())
    for name in sorted(lexicon.towns, key=len, reverse=True):
        match = re.search(rf"\b{re.escape(name)}\b", text)
        if not match:
            continue
        place, asked_near = lexicon.towns[name], NEAR.search(text[: match.start()])
        # Reading, Bath and Street are towns, and words: those need a "near" or "in".
        if name in lexicon.words_of_terms and not asked_near:
            continue
        if accept("place", name.replace(" ", "-"), _("near %(place)s") % {"place": place.name}):
            return place, _blank(text, *match.span()) if asked_near else text
    return None, text


def _read_spelling(text: str, lexicon: Lexicon, accept: Accept) -> tuple[list[str], str, list[str]]:
    """The words as meant, the same as a text, and the words as typed where those differ."""
    words, typed = [], []
    tried = 0
    for word in split(text)[: MOST_WORDS * 2]:
        meant = None
        # Asked first: the words of services are many, and then need not be read.
        is_known = (
            word in lexicon.words_of_terms or _find_day(word) or lexicon.speller.is_known(word)
        )
        if not is_known and tried < MOST_CORRECTED:
            tried += 1
            meant = lexicon.speller.correct(word)
        if meant and accept(
            "spelling", word, _("%(meant)s, not %(typed)s") % {"meant": meant, "typed": word}
        ):
            words.append(meant)
            typed.append(word)
        else:
            words.append(word)
    return words, " ".join(words), typed


def _read_days(words: Collection[str], accept: Accept) -> tuple[int, ...]:
    days: set[int] = set()
    for word in words:
        name = _find_day(word)
        if name and accept("day", name, _say_days(DAYS[name])):
            days.update(DAYS[name])
    return tuple(sorted(days))


def _find_day(word: str) -> str:
    """The day that a word names, "saturdays" too; "" where it names none."""
    name = word.removesuffix("s")
    return name if name in DAYS else ""


def _say_days(days: list[int]) -> str:
    return str(WEEKDAYS[days[0]]) if len(days) == 1 else _("at the weekend")


def _label_term(match: Match) -> str:
    if not match.words:
        return match.name
    return _("%(words)s: %(term)s") % {"words": " ".join(match.words), "term": match.name}


def _find_crisis(text: str, phrases: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    """Codes of the numbers to ring. Reads what was typed: no correction may hide a cry for help."""
    padded = f" {' '.join(split(text))} "
    codes: dict[str, None] = {}
    for phrase, numbers in phrases.items():
        if _pad(phrase) in padded:
            codes.update(dict.fromkeys(numbers))
    return tuple(codes)


@lru_cache(maxsize=2_000)
def _pad(phrase: str) -> str:
    return f" {' '.join(split(phrase))} "
