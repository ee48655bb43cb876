"""A directory with an offer, and the text of a service's page."""

import re

import pytest

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
)
from tests.services.looking import fetch


@pytest.fixture
def directory(root):
    home = HomeFactory(parent=root)
    OfferFactory(home_page_id=home.pk, phone="01632 960100")
    return DirectoryFactory(parent=home)


@pytest.fixture
def read(client):
    """The text of a page's main part, without markup and runs of white space."""

    def read_page(page):
        return " ".join(re.sub(r"<[^>]+>", " ", fetch(client, page)).split())

    return read_page
