"""When a service is next open: school terms, bank holidays, and words a cache may keep."""

import datetime
import re

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from tests.factories import DirectoryFactory, HomeFactory, OfferFactory
from tests.factories import ServiceFactory as Service
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.offers.calendars import make_calendar, read_terms
from wagtail_localoffer.services.sessions import find_session


pytestmark = [pytest.mark.core, pytest.mark.django_db]

TUESDAY = datetime.datetime(2026, 6, 9, 10, 0)
TERMS = """2 November 2026 to 18 December 2026
Spring 1: Monday 4 January – Friday 12 February 2027
22/02/2027 - 25/03/2027"""


def make_row(**values):
    model = CouncilServicePage.localoffer_schedules.rel.related_model
    hours = {"opens_at": datetime.time(9, 30), "closes_at": datetime.time(11)}
    return model(**{**hours, **values})


def day(text):
    return datetime.date.fromisoformat(text)


def at(text):
    return datetime.datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"byday": "TU"}, "2026-06-09"),
        ({"byday": "TU", "closes_at": datetime.time(10)}, "2026-06-16"),
        ({"byday": "TU", "closes_at": None}, "2026-06-16"),
        (
            {"byday": "TU", "opens_at": datetime.time(18), "closes_at": datetime.time()},
            "2026-06-09",
        ),
        # Weeks are counted from the first date: the 3rd, then the 17th.
        ({"byday": "WE", "interval": 2, "dtstart": day("2026-06-03")}, "2026-06-17"),
        ({"freq": "MONTHLY", "byday": "-1FR"}, "2026-06-26"),
        ({"byday": "SA", "valid_to": day("2026-06-10")}, None),
        ({"byday": "WE", "interval": 2}, None),
        ({"freq": "MONTHLY", "byday": "FR"}, None),
        ({"freq": "MONTHLY", "byday": "6MO"}, None),
        ({"byday": "XX,??"}, None),
        ({"byday": ""}, None),
        ({"byday": "TU", "by_appointment": True}, None),
        # Never closed: a next time would be nonsense.
        ({"byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": None, "closes_at": None}, None),
    ],
)
def test_next_session(values, expected):
    session = find_session([make_row(**values)], now=TUESDAY)
    assert (session and session.day) == (expected and day(expected))


@pytest.mark.parametrize(
    ("now", "period", "expected"),
    [
        # The last Friday of term, before the session and after it: then the first of the next.
        ("2026-12-18T09:00", "term", "2026-12-18"),
        ("2026-12-18T11:00", "term", "2027-01-08"),
        ("2027-01-04T09:00", "term", "2027-01-08"),
        ("2027-02-12T12:00", "term", "2027-02-26"),
        # A club in the holidays may leave one out.
        ("2026-12-18T09:00", "holidays", None),
        ("2026-12-21T09:00", "holidays", None),
        # After the last day, and before the first, nobody knows.
        ("2027-03-19T09:00", "term", "2027-03-19"),
        ("2027-03-19T11:00", "term", None),
        ("2026-10-29T09:00", "term", None),
    ],
)
def test_a_session_of_a_time_of_year_is_promised_in_that_time_only(now, period, expected):
    rows = [make_row(byday="FR", period=period)]
    session = find_session(rows, make_calendar(TERMS), at(now))
    assert session.day == (expected and day(expected))
    if expected is None:
        assert re.match(r"In (term time|the school holidays) only$", session.text)
        assert "Ask for the dates" in session.notes[0]


def test_without_school_terms_no_date_is_named():
    session = find_session([make_row(byday="WE", period="term")], now=TUESDAY)
    assert session.day is None
    assert session.text == "In term time only"


def test_another_time_that_is_sure_is_told_with_what_may_come_before():
    rows = [make_row(byday="WE", period="term"), make_row(byday="SA")]
    session = find_session(rows, now=TUESDAY)
    assert session.day == day("2026-06-13")
    assert session.notes == ["Other times: in term time only."]
    # What runs at other times as well does not run in term time only.
    assert find_session([rows[0], make_row(byday="", period="")], now=TUESDAY) is None


