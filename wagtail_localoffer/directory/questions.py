"""What a family asks of a directory: an address read into one value, and written again.

Anyone can write an address, so nothing in it may break the page: what cannot be read is
left out, and where a family typed it they are told.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from wagtail_localoffer.directory.vocabularies import Term, Vocabulary
from wagtail_localoffer.places import postcodes
from wagtail_localoffer.search.question import hide_postcodes


LONGEST = 200
#: Letters of an age that are shown back to who typed it.
LONGEST_AGE = 20
DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"]
BEST, NEAREST, NAME, CHECKED = "best", "nearest", "name", "checked"
#: Miles that a family can choose from, and the farthest that an address may ask for.
RADII = [1, 3, 5, 10, 20, 30]
FARTHEST = 30
#: More pages than any directory has.
LAST_PAGE = 1_000_000

#: A key of a reading, and how many of them an address may hold.
_REFUSAL = re.compile(r"[a-z]+:[a-z0-9.-]{1,40}")
MOST_REFUSED = 20

#: Between the ages of a range.
_RANGE = re.compile(r"\s*(?:-|–|to)\s*")

#: A list of services that a family keeps, as an address holds it.
_KEPT = re.compile(r"[0-9a-z.-]{1,600}")

_age_field = forms.DecimalField(
    min_value=0, max_value=25, max_digits=4, decimal_places=2, required=False
)


@dataclass(frozen=True)
class Question:
    """One question. `terms` holds the terms chosen, by the vocabulary's parameter.

    `age` is in years; with `age_to` it is the youngest of a range ("4-11" in an address), as
    links from other pages ask for. `age_text` is what was typed, `age_error` what is wrong with it.
    `near` is a postcode's sector or outward code ("AL1 3", "AL1"), never a whole postcode;
    `within` is in miles and says nothing without it. `near_text` is what stands in the field,
    `near_error` what is wrong with it.
    `sort` is "" where nobody asked for an order. `refused` are the keys of readings of the
    words that the family took away (see `search/question.py`). `kept` is the list they make
    meanwhile (see `keep/lists.py`): no filter, but all links of the answer carry it.
    """

    words: str = ""
    terms: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)
    age: Decimal | None = None
    age_to: Decimal | None = None
    age_text: str = ""
    age_error: str = ""
    days: tuple[str, ...] = ()
    near: str = ""
    near_text: str = ""
    near_error: str = ""
    within: int | None = None
    refused: tuple[str, ...] = ()
    sort: str = ""
    page: int = 1
    kept: str = ""

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The filters as an address holds them, always in the same order."""
        # Addresses are shared, kept and logged: a whole postcode never stands in one of ours.
        pairs = [("q", hide_postcodes(self.words))] if self.words else []
        pairs += [
            (parameter, term.slug) for parameter, terms in self.terms.items() for term in terms
        ]
        if self.age is not None:
            ages = [self.age] if self.age_to is None else [self.age, self.age_to]
            pairs.append(("age", "-".join(f"{age.normalize():f}" for age in ages)))
        pairs += [("day", day) for day in self.days]
        if self.near:
            pairs.append(("near", self.near))
            if self.within:
                pairs.append(("within", str(self.within)))
        pairs += [("no", key) for key in self.refused]
        return pairs + ([("list", self.kept)] if self.kept else [])

    @property
    def title(self) -> str:
        """The words as a page's title may hold them."""
        return hide_postcodes(self.words)

    def get_query(
        self,
        without: Iterable[tuple[str, str]] = (),
        without_parts: Iterable[str] = (),
        sort: str | None = None,
        page: int = 1,
        refuse: str = "",
        within: int | None = None,
    ) -> str:
        """The query string of this question ("?q=…" or ""), some filters taken away.

        The page is left out unless given: other filters have other pages.
        """
        gone, parts = set(without), set(without_parts)
        if "q" in parts:
            parts.add("no")
        if "near" in parts:
            parts.add("within")
        pairs = [pair for pair in self.pairs if pair not in gone and pair[0] not in parts]
        if refuse:
            pairs.append(("no", refuse))
        if within:
            pairs = [pair for pair in pairs if pair[0] != "within"]
            pairs.append(("within", str(within)))
        sort = self.sort if sort is None else sort
        names = {name for name, _value in pairs}
        # Without words nothing is the best match, without a place nothing is near.
        needed = {BEST: {"q"}, NEAREST: {"q", "near"}}.get(sort, names)
        if sort and (not needed or needed & names):
            pairs.append(("sort", sort))
        if page > 1:
            pairs.append(("page", str(page)))
        return f"?{urlencode(pairs)}" if pairs else ""


