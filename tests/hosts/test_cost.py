"""What our apps cost the rest of the site: nothing on pages that are not ours."""

import weakref

import pytest
from django.db import connection
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.test.utils import CaptureQueriesContext
from wagtail.signals import (
    page_published,
    page_unpublished,
    post_page_move,
    pre_page_move,
)

from tests.factories import StandardPageFactory


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def ours(queries):
    return [query["sql"] for query in queries.captured_queries if "localoffer" in query["sql"]]


def work(page, parent):
    page.title += "!"
    page.save()
    page.save_revision().publish()
    page.copy(to=parent, update_attrs={"slug": f"{page.slug}-copy"})


SIGNALS = [
    page_published,
    page_unpublished,
    pre_page_move,
    post_page_move,
    pre_save,
    post_save,
    pre_delete,
    post_delete,
]


def is_ours(entry):
    receiver = entry[1]() if isinstance(entry[1], weakref.ReferenceType) else entry[1]
    return (getattr(receiver, "__module__", "") or "").startswith("wagtail_localoffer")


@pytest.fixture
def take_us_out(monkeypatch):
    """A function that takes every receiver of ours out of the site until the test ends."""

    def take_out():
        for signal in SIGNALS:
            kept = [entry for entry in signal.receivers if not is_ours(entry)]
            monkeypatch.setattr(signal, "receivers", kept)
            signal.sender_receivers_cache.clear()

    yield take_out
    monkeypatch.undo()
    for signal in SIGNALS:
        signal.sender_receivers_cache.clear()


def test_saving_publishing_and_copying_other_pages_costs_the_same_with_and_without_us(
    root, take_us_out
):
    StandardPageFactory(parent=root, slug="warm")  # fills the caches of both runs
    first = StandardPageFactory(parent=root, slug="first")
    second = StandardPageFactory(parent=root, slug="second")
    work(StandardPageFactory(parent=root, slug="zeroth"), root)
    with CaptureQueriesContext(connection) as with_us:
        work(first, root)
    take_us_out()
    with CaptureQueriesContext(connection) as bare:
        work(second, root)
    assert len(with_us) == len(bare)
    assert ours(with_us) == []
