"""What lists of pages say of each page's plan, read for all of them together."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.reviews.access import WAITING, may_review
from wagtail_localoffer.reviews.models import Review, ReviewEvent
from wagtail_localoffer.reviews.owners import Person, read_people
from wagtail_localoffer.reviews.planning import Status, get_due, get_status
from wagtail_localoffer.reviews.surroundings import Surroundings


UNPLANNED = "unplanned"

LABELS = {
    Status.NEVER: _("Never checked"),
    Status.OVERDUE: _("Overdue"),
    Status.SOON: _("Due soon"),
    Status.SNOOZED: _("Put off"),
    Status.FINE: _("Up to date"),
    UNPLANNED: _("No plan"),
}
#: Statuses that ask for something to be done.
PRESSING = {Status.NEVER, Status.OVERDUE}
BATCH = 500


@dataclass
class Row:
    """A page's plan in words. All but `status` is blank for a page without a plan."""

    status: str = UNPLANNED
    url: str = ""
    review: Review | None = None
    due_on: date | None = None
    owners: tuple[Person, ...] = ()
    way: str = ""
    words: int = 0

    def __str__(self) -> str:
        return str(self.label)

    @property
    def label(self) -> Any:
        return LABELS[self.status]

    @property
    def is_pressing(self) -> bool:
        return self.status in PRESSING

    @property
    def owner_names(self) -> str:
        return ", ".join(str(person) for person in self.owners)

    @property
    def checked_on(self) -> date | None:
        return self.review.checked_on if self.review else None

    @property
    def checked_by(self) -> str:
        return self.review.checked_by if self.review else ""


def read_row(page: Any, user: Any) -> Row:
    """The row of one page that the user may review."""
    [page] = gather_rows([page], user)
    return page.localoffer_row


def gather_rows(pages: Iterable[Any], user: Any) -> list[Any]:
    """The pages with `localoffer_row`; None where the user may not review the page.

    Ten queries for each batch of 500, whatever the number of pages.
    """
    pages = list(pages)
    for start in range(0, len(pages), BATCH):
        _gather(pages[start : start + BATCH], user)
    return pages


def _gather(pages: list[Any], user: Any) -> None:
    own = [page for page in pages if may_review(user, page)]
    keys = [page.pk for page in own]
    around = Surroundings.read() if own else Surroundings()
    plans = Review.objects.filter(page__in=keys).select_related("page")
    reviews = {review.page_id: review for review in plans}
    people = read_people(reviews.values(), around)
    events = ReviewEvent.objects.filter(page__in=keys)
    confirmed = events.filter(kind=ReviewEvent.Kind.CONFIRMED).order_by("at", "pk")
    ways = dict(confirmed.values_list("page_id", "way"))
    words: dict[int, int] = {}
    for key in events.filter(WAITING).order_by().values_list("page_id", flat=True):
        words[key] = words.get(key, 0) + 1
    today = timezone.localdate()
    for page in pages:
        page.localoffer_row = None
    for page in own:
        row = Row(url=reverse("localoffer_review", args=(page.pk,)), words=words.get(page.pk, 0))
        if review := reviews.get(page.pk):
            row.review = review
            row.status = get_status(review, today, around)
            is_waiting = row.status == Status.SNOOZED
            row.due_on = review.snoozed_until if is_waiting else get_due(review)
            row.owners = tuple(people[review.pk].owners)
            row.way = ReviewEvent.Way(ways[page.pk]).label if page.pk in ways else ""
        page.localoffer_row = row
