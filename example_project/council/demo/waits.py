"""What services told of their waits before, as the history would have kept it."""

import datetime
from collections.abc import Callable

from django.utils import timezone

from example_project.council.demo.once import once
from wagtail_localoffer.models import ServiceHistory
from wagtail_localoffer.pages.models import ServicePage


#: Days ago, and how many weeks more or fewer than now the wait was then.
EARLIER = [(270, -6), (180, -4), (95, -2)], [(270, 8), (120, 3)], [(150, 0)]


def load(say: Callable[[str], object]) -> None:
    if once("localoffer:waits", add_earlier_waits):
        say("Noted how long families waited before")


def add_earlier_waits() -> None:
    """Every third service with a wait gets one of three pasts: longer, shorter, the same."""
    today = timezone.localdate()
    services = ServicePage.objects.live().filter(wait_weeks_to__gte=8, wait_as_of__isnull=False)
    for number, page in enumerate(services.order_by("pk")):
        history = ServiceHistory.objects.filter(page_id=page.pk).first()
        if history is None:
            continue
        past = [
            {
                "on": (today - datetime.timedelta(days=days)).isoformat(),
                "from": shift(page.wait_weeks_from, more),
                "to": shift(page.wait_weeks_to, more),
            }
            for days, more in EARLIER[number % len(EARLIER)]
        ]
        history.waits = past + [wait for wait in history.waits if wait["on"] > past[-1]["on"]]
        history.save()


def shift(weeks: int | None, more: int) -> int | None:
    return None if weeks is None else max(weeks + more, 0)