def read_question(data: QueryDict, vocabularies: Iterable[Vocabulary]) -> Question:
    """The question in an address. Never raises: what is unknown or broken is left out."""
    (age, age_to), age_text, age_error = _read_ages(_clean(data.get("age", ""))[:LONGEST_AGE])
    sort = data.get("sort", "")
    near, near_text, near_error = _read_near(data.get("near", ""))
    terms = {}
    for vocabulary in vocabularies:
        asked = set(data.getlist(vocabulary.parameter)) if vocabulary.is_filter else set()
        found = tuple(term for term in vocabulary.terms if term.slug in asked) if asked else ()
        if found:
            terms[vocabulary.parameter] = found
    days = set(data.getlist("day"))
    words = _clean(data.get("q", ""))[:LONGEST].strip()
    # What was taken from an earlier question is not taken from a new one.
    refused = data.getlist("no") if data.get("was", words) == words else []
    return Question(
        words=words,
        terms=terms,
        age=age,
        age_to=age_to,
        age_text=age_text,
        age_error=age_error,
        days=tuple(day for day in DAYS if day in days),
        near=near,
        near_text=near_text,
        near_error=near_error,
        within=_read_within(data.get("within", "")) if near else None,
        refused=tuple(dict.fromkeys(key for key in refused if _REFUSAL.fullmatch(key)))[
            :MOST_REFUSED
        ],
        sort=sort if sort in {BEST, NEAREST, NAME, CHECKED} else "",
        page=_read_page(data.get("page", "")),
        kept=kept if _KEPT.fullmatch(kept := data.get("list", "")) else "",
    )


def read_posted(question: Question, data: QueryDict) -> Question:
    """The question with the postcode and radius of a posted form in place of its own.

    Of a postcode that can be read only the part that may stand in an address is kept. What
    cannot be read is kept as typed, to be shown to whoever typed it and to nobody else.
    """
    near, near_text, near_error = _read_near(data.get("near", ""))
    within = _read_within(data.get("within", ""))
    if within and not near_text:
        near_error = _("Write a postcode as well, so that we can look near it.")
    return replace(
        question,
        near=near,
        near_text=near_text,
        near_error=near_error,
        within=within,
        page=1,
    )


def is_whole_postcode(text: str) -> bool:
    """Whether a text is a postcode that stands for a few homes only."""
    parts = postcodes.read_parts(text)
    return parts is not None and bool(parts.unit)


def _read_near(text: str) -> tuple[str, str, str]:
    """What may be kept of a postcode, what its field shows, and what is wrong with it."""
    text = _clean(text)[: postcodes.LONGEST]
    if not text:
        return "", "", ""
    near = postcodes.shorten(text)
    if near is None:
        return (
            "",
            text,
            _("We cannot read that as a postcode. Write it like AL1 3JE, or its first half: AL1."),
        )
    return near, near, ""


def _read_within(text: str) -> int | None:
    if not (text.isascii() and text.isdigit() and len(text) < 3):
        return None
    return int(text) if 1 <= int(text) <= FARTHEST else None


def _clean(text: str) -> str:
    # PostgreSQL refuses null bytes; runs of white space mean nothing.
    return " ".join(text.replace("\x00", "").split())


def _read_ages(text: str) -> tuple[tuple[Decimal | None, Decimal | None], str, str]:
    """An age, or a range of ages, with what was typed and what is wrong with it."""
    if not text:
        return (None, None), "", ""
    ends = _RANGE.split(text.replace(",", "."), maxsplit=1)
    try:
        ages = sorted(age for age in map(_age_field.clean, ends) if age is not None)
        if len(ages) != len(ends):
            raise ValidationError("")
        return (ages[0], ages[1] if len(set(ages)) > 1 else None), text, ""
    except ValidationError:
        return (
            (None, None),
            text,
            _("Write the age as a number from 0 to 25. For example 3, or 1.5."),
        )


def _read_page(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        return 1
    return max(1, int(text)) if len(text) < 7 else LAST_PAGE
