"""A provider opens the link of a reminder: what they see, and what their answer does."""

import json
from datetime import date

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, PageViewRestriction

from tests.reviews.answering import ANN, page_path, path, state, text
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import ReviewEvent, ReviewOwner


pytestmark = pytest.mark.django_db
KINDS = ReviewEvent.Kind


@pytest.mark.core
def test_the_link_shows_the_page_as_families_see_it_and_one_press_confirms_it(client, service):
    address = path(service)
    shown = text(client.get(address))
    assert "Is “Talking drop-in” still right?" in shown
    assert "Help with talking." in shown and "How do I get it?" in shown
    response = client.post(page_path(address, service), {"answer": "confirm"}, follow=True)
    assert "It is still right." in text(response)
    service.refresh_from_db()
    assert service.checked_on == timezone.localdate()
    assert service.checked_by == "Sampleford Therapy Service"
    event = ReviewEvent.objects.get()
    assert (event.kind, event.way, event.email) == (KINDS.CONFIRMED, "email", ANN)
    assert PageLogEntry.objects.filter(action="localoffer.review.confirm").count() == 1


def test_one_link_opens_all_pages_and_confirms_each_or_all(client, make_review):
    reviews = [make_review(f"Page {number}", owners=[ANN]) for number in range(4)]
    address = path(*reviews)
    shown = text(client.get(address))
    assert all(f"Page {number}" in shown for number in range(4))
    client.post(page_path(address, reviews[2]), {"answer": "confirm"})
    assert [e.title for e in ReviewEvent.objects.all()] == ["Page 2"]
    response = client.post(address, {"answer": "all"}, follow=True)
    assert "Every page has an answer" in text(response)
    assert sorted(e.title for e in ReviewEvent.objects.all()) == [f"Page {n}" for n in range(4)]


def test_a_list_of_pages_takes_as_many_queries_for_twelve_as_for_three(client, make_review):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    reviews = [make_review(f"Page {number}", owners=[ANN]) for number in range(12)]
    counts = []
    for some in [reviews[:3], reviews[:3], reviews]:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(path(*some)).status_code == 200
        counts.append(len(queries))
    assert counts[1] == counts[2]


def test_needed_changes_go_to_the_manager_in_the_providers_words(
    client, service, django_capture_on_commit_callbacks
):
    address = page_path(path(service), service)
    words = "The phone number is now 01632 960199.\nBcc: all@example.org"
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(address, {"answer": "changes", "changes-words": words}, follow=True)
    assert "We were told" in text(response)
    event = ReviewEvent.objects.get()
    assert (event.kind, event.words.replace("\r", ""), event.done_at) == (
        KINDS.CHANGES,
        words,
        None,
    )
    (message,) = mail.outbox
    assert message.to == ["manager@example.org"]
    assert message.reply_to == [ANN]
    assert "01632 960199" in message.body
    assert reverse("wagtailadmin_pages:edit", args=[service.page_id]) in message.body
    service.refresh_from_db()
    assert service.checked_on is None


def test_a_user_who_looks_after_the_page_is_told_rather_than_the_manager(
    client, service, django_capture_on_commit_callbacks
):
    user = get_user_model().objects.create_user("ed", email="ed@example.org")
    ReviewOwner.objects.create(review=service, user=user)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(
            page_path(path(service), service), {"answer": "changes", "changes-words": "New name"}
        )
    assert [message.to for message in mail.outbox] == [["ed@example.org"]]


def test_a_mail_server_that_fails_loses_no_answer(
    client, service, server, django_capture_on_commit_callbacks
):
    server.is_down = True
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(
            page_path(path(service), service),
            {"answer": "changes", "changes-words": "New name"},
            follow=True,
        )
    assert response.status_code == 200
    assert ReviewEvent.objects.get().words == "New name"


def test_changes_without_words_are_asked_for_again(client, service):
    response = client.post(page_path(path(service), service), {"answer": "changes"})
    assert "Write what needs changing" in text(response)
    assert not ReviewEvent.objects.exists()


def test_not_mine_any_more_takes_the_owner_off_and_tells_the_manager(
    client, service, django_capture_on_commit_callbacks
):
    address = path(service)
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(
            page_path(address, service),
            {"answer": "leave", "leave-words": "Ask Ben"},
            follow=True,
        )
    assert "told the council that this page is not yours any more" in text(response)
    assert not service.owners.exists()
    (message,) = mail.outbox
    assert message.to == ["manager@example.org"] and "Ask Ben" in message.body


# The wait


def change_wait(client, review, low, high):
    return client.post(
        page_path(path(review), review),
        {"answer": "change-wait", "wait-weeks_from": low, "wait-weeks_to": high},
        follow=True,
    )


