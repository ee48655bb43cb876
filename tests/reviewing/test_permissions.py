"""An Editor of one section neither sees nor changes the reviews of another."""

import pytest
from django.urls import reverse

from wagtail_localoffer.models import Review, ReviewEvent
from wagtail_localoffer.reviews import explorer


pytestmark = pytest.mark.django_db

REVIEWS, CHECKS = "/admin/local-offer/reviews/", "/admin/local-offer/checks/"
HIDDEN = ("Permit prices", "secret@example.org", "The price is wrong", "Parking")


def review_url(review):
    return reverse("localoffer_review", args=(review.page_id,))


def mark_url(review):
    return reverse("localoffer_review_mark", args=(review.page_id,))


def bulk_url(action, *reviews):
    app, model = explorer.ReviewIndexView.model._meta.label_lower.split(".")
    query = "&".join(f"id={review.page_id}" for review in reviews)
    return f"/admin/bulk/{app}/{model}/{action}/?{query}"


def assert_hides(response):
    assert response.status_code == 200
    text = response.getvalue().decode() if response.streaming else response.content.decode()
    assert [word for word in HIDDEN if word in text] == []
    return text


@pytest.mark.core
@pytest.mark.parametrize(
    "query",
    [
        "",
        "?status=overdue",
        "?status=never",
        "?status=unplanned",
        "?q=permit",
        "?due_from=2026-01-01",
        "?export=csv",
        "?ordering=localoffer_review__checked_on",
    ],
)
@pytest.mark.parametrize("url", [REVIEWS, f"{REVIEWS}results/"])
def test_the_list_and_its_export_hold_only_ones_own_section(librarian, mine, other, url, query):
    assert_hides(librarian.get(url + query))


def test_the_list_names_ones_own_plan(librarian, mine, other):
    html = assert_hides(librarian.get(REVIEWS))
    assert "Opening hours" in html and "ann" in html
    assert "Opening hours" in assert_hides(librarian.get(f"{REVIEWS}?export=csv"))


@pytest.mark.parametrize("query", ["", "?words=waiting", "?export=csv", "?kind=changes"])
@pytest.mark.parametrize("url", [CHECKS, f"{CHECKS}results/"])
def test_the_history_and_its_export_hold_only_ones_own_section(librarian, mine, other, url, query):
    assert "Opening hours" in assert_hides(librarian.get(url + query))


def test_the_history_filtered_by_a_page_of_another_section_shows_nothing(librarian, mine, other):
    assert_hides(librarian.get(f"{CHECKS}?page={other.page_id}"))


def test_the_dashboard_tells_of_ones_own_section_only(librarian, mine, other):
    html = assert_hides(librarian.get("/admin/"))
    assert "Opening hours" in html
    assert "We close on Fridays now" in html


@pytest.mark.core
def test_the_review_of_another_section_cannot_be_opened_saved_or_confirmed(librarian, other):
    for response in (
        librarian.get(review_url(other)),
        librarian.post(review_url(other), {"interval_months": "3"}),
        librarian.post(mark_url(other), {"by": "Me"}),
    ):
        assert response.status_code in (302, 403)
        assert "Permit" not in response.content.decode()
    fresh = Review.objects.get(pk=other.pk)
    assert (fresh.checked_on, fresh.interval_months, fresh.round) == (
        other.checked_on,
        None,
        other.round,
    )


def test_words_of_another_section_cannot_be_dealt_with(librarian, mine, other):
    for review, done in ((other, False), (mine, True)):
        event = ReviewEvent.objects.get(page=review.page_id)
        librarian.post(reverse("localoffer_review_done", args=(event.pk,)))
        event.refresh_from_db()
        assert bool(event.done_at) == done


@pytest.mark.parametrize(
    ("action", "data"),
    [
        ("localoffer_owner", {"email": "new@example.org"}),
        ("localoffer_interval", {"months": "3"}),
        ("localoffer_confirm", {}),
    ],
)
def test_bulk_actions_leave_another_section_alone_and_do_not_name_it(
    librarian, mine, other, action, data
):
    assert_hides(librarian.get(bulk_url(action, mine, other)))
    events = ReviewEvent.objects.filter(page=other.page_id).count()
    before = (other.round, other.interval_months, other.checked_on)
    assert librarian.post(bulk_url(action, mine, other), data).status_code == 302
    fresh = Review.objects.get(pk=other.pk)
    assert (fresh.round, fresh.interval_months, fresh.checked_on) == before
    assert ReviewEvent.objects.filter(page=other.page_id).count() == events
    assert list(fresh.owners.values_list("email", flat=True)) == ["secret@example.org"]
    assert ReviewEvent.objects.filter(page=mine.page_id).count() == 2


@pytest.mark.parametrize(
    "action", ["localoffer_owner", "localoffer_interval", "localoffer_confirm"]
)
def test_bulk_actions_are_closed_to_bare_access_to_the_admin(visitor, mine, action):
    assert visitor.get(bulk_url(action, mine)).status_code in (302, 403)
    assert visitor.post(bulk_url(action, mine), {"months": "3"}).status_code in (302, 403)
    assert ReviewEvent.objects.filter(page=mine.page_id).count() == 1


def test_nothing_of_reviews_is_open_to_bare_access_to_the_admin(visitor, mine):
    event = ReviewEvent.objects.get()
    done = reverse("localoffer_review_done", args=(event.pk,))
    for url in (REVIEWS, CHECKS, review_url(mine)):
        assert visitor.get(url).status_code in (302, 403)
    for url in (review_url(mine), mark_url(mine), done):
        assert visitor.post(url).status_code in (302, 403)
    assert "Opening hours" not in visitor.get("/admin/").content.decode()
    event.refresh_from_db()
    assert event.done_at is None
    assert Review.objects.get(pk=mine.pk).checked_on == mine.checked_on


def test_the_explorer_says_nothing_of_pages_one_may_only_pass_through(librarian, ours, root):
    plan = Review.objects.create(page_id=root.pk, started_on="2026-01-01")
    assert plan.pk
    html = librarian.get(f"/admin/pages/{root.pk}/").content.decode()
    assert "Review: never checked" not in html


def test_an_editor_keeps_plans_but_not_rules_and_a_manager_both(editor, manager, mine, directory):
    rules = "/admin/local-offer/review-rules/"
    assert editor.get(REVIEWS).status_code == manager.get(REVIEWS).status_code == 200
    assert editor.get(rules).status_code in (302, 403)
    assert manager.get(rules).status_code == 200
    assert manager.get(f"{rules}new/").status_code == 200
    assert "Opening hours" not in editor.get(REVIEWS).content.decode()


def test_the_history_of_a_page_that_is_gone_is_for_those_who_may_see_every_check(
    librarian, manager, mine, ours
):
    mine.page.delete()
    assert "Opening hours" not in librarian.get(CHECKS).content.decode()
    assert "Opening hours" in manager.get(CHECKS).content.decode()


def test_owners_are_chosen_among_users_who_may_change_the_page(librarian, editor, mine):
    html = librarian.get(review_url(mine)).content.decode()
    assert ">librarian</option>" in html
    assert ">editor</option>" not in html
