"""The review of one page, on a page type that knows nothing of us."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import PageLogEntry

from tests.factories import StandardPageFactory
from tests.reviewing.conftest import plan
from wagtail_localoffer.models import Review, ReviewEvent
from wagtail_localoffer.reviews import explorer


pytestmark = pytest.mark.django_db


def review_url(page):
    return reverse("localoffer_review", args=(page.pk,))


def fill(review=None, owners=(), **values):
    """What the form sends: the plan's own values, changed by `values`."""
    data = {
        "interval_months": (review and review.interval_months) or "",
        "second_name": "",
        "second_email": "",
        "snoozed_until": (review and review.snoozed_until) or "",
        "snooze_reason": (review and review.snooze_reason) or "",
    }
    kept = list(review.owners.all()) if review else []
    rows = [
        *({"id": owner.pk, "name": owner.name, "email": owner.email} for owner in kept),
        *owners,
    ]
    data |= {"owners-TOTAL_FORMS": len(rows), "owners-INITIAL_FORMS": len(kept)}
    for number, row in enumerate(rows):
        data |= {f"owners-{number}-{name}": value for name, value in row.items()}
    return {**data, **values}


@pytest.fixture
def page(ours):
    return StandardPageFactory(parent=ours, title="Story time", slug="story-time")


@pytest.mark.core
def test_a_page_that_knows_nothing_of_us_gets_a_plan_and_owners_from_the_form(librarian, page):
    assert "This page has no plan yet" in librarian.get(review_url(page)).content.decode()
    owners = [{"user": librarian.user.pk}, {"name": "Bo", "email": "BO@example.org"}]
    response = librarian.post(review_url(page), fill(owners=owners, interval_months="6"))
    assert response.status_code == 302
    review = Review.objects.get(page_id=page.pk)
    assert review.interval_months == 6
    assert [owner.user for owner in review.owners.all()] == [librarian.user, None]
    assert review.owners.last().email == "bo@example.org"
    event = ReviewEvent.objects.get(page_id=page.pk)
    assert (event.kind, event.user) == ("planned", librarian.user)
    assert "Bo" in librarian.get(review_url(page)).content.decode()


@pytest.mark.core
def test_marking_as_checked_publishes_nothing_and_stands_in_both_histories(librarian, mine):
    page = mine.page.specific
    page.title = "A draft title"
    page.save_revision()
    live = page.live_revision_id
    url = reverse("localoffer_review_mark", args=(page.pk,))
    assert librarian.post(url, {"by": "Sampleford Libraries"}).status_code == 302
    fresh = Review.objects.select_related("page").get(pk=mine.pk)
    assert (fresh.checked_on, fresh.checked_by) == (timezone.localdate(), "Sampleford Libraries")
    assert fresh.due_on > timezone.localdate()
    assert (fresh.page.title, fresh.page.live_revision_id) == ("Opening hours", live)
    html = librarian.get(review_url(page)).content.decode()
    assert "Sampleford Libraries" in html and "in the CMS" in html
    assert PageLogEntry.objects.filter(page=page.pk, action="localoffer.review.confirm").exists()
    history = librarian.get(reverse("wagtailadmin_pages:history", args=(page.pk,)))
    assert "Checked: Sampleford Libraries" in history.content.decode()


def test_without_a_name_families_never_read_the_editors_own(librarian, mine, settings):
    settings.WAGTAIL_SITE_NAME = "Sampleford Council"
    librarian.post(reverse("localoffer_review_mark", args=(mine.page_id,)))
    assert Review.objects.get(pk=mine.pk).checked_by == "Sampleford Council"


@pytest.mark.parametrize(
    ("days", "reason", "says"),
    [
        (30, "", "Say why this check can wait"),
        (0, "Because", "Choose a day after today"),
        (500, "Because", "12 months at most"),
    ],
)
def test_a_check_is_not_put_off_without_reason_or_limit(librarian, mine, days, reason, says):
    until = timezone.localdate() + timedelta(days=days)
    response = librarian.post(
        review_url(mine.page),
        fill(mine, snoozed_until=until, snooze_reason=reason, second_name="K"),
    )
    assert response.status_code == 200
    html = response.content.decode()
    assert says in html
    assert 'value="K"' in html  # nothing that was typed is lost
    assert Review.objects.get(pk=mine.pk).snoozed_until is None


def test_a_check_is_put_off_with_a_reason_and_taken_up_again(librarian, mine):
    until = timezone.localdate() + timedelta(days=30)
    values = {"snoozed_until": until, "snooze_reason": "New building"}
    assert librarian.post(review_url(mine.page), fill(mine, **values)).status_code == 302
    review = Review.objects.get(pk=mine.pk)
    assert (review.snoozed_until, review.snooze_reason) == (until, "New building")
    librarian.post(reverse("localoffer_review_mark", args=(mine.page_id,)))
    assert librarian.post(review_url(mine.page), fill(mine, **values)).status_code == 302
    html = librarian.get(review_url(mine.page)).content.decode()
    assert f"{date_format(until, 'j F Y')}: New building" in html
    data = fill(review, snoozed_until="", snooze_reason="")
    assert librarian.post(review_url(mine.page), data).status_code == 302
    assert Review.objects.get(pk=mine.pk).snoozed_until is None
    kinds = list(ReviewEvent.objects.order_by("pk").values_list("kind", flat=True))
    assert kinds == ["changes", "snoozed", "confirmed", "snoozed", "planned"]


