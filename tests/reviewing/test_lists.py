"""The list of reviews, the explorer's column, the dashboard, bulk actions, rules."""

from datetime import timedelta

import pytest
import swapper
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests.factories import StandardPageFactory
from tests.reviewing.conftest import plan
from tests.reviewing.test_permissions import CHECKS, REVIEWS, bulk_url
from tests.testapp.models import StandardPage
from wagtail_localoffer.models import Review, ReviewEvent, ReviewOwner, ReviewRule


pytestmark = pytest.mark.django_db

RULES = "/admin/local-offer/review-rules/"


@pytest.fixture
def spread(ours, librarian):
    """One plan of each status, and a page that should have a plan and has none."""
    today = timezone.localdate()
    year = timedelta(days=365)
    plans = {
        "fine": plan(ours, "Fresh", checked=today - timedelta(days=5), owners=["ann@example.org"]),
        "soon": plan(ours, "Nearly", checked=today - year + timedelta(days=6)),
        "overdue": plan(ours, "Late", checked=today - 2 * year),
        "never": plan(ours, "Never seen", started_on=today, due_on=today),
        "snoozed": plan(
            ours,
            "Waits",
            checked=today - 2 * year,
            snoozed_until=today + timedelta(days=9),
            snooze_reason="x",
        ),
    }
    ReviewOwner.objects.create(review=plans["never"], user=librarian.user)
    StandardPageFactory(parent=ours, title="Forgotten", slug="forgotten")
    kind = ContentType.objects.get_for_model(StandardPage)
    ReviewRule.objects.create(content_type=kind, is_required=True)
    return plans


def read_titles(client, **query):
    response = client.get(REVIEWS, {"export": "csv", **query})
    assert response.status_code == 200
    return [line.split(",")[0] for line in response.getvalue().decode().splitlines()[1:]]


@pytest.mark.parametrize(
    ("status", "titles"),
    [
        ("fine", {"Fresh"}),
        ("soon", {"Nearly"}),
        ("overdue", {"Late", "Never seen"}),
        ("never", {"Never seen"}),
        ("snoozed", {"Waits"}),
        ("unplanned", {"Forgotten", "Libraries"}),
    ],
)
def test_the_list_filters_by_status(librarian, spread, status, titles):
    assert set(read_titles(librarian, status=status)) == titles


@pytest.mark.core
def test_the_list_begins_with_what_is_overdue_and_ends_with_what_has_no_plan(librarian, spread):
    titles = read_titles(librarian)
    assert set(titles[:2]) == {"Late", "Waits"}
    assert set(titles[-2:]) == {"Forgotten", "Libraries"}
    backwards = read_titles(librarian, ordering="-localoffer_review__due_on")
    assert backwards[0] == "Fresh"
    assert set(backwards[-2:]) == {"Forgotten", "Libraries"}


def test_the_list_filters_by_owner_section_type_and_day(librarian, spread, ours):
    assert read_titles(librarian, owner="me") == ["Never seen"]
    assert read_titles(librarian, owner="ann@example.org") == ["Fresh"]
    inner = StandardPageFactory(parent=ours, title="Events", slug="events")
    plan(inner, "Summer fair")
    assert set(read_titles(librarian, section=inner.pk)) == {"Events", "Summer fair"}
    kind = ContentType.objects.get_for_model(StandardPage)
    assert "Late" in read_titles(librarian, content_type=kind.pk)
    today = timezone.localdate()
    days = {"due_from": today + timedelta(days=1), "due_to": today + timedelta(days=30)}
    assert read_titles(librarian, **days) == ["Nearly"]
    assert read_titles(librarian, q="nearl") == ["Nearly"]


def test_the_owner_of_a_section_is_asked_for_its_pages_unless_they_have_their_own(
    librarian, spread, ours
):
    section = Review.objects.create(page_id=ours.pk, covers_below=True, started_on="2026-01-01")
    ReviewOwner.objects.create(review=section, name="Di", email="di@example.org")
    titles = set(read_titles(librarian, owner="di@example.org"))
    assert {"Late", "Nearly", "Waits", "Libraries"} == titles


def test_the_export_names_status_owner_and_way_and_holds_no_formulas(librarian, ours):
    review = plan(ours, "Sums", checked=timezone.localdate(), owners=["ann@example.org"])
    type(review.page).objects.filter(pk=review.page_id).update(title="=1+1", draft_title="=1+1")
    Review.objects.filter(pk=review.pk).update(checked_by="@evil")
    text = librarian.get(REVIEWS, {"export": "csv"}).getvalue().decode()
    assert "'=1+1" in text and "'@evil" in text
    assert "Up to date" in text and "ann" in text
    assert librarian.get(REVIEWS, {"export": "xlsx"}).status_code == 200
    ReviewEvent.objects.create(
        page=review.page, title="x", reference="x", kind="changes", way="email", words="=cmd()"
    )
    assert "'=cmd()" in librarian.get(CHECKS, {"export": "csv"}).getvalue().decode()


