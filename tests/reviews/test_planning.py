"""When a page is due, what it is called on a day, and which pages have no plan."""

from datetime import date, timedelta

import pytest
import swapper
from django.contrib.auth import get_permission_codename
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission

from tests.factories import HomeFactory, OfferFactory, StandardPageFactory
from tests.testapp.models import StandardPage
from wagtail_localoffer.models import Review, ReviewOwner, ReviewRule
from wagtail_localoffer.reviews import owners, planning
from wagtail_localoffer.reviews.planning import Status


pytestmark = pytest.mark.django_db

TODAY = date(2027, 6, 15)


def make_rule(**values):
    kind = ContentType.objects.get_for_model(StandardPage)
    return ReviewRule.objects.create(content_type=kind, **values)


@pytest.mark.core
def test_the_interval_is_the_nearest_that_is_said(make_review, offer):
    section = make_review("Guides")
    review = make_review("A guide", parent=section.page)
    assert planning.get_interval(review) == 12
    offer.review_months = 9
    offer.save()
    assert planning.get_interval(review) == 9
    Review.objects.filter(pk=section.pk).update(covers_below=True, interval_months=6)
    assert planning.get_interval(review) == 6
    make_rule(interval_months=4)
    assert planning.get_interval(review) == 4
    review.interval_months = 1
    assert planning.get_interval(review) == 1


def test_a_section_that_says_nothing_lets_the_one_above_speak(make_review):
    top = make_review("Top", interval_months=3, covers_below=True)
    middle = make_review("Middle", parent=top.page, covers_below=True)
    review = make_review("Leaf", parent=middle.page)
    assert planning.get_interval(review) == 3


def test_months_end_where_a_month_is_shorter():
    assert planning.add_months(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert planning.add_months(date(2027, 12, 31), 1) == date(2028, 1, 31)
    assert planning.add_months(date(2027, 1, 15), 11) == date(2027, 12, 15)


CASES = [
    # due on, checked on, put off until, state
    (TODAY, None, None, Status.NEVER),
    (TODAY + timedelta(days=300), None, None, Status.NEVER),
    (TODAY - timedelta(days=1), date(2026, 6, 14), None, Status.OVERDUE),
    (TODAY, date(2026, 6, 15), None, Status.SOON),
    (TODAY + timedelta(days=14), date(2026, 7, 1), None, Status.SOON),
    (TODAY + timedelta(days=15), date(2026, 7, 1), None, Status.FINE),
    (TODAY - timedelta(days=1), date(2026, 6, 14), TODAY + timedelta(days=1), Status.SNOOZED),
    (TODAY - timedelta(days=1), date(2026, 6, 14), TODAY, Status.OVERDUE),
    (TODAY, None, TODAY + timedelta(days=9), Status.SNOOZED),
]


@pytest.mark.parametrize(("due", "checked", "until", "status"), CASES)
def test_the_filter_and_the_state_say_the_same(make_review, due, checked, until, status):
    review = make_review(checked=checked)
    Review.objects.filter(pk=review.pk).update(due_on=due, snoozed_until=until)
    review.refresh_from_db()
    assert planning.get_status(review, TODAY) == status
    found = {word for word in Status if planning.filter_status(Review.objects.all(), word, TODAY)}
    assert found == {status, *([Status.OVERDUE] if status == Status.NEVER else [])}


def test_each_offer_has_its_own_time_for_soon(make_review, root, home):
    other = HomeFactory(parent=home, slug="inner")
    OfferFactory(home_page=other, remind_ahead_days=60)
    near, far = make_review(checked=TODAY), make_review(checked=TODAY, parent=other)
    outside = make_review(checked=TODAY, parent=root)
    Review.objects.update(due_on=TODAY + timedelta(days=30))
    soon = planning.filter_status(Review.objects.all(), "soon", TODAY)
    fine = planning.filter_status(Review.objects.all(), "fine", TODAY)
    assert list(soon) == [far]
    assert set(fine) == {near, outside}
    for review in Review.objects.all():
        assert planning.get_status(review, TODAY) == ("soon" if review == far else "fine")


def test_due_dates_follow_the_offers_settings(make_review, offer):
    make_review(checked=date(2027, 1, 31))
    offer.review_months = 1
    offer.save()
    assert Review.objects.get().due_on == date(2027, 2, 28)
    Review.objects.update(due_on=date(2030, 1, 1))
    offer.phone = "01632 960111"
    offer.save()
    assert Review.objects.get().due_on == date(2030, 1, 1)


def test_replanning_many_costs_what_replanning_few_does(make_review):
    make_review(checked=date(2027, 1, 31))
    with CaptureQueriesContext(connection) as few:
        planning.replan()
    for _ in range(5):
        make_review(checked=date(2027, 1, 31))
    Review.objects.update(due_on=date(2027, 5, 5))
    with CaptureQueriesContext(connection) as many:
        assert planning.replan() == 6
    # One statement writes all that changed.
    assert len(many) - len(few) <= 3


def test_a_page_that_moves_takes_its_time_from_its_new_section(make_review):
    section = make_review("Guides", interval_months=3, covers_below=True)
    review = make_review("A guide", checked=date(2027, 1, 10))
    page = review.page.specific
    page.move(section.page, pos="last-child")
    review.refresh_from_db()
    assert review.due_on == date(2027, 4, 10)


def test_pages_without_a_plan_are_found_and_only_those_one_may_change(
    make_review, home, root, django_user_model
):
    section = make_review("Guides", covers_below=True)
    below = StandardPageFactory(parent=section.page, slug="below")
    StandardPageFactory(parent=home, slug="free")
    assert [page.pk for page in planning.list_unplanned()] == [below.pk]
    make_rule(is_required=True)
    assert planning.list_unplanned().count() == 2
    StandardPageFactory(parent=home, slug="draft", live=False)
    assert planning.list_unplanned().count() == 2

    user = django_user_model.objects.create_user("ed", email="ed@example.org")
    group = Group.objects.create(name="Guides")
    user.groups.add(group)
    Page = swapper.load_model("wagtailcore", "Page")
    change = Permission.objects.get(
        content_type=ContentType.objects.get_for_model(Page),
        codename=get_permission_codename("change", Page._meta),
    )
    GroupPagePermission.objects.create(group=group, page_id=section.page_id, permission=change)
    assert [page.pk for page in planning.list_unplanned(user)] == [below.pk]


def test_people_are_read_at_a_fixed_cost_and_once_each(make_review, django_user_model):
    user = django_user_model.objects.create_user("bo", email="Bo@Example.org", first_name="Bo")
    for number in range(3):
        review = make_review(owners=["bo@example.org", f"o{number}@example.org"])
        ReviewOwner.objects.create(review=review, user=user)
    reviews = list(Review.objects.select_related("page"))
    with CaptureQueriesContext(connection) as queries:
        people = owners.read_people(reviews)
    assert len(queries) <= 8
    assert [str(person) for person in people[reviews[0].pk].owners] == ["bo", "o0"]
    assert people[reviews[0].pk].manager.email == "manager@example.org"
