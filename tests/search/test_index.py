"""The index of the words: made where it is missing, mended, and done without."""

import pytest
from django.core.checks import Tags, run_checks
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.search.finding import find
from wagtail_localoffer.models import EntryText
from wagtail_localoffer.search.engines import DatabaseEngine
from wagtail_localoffer.search.fulltext import FIELDS, INDEX, TABLE, TRIGGERS, ensure, has_fulltext
from wagtail_localoffer.words import stems


VENDOR = connection.vendor

# MariaDB's full text sees committed rows only.
COMMITS = VENDOR == "mysql"

pytestmark = [
    pytest.mark.core,
    pytest.mark.search,
    pytest.mark.django_db(transaction=COMMITS, serialized_rollback=COMMITS),
]
only_sqlite = pytest.mark.skipif(VENDOR != "sqlite", reason="of SQLite")
only_postgresql = pytest.mark.skipif(VENDOR != "postgresql", reason="of PostgreSQL")


# Made again


def test_making_it_twice_changes_nothing(make):
    row = make("Alpha")
    ensure()
    ensure()
    assert find("alpha") == {row.entry_id}
    row.title = "beta"
    row.save()
    assert (find("alpha"), find("beta")) == (set(), {row.entry_id})


def drop_index():
    # PostgreSQL changes no table for whose rows a foreign key is still to be looked at.
    connection.check_constraints()
    with connection.cursor() as cursor:
        if VENDOR == "sqlite":
            for name in TRIGGERS:
                cursor.execute(f"DROP TRIGGER {name}")
            cursor.execute(f"DROP TABLE {INDEX}")
        elif VENDOR == "postgresql":
            cursor.execute(f"DROP INDEX {INDEX}")
            cursor.execute(f"ALTER TABLE {TABLE} DROP COLUMN vector")
        else:
            for name in FIELDS:
                cursor.execute(f"DROP INDEX {INDEX}_{name} ON {TABLE}")


def test_migrating_makes_it_where_it_is_missing(make):
    drop_index()
    row = make("Alpha")
    connection.check_constraints()
    call_command("migrate", "wagtail_localoffer", verbosity=0)
    assert find("alpha") == {row.entry_id}


@only_sqlite
def test_triggers_that_went_missing_are_made_and_the_index_with_them(make):
    row = make("Alpha")
    with connection.cursor() as cursor:
        for name in TRIGGERS:
            cursor.execute(f"DROP TRIGGER {name}")
    EntryText.objects.filter(pk=row.pk).update(title="beta")
    assert find("alpha") == {row.entry_id}
    ensure()
    assert (find("alpha"), find("beta")) == (set(), {row.entry_id})
    EntryText.objects.filter(pk=row.pk).update(title="gamma")
    assert (find("beta"), find("gamma")) == (set(), {row.entry_id})


@only_sqlite
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_remake_of_the_table_is_mended_by_the_next_migrate(make):
    row = make("Alpha")
    # What any later change of the model does on SQLite.
    with connection.schema_editor() as editor:
        editor._remake_table(EntryText)
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        assert not {name for (name,) in cursor.fetchall()} & set(TRIGGERS)
    EntryText.objects.filter(pk=row.pk).update(title="beta")
    call_command("migrate", "wagtail_localoffer", verbosity=0)
    assert (find("alpha"), find("beta")) == (set(), {row.entry_id})


@only_postgresql
def test_making_it_again_takes_no_lock_that_stops_readers(make):
    make("Alpha")
    with CaptureQueriesContext(connection) as queries:
        ensure()
    assert not [
        query["sql"]
        for query in queries.captured_queries
        if query["sql"].startswith(("ALTER", "CREATE"))
    ]


# Without it


@only_sqlite
def test_plain_words_do_without_fts5(make, monkeypatch):
    first, second = make("OT talking club"), make("Club for swimmers")
    words = stems("ot talk club swim who nothing")
    expected = DatabaseEngine().find(words)
    assert {field for _word, field in expected} == {"title"}
    monkeypatch.setattr("wagtail_localoffer.search.engines.has_fulltext", lambda using: False)
    with CaptureQueriesContext(connection) as queries:
        found = DatabaseEngine().find(words)
    assert "LIKE" in queries.captured_queries[0]["sql"]
    assert {key: sorted(ids) for key, ids in found.items()} == {
        key: sorted(ids) for key, ids in expected.items()
    }
    assert sorted(found["club", "title"]) == sorted([first.entry_id, second.entry_id])
    assert not find("lub")


def test_only_sqlite_is_ever_asked_with_plain_words(make, monkeypatch):
    # To MySQL `||` is a logical OR: the plain match would find everything.
    row = make("Club")
    if VENDOR != "sqlite":
        monkeypatch.setattr("wagtail_localoffer.search.fulltext._has_fts5", lambda: False)
    assert has_fulltext()
    with CaptureQueriesContext(connection) as queries:
        assert find("club") == {row.entry_id}
    assert "||" not in queries.captured_queries[0]["sql"]


def test_a_site_without_fts5_is_told_that_its_search_is_slow(monkeypatch):
    def list_ids():
        return [
            message.id
            for message in run_checks(tags=[Tags.database], databases=["default"])
            if message.id == "wagtail_localoffer.I001"
        ]

    assert list_ids() == []
    monkeypatch.setattr("wagtail_localoffer.search.fulltext._has_fts5", lambda: False)
    assert list_ids() == (["wagtail_localoffer.I001"] if VENDOR == "sqlite" else [])
