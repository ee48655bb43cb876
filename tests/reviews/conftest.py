"""A Local Offer with the usual times, and pages with plans."""

from datetime import date, datetime, timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
    ServiceFactory,
    StandardPageFactory,
)
from tests.reviews.answering import give_plan
from tests.reviews.backend import Server
from wagtail_localoffer.models import Review, ReviewOwner
from wagtail_localoffer.reviews.sending import send_reminders


@pytest.fixture
def home(root):
    return HomeFactory(parent=root, slug="local-offer")


@pytest.fixture
def offer(home):
    return OfferFactory(
        home_page=home, manager_name="Mo Manager", manager_email="manager@example.org"
    )


@pytest.fixture
def make_review(offer, home):
    """A function that makes a page below the offer's home with a plan.

    `checked` and `started` are dates; `owners` are e-mail addresses.
    """

    def make(title="Page", *, checked=None, owners=("ann@example.org",), parent=None, **values):
        slug = f"page-{Review.objects.count()}"
        page = StandardPageFactory(parent=parent or home, title=title, slug=slug)
        values.setdefault("started_on", checked or date(2027, 1, 1))
        values.setdefault("due_on", checked and date(checked.year + 1, checked.month, checked.day))
        review = Review.objects.create(page_id=page.pk, checked_on=checked, **values)
        for email in owners:
            ReviewOwner.objects.create(review=review, name=email.partition("@")[0], email=email)
        return review

    return make


def at(day, hour=8):
    return timezone.make_aware(datetime(day.year, day.month, day.day, hour))


def run_on(day, hour=8):
    """One run on a day; returns its report and the mails it sent."""
    before = len(mail.outbox)
    with time_machine.travel(at(day, hour), tick=False):
        report = send_reminders()
    return report, mail.outbox[before:]


def run_days(first, last):
    """A run each day; returns pairs of day and mail."""
    sent = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        sent += [(day, message) for message in run_on(day)[1]]
    return sent


@pytest.fixture
def server(settings):
    settings.EMAIL_BACKEND = "tests.reviews.backend.Server"
    yield Server
    Server.is_down, Server.during = False, None


@pytest.fixture
def service(offer, home):
    """A service with a wait, looked after by a provider without a login."""
    page = ServiceFactory(
        parent=DirectoryFactory(parent=home),
        title="Talking drop-in",
        summary="Help with talking.",
        wait_weeks_from=6,
        wait_weeks_to=8,
        wait_as_of=date(2026, 1, 5),
    )
    return give_plan(page)
