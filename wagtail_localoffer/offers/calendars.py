"""The days that schools are open, as a council writes them in the settings of its offer.

One line for each part of a term, with its first and its last day. The gaps between are the
holidays. Before the first and after the last day nothing is known, and nothing is guessed.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
#: No half of a term is longer: a line that is has forgotten the holiday in its middle.
LONGEST = 70
_MONTH = r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|" + (
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATE = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<name>{_MONTH})\b\.?,?(?:\s+(?P<year>\d{{4}})\b)?"
    r"|\b(?P<day2>\d{1,2})[/.](?P<month2>\d{1,2})[/.](?P<year2>\d{4})\b"
    r"|\b(?P<year3>\d{4})-(?P<month3>\d\d)-(?P<day3>\d\d)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Calendar:
    """First and last days of the parts of school terms, in their order."""

    terms: tuple[tuple[date, date], ...] = ()

    def is_term(self, day: date) -> bool | None:
        """Whether schools are open in the days around this one; None where it is not known."""
        if not self.terms or not self.terms[0][0] <= day <= self.terms[-1][1]:
            return None
        return any(first <= day <= last for first, last in self.terms)


def read_terms(text: str) -> Calendar:
    """The calendar in a text. Raises `ValidationError` with the line that cannot be read."""
    lines = [line.strip() for line in text.splitlines()]
    terms = sorted(_read_line(line) for line in lines if line)
    for (_first, last), (first, _last) in zip(terms, terms[1:], strict=False):
        if first <= last:
            raise ValidationError(
                _("Two lines hold the same days: look at %(day)s."),
                params={"day": f"{first.day}/{first.month}/{first.year}"},
            )
    return Calendar(tuple(terms))


@lru_cache(maxsize=64)
def make_calendar(text: str) -> Calendar:
    """The same for pages: a text that cannot be read tells nothing."""
    try:
        return read_terms(text)
    except ValidationError:
        return Calendar()


def _read_line(line: str) -> tuple[date, date]:
    found = list(_DATE.finditer(line))
    if len(found) != 2:
        raise ValidationError(
            _("“%(line)s” needs two dates. Write: 2 September 2026 to 23 October 2026."),
            params={"line": line},
        )
    first, last = found
    # "2 September to 23 October 2026": the year of the last day is that of the first.
    year = last["year"] or last["year2"] or last["year3"]
    try:
        begins, ends = _read_date(first, year), _read_date(last, year)
    except (TypeError, ValueError):
        raise ValidationError(
            _("“%(line)s” holds a date that does not exist, or has no year."),
            params={"line": line},
        ) from None
    if begins > ends:
        raise ValidationError(
            _("“%(line)s”: the first day is after the last one."), params={"line": line}
        )
    if (ends - begins).days > LONGEST:
        raise ValidationError(
            _("“%(line)s” is too long. Leave out the half-term holiday: write two lines."),
            params={"line": line},
        )
    return begins, ends


def _read_date(found: re.Match[str], year: str | None) -> date:
    if found["name"]:
        month = MONTHS.index(found["name"][:3].lower()) + 1
        return date(int(found["year"] or year), month, int(found["day"]))
    kind = "2" if found["day2"] else "3"
    return date(*(int(found[f"{name}{kind}"]) for name in ("year", "month", "day")))
