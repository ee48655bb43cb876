"""An offer with a directory, the terms hubs are about, and hubs."""

from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
    TaxonomyFactory,
    TermFactory,
)
from tests.testapp.models import CouncilTopicPage
from wagtail_localoffer.topics import defaults


@pytest.fixture
def home(root):
    home = HomeFactory(parent=root, slug="local-offer")
    OfferFactory(home_page_id=home.pk, phone="01632 960100", email="offer@example.org")
    return home


@pytest.fixture
def directory(home):
    return DirectoryFactory(parent=home, slug="services")


@pytest.fixture
def terms():
    """Talking with two needs below it, the levels and the ways in."""
    need = TaxonomyFactory(code="need")
    talking = TermFactory(taxonomy=need, code="need:communication", name="Talking")
    for slug in ("language", "stammering"):
        TermFactory(taxonomy=need, code=f"need:{slug}", name=slug, parent=talking)
    level = TaxonomyFactory(code="level")
    for slug in ("universal", "targeted", "specialist", "community"):
        TermFactory(taxonomy=level, code=f"level:{slug}", name=slug.title())
    TaxonomyFactory(code="referral_route", on_card=True)


@pytest.fixture
def make_hub(home, directory, terms):
    def make_hub(*codes, parent=home, title="Talking and understanding", **values):
        page = CouncilTopicPage(title=title, **values)
        parent.add_child(instance=page)
        page.terms.set([TermFactory(code=code) for code in codes])
        page.save_revision().publish()
        return CouncilTopicPage.objects.get(pk=page.pk)

    return make_hub


@pytest.fixture
def count_queries():
    """How many queries something takes, once what it keeps in memory is there."""

    def count_queries(work):
        work()
        with CaptureQueriesContext(connection) as queries:
            work()
        return len(queries)

    return count_queries


@pytest.fixture
def guides(db):
    """The guides that ship."""
    return defaults.load_defaults()


@pytest.fixture
def read(client):
    """A guide's page as a family reads it: its words, with each link's address."""

    def read(code="talking", **asked):
        answer = client.get(reverse("wagtail_localoffer:guide", args=[code]), asked)
        assert answer.status_code == 200
        assert not answer.cookies
        return unescape(answer.content.decode())

    return read
