"""What a family reads of a service in a list, and what is left out to keep a phone's list short."""

import pytest

from tests.factories import ServiceFactory


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def add(page, rows, **facts):
    getattr(page, f"localoffer_{rows}").create(**facts)
    page.save_revision().publish()


@pytest.fixture
def club(directory):
    return ServiceFactory(parent=directory, title="Chess club")


def test_a_card_names_whom_to_ring(ask, club):
    add(club, "contacts", phone="01632 960134", email="chess@example.org")
    page = ask()
    assert page.links["01632 960134"] == "tel:01632960134"
    assert "chess@example.org" not in page.links


def test_a_card_without_a_phone_names_an_email(ask, club):
    add(club, "contacts", email="chess@example.org")
    assert ask().links["chess@example.org"] == "mailto:chess@example.org"


def test_a_hidden_phone_is_on_no_card(ask, club):
    add(club, "contacts", phone="01632 960134", hidden=True)
    assert "01632 960134" not in ask().html


def test_days_in_a_row_are_said_as_one(ask, club):
    add(club, "schedules", byday="MO,TU,WE,TH,FR")
    assert "Days Monday to Friday" in ask("day=tu").text


# MariaDB's full text sees only what was committed.
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
@pytest.mark.parametrize("asked", ["q=chess+saturday", "day=sa"])
def test_a_card_names_its_days_where_a_day_was_asked_for(ask, club, asked):
    add(club, "schedules", byday="1SA,MO", freq="MONTHLY")
    assert "Days Monday and Saturday" in ask(asked).text
    assert "Days Monday" not in ask("q=chess").text


def test_words_alone_are_not_repeated_below_the_search(ask, club):
    assert ask("q=zebra").chips == {}
    assert "“zebra” ×" in " ".join(ask("q=zebra&age=3").chips)


def test_the_introduction_makes_room_for_an_answer(ask, club, directory):
    directory.intro = "<p>Type what you are looking for.</p>"
    directory.save()
    assert "Type what you are looking for." in ask().text
    assert "Type what you are looking for." not in ask("q=chess").text
    assert "Type what you are looking for." not in ask("day=sa").text
