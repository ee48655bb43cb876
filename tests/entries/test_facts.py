"""What an entry says of its service."""

import datetime
from decimal import Decimal

import pytest
from django.utils import translation

from tests.factories import LocationFactory, OrganisationFactory, ServiceFactory
from wagtail_localoffer.entries.build import LONGEST, pad, to_index, to_text
from wagtail_localoffer.models import EntryCheck
from wagtail_localoffer.signals import entry_synced, page_checked


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def make(directory, entry_of):
    """Makes a service with rows and gives its entry."""

    def build(rows=None, **values):
        page = ServiceFactory(parent=directory, **values)
        for kind, several in (rows or {}).items():
            for row in several:
                getattr(page, f"localoffer_{kind}").create(**row)
        page.save()
        return entry_of(page)

    return build


@pytest.mark.parametrize(
    ("rows", "days"),
    [
        ([], 0),
        ([{"byday": "MO"}], 0b1),
        ([{"freq": "MONTHLY", "byday": "1SA,-1SU"}], 0b1100000),
        ([{"byday": "MO,WE"}, {"byday": "we, fr"}], 0b10101),
        ([{"byday": "every now and then"}], 0),
        ([{"byday": "TU", "valid_to": datetime.date(2020, 1, 1)}], 0),
    ],
)
def test_days(make, rows, days):
    assert make({"schedules": rows}).days == days


@pytest.mark.parametrize(
    ("costs", "text", "is_free", "line"),
    [
        ([], "", None, ""),
        ([], "Ask us.\nIt depends.", None, "Ask us."),
        ([{"amount": 0}], "", True, "Free"),
        ([{"amount": Decimal("4.50")}], "", False, "£4.50"),
        ([{"amount": 4}, {"amount": 9}], "", False, "From £4"),
        ([{"amount": 0}, {"amount": 9}], "", False, "Free to £9"),
        ([{"amount": None, "amount_description": "Donations"}], "", None, "Donations"),
        ([{"amount": 0, "valid_to": datetime.date(2020, 1, 1)}, {"amount": 5}], "", False, "£5"),
    ],
)
def test_cost(make, costs, text, is_free, line):
    entry = make({"costs": costs}, cost_text=text)
    assert (entry.is_free, entry.cost_line) == (is_free, line)


def test_contact_is_what_the_page_shows_and_never_a_hidden_one(make):
    organisation = OrganisationFactory(phone="01632 960300", email="all@example.org")
    hidden = {"phone": "01632 960001", "email": "staff@example.org", "hidden": True}
    entry = make({"contacts": [hidden]}, organisation=organisation)
    assert (entry.phone, entry.email) == ("01632 960300", "all@example.org")
    shown = {"phone": "01632 960002", "email": "line@example.org"}
    entry = make({"contacts": [hidden, shown]}, organisation=organisation)
    assert (entry.phone, entry.email) == ("01632 960002", "line@example.org")
    entry = make({"contacts": [shown]}, email="us@example.org")
    assert entry.email == "us@example.org"


def test_places(make):
    hall = LocationFactory(name="Hall", city="Sampleford", postal_code="AL1 1AA")
    barn = LocationFactory(name="Barn", city="Northtown")
    online = LocationFactory(name="Zoom", location_type="virtual", latitude=1.0, longitude=1.0)
    entry = make({"places": [{"location": hall}, {"location": hall}]})
    assert entry.place_line == "Hall, Sampleford, AL1 1AA"
    assert entry.points.count() == 1
    entry = make({"places": [{"location": hall}, {"location": barn}, {"location": online}]})
    assert entry.place_line == "Sampleford and Northtown"
    assert entry.points.count() == 2
    assert make({"places": [{"location": online}]}).place_line == "Online"


def test_a_refuge_is_neither_named_nor_found_nor_pointed_at(make):
    refuge = LocationFactory(
        name="Rosewood",
        address_1="3 Quarry Lane",
        postal_code="AL1 8NB",
        latitude=51.75912,
        longitude=-0.31586,
        hide_exact_address=True,
    )
    entry = make({"places": [{"location": refuge}]})
    assert entry.place_line == "Sampleford, AL1"
    point = entry.points.get()
    assert (point.latitude, point.longitude) == (51.76, -0.32)
    words = set(entry.text.body.split())
    assert not words & {"rosewood", "quarri", "8nb"}
    assert "sampleford" in words


def test_the_words_of_an_entry_do_not_hang_on_who_saves(make):
    with translation.override("cy"):
        first = make({"costs": [{"amount": 0}]}, slug="a")
    assert first.cost_line == "Free"


def test_a_check_of_ours_outlives_unpublishing(directory, entry_of):
    page = ServiceFactory(parent=directory, assured_on=datetime.date(2026, 1, 1), assured_by="X")
    assert entry_of(page).checked_on == datetime.date(2026, 1, 1)
    page_checked.send(sender=type(page), page=page, on=datetime.date(2026, 5, 1), by="Ann")
    page.unpublish()
    page.save_revision().publish()
    entry = entry_of(page)
    assert (entry.checked_on, entry.checked_by) == (datetime.date(2026, 5, 1), "Ann")
    page = type(page).objects.get(pk=page.pk)
    page.assured_on = datetime.date(2026, 6, 1)
    page.save()
    assert entry_of(page).checked_by == "X"


def test_a_check_of_another_page_is_none_of_it(home):
    page_checked.send(sender=type(home), page=home, on=datetime.date(2026, 5, 1), by="Ann")
    assert not EntryCheck.objects.exists()


def test_text_has_terms_and_the_councils_own_field(make):
    entry = make(
        terms=["need:speech"],
        title="Talkers",
        summary="Talking",
        ward="Quibbleton",
        description="<p>Singing &amp; signing</p>",
        organisation=OrganisationFactory(name="Lacey Trust"),
    )
    text = entry.text
    assert (text.title, text.terms, text.lead) == ("talker", "speech", "talk")
    assert {"sing", "sign", "quibbleton", "lacey", "trust"} <= set(text.body.split())
    assert "amp" not in text.body.split()


def test_hostile_text_is_cut_and_read_in_time(make):
    entry = make(
        description="<" * 1_000_000 + "word " * 200_000,
        title="T" * 255,
        cost_text="x" * 5000,
        eligibility="\u202eNHS \U0001f600 <b>bold",
    )
    assert len(entry.text.body) <= LONGEST
    assert len(entry.cost_line) == 255


def test_what_tags_hold_is_no_text():
    assert to_text("<p>One</p><script>x</script>2 &lt; 3").split() == ["One", "x", "2", "<", "3"]
    assert to_index(["OT for you", ""]) == f"{pad('ot')} {pad('for')} you"
    assert pad("ot") != "ot"


def test_others_are_told_of_each_entry_written_and_only_of_those(directory):
    told = []

    def hear(entry, page, **kwargs):
        told.append((entry.pk, entry.page_id, page.pk))

    entry_synced.connect(hear)
    try:
        page = ServiceFactory(parent=directory)
        written = len(told)
        page.save()
    finally:
        entry_synced.disconnect(hear)
    assert written == len(told) == 1
    assert told[0][1:] == (page.pk, page.pk)