@pytest.mark.parametrize(
    ("now", "expected", "notes"),
    [
        ("2026-12-24T16:59", "2026-12-24", []),
        (
            "2026-12-24T17:00",
            "2026-12-29",
            ["Friday 25 December and Monday 28 December"],
        ),
        ("2026-12-28T10:00", "2026-12-29", ["Monday 28 December, a bank holiday"]),
        ("2026-12-29T10:00", "2026-12-29", []),
    ],
)
def test_no_session_is_promised_on_a_bank_holiday(now, expected, notes):
    office = make_row(byday="MO,TU,WE,TH,FR", closes_at=datetime.time(17))
    session = find_session([office], now=at(now))
    assert session.day == day(expected)
    assert len(session.notes) == len(notes)
    for note, words in zip(session.notes, notes, strict=True):
        assert words in note


def test_bank_holidays_that_a_site_adds_and_takes_away_count(settings):
    rows = [make_row(byday="TU")]
    assert find_session(rows, now=TUESDAY).day == day("2026-06-09")
    settings.WAGTAIL_LOCALOFFER = {"BANK_HOLIDAYS_ADD": ["2026-06-09"]}
    assert find_session(rows, now=TUESDAY).day == day("2026-06-16")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Autumn", "needs two dates"),
        ("1 September 2026", "needs two dates"),
        ("1 September to 23 October", "has no year"),
        ("31 September 2026 to 23 October 2026", "does not exist"),
        ("23 October 2026 to 1 September 2026", "after the last one"),
        ("1 September 2026 to 18 December 2026", "Leave out the half-term"),
        ("1 September 2026 to 23 October 2026\n23 October 2026 to 30 October 2026", "same days"),
    ],
)
def test_the_settings_name_the_line_of_school_terms_that_is_wrong(root, text, fault):
    offer = OfferFactory(home_page_id=HomeFactory(parent=root).pk)
    offer.school_terms = text
    with pytest.raises(ValidationError, match=fault) as error:
        offer.full_clean()
    assert list(error.value.message_dict) == ["school_terms"]
    # Pages guess nothing from it.
    assert make_calendar(text).terms == ()


def test_school_terms_are_read_as_councils_write_them():
    calendar = read_terms(TERMS)
    assert calendar.terms[1] == (day("2027-01-04"), day("2027-02-12"))
    assert [calendar.is_term(day(text)) for text in ("2026-11-01", "2026-11-02")] == [None, True]
    assert [calendar.is_term(day(text)) for text in ("2026-12-18", "2026-12-19")] == [True, False]
    assert [calendar.is_term(day(text)) for text in ("2027-03-25", "2027-03-26")] == [True, None]
    assert read_terms("1st Sept. to 23rd Oct 2026").terms == (
        (day("2026-09-01"), day("2026-10-23")),
    )


def read(client, page):
    html = client.get(page.url).content.decode()
    main = html[html.index("<main") : html.index("</main")]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


@pytest.fixture
def page(root):
    home = HomeFactory(parent=root)
    OfferFactory(home_page_id=home.pk, school_terms=TERMS)
    page = Service(parent=DirectoryFactory(parent=home))
    hours = {"opens_at": datetime.time(9, 30), "closes_at": datetime.time(11)}
    page.localoffer_schedules.create(byday="TU", period="term", **hours)
    page.save()
    return page


def test_a_family_is_not_sent_to_a_term_time_group_at_christmas(client, page, time_machine):
    time_machine.move_to("2026-12-15T10:30Z")
    # Begun, and not over yet: dated, so that a copy in a cache says nothing untrue tomorrow.
    assert "Next: Tuesday 15 December, 9:30am to 11am." in read(client, page)
    time_machine.move_to("2026-12-15T11:00Z")
    assert "Next: Tuesday 5 January, 9:30am to 11am." in read(client, page)
    time_machine.move_to("2027-03-24T11:00Z")
    text = read(client, page)
    assert "In term time only. Ask for the dates before you go." in text
    assert "Next:" not in text


def test_the_next_session_reads_the_same_all_day_and_names_no_now(client, page, time_machine):
    time_machine.move_to("2026-12-01T00:01Z")
    said = re.search(r"Next: [^.]*", read(client, page)).group()
    time_machine.move_to("2026-12-01T10:59Z")
    assert re.search(r"Next: [^.]*", read(client, page)).group() == said
    assert not re.search(r"(?i)\b(now|today|tomorrow)\b", said)
    assert timezone.localdate().strftime("%-d") in said
