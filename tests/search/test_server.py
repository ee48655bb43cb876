"""The site's own search server: asked the same question, kept right, done without."""

from io import StringIO

import pytest
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from tests.factories import DirectoryFactory, HomeFactory, ServiceFactory
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.models import DirectoryEntry, IndexedEntry
from wagtail_localoffer.search.asking import ask
from wagtail_localoffer.search.engines import WagtailEngine


pytestmark = [
    pytest.mark.search,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
ENGINE = "wagtail_localoffer.search.engines.WagtailEngine"


@pytest.fixture
def engine(settings):
    """The site asks its Wagtail search backend: the database's, unless a test says otherwise."""
    settings.WAGTAIL_LOCALOFFER = {"SEARCH_ENGINE": ENGINE}
    return WagtailEngine()


@pytest.fixture
def directory(root):
    return DirectoryFactory(parent=HomeFactory(parent=root, slug="offer"), slug="services")


def entry_of(page):
    return DirectoryEntry.objects.get(page_id=page.pk).pk


# With Wagtail's database backend


def test_words_are_found_in_wagtails_index(engine, directory):
    club = ServiceFactory(parent=directory, title="Talking club", summary="Come and play")
    other = ServiceFactory(parent=directory, title="Swimming club", summary="Come and swim")
    found = engine.find(["talk", "club", "swim", "nothing", '"', ""])
    assert {word: sorted(ids) for (word, _field), ids in found.items()} == {
        "talk": [entry_of(club)],
        "club": sorted([entry_of(club), entry_of(other)]),
        "swim": [entry_of(other)],
    }


def test_words_that_databases_leave_out_are_found_too(engine, directory):
    page = ServiceFactory(parent=directory, title="OT clinic", summary="y")
    ServiceFactory(parent=directory, title="EP advice", summary="y")
    assert list(engine.find(["ot"]).values()) == [[entry_of(page)]]


def test_a_question_is_answered_in_the_order_of_our_own_ranking(engine, directory):
    ServiceFactory(parent=directory, title="Sports", summary="Swimming and talking")
    best = ServiceFactory(parent=directory, title="Talking club", summary="We talk")
    ServiceFactory(parent=directory, title="Closed talking club", status="defunct")
    snapshot = get_snapshot(directory)
    with CaptureQueriesContext(connection) as queries:
        found = list(ask(snapshot, "talking club").ranking.list_ids())
    assert found[0] == entry_of(best)
    assert len(found) == 2
    assert any("indexentry" in query["sql"] for query in queries.captured_queries)


def test_the_index_follows_every_change_of_a_service(engine, directory):
    page = ServiceFactory(parent=directory, title="Alpha", summary="y")
    assert engine.find(["alpha"])
    page.title = "Beta"
    page.save_revision().publish()
    assert (bool(engine.find(["alpha"])), bool(engine.find(["beta"]))) == (False, True)
    page.unpublish()
    assert engine.find(["beta"]) == {}
    page.save_revision().publish()
    assert engine.find(["beta"])
    page.delete()
    assert engine.find(["beta"]) == {}


def test_the_index_gets_nothing_that_was_taken_back(engine, directory):
    page = ServiceFactory(parent=directory, title="Alpha", summary="y")
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        page.title = "Beta"
        page.save()
        raise ZeroDivisionError
    assert (bool(engine.find(["alpha"])), bool(engine.find(["beta"]))) == (True, False)


def test_many_services_of_one_transaction_go_to_the_server_together(engine, directory, monkeypatch):
    sent = []
    monkeypatch.setattr("wagtail_localoffer.search.indexed.push", lambda keys: sent.append(keys))
    with transaction.atomic():
        pages = [ServiceFactory(parent=directory, title=f"Club {n}") for n in range(3)]
        assert sent == []
    assert [sorted(keys) for keys in sent] == [sorted(entry_of(page) for page in pages)]


def test_what_a_server_finds_is_asked_anew_each_time(engine, directory, monkeypatch):
    page = ServiceFactory(parent=directory, title="Alpha", summary="y")
    snapshot = get_snapshot(directory)
    late = [{}, {("alpha", "title"): [entry_of(page)]}]
    monkeypatch.setattr(WagtailEngine, "find", lambda self, stems: late.pop(0))
    assert list(ask(snapshot, "alpha").ranking.list_ids()) == []
    assert list(ask(snapshot, "alpha").ranking.list_ids()) == [entry_of(page)]


def test_wagtails_own_command_fills_the_index(directory, settings):
    page = ServiceFactory(parent=directory, title="Alpha", summary="y")
    settings.WAGTAIL_LOCALOFFER = {"SEARCH_ENGINE": ENGINE}
    assert WagtailEngine().find(["alpha"]) == {}
    call_command("update_index", stdout=StringIO())
    assert list(WagtailEngine().find(["alpha"]).values()) == [[entry_of(page)]]


def test_other_sites_index_no_entries(directory):
    with CaptureQueriesContext(connection) as queries:
        page = ServiceFactory(parent=directory, title="Alpha", summary="y")
    assert IndexedEntry.get_indexed_objects().count() == 0
    assert not any(
        "indexentry" in query["sql"] and "alpha zq" in query["sql"]
        for query in queries.captured_queries
    )
    page.unpublish()
    assert WagtailEngine().find(["alpha"]) == {}


def test_it_adds_no_permissions():
    assert not Permission.objects.filter(codename__contains="indexedentry").exists()
