"""Fixtures shared by every folder of tests."""

import pytest
from wagtail.models import Site


@pytest.fixture
def site(db):
    """The default site of a fresh database."""
    return Site.objects.get(is_default_site=True)


@pytest.fixture
def root(site):
    """The default site's root page."""
    return site.root_page.specific