def count_queries(client, url):
    """All queries of a list of ours; of the explorer, whose own grow, only those to our tables."""
    with CaptureQueriesContext(connection) as context:
        assert client.get(url).status_code == 200
    ours = [query for query in context if "wagtail_localoffer_" in query["sql"]]
    return len(ours) if "/pages/" in url else len(context)


@pytest.mark.parametrize("url", [REVIEWS, CHECKS, "/admin/", "explorer"])
def test_more_pages_cost_no_more_queries(librarian, ours, url):
    url = f"/admin/pages/{ours.pk}/" if url == "explorer" else url
    fill = {"checked": timezone.localdate() - timedelta(days=900), "words": "New phone."}
    for number in range(7):
        plan(ours, f"Page {number}", owners=[f"o{number}@example.org"], **fill)
    librarian.get(url)
    few = count_queries(librarian, url)
    for number in range(7, 17):
        plan(ours, f"Page {number}", owners=[f"o{number}@example.org"], **fill)
    assert count_queries(librarian, url) == few


@pytest.mark.core
def test_the_explorer_shows_the_check_of_any_page_type(librarian, ours, spread):
    html = librarian.get(f"/admin/pages/{ours.pk}/").content.decode()
    for label in ("Up to date", "Due soon", "Overdue", "Never checked", "Put off", "No plan"):
        assert label in html


def test_the_dashboard_counts_and_links(librarian, spread):
    html = librarian.get("/admin/").content.decode()
    for number, label in [
        (2, "Overdue or never checked"),
        (1, "Due soon"),
        (1, "Overdue and mine"),
        (2, "Without a plan"),
    ]:
        assert f"<strong>{number}</strong> {label}" in html
    assert f"{REVIEWS}?status=overdue" in html


def test_the_list_offers_our_bulk_actions_and_none_that_deletes(librarian, spread):
    html = librarian.get(REVIEWS).content.decode()
    assert ">Set review owner</a>" in html
    assert ">Mark as checked</a>" in html
    assert "Delete selected pages" not in html


def test_owners_are_set_on_many_pages_with_and_without_a_plan(librarian, spread, ours):
    forgotten = StandardPage.objects.get(title="Forgotten")
    fresh = spread["fine"]
    url = bulk_url("localoffer_owner", fresh) + f"&id={forgotten.pk}"
    assert "Fresh" in librarian.get(url).content.decode()
    wrong = librarian.post(url, {"name": "No address"})
    assert wrong.status_code == 200
    assert "give a name and an e-mail" in wrong.content.decode()
    assert librarian.post(url, {"name": "Ed", "email": "Ed@Example.org"}).status_code == 302
    # A second time it is not added again.
    librarian.post(url, {"name": "Ed", "email": "ed@example.org"})
    emails = {
        page: sorted(Review.objects.get(page_id=page).owners.values_list("email", flat=True))
        for page in (fresh.page_id, forgotten.pk)
    }
    assert emails == {
        fresh.page_id: ["ann@example.org", "ed@example.org"],
        forgotten.pk: ["ed@example.org"],
    }
    librarian.post(url, {"user": librarian.user.pk, "replace": "on"})
    assert [owner.user for owner in fresh.owners.all()] == [librarian.user]


def test_the_time_is_set_and_pages_are_confirmed_in_bulk(librarian, spread):
    both = (spread["overdue"], spread["never"])
    assert (
        librarian.post(bulk_url("localoffer_interval", *both), {"months": "2"}).status_code == 302
    )
    assert librarian.post(bulk_url("localoffer_confirm", *both)).status_code == 302
    today = timezone.localdate()
    for review in both:
        fresh = Review.objects.get(pk=review.pk)
        assert (fresh.interval_months, fresh.checked_on) == (2, today)
        assert timedelta(days=58) < fresh.due_on - today < timedelta(days=63)
        assert fresh.page.get_latest_revision() is None or fresh.page.live


def test_a_manager_sets_the_rule_of_a_page_type_and_due_days_follow(manager, ours, librarian):
    review = plan(ours, "Fresh", checked=timezone.localdate())
    kind = ContentType.objects.get_for_model(StandardPage)
    data = {"content_type": kind.pk, "interval_months": "1", "is_required": "on"}
    assert "Standard page" in manager.get(f"{RULES}new/").content.decode()
    assert manager.post(f"{RULES}new/", data).status_code == 302
    assert Review.objects.get(pk=review.pk).due_on < timezone.localdate() + timedelta(days=40)
    assert "Standard page" in manager.get(RULES).content.decode()
    page_type = ContentType.objects.get_for_model(swapper.load_model("wagtailcore", "Page"))
    assert manager.post(f"{RULES}new/", {**data, "content_type": page_type.pk}).status_code == 200


def test_the_history_outlives_the_page(boss, mine):
    mine.page.unpublish()
    assert "Opening hours" in boss.get(CHECKS).content.decode()
    mine.page.delete()
    html = boss.get(CHECKS).content.decode()
    assert "Opening hours" in html and "We close on Fridays now" in html
    assert reverse("localoffer_review", args=(mine.page_id,)) not in html
