"""Opening times of Open Referral (words of RFC 5545) as our schedule rows."""

import re
from typing import Any

from django.utils.translation import gettext as _

from wagtail_localoffer.oruk.cleaning import Cleaner
from wagtail_localoffer.oruk.records import LocationRecord


DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

_DAY = re.compile(r"^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$")
_TERM = re.compile(r"\bterm[\s-]*time\b( only)?", re.IGNORECASE)
_HOLIDAYS = re.compile(r"\b(school )?holidays?\b( only)?", re.IGNORECASE)


def read_schedules(
    clean: Cleaner, rows: list[tuple[dict[str, Any], LocationRecord | None]]
) -> list[dict[str, Any]]:
    """Schedule rows; each keeps the place it was given for, None for all places."""
    result = []
    for raw, location in rows:
        row = _read_schedule(clean, raw)
        if row:
            result.append({**row, "location": location})
    return result


def _read_schedule(clean: Cleaner, raw: dict[str, Any]) -> dict[str, Any] | None:
    freq, byday = _read_days(clean, raw)
    if freq is None:
        return None
    start = clean.date(raw.get("valid_from"), "schedules.valid_from")
    end = clean.date(raw.get("valid_to"), "schedules.valid_to")
    start, end = clean.span(start, end, "schedules.valid_from")
    notes = [
        clean.text(raw.get(key), f"schedules.{key}", 255)
        for key in ("description", "attending_type", "notes")
    ]
    note = ". ".join(dict.fromkeys(text.rstrip(".") for text in notes if text))
    dates = clean.text(raw.get("bymonthday"), "schedules.bymonthday", 60)
    if dates:
        on = _("On these dates of the month: %(dates)s") % {"dates": dates}
        note = f"{on}. {note}" if note else on
    period, note = read_period(note)
    row = {
        "freq": freq,
        "interval": clean.whole(raw.get("interval"), "schedules.interval", 1, 52) or 1,
        "byday": byday,
        "opens_at": clean.time(raw.get("opens_at"), "schedules.opens_at"),
        "closes_at": clean.time(raw.get("closes_at"), "schedules.closes_at"),
        "period": period,
        "by_appointment": bool(re.search(r"\bby appointment\b", note, re.IGNORECASE)),
        "dtstart": clean.date(raw.get("dtstart"), "schedules.dtstart"),
        "valid_from": start,
        "valid_to": end,
        "description": clean.text(note, "schedules.description", 255),
    }
    says = (row["byday"], row["opens_at"], row["closes_at"], row["description"], row["period"])
    return row if any(says) else None


def _read_days(clean: Cleaner, raw: dict[str, Any]) -> tuple[str | None, str]:
    freq = clean.text(raw.get("freq"), "schedules.freq", 40).upper()
    days = []
    byday = clean.text(raw.get("byday"), "schedules.byday", 200).upper()
    for word in re.split(r"[\s,;]+", byday):
        match = _DAY.match(word)
        if match:
            days.append((match[1] or "", match[2]))
        elif word:
            clean.fault(
                "schedules.byday", _("“%(value)s” is not a day of the week.") % {"value": word}
            )
    if freq not in {"", "WEEKLY", "MONTHLY"}:
        clean.fault(
            "schedules.freq",
            _("“%(value)s” is not one of: %(choices)s.")
            % {"value": freq, "choices": "WEEKLY, MONTHLY"},
        )
        if freq != "DAILY":
            return None, ""
        days, freq = days or [("", day) for day in DAYS], "WEEKLY"
    freq = freq or ("MONTHLY" if any(number for number, _day in days) else "WEEKLY")
    if freq == "WEEKLY":
        days = [("", day) for _number, day in days]
    kept = list(dict.fromkeys(f"{number.lstrip('+')}{day}" for number, day in days))
    text = ",".join(kept)
    return freq, text if len(text) <= 60 else ",".join(kept[:12])


def read_period(note: str) -> tuple[str, str]:
    """`term`, `holidays` or "", and what else the note says."""
    term, holidays = _TERM.search(note), _HOLIDAYS.search(note)
    if bool(term) == bool(holidays):
        return "", note
    match = term or holidays
    rest = note[: match.start()] + note[match.end() :]
    rest = rest.strip(" ,;.-")
    # "During ... we close at 3" says more than the time of year: keep it as it was said.
    kept = rest if match.end() == len(note) or match.start() == 0 else note
    return ("term" if term else "holidays"), kept if len(kept) != 1 else ""
