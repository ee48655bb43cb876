"""A run over many plans takes a fixed number of queries for each batch of them."""

from datetime import date

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.reviews.conftest import run_on
from wagtail_localoffer.models import Review, ReviewDigest, ReviewOwner, ReviewReminder
from wagtail_localoffer.reviews import gathering


pytestmark = pytest.mark.django_db

DUE = date(2028, 3, 1)


def count(function, *args):
    with CaptureQueriesContext(connection) as queries:
        function(*args)
    return len(queries)


def gather_anew():
    ReviewDigest.objects.all().delete()
    return count(gathering.gather, DUE)


def test_gathering_costs_the_same_for_few_and_many(make_review, monkeypatch):
    section = make_review("Guides", covers_below=True)
    make_review(parent=section.page, owners=())
    few = gather_anew()
    for number in range(10):
        make_review(parent=section.page, owners=[f"o{number}@example.org", "ann@example.org"])
    many = gather_anew()
    assert many == few
    assert ReviewReminder.objects.count() > 20
    # Two more batches: each as the first, without what is read once.
    monkeypatch.setattr(gathering, "BATCH", 4)
    assert gather_anew() <= few + 2 * (few - 5)


def test_a_mail_of_many_pages_costs_what_a_mail_of_one_does(make_review):
    make_review(checked=date(2027, 3, 1))
    run_on(DUE)  # fills the caches of the site's addresses
    ReviewDigest.objects.all().delete()
    one = count(run_on, DUE)
    for _ in range(8):
        make_review(checked=date(2027, 3, 1))
    ReviewDigest.objects.all().delete()
    assert count(run_on, DUE) == one
    assert mail.outbox[-1].subject.startswith("Please check 9 pages")


def test_a_mail_names_fifty_pages_and_counts_the_rest(make_review):
    first = make_review(checked=date(2027, 3, 1))
    source = first.page.specific
    for number in range(52):
        page = source.copy(update_attrs={"slug": f"copy-{number}", "title": f"Copy {number}"})
        review = Review.objects.create(
            page_id=page.pk, checked_on=first.checked_on, due_on=first.due_on
        )
        ReviewOwner.objects.create(review=review, name="ann", email="ann@example.org")
    (message,) = run_on(DUE)[1]
    assert message.body.count("Check due since") == 50
    assert "3 more pages are waiting" in message.body
    assert message.subject.startswith("Please check 53 pages")
