"""Fixtures shared by every folder of tests."""

import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from wagtail.models import Site

from wagtail_localoffer.entries import snapshot
from wagtail_localoffer.search import lexicon


#: The content types of the test database, as Django keeps them in memory.
KNOWN: dict = {}


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database, with its content types read once.

    A test that commits has the database emptied and filled again. A content type that is
    asked for in between, and is not in memory, is made anew with a key of its own, and the
    filling fails.
    """
    with django_db_blocker.unblock():
        ContentType.objects.clear_cache()
        for concrete in (True, False):
            ContentType.objects.get_for_models(*apps.get_models(), for_concrete_models=concrete)
        KNOWN.update({using: dict(types) for using, types in ContentType.objects._cache.items()})


@pytest.fixture(autouse=True)
def fresh_caches():
    """What one test left in memory (addresses of the site, too) is not another's."""
    cache.clear()
    snapshot.forget()
    lexicon.forget()
    if KNOWN:
        ContentType.objects._cache = {using: dict(types) for using, types in KNOWN.items()}


@pytest.fixture
def site(db):
    """The default site of a fresh database."""
    return Site.objects.get(is_default_site=True)


@pytest.fixture
def root(site):
    """The default site's root page."""
    return site.root_page.specific
