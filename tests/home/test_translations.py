"""Pages of a translated tree belong to the same Local Offer."""

import pytest
from wagtail.models import Locale

from tests.factories import DirectoryFactory, HomeFactory, OfferFactory
from wagtail_localoffer.offers.queries import offer_for


pytestmark = pytest.mark.django_db


@pytest.fixture
def welsh():
    return Locale.objects.get_or_create(language_code="cy")[0]


def test_a_translated_page_finds_the_offer_of_the_page_it_translates(
    root, welsh, django_assert_num_queries
):
    home = HomeFactory(parent=root)
    offer = OfferFactory(home_page=home)
    directory = DirectoryFactory(parent=home)
    translated = directory.copy_for_translation(welsh, copy_parents=True)
    assert not translated.path.startswith(home.path)
    with django_assert_num_queries(2):
        assert offer_for(translated) == offer
    with django_assert_num_queries(1):
        assert offer_for(directory) == offer


def test_of_offers_inside_offers_the_nearest_translation_counts(root, welsh):
    outer = HomeFactory(parent=root)
    OfferFactory(home_page=outer)
    inner = HomeFactory(parent=outer)
    offer = OfferFactory(home_page=inner)
    assert offer_for(inner.copy_for_translation(welsh, copy_parents=True)) == offer


def test_a_translated_page_with_an_offer_of_its_own_keeps_it(root, welsh):
    home = HomeFactory(parent=root)
    OfferFactory(home_page=home)
    translated = home.copy_for_translation(welsh, copy_parents=True)
    own = OfferFactory(home_page=translated)
    assert offer_for(translated) == own


def test_a_page_elsewhere_has_no_offer(root):
    OfferFactory(home_page=HomeFactory(parent=root))
    assert offer_for(root) is None
