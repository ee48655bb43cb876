"""A family writes the date on its letter and gets its last day, with the working."""

from datetime import date

import icalendar
import pytest
from django.urls import reverse

from wagtail_localoffer.guidance import limits


pytestmark = [pytest.mark.django_db, pytest.mark.time_machine("2026-11-24 12:00")]


@pytest.fixture(autouse=True)
def frozen(time_machine):
    time_machine.move_to("2026-11-24 12:00")


def ask(client, kind, **parts):
    response = client.get(reverse("wagtail_localoffer:date", args=[kind]), parts)
    assert response.status_code == 200
    return response.content.decode()


LETTER = {"sent_day": "2", "sent_month": "11", "sent_year": "2026"}


@pytest.mark.core
def test_a_refusal_letter_gives_the_last_day_the_safe_day_and_the_working(client, offer):
    html = ask(client, "appeal", **LETTER)
    assert "Monday 4 January 2027" in html
    assert "by 5pm" in html
    assert "Two months after that is Saturday 2 January 2027" in html
    assert "Thursday 31 December 2026" in html
    assert "You need one before you can appeal" in html
    assert "Sampleford SENDIASS" in html
    assert "This is a guide" in html


def test_a_certificate_gives_more_time(client):
    html = ask(
        client,
        "appeal",
        **LETTER,
        certificate_day="20",
        certificate_month="12",
        certificate_year="2026",
    )
    assert "Wednesday 20 January 2027" in html


def test_months_may_be_words(client):
    html = ask(client, "appeal", sent_day="2", sent_month="November", sent_year="2026")
    assert "Monday 4 January 2027" in html


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"sent_day": "31", "sent_month": "2", "sent_year": "2026"}, "There is no such day"),
        ({"sent_day": "x", "sent_month": "2", "sent_year": "2026"}, "in numbers"),
        (
            {"sent_day": "3", "sent_month": "", "sent_year": "2026"},
            "the day, the month and the year",
        ),
        ({"sent_day": "3", "sent_month": "2", "sent_year": "26"}, "four numbers"),
        ({"sent_day": "3", "sent_month": "12", "sent_year": "9999"}, "Check the year"),
        ({"sent_day": "", "sent_month": "", "sent_year": ""}, "It is on the letter"),
        ({"sent_day": "²", "sent_month": "1", "sent_year": "2026"}, "in numbers"),
    ],
)
def test_a_wrong_date_says_what_to_do_and_keeps_what_was_typed(client, parts, words):
    html = ask(client, "appeal", **parts)
    assert words in html
    assert "Last day:" not in html
    for value in parts.values():
        assert not value or f'value="{value}"' in html


def test_a_day_that_has_passed_says_not_to_give_up(client):
    html = ask(client, "appeal", sent_day="2", sent_month="1", sent_year="2026")
    assert "This day has passed. Do not give up" in html


def test_a_date_to_come_is_questioned(client):
    html = ask(client, "appeal", sent_day="2", sent_month="1", sent_year="2027")
    assert "still to come" in html


def test_the_timetable_of_a_request(client):
    html = ask(client, "plan", received_day="1", received_month="9", received_year="2026")
    assert "Tuesday 13 October 2026" in html
    assert "Tuesday 22 December 2026" in html
    assert "Tuesday 19 January 2027" in html
    assert html.count("this day has passed") == 1


@pytest.mark.parametrize("kind", ["appeal", "plan"])
def test_answers_are_kept_out_of_shared_caches(client, kind):
    response = client.get(reverse("wagtail_localoffer:date", args=[kind]), LETTER)
    assert "no-store" in response["Cache-Control"]
    assert "private" in response["Cache-Control"]


def test_the_calendar_has_both_days_and_nothing_of_who_asked(client):
    response = client.get(reverse("wagtail_localoffer:calendar", args=["appeal"]), LETTER)
    assert response["Content-Type"].startswith("text/calendar")
    assert "no-store" in response["Cache-Control"]
    events = icalendar.Calendar.from_ical(response.content).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [date(2027, 1, 4), date(2026, 12, 31)]
    assert events[0].walk("VALARM")


def test_a_calendar_without_a_date_goes_back_to_the_form(client):
    url = reverse("wagtail_localoffer:calendar", args=["appeal"])
    response = client.get(url, {"sent_day": "40"})
    assert response.status_code == 302
    assert response["Location"].endswith("/dates/appeal/?sent_day=40")


def test_a_changed_limit_changes_page_and_calendar(client, monkeypatch):
    data = {
        "limits": [
            {
                "code": "appeal",
                "months": 2,
                "in_force_from": "2014-09-01",
                "in_force_until": "2026-10-31",
                "source": "Old rules",
            },
            {"code": "appeal", "months": 3, "in_force_from": "2026-11-01", "source": "New rules"},
        ]
    }
    monkeypatch.setattr(limits, "read_limits", lambda: limits.parse_limits(data))
    html = ask(client, "appeal-direct", **LETTER)
    assert "Tuesday 2 February 2027" in html
    assert "Three months after that" in html
    assert "New rules" in html
    answer = client.get(reverse("wagtail_localoffer:calendar", args=["appeal-direct"]), LETTER)
    event = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")[0]
    assert event.decoded("dtstart") == date(2027, 2, 2)
    before = ask(client, "appeal-direct", sent_day="30", sent_month="10", sent_year="2026")
    assert "Wednesday 30 December 2026" in before


def test_an_unknown_sum_is_not_found(client):
    assert client.get(reverse("wagtail_localoffer:date", args=["nothing"])).status_code == 404
