"""What people do with a plan, and what the history keeps of it."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageLogEntry

from tests.factories import DirectoryFactory, ServiceFactory, StandardPageFactory
from wagtail_localoffer.models import DirectoryEntry, Review, ReviewEvent
from wagtail_localoffer.reviews import actions


pytestmark = pytest.mark.django_db

TODAY = "2027-03-03 12:00"


@pytest.fixture
def page(root):
    return StandardPageFactory(parent=root, title="School transport")


@pytest.mark.core
@pytest.mark.time_machine(TODAY)
def test_a_page_that_knows_nothing_of_us_is_planned_and_confirmed(page):
    review = actions.make_plan(page, owners=[("Ann", "Ann@Example.org ")])
    assert review.due_on == date(2027, 3, 3)
    assert [owner.email for owner in review.owners.all()] == ["ann@example.org"]

    event = actions.confirm(page, by="Transport team", way="admin")

    review.refresh_from_db()
    assert (review.checked_on, review.checked_by) == (date(2027, 3, 3), "Transport team")
    assert review.due_on == date(2028, 3, 3)
    assert (event.kind, event.by, event.title) == ("confirmed", "Transport team", page.title)
    entry = PageLogEntry.objects.get(page=page.pk, action="localoffer.review.confirm")
    assert entry.message == "Checked: Transport team"


@pytest.mark.time_machine(TODAY)
def test_planning_twice_keeps_the_plan_that_is_there(page):
    first = actions.make_plan(page, interval_months=3)
    assert actions.make_plan(page, interval_months=9) == first
    assert Review.objects.get().interval_months == 3


@pytest.mark.time_machine(TODAY)
def test_a_check_uses_up_the_links_and_ends_the_wait(page):
    review = actions.make_plan(page)
    actions.snooze(review, date(2027, 5, 1), "New timetable in April")
    before = review.round
    actions.confirm(review, by="Ann", way="email", email="ann@example.org")
    assert review.round != before
    assert (review.snoozed_until, review.snooze_reason) == (None, "")


@pytest.mark.time_machine(TODAY)
def test_a_check_of_a_service_shows_on_its_entry(root):
    service = ServiceFactory(parent=DirectoryFactory(parent=root), assured_on=date(2026, 1, 1))
    assert DirectoryEntry.objects.get().checked_on == date(2026, 1, 1)
    actions.confirm(service, by="Sampleford Therapy Service", way="admin")
    entry = DirectoryEntry.objects.get()
    assert entry.checked_on == date(2027, 3, 3)
    assert entry.checked_by == "Sampleford Therapy Service"


@pytest.mark.time_machine(TODAY)
def test_a_check_that_cannot_be_kept_whole_is_not_kept_at_all(page, monkeypatch):
    actions.make_plan(page)

    def refuse(**kwargs):
        raise RuntimeError

    monkeypatch.setattr(actions.page_checked, "send", refuse)
    with pytest.raises(RuntimeError):
        actions.confirm(page, by="Ann", way="admin")
    assert Review.objects.get().checked_on is None
    assert not ReviewEvent.objects.exists()
    assert not PageLogEntry.objects.filter(action="localoffer.review.confirm").exists()


@pytest.mark.time_machine(TODAY)
def test_a_check_is_never_dated_in_the_future(page):
    with pytest.raises(ValidationError):
        actions.confirm(page, by="Ann", way="admin", on=date(2027, 3, 4))
    assert not ReviewEvent.objects.exists()


@pytest.mark.time_machine(TODAY)
def test_an_older_check_that_comes_in_late_takes_no_newer_one_away(root):
    service = ServiceFactory(parent=DirectoryFactory(parent=root))
    actions.confirm(service, by="Ann", way="admin")
    event = actions.confirm(service, by="Bo", way="source", on=date(2027, 1, 5))
    review = Review.objects.get()
    assert (review.checked_on, review.checked_by) == (date(2027, 3, 3), "Ann")
    assert DirectoryEntry.objects.get().checked_on == date(2027, 3, 3)
    assert event.values == {"on": "2027-01-05"}
    assert ReviewEvent.objects.count() == 2


@pytest.mark.time_machine(TODAY)
@pytest.mark.parametrize(
    ("until", "reason"),
    [
        (date(2027, 4, 1), "  "),
        (date(2027, 3, 3), "It can wait"),
        (date(2028, 3, 4), "It can wait"),
    ],
)
def test_a_wait_needs_a_reason_and_has_a_limit(page, until, reason):
    review = actions.make_plan(page)
    with pytest.raises(ValidationError):
        actions.snooze(review, until, reason)
    assert not ReviewEvent.objects.exists()


@pytest.mark.time_machine(TODAY)
def test_a_wait_of_twelve_months_is_the_longest(page):
    review = actions.make_plan(page)
    event = actions.snooze(review, date(2028, 3, 3), "Closed for a year")
    assert review.snoozed_until == date(2028, 3, 3)
    assert event.words == "Closed for a year"


def test_an_owner_who_leaves_takes_nobody_else_away(page):
    review = actions.make_plan(page, owners=[("Ann", "ann@example.org"), ("Bo", "bo@example.org")])
    actions.give_up(review, by="Ann", way="email", email="ANN@example.org")
    assert [owner.name for owner in review.owners.all()] == ["Bo"]
    assert ReviewEvent.objects.get().kind == "not_mine"


def test_asking_for_changes_is_no_check(page):
    review = actions.make_plan(page)
    actions.ask_for_changes(review, by="Ann", words="The phone is wrong", way="email")
    review.refresh_from_db()
    assert review.checked_on is None
    assert ReviewEvent.objects.get().words == "The phone is wrong"


def test_the_history_outlives_its_page(page):
    actions.confirm(page, by="Ann", way="admin")
    key = str(page.translation_key)
    page.delete()
    event = ReviewEvent.objects.get()
    assert (event.page, event.title, event.reference) == (None, "School transport", key)
    assert not Review.objects.exists()
