"""A family's dates as a calendar file. Nothing in it says whose they are."""

import hashlib
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Alarm, Calendar, Event

from wagtail_localoffer import __version__


#: Days before the day that the family's own calendar reminds it.
REMIND = timedelta(days=7)


def make_calendar(events: list[tuple[str, date, str]], *, now: datetime) -> bytes:
    """An iCalendar file (RFC 5545) of all-day events, given as (name, day, words)."""
    calendar = Calendar()
    calendar.add("prodid", f"-//wagtail-localoffer//{__version__}//EN")
    calendar.add("version", "2.0")
    for name, day, words in events:
        calendar.add_component(_make_event(name, day, words, now))
    return calendar.to_ical()


def _make_event(name: str, day: date, words: str, now: datetime) -> Any:
    event = Event()
    # The same date gives the same id: adding it twice makes no second event.
    mark = hashlib.sha256(f"{name} {day.isoformat()}".encode()).hexdigest()[:24]
    event.add("uid", f"{mark}@wagtail-localoffer")
    event.add("dtstamp", now)
    event.add("summary", name)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("description", words)
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", name)
    alarm.add("trigger", -REMIND)
    event.add_component(alarm)
    return event
