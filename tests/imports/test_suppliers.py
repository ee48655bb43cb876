"""Which record is which: offers that come later, suppliers that share numbers, shared places."""

import copy

import pytest

from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import Location, Offer, Organisation, SourceRecord


pytestmark = [pytest.mark.django_db, pytest.mark.core]


def test_an_offer_made_after_an_import_takes_its_records_over(terms, take, record, directory):
    offer = directory.offer
    directory.offer = None
    take(record)
    directory.offer = offer
    report = take(record)
    assert report.counts["unchanged"] == 1
    assert CouncilServicePage.objects.count() == 1
    assert SourceRecord.objects.get().offer == offer


def test_an_offer_that_was_deleted_and_made_again_makes_nothing_twice(
    terms, take, record, directory
):
    take(record)
    home = directory.offer.home_page
    Offer.objects.all().delete()
    directory.offer = Offer.objects.create(name="Again", home_page=home)
    assert take(record).counts["unchanged"] == 1
    assert CouncilServicePage.objects.count() == 1


def make_others(record, **changes):
    """The same number for another service."""
    other = copy.deepcopy(record)
    other.update(changes)
    return other


@pytest.fixture
def numbered(record):
    return make_others(record, id="7")


def test_another_suppliers_service_under_the_same_number_is_not_written(terms, take, numbered):
    take(numbered)
    other = make_others(
        numbered, name="Something else", organization={"id": "9", "name": "Another charity"}
    )
    report = take(other)
    page = CouncilServicePage.objects.get()
    assert page.title == numbered["name"]
    assert report.counts["conflict"] == 1
    assert "--source-name" in report.lines[-1].message


@pytest.mark.parametrize(
    "changes", [{"name": "New name"}, {"organization": {"id": "9", "name": "Another charity"}}]
)
def test_a_service_that_is_renamed_or_changes_hands_is_still_the_same(
    terms, take, numbered, changes
):
    take(numbered)
    assert take(make_others(numbered, **changes)).counts["changed"] == 1


def move(record):
    moved = copy.deepcopy(record)
    location = moved["service_at_locations"][0]["location"]
    location["addresses"][0]["address_1"] = "2 New Street"
    return moved


def test_a_corrected_address_follows_the_source(terms, take, record):
    take(record)
    count = Location.objects.count()
    report = take(move(record))
    assert Location.objects.filter(address_1="2 New Street").count() == 1
    assert Location.objects.count() == count
    assert any("was taken" in line.message for line in report.lines)


def test_an_address_that_an_editor_changed_is_kept_and_told(terms, take, record):
    take(record)
    place = Location.objects.get(address_1=read_address(record))
    place.address_1 = "An editor's street"
    place.save()
    report = take(move(record))
    place.refresh_from_db()
    assert place.address_1 == "An editor's street"
    assert any("Ours was kept" in line.message for line in report.lines)


def read_address(record):
    return record["service_at_locations"][0]["location"]["addresses"][0]["address_1"]


def test_a_corrected_organisation_follows_the_source(terms, take, record):
    take(record)
    later = copy.deepcopy(record)
    later["organization"]["email"] = "new@example.org"
    take(later)
    assert Organisation.objects.filter(email="new@example.org").exists()


def test_two_records_that_disagree_on_a_shared_place_do_not_turn_it_back_and_forth(
    terms, take, record
):
    second = make_others(record, id="11111111-1111-4111-8111-111111111111", name="Second")
    take(record, second)
    report = take(move(record), make_others(second, description="Changed."))
    assert Location.objects.filter(address_1="2 New Street").count() == 1
    assert any("Ours was kept" in line.message for line in report.lines)
