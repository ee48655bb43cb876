"""Fixtures shared by every folder of tests."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from wagtail.models import Site

from wagtail_localoffer.entries import snapshot
from wagtail_localoffer.search import lexicon


@pytest.fixture(autouse=True)
def fresh_caches():
    """What one test left in memory (addresses of the site, too) is not another's."""
    cache.clear()
    snapshot.forget()
    lexicon.forget()
    ContentType.objects.clear_cache()


@pytest.fixture
def site(db):
    """The default site of a fresh database."""
    return Site.objects.get(is_default_site=True)


@pytest.fixture
def root(site):
    """The default site's root page."""
    return site.root_page.specific
