"""The databases' own full text: it follows every change and never fails, whatever is asked.

Run on every database: what one of them finds, all of them find.
"""

import random
import string

import pytest
from django.core.checks import Tags, run_checks
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.factories import DirectoryFactory, ServiceFactory
from tests.testapp.models import Page
from wagtail_localoffer.entries.build import LONGEST, to_index
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

EVIL = [
    "",
    " ",
    '"',
    "'",
    '"autism',
    "autism AND",
    "OR",
    "NOT NEAR(autism club)",
    "title : club",
    "{title body} : club",
    "^club*",
    "club + - > < ( ) ~ * @ \\",
    "+club -autism",
    "(club | autism) & !x:*",
    "a & | b",
    "club:A",
    "%s %d {} %(x)s %%",
    "_ %",
    "\x00",
    "club\x00autism",
    "\u202egnissim",
    "👩‍👧‍👦 🧩",
    "ﷺ ǆ ß ı İ",
    "\ud800",
    "'; DROP TABLE wagtail_localoffer_entrytext; --",
    "/* */ -- #",
    "x" * 10_000,
    "club " * 2_000,
    "( " * 5_000,
]


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


def find(text):
    """Entries that hold each word of a text, in any field."""
    found = DatabaseEngine().find(stems(text))
    words = {word for word, _field in found}
    return {pk for ids in found.values() for pk in ids} if words >= set(stems(text)) else set()


# What is found


def test_each_word_is_found_in_the_field_where_it_stands(make):
    row = make()
    EntryText.objects.filter(pk=row.pk).update(
        title="talk club", terms="speech", lead="talk", body="swim"
    )
    assert DatabaseEngine().find(["talk", "speech", "swim", "nothing"]) == {
        ("talk", "title"): [row.entry_id],
        ("talk", "lead"): [row.entry_id],
        ("speech", "terms"): [row.entry_id],
        ("swim", "body"): [row.entry_id],
    }


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        ("OT clinic", "ot"),
        ("EP advice line", "EPs"),
        ("A to Z", "z"),
        ("Who to ask", "who"),
        ("www and the web", "www"),
        ("Under 5s", "5s"),
        ("Ages 0-25", "25"),
        ("Talking groups", "talks"),
        ("Café Élan", "cafe elan"),
        ("Children's centre", "childrens"),
        ("Llanfair" + "pwllgwyngyll" * 9, "llanfair" + "pwllgwyngyll" * 9),
    ],
)
def test_short_common_long_and_accented_words_are_found(make, title, asked):
    row = make(title)
    make("Something else")
    assert find(asked) == {row.entry_id}


def test_a_word_is_not_found_inside_another(make):
    make("Heartbeat art")
    assert not find("heart")
    assert not find("beat")


def test_all_words_take_one_query(make, django_assert_num_queries):
    make()
    with django_assert_num_queries(1):
        DatabaseEngine().find(stems("one two three four five six seven"))


def test_no_words_take_none(make, django_assert_num_queries):
    make()
    with django_assert_num_queries(0):
        assert DatabaseEngine().find([]) == DatabaseEngine().find(['"', "%", "\x00"]) == {}


def test_every_word_of_any_text_is_found(make):
    row = make()
    letters = string.ascii_letters + string.digits

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.text(letters + " .-'/éß", max_size=80))
    @example("1e5 12e3abc 0x1f 3rd 12abc34 1e 0e0 007 2nd")
    @example("nan inf true null select and or not near")
    def compare(text):
        EntryText.objects.filter(pk=row.pk).update(lead=to_index([text]))
        words = set(stems(text))
        found = DatabaseEngine().find(list(words))
        assert {word for word, field in found if field == "lead"} == words

    compare()


def test_a_very_long_text_can_be_kept(make):
    dice = random.Random(1)
    words = ("".join(dice.choices(string.ascii_lowercase, k=8)) for _ in range(60_000))
    row = make("Long", description=" ".join(words))
    row.refresh_from_db()
    assert LONGEST - 100 < len(row.body) <= LONGEST
    assert find("long") == {row.entry_id}


# It follows every change


def test_it_follows_every_way_of_writing(make):
    row, other = make("Alpha"), make("Other")
    assert find("alpha") == {row.entry_id}
    row.title = "beta"
    row.save()
    assert (find("alpha"), find("beta")) == (set(), {row.entry_id})
    row.title = "gamma"
    EntryText.objects.bulk_update([row], ["title"])
    assert (find("beta"), find("gamma")) == (set(), {row.entry_id})
    EntryText.objects.filter(pk=row.pk).update(title="delta")
    assert (find("gamma"), find("delta")) == (set(), {row.entry_id})
    EntryText.objects.filter(pk=row.pk).delete()
    assert (find("delta"), find("other")) == (set(), {other.entry_id})
    EntryText.objects.bulk_create([EntryText(entry_id=row.entry_id, title="epsilon")])
    assert find("epsilon") == {row.entry_id}


def test_it_follows_a_page_that_is_renamed_and_deleted(make, directory):
    row = make("Alpha")
    page = row.entry.page.specific
    page.title = "Beta"
    page.save_revision().publish()
    assert (find("alpha"), find("beta")) == (set(), {row.entry_id})
    Page.objects.get(pk=page.pk).delete()
    assert find("beta") == set()


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


# Never an error


@pytest.mark.parametrize("text", EVIL, ids=range(len(EVIL)))
def test_no_question_is_an_error(make, text):
    make("Club")
    engine = DatabaseEngine()
    assert isinstance(engine.find(stems(text)[:20]), dict)
    assert isinstance(engine.find([text, *text.split()[:20]]), dict)


def test_no_random_question_is_an_error(make):
    make("Club")
    engine = DatabaseEngine()

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.text(max_size=60), st.text('"*:^+-()|&!~<>@\\{}%_ anorte', max_size=30))
    def ask(text, operators):
        assert isinstance(engine.find(stems(text + operators)), dict)
        assert isinstance(engine.find([text, operators]), dict)

    ask()


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
