"""When a page is due: intervals, due dates, and the state of a plan on a day."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import swapper
from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.reviews.models import Review, ReviewRule
from wagtail_localoffer.reviews.surroundings import Surroundings


swapper.set_app_prefix("wagtailcore", "wagtail")

#: Plans read and written together.
BATCH = 500
#: Days before the due date where no offer says otherwise.
AHEAD_DAYS = Offer._meta.get_field("remind_ahead_days").default


class Status(StrEnum):
    """What a plan's page is on a day. `NEVER` counts as overdue everywhere."""

    NEVER = "never"
    OVERDUE = "overdue"
    SOON = "soon"
    SNOOZED = "snoozed"
    FINE = "fine"


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def get_interval(review: Review, around: Surroundings | None = None) -> int:
    """Months between two checks of a page.

    The plan's own, else its page type's, else that of the nearest covering section above
    which has one, else the offer's, else 12. Reads the database unless `around` is given.
    """
    if review.interval_months:
        return review.interval_months
    return (around or Surroundings.read()).get_interval(review)


def plan(review: Review, around: Surroundings | None = None) -> None:
    """Sets `due_on`, and does not save: the last check plus the interval, else the first day.

    A page that was never checked is due since the day its plan was made.
    """
    if review.checked_on is None:
        review.due_on = review.started_on
    else:
        review.due_on = add_months(review.checked_on, get_interval(review, around))


def replan(queryset: QuerySet[Review] | None = None) -> int:
    """Works out every due date anew, and writes those that changed; returns how many.

    Call it after an interval was changed (of a section, a type or an offer) and after pages
    were moved. Each batch of 500 takes two queries.
    """
    around = Surroundings.read()
    plans = Review.objects.all() if queryset is None else queryset
    changed, last = 0, 0
    while batch := list(
        plans.filter(pk__gt=last).select_related("page").order_by("pk").distinct()[:BATCH]
    ):
        last = batch[-1].pk
        moved = []
        for review in batch:
            before = review.due_on
            plan(review, around)
            if review.due_on != before:
                moved.append(review)
        Review.objects.bulk_update(moved, ["due_on"])
        changed += len(moved)
    return changed


def get_due(review: Review) -> date:
    """The day a check is due, or the end of a wait where that is later."""
    return max(review.due_on, review.snoozed_until or review.due_on)


def get_status(
    review: Review, today: date | None = None, around: Surroundings | None = None
) -> Status:
    """What a plan's page is on a day (today where none is given).

    `SOON` begins the offer's `remind_ahead_days` before the due date and holds on that day.
    """
    today = today or timezone.localdate()
    if review.snoozed_until and review.snoozed_until > today:
        return Status.SNOOZED
    if review.checked_on is None:
        return Status.NEVER
    if review.due_on < today:
        return Status.OVERDUE
    offer = (around or Surroundings.read()).get_offer(review.page)
    ahead = offer.remind_ahead_days if offer else AHEAD_DAYS
    return Status.SOON if review.due_on <= today + timedelta(days=ahead) else Status.FINE


def filter_status(
    queryset: QuerySet[Review], status: Status | str, today: date | None = None
) -> QuerySet[Review]:
    """The plans of a queryset that `get_status` would call so; ValueError for another word.

    `OVERDUE` gives the never checked ones too. One query for the offers' times.
    """
    today = today or timezone.localdate()
    status = Status(status)
    snoozed = Q(snoozed_until__gt=today)
    if status is Status.SNOOZED:
        return queryset.filter(snoozed)
    # `snoozed_until` may be null, which a database's NOT does not let through by itself.
    awake = queryset.filter(Q(snoozed_until__isnull=True) | Q(snoozed_until__lte=today))
    if status is Status.NEVER:
        return awake.filter(checked_on__isnull=True)
    if status is Status.OVERDUE:
        return awake.filter(Q(checked_on__isnull=True) | Q(due_on__lt=today))
    soon = _within_ahead(today)
    checked = awake.filter(checked_on__isnull=False, due_on__gte=today)
    return checked.filter(soon) if status is Status.SOON else checked.exclude(soon)


def _within_ahead(today: date) -> Q:
    """Plans whose due date is within the reminder time of the nearest offer above them."""
    offers = list(
        Offer.objects.order_by("home_page__path").values_list(
            "home_page__path", "remind_ahead_days"
        )
    )
    none = ~Q(pk__in=[])
    within = Q(due_on__lte=today + timedelta(days=AHEAD_DAYS))
    for path, _days in offers:
        none &= ~Q(page__path__startswith=path)
    found = none & within
    for path, days in offers:
        here = Q(page__path__startswith=path, due_on__lte=today + timedelta(days=days))
        for inner, _days in offers:
            if inner != path and inner.startswith(path):
                here &= ~Q(page__path__startswith=inner)
        found |= here
    return found


def list_unplanned(user: Any = None) -> QuerySet:
    """Pages that should have a plan and have none, as a queryset of the site's page model.

    Live pages, no aliases, of a type whose rule asks for plans, or below a section whose plan
    covers what is below it. With a user: only those that the user may change.
    """
    Page = swapper.load_model("wagtailcore", "Page")
    required = ReviewRule.objects.filter(is_required=True).values("content_type")
    wanted = Q(content_type__in=required)
    for path in Review.objects.filter(covers_below=True).values_list("page__path", flat=True):
        wanted |= Q(path__startswith=path)
    pages = Page.objects.filter(
        wanted, live=True, alias_of__isnull=True, localoffer_review__isnull=True
    )
    if user is not None:
        own = PagePermissionPolicy().instances_user_has_permission_for(user, "change")
        pages = pages.filter(pk__in=own.order_by().values("pk"))
    return pages.order_by("path")
