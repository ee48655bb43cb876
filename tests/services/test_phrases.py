"""Facts in the words a parent reads."""

import datetime
from decimal import Decimal

import pytest
import time_machine
from django.utils import timezone

from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.services import phrases
from wagtail_localoffer.services.days import parse_days


Schedule = CouncilServicePage.localoffer_schedules.rel.related_model


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (None, None, ""),
        ("2", "5", "Ages 2 to 5"),
        ("0", "5", "From birth to age 5"),
        ("0", "1.5", "From birth to age 18 months"),
        ("1.5", "4", "Ages 18 months to 4"),
        ("3.5", "11", "Ages 3 years 6 months to 11"),
        ("11", None, "Age 11 and over"),
        (None, "5", "Up to age 5"),
        ("0", None, "All ages"),
        ("0", "25", "All ages from birth to 25"),
        ("16", "16", "Age 16"),
        ("0", "0", "Babies under 1"),
    ],
)
def test_ages(low, high, said):
    low, high = (None if age is None else Decimal(age) for age in (low, high))
    assert phrases.say_ages(low, high) == said


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (None, None, ""),
        (0, 0, "No wait"),
        (None, 0, "No wait"),
        (6, None, "At least 6 weeks"),
        (None, 1, "Up to 1 week"),
        (4, 4, "About 4 weeks"),
        (2, 8, "2 to 8 weeks"),
        (6, 12, "6 to 12 weeks (about 1 to 3 months)"),
        (2, 12, "2 to 12 weeks (up to about 3 months)"),
        (40, 40, "About 40 weeks (about 9 months)"),
    ],
)
def test_waits(low, high, said):
    assert phrases.say_wait(low, high) == said


def time(text):
    return datetime.time.fromisoformat(text)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            {"byday": "TU", "opens_at": "09:30", "closes_at": "11:00", "period": "term"},
            "Every Tuesday, 9:30am to 11am, term time only",
        ),
        ({"byday": "MO,TU,WE,TH,FR", "opens_at": "09:00"}, "Monday to Friday, from 9am"),
        ({"byday": "WE,MO", "closes_at": "12:00"}, "Every Monday and Wednesday, until midday"),
        ({"byday": "FR", "interval": 2}, "Every other Friday"),
        ({"byday": "MO", "interval": 3}, "Monday, every 3 weeks"),
        ({"byday": "MO,TU,WE,TH,FR,SA,SU"}, "Every day"),
        ({"freq": "MONTHLY", "byday": "1SA"}, "The first Saturday of every month"),
        (
            {"freq": "MONTHLY", "byday": "-1FR", "interval": 2},
            "The last Friday of every other month",
        ),
        ({"by_appointment": True}, "By appointment"),
        ({"period": "holidays", "opens_at": "10:00"}, "From 10am, school holidays only"),
        ({"byday": "nonsense, TU"}, "Every Tuesday"),
        ({}, ""),
    ],
)
def test_opening_times(row, said):
    for name in ("opens_at", "closes_at"):
        if name in row:
            row = {**row, name: time(row[name])}
    assert phrases.say_schedule(Schedule(**row)) == said


@pytest.mark.parametrize(
    ("amount", "said"),
    [(None, ""), ("0", "Free"), ("4", "£4"), ("4.5", "£4.50"), ("1250", "£1,250")],
)
def test_prices(amount, said):
    assert phrases.say_amount(None if amount is None else Decimal(amount)) == said


def test_a_start_that_has_passed_is_not_told():
    today = timezone.localdate()
    assert phrases.say_validity(today, None) == ""
    later = today + datetime.timedelta(days=9)
    assert phrases.say_validity(later, None).startswith("from ")


def test_a_wait_is_old_after_the_days_a_site_sets(settings):
    settings.WAGTAIL_LOCALOFFER = {"WAIT_FRESH_DAYS": 10}
    today = timezone.localdate()
    assert phrases.is_fresh(today - datetime.timedelta(days=10))
    assert not phrases.is_fresh(today - datetime.timedelta(days=11))
    assert not phrases.is_fresh(today + datetime.timedelta(days=1))
    assert not phrases.is_fresh(None)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Weds, Tues and Thurs", "WE,TU,TH"),
        ("Mon-Fri", "MO,TU,WE,TH,FR"),
        ("Monday to Friday", "MO,TU,WE,TH,FR"),
        ("weekdays", "MO,TU,WE,TH,FR"),
        ("Weekends and Wednesdays", "SA,SU,WE"),
        ("Fri to Mon", "FR,SA,SU,MO"),
    ],
)
def test_days_as_editors_write_them(text, days):
    assert parse_days(text) == days


def test_the_last_friday_is_no_range_of_days():
    assert parse_days("-1FR, first sa", monthly=True) == "-1FR,1SA"


@time_machine.travel("2026-11-24 12:00")
@pytest.mark.parametrize(
    ("values", "following"),
    [
        (
            {"byday": "MO", "interval": 2, "dtstart": datetime.date(2026, 11, 2)},
            datetime.date(2026, 11, 30),
        ),
        (
            {"byday": "TU", "interval": 2, "dtstart": datetime.date(2026, 11, 10)},
            datetime.date(2026, 11, 24),
        ),
        (
            {
                "freq": "MONTHLY",
                "byday": "1SA",
                "interval": 2,
                "dtstart": datetime.date(2026, 11, 7),
            },
            datetime.date(2027, 1, 2),
        ),
        # Not on a bank holiday: the first Monday of May, then of July.
        (
            {
                "freq": "MONTHLY",
                "byday": "1MO",
                "interval": 2,
                "dtstart": datetime.date(2027, 5, 3),
            },
            datetime.date(2027, 7, 5),
        ),
        # Every week needs no date; without a first one there is none to count from.
        ({"byday": "MO", "interval": 1, "dtstart": datetime.date(2026, 11, 2)}, None),
        ({"byday": "MO", "interval": 2}, None),
        # Term dates are not known here.
        (
            {"byday": "MO", "interval": 2, "dtstart": datetime.date(2026, 11, 2), "period": "term"},
            None,
        ),
        (
            {
                "byday": "MO",
                "interval": 2,
                "dtstart": datetime.date(2026, 11, 2),
                "valid_to": datetime.date(2026, 11, 29),
            },
            None,
        ),
    ],
)
def test_a_schedule_that_skips_weeks_tells_its_next_date(values, following):
    row = Schedule(**values)
    assert phrases.find_next_date(row) == following
    assert ("next on" in phrases.say_schedule(row)) == (following is not None)
