"""Which reminders a plan gives rise to, and when: pure functions of dates."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.reviews.models import ReviewReminder


Stage = ReviewReminder.Stage

#: From the least to the most serious.
SERIOUSNESS = [Stage.AHEAD, Stage.DUE, Stage.OVERDUE, Stage.SECOND, Stage.MANAGER]


class Audience(Enum):
    OWNERS = "owners"
    SECOND = "second"
    MANAGER = "manager"


@dataclass(frozen=True)
class Times:
    """An offer's times, in days. `ahead` of the due date, the others counted from it."""

    ahead: int
    every: int
    second: int
    manager: int


@dataclass(frozen=True)
class Occasion:
    """One reason to write. `on` is the day it fell on, which may be some days ago."""

    audience: Audience
    stage: Stage
    on: date


def read_times(offer: Offer | None) -> Times:
    """The times of an offer, or the usual ones for pages that stand in none."""
    offer = offer or Offer()
    return Times(
        offer.remind_ahead_days,
        max(offer.remind_every_days, 1),
        offer.remind_second_days,
        offer.remind_manager_days,
    )


def list_occasions(due: date, today: date, times: Times) -> list[Occasion]:
    """The latest occasion of each audience up to a day.

    Owners: `ahead` days before the due date (never, if 0), on it, then every `every` days.
    The second person: `second` days after it, then every `every` days; the manager alike.
    Only the latest counts: after an outage of weeks one mail says what several would have.
    """
    found = []
    if today >= due:
        repeats = (today - due).days // times.every
        on = due + timedelta(days=repeats * times.every)
        stage = Stage.OVERDUE if repeats else Stage.DUE
        found.append(Occasion(Audience.OWNERS, stage, on))
    elif times.ahead and today >= (on := due - timedelta(days=times.ahead)):
        found.append(Occasion(Audience.OWNERS, Stage.AHEAD, on))
    for audience, stage, days in [
        (Audience.SECOND, Stage.SECOND, times.second),
        (Audience.MANAGER, Stage.MANAGER, times.manager),
    ]:
        first = due + timedelta(days=days)
        if today >= first:
            repeats = (today - first).days // times.every
            found.append(Occasion(audience, stage, first + timedelta(days=repeats * times.every)))
    return found
