"""When a service is next open, and its week.

Worked out day by day in the site's own time zone. What a schedule does not say (which of
two weeks, which Friday of the month, which of the school holidays) gives no date, nor does a
day that may be in term or not. Bank holidays are promised to nobody. The words name the day
and its hours, never "now" or "today": a cache may keep the page for a while.
"""

import datetime
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from wagtail_localoffer.holidays import is_bank_holiday
from wagtail_localoffer.offers.calendars import Calendar
from wagtail_localoffer.services import phrases


#: How far ahead a session is looked for.
AHEAD = 370


@dataclass(frozen=True)
class Session:
    """`day` is None where only the time of year is known that it runs in."""

    day: datetime.date | None
    row: Any
    #: Bank holidays before it, on which it may be closed.
    closed: tuple[datetime.date, ...] = ()
    #: A session that may come before it, if schools are open or closed then.
    unsure: Any = None

    @property
    def text(self) -> str:
        """ "Tuesday 9 June, 9:30am to 11am", or the time of year."""
        if self.day is None:
            return _say_period(self.row)
        parts = [_say_day(self.day), phrases.say_hours(self.row.opens_at, self.row.closes_at)]
        return ", ".join(part for part in parts if part)

    @property
    def notes(self) -> list[str]:
        """What else to know before going, in sentences."""
        notes = []
        if self.closed:
            days = {"days": phrases.join_words([_say_day(day) for day in self.closed])}
            if len(self.closed) == 1:
                notes.append(_("It may be closed on %(days)s, a bank holiday.") % days)
            else:
                notes.append(_("It may be closed on these bank holidays: %(days)s.") % days)
        if self.day is None:
            notes.append(_("Ask for the dates before you go."))
        elif self.unsure:
            period = _say_period(self.unsure)
            notes.append(_("Other times: %(period)s.") % {"period": period.lower()})
        return notes


def _say_day(day: datetime.date) -> str:
    return date_format(day, "l j F")


def _say_period(row: Any) -> str:
    is_term = row.period == row.Period.TERM
    return _("In term time only") if is_term else _("In the school holidays only")


@dataclass(frozen=True)
class Times:
    """`days`: a week as name of the day and what is on; `rest`: rows that fit no week."""

    days: list[tuple[str, list[str]]] = field(default_factory=list)
    rest: list[Any] = field(default_factory=list)


@dataclass(frozen=True)
class _Coming:
    """The next day of one schedule; `is_known` tells whether its time of year is certain."""

    day: datetime.date
    row: Any
    is_known: bool
    closed: tuple[datetime.date, ...]


def find_session(
    rows: Iterable[Any], calendar: Calendar | None = None, now: datetime.datetime | None = None
) -> Session | None:
    """The next session that a family can come to; one that has begun counts until its end.

    None for a service that never closes, or is by appointment: its times say it better.
    """
    calendar, now = calendar or Calendar(), now or timezone.localtime()
    rows = list(rows)
    if any(_never_closes(row) for row in rows):
        return None
    open_to_all = [row for row in rows if not row.by_appointment]
    coming = [found for row in open_to_all if (found := _find_next(row, calendar, now))]
    coming.sort(key=lambda c: (c.day, c.row.opens_at or datetime.time.min))
    unsure = [c for c in coming if not c.is_known]
    first = next((c for c in coming if c.is_known), None)
    if first is None:
        periods = {row.period for row in rows}
        return Session(None, unsure[0].row) if unsure and len(periods) == 1 else None
    closed = {day for c in coming for day in c.closed if day < first.day}
    before = [c.row for c in unsure if c.day <= first.day]
    return Session(first.day, first.row, tuple(sorted(closed)), before[0] if before else None)


def _never_closes(row: Any) -> bool:
    is_daily = len({day for _number, day in phrases.read_days(row.byday or "")}) == 7
    if not is_daily or row.freq != row.Frequency.WEEKLY or (row.interval or 1) > 1 or row.period:
        return False
    opens, closes = row.opens_at or datetime.time.min, row.closes_at or datetime.time.min
    return opens == datetime.time.min and (closes == opens or closes >= datetime.time(23, 59))


def _find_next(row: Any, calendar: Calendar, now: datetime.datetime) -> _Coming | None:
    days = phrases.read_days(row.byday or "")
    is_monthly = row.freq == row.Frequency.MONTHLY
    if not days or (is_monthly and not all(1 <= abs(number) <= 5 for number, _day in days)):
        return None
    if (row.interval or 1) > 1 and not row.dtstart:
        return None
    today = now.date()
    start = max(day for day in (today, row.dtstart, row.valid_from) if day)
    closed = []
    for ahead in range(AHEAD):
        day = start + datetime.timedelta(days=ahead)
        if (row.valid_to and day > row.valid_to) or (day - today).days > AHEAD:
            return None
        if not (_is_month_day if is_monthly else _is_week_day)(row, days, day):
            continue
        if day == today and now.time() >= _find_end(row):
            continue
        is_term = calendar.is_term(day) if row.period else None
        if is_term is not None and is_term is not (row.period == row.Period.TERM):
            continue
        if is_bank_holiday(day):
            # Schools are closed on one, and what runs with them is.
            if not row.period:
                closed.append(day)
            continue
        # Few holiday clubs run in every holiday.
        return _Coming(day, row, not row.period or bool(is_term), tuple(closed))
    return None


def _find_end(row: Any) -> datetime.time:
    """When a session of today is over. Without an end, from its beginning on nothing is sure."""
    opens, closes = row.opens_at, row.closes_at
    if closes is None:
        return opens or datetime.time.max
    # Until midnight, or later.
    return closes if opens is None or opens < closes else datetime.time.max


def _is_week_day(row: Any, days: list[tuple[int, int]], day: datetime.date) -> bool:
    if day.weekday() not in {weekday for _number, weekday in days}:
        return False
    interval = row.interval or 1
    if interval == 1:
        return True
    first = row.dtstart - datetime.timedelta(days=row.dtstart.weekday())
    return (day - first).days // 7 % interval == 0


def _is_month_day(row: Any, days: list[tuple[int, int]], day: datetime.date) -> bool:
    last = monthrange(day.year, day.month)[1]
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
