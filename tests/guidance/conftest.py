import pytest

from tests.factories import HomeFactory, OfferFactory
from wagtail_localoffer.guidance.defaults import load_defaults


@pytest.fixture
def routes(db):
    """The routes and questions that ship."""
    return load_defaults()


@pytest.fixture
def offer(root):
    home = HomeFactory(parent=root)
    return OfferFactory(
        home_page=home,
        advice_line_name="Sampleford SENDIASS",
        advice_line_phone="01632 960123",
    )
