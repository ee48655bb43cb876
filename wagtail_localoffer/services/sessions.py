"""When a service is next open, and its week.

Worked out day by day in the site's own time zone. Nothing here knows the dates of school
terms: a session in term time only is told with that condition. What a schedule does not
say (which of two weeks, which Friday of the month) gives no date.
"""

import calendar
import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from wagtail_localoffer.services import phrases


#: How far ahead a session is looked for.
AHEAD = 370


@dataclass(frozen=True)
class Session:
    day: datetime.date
    row: Any
    is_on: bool = False

    @property
    def text(self) -> str:
        """ "Tuesday 9 June, 9:30am, if it is term time"."""
        parts = [date_format(self.day, "l j F")]
        opens, closes = self.row.opens_at, self.row.closes_at
        if self.is_on and closes:
            parts.append(_("until %(time)s") % {"time": phrases.say_time(closes)})
        elif opens:
            parts.append(phrases.say_time(opens))
        if self.row.period == self.row.Period.TERM:
            parts.append(_("if it is term time"))
        elif self.row.period == self.row.Period.HOLIDAYS:
            parts.append(_("if it is a school holiday"))
        if self.row.by_appointment:
            parts.append(_("by appointment"))
        return ", ".join(parts)


@dataclass(frozen=True)
class Times:
    """`days`: a week as name of the day and what is on; `rest`: rows that fit no week."""

    days: list[tuple[str, list[str]]] = field(default_factory=list)
    rest: list[Any] = field(default_factory=list)


def find_session(rows: Iterable[Any], now: datetime.datetime | None = None) -> Session | None:
    """The next session of all these schedules, one that is on now included."""
    now = now or timezone.localtime()
    found = [session for row in rows if (session := _find_next(row, now))]
    return min(found, key=lambda s: (s.day, s.row.opens_at or datetime.time.min), default=None)


def _find_next(row: Any, now: datetime.datetime) -> Session | None:
    days = phrases.read_days(row.byday or "")
    is_monthly = row.freq == row.Frequency.MONTHLY
    if not days or (is_monthly and not all(1 <= abs(number) <= 5 for number, _day in days)):
        return None
    if (row.interval or 1) > 1 and not row.dtstart:
        return None
    today = now.date()
    start = max(day for day in (today, row.dtstart, row.valid_from) if day)
    for ahead in range(AHEAD):
        day = start + datetime.timedelta(days=ahead)
        if (row.valid_to and day > row.valid_to) or (day - today).days > AHEAD:
            return None
        if not (_is_month_day if is_monthly else _is_week_day)(row, days, day):
            continue
        if day > today or row.opens_at is None or row.opens_at > now.time():
            # Without a time of opening, today counts until its end, or until it closes.
            if day > today or row.opens_at or not row.closes_at or row.closes_at > now.time():
                return Session(day, row)
        elif row.closes_at and now.time() < row.closes_at:
            return Session(day, row, is_on=True)
    return None


def _is_week_day(row: Any, days: list[tuple[int, int]], day: datetime.date) -> bool:
    if day.weekday() not in {weekday for _number, weekday in days}:
        return False
    interval = row.interval or 1
    if interval == 1:
        return True
    first = row.dtstart - datetime.timedelta(days=row.dtstart.weekday())
    return (day - first).days // 7 % interval == 0


def _is_month_day(row: Any, days: list[tuple[int, int]], day: datetime.date) -> bool:
    last = calendar.monthrange(day.year, day.month)[1]
    places = {(day.day - 1) // 7 + 1, -((last - day.day) // 7 + 1)}
    if not any(weekday == day.weekday() and number in places for number, weekday in days):
        return False
    interval = row.interval or 1
    if interval == 1:
        return True
    months = (day.year - row.dtstart.year) * 12 + day.month - row.dtstart.month
    return months % interval == 0


def plan_week(rows: list[Any]) -> Times:
    """A week, where at least two schedules tell it; a single one is clearer as a sentence."""
    weekly = [row for row in rows if _fits_week(row)]
    named = {day for row in weekly for _number, day in phrases.read_days(row.byday)}
    if len(weekly) < 2 or len(named) < 2:
        return Times(rest=rows)
    week: dict[int, list[str]] = {}
    for row in sorted(weekly, key=lambda row: row.opens_at or datetime.time.min):
        text = _say_line(row)
        for day in {day for _number, day in phrases.read_days(row.byday)}:
            week.setdefault(day, []).append(text)
    days = [(str(WEEKDAYS[day]), week[day]) for day in sorted(week)]
    return Times(days, [row for row in rows if row not in weekly])


def _fits_week(row: Any) -> bool:
    is_weekly = row.freq == row.Frequency.WEEKLY and (row.interval or 1) == 1
    has_hours = row.opens_at or row.closes_at
    return bool(is_weekly and has_hours and phrases.read_days(row.byday or ""))


def _say_line(row: Any) -> str:
    parts = [phrases.say_hours(row.opens_at, row.closes_at)]
    if row.period == row.Period.TERM:
        parts.append(_("term time only"))
    elif row.period == row.Period.HOLIDAYS:
        parts.append(_("school holidays only"))
    if row.by_appointment:
        parts.append(_("by appointment"))
    parts += [phrases.say_validity(row.valid_from, row.valid_to), row.description]
    return ", ".join(part for part in parts if part)