def test_saving_the_plan_of_a_page_that_waits_does_not_ask_for_the_day_again(librarian, mine):
    Review.objects.filter(pk=mine.pk).update(
        snoozed_until=timezone.localdate() - timedelta(days=1), snooze_reason="Over"
    )
    review = Review.objects.get(pk=mine.pk)
    response = librarian.post(review_url(mine.page), fill(review, interval_months="3"))
    assert response.status_code == 302


def test_a_section_that_covers_what_is_below_gives_its_time_and_owner(librarian, ours):
    below = plan(ours, "Large print", checked=timezone.localdate())
    assert below.due_on > timezone.localdate() + timedelta(days=200)
    owners = [{"name": "Cy", "email": "cy@example.org"}]
    data = fill(owners=owners, interval_months="2", covers_below="on")
    assert librarian.post(review_url(ours), data).status_code == 302
    assert Review.objects.get(pk=below.pk).due_on < timezone.localdate() + timedelta(days=70)
    html = librarian.get(review_url(below.page)).content.decode()
    assert "From the section above" in html and "Cy" in html


@pytest.mark.parametrize("months", ["0", "61", "x"])
def test_a_time_that_makes_no_sense_is_refused(librarian, mine, months):
    response = librarian.post(review_url(mine.page), fill(mine, interval_months=months))
    assert response.status_code == 200
    assert Review.objects.get(pk=mine.pk).interval_months is None


def test_the_same_owner_twice_is_refused(librarian, mine):
    twice = [{"email": "Ann@example.org", "name": "Ann again"}]
    response = librarian.post(review_url(mine.page), fill(mine, owners=twice))
    assert response.status_code == 200
    assert "stands here twice" in response.content.decode()


def test_a_check_that_comes_in_while_the_plan_is_open_is_kept(librarian, mine, monkeypatch):
    data = fill(mine, interval_months="6")
    librarian.post(reverse("localoffer_review_mark", args=(mine.page_id,)), {"by": "Provider"})
    assert librarian.post(review_url(mine.page), data).status_code == 302
    fresh = Review.objects.get(pk=mine.pk)
    assert (fresh.checked_by, fresh.interval_months) == ("Provider", 6)


def test_words_that_were_dealt_with_leave_the_page_and_the_dashboard(librarian, mine):
    assert "We close on Fridays now" in librarian.get("/admin/").content.decode()
    event = ReviewEvent.objects.get()
    librarian.post(reverse("localoffer_review_done", args=(event.pk,)))
    assert "We close on Fridays now" not in librarian.get("/admin/").content.decode()
    html = librarian.get(review_url(mine.page)).content.decode()
    assert "Dealt with" in html and "We close on Fridays now" in html


@pytest.mark.core
def test_the_editor_of_any_page_leads_to_its_review(librarian, mine):
    html = librarian.get(f"/admin/pages/{mine.page_id}/edit/").content.decode()
    assert review_url(mine.page) in html
    assert "Review: overdue since 1 Mar 2026" in html
    if hasattr(explorer.PageViewSet, "edit_view_class"):
        assert 'data-side-panel="localoffer_review"' in html
        assert reverse("localoffer_review_mark", args=(mine.page_id,)) in html


@pytest.mark.skipif(
    not hasattr(explorer.PageViewSet, "edit_view_class"), reason="Wagtail 7.4 has no panel of ours"
)
def test_the_button_beside_the_page_marks_it_on_a_site_that_asks_for_the_token(boss, mine):
    html = boss.get(f"/admin/pages/{mine.page_id}/edit/").content.decode()
    form = html[html.index('class="localoffer-mark"') :]
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', form[: form.index("</form>")])
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = boss.cookies
    data = {"next": "/admin/", "csrfmiddlewaretoken": token.group(1)}
    url = reverse("localoffer_review_mark", args=(mine.page_id,))
    assert strict.post(url, data).status_code == 302
    mine.refresh_from_db()
    assert mine.checked_on == timezone.localdate()


def test_the_first_save_of_a_new_page_brings_no_panel_that_has_no_place(boss, mine):
    url = f"/admin/pages/{mine.page_id}/edit/?_w_hydrate_create_view=1"
    assert "[data-side-panel='localoffer_review']" not in boss.get(url).content.decode()


def test_an_alias_has_no_review_of_its_own(boss, mine, theirs):
    alias = mine.page.create_alias(parent=theirs)
    assert boss.get(review_url(alias)).status_code in (302, 403)
    html = boss.get(f"/admin/pages/{alias.pk}/edit/").content.decode()
    assert review_url(alias) not in html
