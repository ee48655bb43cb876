"""Where help is given, on the page of a service that has no place."""

import re

import pytest

from tests.factories import DirectoryFactory, HomeFactory, OfferFactory, ServiceFactory


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def directory(root):
    home = HomeFactory(parent=root)
    OfferFactory(home_page_id=home.pk, phone="01632 960100")
    return DirectoryFactory(parent=home)


def read(client, page):
    page.save_revision().publish()
    html = client.get(page.url).content.decode()
    main = html[html.index("<main") : html.index("</main")]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


def test_help_that_comes_to_a_family_is_not_asked_for_its_place(directory, client):
    page = ServiceFactory(parent=directory, terms=["delivery:phone", "delivery:at-home"])
    text = read(client, page)
    where = re.search(r"Where: (.*?) When:", text).group(1)
    assert "Ask" not in where
    assert "phone" in where
    assert "Access for wheelchairs" not in text


def test_help_in_a_room_nobody_named_is_asked_for_it(directory, client):
    page = ServiceFactory(parent=directory, terms=["delivery:in-person", "delivery:phone"])
    text = read(client, page)
    assert "Where: Ask" in text
    assert "Access for wheelchairs" in text
