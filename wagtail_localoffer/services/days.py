"""Days of the week as editors write them, and as RFC 5545 and Open Referral keep them."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from wagtail_localoffer.words import fold


_DAYS = {
    "monday": "MO",
    "tuesday": "TU",
    "wednesday": "WE",
    "thursday": "TH",
    "friday": "FR",
    "saturday": "SA",
    "sunday": "SU",
}
_COUNTS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
_PART = re.compile(r"^([+-]?[1-5])?([a-z]{2,10})$")
_RANGE = re.compile(r"\b([a-z]{2,10})\s*(?:[-\u2010-\u2015]|\bto\b)\s*([a-z]{2,10})\b")
_GROUPS = {
    "weekdays": "monday tuesday wednesday thursday friday",
    "weekends": "saturday sunday",
}


def parse_days(text: str, monthly: bool = False) -> str:
    """ "Monday, 1sa, last friday" as "MO,1SA,-1FR".

    Counts ("first", 1, -1) are for schedules by the month. Raises `ValidationError`
    with what to write instead.
    """
    found: list[str] = []
    count: int | None = None
    for part in re.split(r"[\s,;&]+", _spell_out(fold(text))):
        if not part or part in {"and", "every", "the"}:
            continue
        if part in _COUNTS:
            count = _COUNTS[part]
            continue
        match = _PART.match(part)
        day = _find_day(match.group(2)) if match else None
        if match is None or day is None:
            raise ValidationError(
                _("“%(part)s” is not a day. Write days like this: Monday, Wednesday, FR."),
                params={"part": part},
            )
        if match.group(1):
            count = int(match.group(1))
        if count is not None and not monthly:
            raise ValidationError(
                _("Every week has one %(day)s: leave out the number, or choose every month."),
                params={"day": day},
            )
        found.append(f"{count if count is not None else ''}{day}")
        count = None
    if count is not None:
        raise ValidationError(_("Say which day, for example: first Saturday."))
    return ",".join(dict.fromkeys(found))


def _spell_out(text: str) -> str:
    """ "mon-fri" and "weekends" as the days they stand for."""

    def spell(match: re.Match[str]) -> str:
        codes = list(_DAYS.values())
        first, last = _find_day(match.group(1)), _find_day(match.group(2))
        if first is None or last is None:
            return match.group()
        start, end = codes.index(first), codes.index(last)
        return " ".join((codes * 2)[start : end + 1 if end >= start else end + 8]).lower()

    for word, days in _GROUPS.items():
        text = re.sub(rf"\b{word[:-1]}s?\b", days, text)
    return _RANGE.sub(spell, text)


def _find_day(word: str) -> str | None:
    if word == "weds":
        return "WE"
    word = word.removesuffix("s") if len(word) > 4 else word
    return next((code for name, code in _DAYS.items() if name.startswith(word)), None)