@pytest.mark.core
def test_a_new_wait_is_written_to_the_live_page_and_all_else_counts_as_right(client, service):
    with time_machine.travel(timezone.make_aware(timezone.datetime(2027, 3, 3, 9))):
        change_wait(client, service, "10", "12")
        shown = text(client.get(service.page.url))
    page = CouncilServicePage.objects.get()
    assert (page.wait_weeks_from, page.wait_weeks_to) == (10, 12)
    assert page.wait_as_of == date(2027, 3, 3)
    assert "10 to 12 weeks" in shown and "as it was on 3 March 2027" in shown
    assert "Checked on 3 March 2027 by Sampleford Therapy Service" in shown
    wait = ReviewEvent.objects.get(kind=KINDS.WAIT)
    assert wait.by == "Sampleford Therapy Service"
    assert wait.values["before"]["wait_weeks_to"] == 8
    assert wait.values["after"]["wait_weeks_to"] == 12
    assert ReviewEvent.objects.filter(kind=KINDS.CONFIRMED).count() == 1


def test_a_new_wait_goes_into_the_newer_draft_which_stays_a_draft(client, service):
    page = CouncilServicePage.objects.get()
    page.title = "Name of the draft"
    page.save_revision()
    change_wait(client, service, "10", "12")
    live = CouncilServicePage.objects.get()
    assert live.title == "Talking drop-in" and live.has_unpublished_changes
    draft = live.get_latest_revision_as_object()
    assert draft.title == "Name of the draft"
    assert (draft.wait_weeks_from, draft.wait_weeks_to) == (10, 12)
    assert draft.wait_as_of == timezone.localdate()
    live.get_latest_revision().publish()
    page = CouncilServicePage.objects.get()
    assert (page.title, page.wait_weeks_to) == ("Name of the draft", 12)


def test_the_history_of_what_was_published_before_is_left_alone(client, service):
    page = CouncilServicePage.objects.get()
    page.save_revision().publish()
    change_wait(client, service, "10", "12")
    assert CouncilServicePage.objects.get().live_revision.content["wait_weeks_to"] == 8


def test_an_offer_may_want_the_wait_as_a_note(
    client, service, offer, django_capture_on_commit_callbacks
):
    offer.providers_change_wait = False
    offer.save()
    with django_capture_on_commit_callbacks(execute=True):
        change_wait(client, service, "10", "12")
    assert CouncilServicePage.objects.get().wait_weeks_to == 8
    event = ReviewEvent.objects.get()
    assert event.kind == KINDS.CHANGES and "10 to 12 weeks" in event.words
    assert "10 to 12 weeks" in mail.outbox[0].body


@pytest.mark.parametrize(
    ("low", "high"), [("", ""), ("12", "10"), ("-1", "3"), ("1.5", ""), ("9999", ""), ("six", "8")]
)
def test_a_wait_that_cannot_be_is_asked_for_again(client, service, low, high):
    before = state()
    response = change_wait(client, service, low, high)
    assert "There is a problem" in text(response) and "lo-error" in response.content.decode()
    assert state() == before


# What is shown


def test_a_page_of_the_councils_own_is_shown_too(client, make_review):
    review = make_review("Buses", owners=[ANN])
    page = review.page.specific
    page.body = "Buses run <b>every hour</b>."
    page.save()
    html = client.get(path(review)).content.decode()
    assert "Buses run" in html


def test_a_private_page_is_not_shown_to_whoever_has_the_link(client, service):
    PageViewRestriction.objects.create(page=service.page, restriction_type="login")
    shown = text(client.get(path(service)))
    assert "cannot be shown here" in shown
    assert "How do I get it?" not in shown


def test_a_visitors_login_does_not_open_a_private_page_in_the_link(admin_client, service):
    PageViewRestriction.objects.create(page=service.page, restriction_type="login")
    assert "How do I get it?" not in text(admin_client.get(path(service)))


def test_scripts_and_forms_of_a_page_are_left_out():
    from wagtail_localoffer.reviews.reading import clean

    html = """<body><header>Menu</header><main id="m"><h1>Title</h1><h2 id="x" onclick="y()">Cost</h2>
        <form><input name="answer"><button>Go</button></form><script>bad()</script>
        <a href="javascript:bad()">a</a><a href="/b/" style="x">b</a><img src="c.png" onerror="bad()">
        </main></body>"""
    cleaned = clean(html, "https://council.example/page/")
    assert "<h3>Cost</h3>" in cleaned
    assert 'href="https://council.example/b/"' in cleaned
    for gone in ["Menu", "bad", "<form", "<button", "answer", "onclick", "style", " id="]:
        assert gone not in cleaned


def test_the_history_keeps_the_values_readable(client, service):
    change_wait(client, service, "0", "0")
    wait = ReviewEvent.objects.get(kind=KINDS.WAIT)
    assert json.loads(json.dumps(wait.values))["after"]["wait_weeks_from"] == 0
