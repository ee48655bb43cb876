"""What changed since a family saved a service: told by the list's own address, and by nothing else."""

import datetime

import pytest
from django.urls import reverse

from tests.factories import LocationFactory
from wagtail_localoffer.keep.codes import encode
from wagtail_localoffer.keep.lists import make_list, read_list


pytestmark = pytest.mark.django_db

CHANGED = "Changed since you saved it:"


@pytest.fixture
def go(time_machine):
    """Goes to midday of a day."""

    def go(day):
        time_machine.move_to(f"{day}T12:00Z")

    return go


@pytest.fixture
def club(go, make):
    """A service that has been there for a month."""
    go("2026-10-01")
    return make("Club", wait_weeks_to=4, wait_as_of=datetime.date(2026, 10, 1), summary="A club.")


def change(page, **values):
    for name, value in values.items():
        setattr(page, name, value)
    page.save()


def test_a_change_after_the_day_is_told_in_plain_words_on_screen_and_on_paper(
    club, go, see, see_list
):
    go("2026-11-01")
    begun = make_list([club.pk]).text
    assert CHANGED not in see_list(begun).text
    go("2026-11-03")
    change(club, wait_weeks_to=8)
    told = f"{CHANGED} 3 November 2026: Waiting time: now “Up to 8 weeks”"
    seen = see_list(begun)
    assert told in seen.text
    assert "You began this list on 1 November 2026." in seen.text
    for paper in ("print_list", "print_table"):
        assert told in see(reverse(f"wagtail_localoffer:{paper}"), s=begun).text
    again = seen.links["I have read it: begin again from today"]
    assert CHANGED not in see(reverse("wagtail_localoffer:my_list") + again).text


def test_each_service_counts_from_its_own_day(club, go, make, directory, see, see_list):
    go("2026-11-01")
    other = make("Group")
    go("2026-11-02")
    begun = see(directory.url).links["Add to my list: Club"]
    go("2026-11-03")
    change(club, maximum_age=9)
    change(other, maximum_age=9)
    go("2026-11-05")
    # The second is kept two days after it changed.
    seen = see(see(begun).links["Add to my list: Group"])
    text = f"{encode(club.pk)}-{encode(other.pk)}u3.2026-11-02"
    assert f"s={text}" in seen.links["My list: 2 services"]
    seen = see(seen.links["My list: 2 services"])
    assert seen.text.count(CHANGED) == 1
    # The day goes with its service, and the others keep theirs.
    go("2026-11-06")
    change(other, maximum_age=8)
    seen = see(reverse("wagtail_localoffer:my_list") + seen.links["Take it off my list: Club"])
    assert "6 November 2026: Ages: now" in seen.text
    assert "3 November" not in seen.text


def test_many_changes_of_a_fact_are_one_from_the_first_to_the_last(club, go, see_list):
    go("2026-11-01")
    begun = make_list([club.pk]).text
    for day, weeks in (("2026-11-03", 8), ("2026-11-10", 12)):
        go(day)
        change(club, wait_weeks_to=weeks)
    text = see_list(begun).text
    assert text.count("Waiting time: now") == 1
    assert "now “Up to 12 weeks (about 3 months)”, before “Up to 4 weeks”" in text
    go("2026-11-11")
    change(club, wait_weeks_to=4)
    assert CHANGED not in see_list(begun).text


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"title": "Chatter"}, "Name: now “Chatter”, before “Club”."),
        ({"status": "defunct"}, "It ended."),
        ({"alert": "Full until May"}, "There is a new notice."),
        ({"summary": "Another club."}, "What it is, or what happens: new words."),
        ({"eligibility": "Ages 5 and over"}, "Who it is for: new words."),
        ({"how_to_get": "Ring us"}, "How to get it: new words."),
        ({"cost_text": "Free"}, "The cost changed."),
        ({"email": "club@example.org"}, "The phone number or e-mail changed."),
    ],
)
def test_what_families_read_is_followed(club, go, see_list, values, words):
    go("2026-11-01")
    begun = make_list([club.pk]).text
    go("2026-11-03")
    change(club, **values)
    assert f"{CHANGED} 3 November 2026: {words}" in see_list(begun).text


def test_a_place_that_moved_is_told_and_a_hidden_house_gives_nothing_away(club, go, see_list):
    place = LocationFactory(name="Oak Hall", address_1="1 High Street")
    club.localoffer_places.create(location=place)
    club.save()
    go("2026-11-01")
    begun = make_list([club.pk]).text
    go("2026-11-03")
    place.address_1 = "2 Low Street"
    place.save()
    assert "3 November 2026: The place changed." in see_list(begun).text
    place.hide_exact_address = True
    place.save()
    go("2026-11-04")
    later = make_list([club.pk]).text
    go("2026-11-05")
    place.address_1 = "9 Quiet Lane"
    place.save()
    assert CHANGED not in see_list(later).text


def test_publishing_again_without_a_difference_is_no_change(club, go, see_list):
    go("2026-11-01")
    begun = make_list([club.pk]).text
    go("2026-11-03")
    club.save_revision().publish()
    assert CHANGED not in see_list(begun).text


def test_a_list_without_a_day_claims_nothing_and_can_begin_today(club, go, see, see_list):
    go("2026-11-03")
    change(club, maximum_age=9)
    seen = see_list(club)
    assert CHANGED not in seen.text
    begun = seen.links["Tell me what changes from today on"]
    assert begun == f"?s={encode(club.pk)}.2026-11-03"
    go("2026-11-04")
    change(club, maximum_age=8)
    text = see(reverse("wagtail_localoffer:my_list") + begun).text
    assert f"{CHANGED} 4 November 2026: Ages" in text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("{0}.2026-11-01", "2026-11-01"),
        ("{0}u3.2026-11-01", "2026-11-04"),
        # Days to come, days before there were lists, and what is none.
        ("{0}u4.2026-11-01", "2026-11-01"),
        ("{0}u99999.2026-11-01", "2026-11-01"),
        ("{0}u3", None),
        ("{0}.2026-11-05", None),
        ("{0}.9999-12-31", None),
        ("{0}.1999-01-01", None),
        ("{0}.2026-02-30", None),
        ("{0}.٢٠٢٦-11-01", None),
        ("{0}u٣.2026-11-01", "2026-11-01"),
        ("{0}u3{0}.2026-11-01", "2026-11-01"),
        ("{0}u.2026-11-01", "2026-11-01"),
    ],
)
def test_hostile_days_are_left_out(go, text, day):
    go("2026-11-04")
    kept = read_list(text.format(encode(7)))
    assert kept.keys == (7,)
    assert kept.get_day(7) == (day and datetime.date.fromisoformat(day))


def test_codes_may_be_typed_with_full_stops_between(go):
    assert read_list(f"{encode(7)}. {encode(8)}.").keys == (7, 8)


def test_an_address_says_the_same_after_it_was_read(go):
    go("2026-11-04")
    text = f"{encode(7)}-{encode(8)}u3.2026-11-01"
    kept = read_list(text)
    assert kept.text == text
    assert kept.remove(7).text == f"{encode(8)}u3.2026-11-01"
    assert kept.add(9).text == f"{encode(7)}-{encode(8)}u3-{encode(9)}u3.2026-11-01"
    assert kept.begin().text == f"{encode(7)}-{encode(8)}.2026-11-04"
