"""The databases' own full text: it follows every change and never fails, whatever is asked.

Run on every database: what one of them finds, all of them find.
"""

import random
import string

import pytest
from django.db import connection
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.search.finding import find
from tests.testapp.models import Page
from wagtail_localoffer.entries.build import LONGEST, to_index
from wagtail_localoffer.models import EntryText
from wagtail_localoffer.search.engines import DatabaseEngine
from wagtail_localoffer.words import stems


VENDOR = connection.vendor

# MariaDB's full text sees committed rows only.
COMMITS = VENDOR == "mysql"

pytestmark = [
    pytest.mark.core,
    pytest.mark.search,
    pytest.mark.django_db(transaction=COMMITS, serialized_rollback=COMMITS),
]
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
