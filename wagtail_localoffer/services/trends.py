"""How the wait went, and what changed when, in words."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from wagtail_localoffer.services import phrases
from wagtail_localoffer.services.history import ServiceHistory, read_day


#: A wait of more days ago is no measure for today's.
COMPARED_DAYS = 730
#: Changes of more days ago are no news.
NEWS_DAYS = 365
#: How many changes a page tells.
MOST_NEWS = 5
#: Days after which a wait that is the same is worth saying.
STEADY_DAYS = 28


@dataclass(frozen=True)
class PastWait:
    on: datetime.date
    text: str


@dataclass(frozen=True)
class News:
    on: datetime.date
    text: str


def read_history(page: Any) -> ServiceHistory | None:
    """What is kept of a service: one query, none for a page that was never saved."""
    return ServiceHistory.objects.filter(page_id=page.pk).first() if page.pk else None


def list_waits(history: ServiceHistory | None) -> list[PastWait]:
    """The waits kept, the newest first."""
    waits = reversed(history.waits) if history else []
    return [
        PastWait(read_day(wait["on"]), phrases.say_wait(wait["from"], wait["to"])) for wait in waits
    ]


def say_trend(page: Any, history: ServiceHistory | None) -> str:
    """ "Longer than in May. Then it was: 8 weeks"; "" where the figures do not tell."""
    now = page.wait_weeks_from, page.wait_weeks_to
    if history is None or now == (None, None) or not phrases.is_fresh(page.wait_as_of):
        return ""
    earlier = [wait for wait in history.waits if read_day(wait["on"]) < page.wait_as_of]
    same = earlier and (earlier[-1]["from"], earlier[-1]["to"]) == now
    first = read_day(earlier[-1]["on"]) if same else page.wait_as_of
    if same and (page.wait_as_of - first).days >= STEADY_DAYS:
        return _("The same as %(then)s") % {"then": _say_then(first, page.wait_as_of)}
    if same:
        earlier.pop()
    if not earlier:
        return ""
    then, weeks = read_day(earlier[-1]["on"]), (earlier[-1]["from"], earlier[-1]["to"])
    if (page.wait_as_of - then).days > COMPARED_DAYS:
        return ""
    was = phrases.say_wait(*weeks)
    words = {"then": _say_then(then, page.wait_as_of), "was": was[:1].lower() + was[1:]}
    way = compare_waits(weeks, now)
    if way > 0:
        return _("Longer than %(then)s. Then it was: %(was)s") % words
    if way < 0:
        return _("Shorter than %(then)s. Then it was: %(was)s") % words
    return _("It was %(then)s: %(was)s") % words


def compare_waits(was: tuple, now: tuple) -> int:
    """1 where the wait grew, -1 where it fell, 0 where one cannot tell."""
    (low, high), (new_low, new_high) = _read_ends(was), _read_ends(now)
    if (high is None) is not (new_high is None):
        # "At least 8 weeks" and "up to 6": no end that both have.
        return 0
    ends = [(low, new_low), (high, new_high)]
    known = [(old, new) for old, new in ends if old is not None and new is not None]
    ways = {1 if new > old else -1 for old, new in known if new != old}
    return ways.pop() if len(ways) == 1 else 0


def _read_ends(weeks: tuple) -> tuple[int | None, int | None]:
    """Shortest and longest; "no wait" is both, and "up to 6 weeks" has no shortest."""
    return weeks if any(weeks) else (0, 0)


def _say_then(then: datetime.date, now: datetime.date) -> str:
    if (then.year, then.month) == (now.year, now.month):
        return _("on %(date)s") % {"date": phrases.say_date(then)}
    form = "F" if (now - then).days < 330 else "F Y"
    return _("in %(month)s") % {"month": date_format(then, form)}


def read_histories(keys: Iterable[int]) -> dict[int, ServiceHistory]:
    """What is kept of several services, by the key of their page: one query."""
    found = ServiceHistory.objects.filter(page_id__in=list(keys))
    return {history.page_id: history for history in found}


def list_changes(history: ServiceHistory | None, day: datetime.date) -> list[News]:
    """What is other now than at the end of a day, each fact once, the newest first."""
    merged: dict[str, dict] = {}
    for change in history.changes if history else []:
        if read_day(change["on"]) > day:
            first = merged.pop(change["fact"], change)
            merged[change["fact"]] = {**change, "was": first["was"]}
    news = [
        News(read_day(change["on"]), say_change(change))
        for change in reversed(merged.values())
        if change["was"] != change["now"]
    ]
    return [item for item in news if item.text]


def list_news(history: ServiceHistory | None) -> list[News]:
    """What changed in the last year, the newest first."""
    since = timezone.localdate() - datetime.timedelta(days=NEWS_DAYS)
    changes = reversed(history.changes) if history else []
    news = [News(read_day(change["on"]), say_change(change)) for change in changes]
    return [item for item in news if item.text and item.on >= since][:MOST_NEWS]


def say_change(change: dict) -> str:
    """One change as a sentence; "" for a fact that is not known any more."""
    fact, was, now = change["fact"], change["was"], change["now"]
    if fact == "status":
        return {
            "active": _("It is open again."),
            "inactive": _("It stopped for now."),
            "defunct": _("It ended."),
            "temporarily closed": _("It closed for now."),
        }.get(now, "")
    if fact == "notice":
        return _("There is a new notice.") if now else _("The notice was taken away.")
    if fact in {"name", "ages", "wait"}:
        label = {"name": _("Name"), "ages": _("Ages"), "wait": _("Waiting time")}[fact]
        words = {"fact": label, "was": was, "now": now}
        if was and now:
            return _("%(fact)s: now “%(now)s”, before “%(was)s”.") % words
        return (_("%(fact)s: now “%(now)s”.") if now else _("%(fact)s: not known now.")) % words
    return {
        "who": _("Who it is for: new words."),
        "how": _("How to get it: new words."),
        "cost": _("The cost changed."),
        "times": _("The times changed."),
        "where": _("The place changed."),
        "what": _("What it is, or what happens: new words."),
        "contact": _("The phone number or e-mail changed."),
    }.get(fact, "")
