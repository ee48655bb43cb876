"""A site with an offer, a directory and a few services; what a family sees of a page."""

import html as entities
import re
from types import SimpleNamespace

import pytest
from django.urls import reverse

from tests.factories import DirectoryFactory, HomeFactory, OfferFactory, ServiceFactory
from wagtail_localoffer.keep.codes import encode


@pytest.fixture
def home(root):
    return HomeFactory(parent=root, lead="Help for families.", slug="offer")


@pytest.fixture
def offer(home):
    return OfferFactory(home_page_id=home.pk)


@pytest.fixture
def directory(home, offer):
    return DirectoryFactory(parent=home, title="Find a service", slug="find")


@pytest.fixture
def make(directory):
    """Makes a service with a phone."""

    def make(title, phone="01632 960111", parent=directory, **values):
        page = ServiceFactory(parent=parent, title=title, **values)
        if phone:
            page.localoffer_contacts.create(phone=phone)
        page.save()
        return page

    return make


def read(response):
    """Text, links (words to address) and HTML of a page."""
    markup = response.content.decode()
    body = markup.partition("<body")[2] or markup
    links = {}
    for tag, inner in re.findall(r"<a\b([^>]*)>(.*?)</a>", body, re.S):
        href = re.search(r'href="([^"]*)"', tag).group(1)
        words = " ".join(re.sub(r"<[^>]+>", "", inner).split())
        links[entities.unescape(words)] = entities.unescape(href)
    text = entities.unescape(" ".join(re.sub(r"<[^>]+>", " ", body).split()))
    return SimpleNamespace(html=markup, text=text, links=links, response=response)


@pytest.fixture
def see(client):
    """Opens an address as a family does."""

    def see(url, status=200, **data):
        response = client.get(url.partition("#")[0], data)
        assert response.status_code == status
        return read(response)

    return see


@pytest.fixture
def see_list(see):
    """Opens my list with a text after `s=`, or with pages."""

    def see_list(*kept, status=200):
        text = "-".join(part if isinstance(part, str) else encode(part.pk) for part in kept)
        return see(reverse("wagtail_localoffer:my_list"), s=text)

    return see_list
