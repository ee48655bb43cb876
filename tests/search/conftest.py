"""A directory, and services whose row of the index is at hand."""

import pytest

from tests.factories import DirectoryFactory, ServiceFactory
from wagtail_localoffer.models import EntryText


@pytest.fixture
def directory(root):
    return DirectoryFactory(parent=root)


@pytest.fixture
def make(directory):
    """Makes a service and gives its row of the index."""

    def make(title="x", **fields):
        page = ServiceFactory(parent=directory, title=title, summary="y", **fields)
        return EntryText.objects.get(entry__page_id=page.pk)

    return make
