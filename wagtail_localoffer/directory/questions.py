"""What a family asks of a directory: an address read into one value, and written again.

Anyone can write an address, so nothing in it may break the page: what cannot be read is
left out, and where a family typed it they are told.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from wagtail_localoffer.directory.vocabularies import Term, Vocabulary
from wagtail_localoffer.search.question import hide_postcodes


LONGEST = 200
#: Letters of an age that are shown back to who typed it.
LONGEST_AGE = 20
DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"]
BEST, NAME, CHECKED = "best", "name", "checked"
#: More pages than any directory has.
LAST_PAGE = 1_000_000

#: A key of a reading, and how many of them an address may hold.
_REFUSAL = re.compile(r"[a-z]+:[a-z0-9.-]{1,40}")
MOST_REFUSED = 20

_age_field = forms.DecimalField(
    min_value=0, max_value=25, max_digits=4, decimal_places=2, required=False
)


@dataclass(frozen=True)
class Question:
    """One question. `terms` holds the terms chosen, by the vocabulary's parameter.

    `age` is in years. `age_text` is what was typed, `age_error` what is wrong with it.
    `sort` is "" where nobody asked for an order. `refused` are the keys of readings of the
    words that the family took away (see `search/question.py`).
    """

    words: str = ""
    terms: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)
    age: Decimal | None = None
    age_text: str = ""
    age_error: str = ""
    days: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    sort: str = ""
    page: int = 1

    @property
    def order(self) -> str:
        """The order to show: without words nothing can be the best match."""
        if self.sort == BEST and not self.words:
            return NAME
        return self.sort or (BEST if self.words else NAME)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The filters as an address holds them, always in the same order."""
        # Addresses are shared, kept and logged: a whole postcode never stands in one of ours.
        pairs = [("q", hide_postcodes(self.words))] if self.words else []
        pairs += [
            (parameter, term.slug) for parameter, terms in self.terms.items() for term in terms
        ]
        if self.age is not None:
            pairs.append(("age", f"{self.age.normalize():f}"))
        pairs += [("day", day) for day in self.days]
        return pairs + [("no", key) for key in self.refused]

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
    ) -> str:
        """The query string of this question ("?q=…" or ""), some filters taken away.

        The page is left out unless given: other filters have other pages.
        """
        gone, parts = set(without), set(without_parts)
        if "q" in parts:
            parts.add("no")
        pairs = [pair for pair in self.pairs if pair not in gone and pair[0] not in parts]
        if refuse:
            pairs.append(("no", refuse))
        sort = self.sort if sort is None else sort
        if sort and not (sort == BEST and not any(name == "q" for name, _value in pairs)):
            pairs.append(("sort", sort))
        if page > 1:
            pairs.append(("page", str(page)))
        return f"?{urlencode(pairs)}" if pairs else ""


def read_question(data: QueryDict, vocabularies: Iterable[Vocabulary]) -> Question:
    """The question in an address. Never raises: what is unknown or broken is left out."""
    age, age_text, age_error = _read_age(_clean(data.get("age", ""))[:LONGEST_AGE])
    sort = data.get("sort", "")
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
        age_text=age_text,
        age_error=age_error,
        days=tuple(day for day in DAYS if day in days),
        refused=tuple(dict.fromkeys(key for key in refused if _REFUSAL.fullmatch(key)))[
            :MOST_REFUSED
        ],
        sort=sort if sort in {BEST, NAME, CHECKED} else "",
        page=_read_page(data.get("page", "")),
    )


def _clean(text: str) -> str:
    # PostgreSQL refuses null bytes; runs of white space mean nothing.
    return " ".join(text.replace("\x00", "").split())


def _read_age(text: str) -> tuple[Decimal | None, str, str]:
    if not text:
        return None, "", ""
    try:
        return _age_field.clean(text.replace(",", ".")), text, ""
    except ValidationError:
        return None, text, _("Write the age as a number from 0 to 25. For example 3, or 1.5.")


def _read_page(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        return 1
    return max(1, int(text)) if len(text) < 7 else LAST_PAGE
