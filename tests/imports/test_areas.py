"""The area of a place comes from its postcode."""

import pytest

from tests.factories import LocationFactory, OfferFactory, TaxonomyFactory, TermFactory
from wagtail_localoffer.models import TaxonomyTerm
from wagtail_localoffer.places.districts import read_outcode


pytestmark = [pytest.mark.django_db, pytest.mark.core]


@pytest.fixture
def area(db):
    return TaxonomyFactory(code="area")


def test_a_place_gets_an_area_named_by_its_outward_code(area):
    place = LocationFactory(postal_code="AL1 8NB")
    assert (place.area.name, place.area.code) == ("AL1", "area:al1")
    assert LocationFactory(postal_code="al1 9xx").area == place.area


def test_an_area_that_the_council_named_is_found_by_its_words(area):
    north = TermFactory(taxonomy=area, code="area:north", family_words="AL10, AL11\nthe north")
    assert LocationFactory(postal_code="AL11 1AA").area == north
    assert LocationFactory(postal_code="AL1 1AA").area != north


def test_an_area_that_an_editor_chose_is_kept(area):
    south = TermFactory(taxonomy=area, code="area:south")
    assert LocationFactory(postal_code="AL1 8NB", area=south).area == south


def test_only_districts_that_an_offer_lists_become_areas(area, root):
    OfferFactory(home_page=root, postcode_districts="al1 HP1")
    assert LocationFactory(postal_code="AL1 8NB").area is not None
    assert LocationFactory(postal_code="M1 1AE").area is None
    assert not TaxonomyTerm.objects.filter(code="area:m1").exists()


def test_without_the_vocabulary_nothing_is_set(db):
    assert LocationFactory(postal_code="AL1 8NB").area is None


def test_saving_only_the_postcode_saves_its_area_too(area):
    place = LocationFactory(postal_code="")
    place.postal_code = "AL1 8NB"
    place.save(update_fields=["postal_code"])
    place.refresh_from_db()
    assert place.area.name == "AL1"


@pytest.mark.parametrize(
    ("postcode", "outcode"),
    [("SW1A 1AA", "SW1A"), ("m11ae", "M1"), ("AL1", ""), ("75008", ""), ("", "")],
)
def test_outward_codes(postcode, outcode):
    assert read_outcode(postcode) == outcode


def test_a_postcode_put_right_moves_the_place_to_its_new_area(db):
    TaxonomyFactory(code="area")
    place = LocationFactory(postal_code="AL1 8NB")
    assert place.area.code == "area:al1"
    place.postal_code = "HP20 1AA"
    place.save()
    assert place.area.code == "area:hp20"


def test_an_area_chosen_by_an_editor_stays_when_the_postcode_is_put_right(db):
    area = TaxonomyFactory(code="area")
    place = LocationFactory(postal_code="AL1 8NB")
    place.area = TermFactory(taxonomy=area, code="area:west", name="West")
    place.save()
    place.postal_code = "HP20 1AA"
    place.save()
    assert place.area.code == "area:west"
