"""Links of reminders: who may use them, and what scanners and strangers cannot do."""

from datetime import timedelta

import pytest
import time_machine
from django.core.handlers.base import BaseHandler
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reviews.answering import ANN, page_path, path, state, text
from wagtail_localoffer.models import ReviewEvent
from wagtail_localoffer.reviews import answers, links


pytestmark = pytest.mark.django_db
KINDS = ReviewEvent.Kind


# Nobody else's, and only once


def test_an_answer_can_be_given_once(client, service):
    address = page_path(path(service), service)
    client.post(address, {"answer": "confirm"})
    before = state()
    for answer in ["confirm", "changes", "leave", "change-wait", "all"]:
        data = {"answer": answer, "changes-words": "x", "wait-weeks_to": "1"}
        assert client.post(address, data).status_code in (302, 200, 410)
        assert client.post(path(service), {"answer": "nonsense"}).status_code == 302
    assert state() == before


def test_two_answers_at_once_count_as_one(service):
    link = links.read_token(links.make_token(ANN, [service]))
    (first,), (second,) = answers.read_entries(link), answers.read_entries(link)
    answers.confirm(first)
    answers.ask_for_changes(second, "Too late")
    assert [event.kind for event in ReviewEvent.objects.all()] == [KINDS.CONFIRMED]


def test_a_link_opens_no_page_of_somebody_else(client, service, make_review):
    other = make_review("Not Ann's", owners=["ben@example.org"])
    address = path(service, other)
    assert "Not Ann's" not in client.get(address).content.decode()
    before = state()
    assert client.post(page_path(address, other), {"answer": "confirm"}).status_code == 410
    assert client.post(page_path(path(service), other), {"answer": "confirm"}).status_code == 410
    assert state() == before


def test_an_owner_who_was_taken_off_can_do_nothing_with_an_old_link(client, service):
    address = path(service)
    service.owners.all().delete()
    before = state()
    assert client.get(address).status_code == 410
    assert client.post(page_path(address, service), {"answer": "confirm"}).status_code == 410
    assert state() == before


def test_an_old_link_says_so_and_whom_to_phone(client, service):
    with time_machine.travel(timezone.now() - timedelta(days=91)):
        address = path(service)
    before = state()
    response = client.get(address)
    assert response.status_code == 410
    assert "too old" in text(response) and "01632 960100" in text(response)
    assert client.post(page_path(address, service), {"answer": "confirm"}).status_code == 410
    assert state() == before


@settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_no_altered_link_does_anything(client, service, data):
    token = links.make_token(ANN, [service])
    at = data.draw(st.integers(0, len(token) - 1))
    letter = data.draw(st.sampled_from("abcXYZ019-_."))
    altered = token[:at] + letter + token[at + data.draw(st.integers(0, 1)) :]
    if altered == token:
        return
    before = state()
    address = data.draw(st.sampled_from(["check", "check_page"]))
    arguments = [altered, service.pk][: 1 if address == "check" else 2]
    answer = data.draw(st.sampled_from(["confirm", "all", "leave"]))
    response = client.post(
        reverse(f"wagtail_localoffer:{address}", args=arguments), {"answer": answer}
    )
    assert response.status_code == 404
    assert state() == before


# Scanners and other machines


def test_a_thousand_visits_change_nothing(service, make_review, rf):
    address = path(service, make_review("Other", owners=[ANN]))
    # The site without the test client, which copies every context of every visit.
    site = BaseHandler()
    site.load_middleware()
    before = state()
    for _number in range(1000):
        assert site.get_response(rf.get(address)).status_code == 200
    assert state() == before


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_methods_that_scanners_use_change_nothing(client, service, method):
    addresses = [path(service), page_path(path(service), service)]
    before = state()
    for address in addresses:
        for question in ["", "?answer=confirm", "?answer=all"]:
            response = getattr(client, method)(
                address + question, headers={"purpose": "prefetch", "sec-purpose": "prefetch"}
            )
            assert response.status_code == 200
    assert state() == before
    for other in ["put", "patch", "delete"]:
        assert getattr(client, other)(addresses[1]).status_code == 405
    assert state() == before


def test_a_program_that_fills_every_field_changes_nothing(client, service):
    address = page_path(path(service), service)
    before = state()
    client.post(address, {"answer": "confirm", "website": "http://spam.example"})
    assert state() == before


def test_a_form_of_another_site_is_refused(service):
    strict = Client(enforce_csrf_checks=True)
    before = state()
    assert strict.post(page_path(path(service), service), {"answer": "confirm"}).status_code == 403
    assert state() == before


def test_guessing_is_slowed_down_and_right_links_still_work(client, service, monkeypatch):
    monkeypatch.setattr(answers, "WRONG_LINKS", 3)
    wrong = reverse("wagtail_localoffer:check", args=["guess"])
    codes = [client.get(wrong).status_code for _number in range(5)]
    assert codes == [404, 404, 404, 429, 429]
    assert client.get(path(service)).status_code == 200


@pytest.mark.parametrize("kind", ["right", "wrong", "answered"])
def test_the_page_is_kept_and_told_nowhere(client, service, kind):
    address = path(service)
    if kind == "wrong":
        address = reverse("wagtail_localoffer:check", args=["x"])
    if kind == "answered":
        client.post(page_path(address, service), {"answer": "confirm"})
    response = client.get(address)
    assert response["Cache-Control"] == "private, no-store"
    assert response["Referrer-Policy"] == "strict-origin"
    assert "noindex" in response["X-Robots-Tag"]
    assert ANN not in address and ANN not in response.content.decode()
