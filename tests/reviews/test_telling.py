"""What families read about a page's last check and its next one."""

import re
from datetime import date

import pytest
import time_machine
from django.db import connection
from django.template import Context, Template
from django.test.utils import CaptureQueriesContext

from tests.factories import DirectoryFactory, ServiceFactory
from wagtail_localoffer.models import Review
from wagtail_localoffer.reviews.actions import confirm, make_plan


pytestmark = pytest.mark.django_db
TEMPLATE = Template(
    "{% load localoffer %}{% localoffer_overdue page %}{% localoffer_checked page %}"
)


def tell(page, day):
    with time_machine.travel(day, tick=False):
        html = TEMPLATE.render(Context({"page": page}))
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def visit(client, page, day):
    with time_machine.travel(day, tick=False):
        html = client.get(page.url).content.decode()
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.fixture
def service(home, offer):
    return ServiceFactory(parent=DirectoryFactory(parent=home), title="Drop-in")


@pytest.mark.core
def test_a_service_says_when_it_was_checked_by_whom_and_when_it_is_next(client, service):
    with time_machine.travel("2027-03-03T09:00Z", tick=False):
        review = make_plan(service, interval_months=3)
        confirm(review, by="Sampleford Therapy Service", way="email")
    assert (
        "Checked on 3 March 2027 by Sampleford Therapy Service. Next check due June 2027."
        in visit(client, service, "2027-04-01")
    )


def test_a_date_that_has_passed_is_not_called_next(client, service):
    with time_machine.travel("2027-03-03T09:00Z", tick=False):
        confirm(make_plan(service), by="Us", way="admin")
    shown = visit(client, service, "2028-03-10")
    assert "Checked on 3 March 2027 by Us." in shown
    assert "Next check" not in shown and "long time" not in shown


def test_a_page_long_overdue_says_so_after_the_councils_time(client, service, offer):
    offer.notice_after_days = 30
    offer.save()
    with time_machine.travel("2027-03-03T09:00Z", tick=False):
        confirm(make_plan(service), by="Us", way="admin")
    assert "long time" not in visit(client, service, "2028-04-02")
    assert "not been checked for a long time" in visit(client, service, "2028-04-03")


def test_a_page_never_checked_says_so_in_time(make_review):
    page = make_review(started_on=date(2027, 1, 1), checked=None).page
    assert tell(page, "2027-03-01") == ""
    assert "has not been checked yet" in tell(page, "2027-05-01")


def test_any_page_with_a_plan_can_say_it(make_review):
    review = make_review(checked=date(2027, 3, 3), checked_by="Transport team")
    assert (
        tell(review.page, "2027-03-04")
        == "Checked on 3 March 2027 by Transport team. Next check due March 2028."
    )


def test_a_page_without_a_plan_says_nothing(home):
    assert tell(home, "2030-01-01") == ""


def test_an_address_is_nobodys_name(make_review):
    review = make_review(checked=date(2027, 3, 3), checked_by="ann@example.org")
    assert "@" not in tell(review.page, "2027-03-04")


def test_what_the_source_checked_later_is_told_and_counts(client, service):
    review = make_plan(service, started_on=date(2026, 1, 1))
    service.assured_on, service.assured_by = date(2027, 2, 1), "The county"
    service.save()
    shown = visit(client, service, "2027-03-01")
    assert "Checked on 1 February 2027 by The county. Next check due February 2028." in shown
    assert "not been checked" not in shown
    assert Review.objects.get(pk=review.pk).checked_on is None


def test_a_wait_until_a_later_day_puts_the_notice_off(make_review):
    review = make_review(checked=date(2026, 1, 1), snoozed_until=date(2027, 6, 1))
    assert "long time" not in tell(review.page, "2027-07-01")
    assert "Next check due June 2027" in tell(review.page, "2027-05-01")


def test_both_tags_together_cost_two_queries(make_review):
    page = make_review(checked=date(2027, 3, 3)).page
    with CaptureQueriesContext(connection) as queries:
        tell(page, "2027-03-04")
    assert len(queries) <= 2
