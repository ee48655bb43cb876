"""What families are told of a page's check: when, by whom, when the next one is due."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.reviews.models import Review
from wagtail_localoffer.reviews.planning import add_months, get_due


NOTICE_DAYS = Offer._meta.get_field("notice_after_days").default
MONTHS = Offer._meta.get_field("review_months").default


@dataclass(frozen=True)
class Check:
    """`due_on` is None where no check is planned, or its day has passed.

    `is_overdue` says that families should be told: the check is later than the offer allows.
    """

    on: date | None = None
    by: str = ""
    due_on: date | None = None
    is_overdue: bool = False


def describe_check(
    page: Any, *, also_on: date | None = None, also_by: str = "", offer: Offer | None = None
) -> Check:
    """The last check of a page and the next.

    `also_on` and `also_by` are a check that is known from elsewhere (the source of an import):
    the later one is told, and a page that its source checked lately is not overdue. One query,
    and one more for a page with a plan where `offer` is not given.
    """
    review = Review.objects.filter(page_id=page.pk).first() if page.pk else None
    on, by = also_on, also_by
    if review and review.checked_on and (on is None or review.checked_on >= on):
        on, by = review.checked_on, review.checked_by
    by = "" if "@" in by else by
    if review is None:
        return Check(on, by)
    offer = offer or offer_for(page)
    due = get_due(review)
    if on and (review.checked_on is None or on > review.checked_on):
        due = max(due, add_months(on, offer.review_months if offer else MONTHS))
    today = timezone.localdate()
    days = offer.notice_after_days if offer else NOTICE_DAYS
    return Check(on, by, due if due >= today else None, today > due + timedelta(days=days))
