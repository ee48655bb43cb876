"""What is kept of searches that found little: words that are ours, counted by day, and no more."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.editing.conftest import directory, visitor  # noqa: F401
from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
    ServiceFactory,
    TaxonomyFactory,
    TermFactory,
)
from wagtail_localoffer.models import SearchGap
from wagtail_localoffer.search import gaps, watching


# MariaDB's full text sees committed rows only.
COMMITS = connection.vendor == "mysql"
pytestmark = [
    pytest.mark.search,
    pytest.mark.django_db(transaction=COMMITS, serialized_rollback=COMMITS),
]

START = datetime(2026, 3, 2, 10, tzinfo=UTC)


@pytest.fixture
def services(directory):  # noqa: F811
    """Four clubs and a term that no service has."""
    for number in range(4):
        ServiceFactory(parent=directory, title=f"Chess club {number}", summary="Chess on Fridays")
    need = TaxonomyFactory(code="need")
    return TermFactory(
        taxonomy=need,
        code="need:sensory",
        name="Sensory processing",
        family_words="hates haircuts\ncovers ears",
    )


def ask(directory, words, client=None, headers=None, method="get", **data):  # noqa: F811
    cache.clear()
    response = getattr(client or Client(), method)(
        directory.url, {"q": words, **data}, headers=headers or {}
    )
    assert response.status_code == 200
    return response


def ask_on_days(directory, words, days, start=START):  # noqa: F811
    for day in range(days):
        with time_machine.travel(start + timedelta(days=day), tick=False):
            ask(directory, words)


def read_all():
    return [(gap.words, gap.times, gap.days) for gap in SearchGap.objects.order_by("pk")]


@pytest.mark.core
def test_a_search_without_a_service_is_counted_and_readable_after_three_days(directory, services):  # noqa: F811
    ask_on_days(directory, "my son hates haircuts", 2)
    assert read_all() == [("", 2, 2)]
    ask_on_days(directory, "haircuts he hates", 1, START + timedelta(days=2))
    assert read_all() == [("haircuts hates", 3, 3)]


def test_three_times_on_one_day_are_one_day(directory, services):  # noqa: F811
    with time_machine.travel(START, tick=False):
        for _number in range(3):
            ask(directory, "hates haircuts")
    assert read_all() == [("", 3, 1)]


def test_a_search_with_enough_services_is_not_counted(directory, services):  # noqa: F811
    ask(directory, "chess club")
    assert not SearchGap.objects.exists()


def test_services_for_another_age_are_no_gap(directory, services):  # noqa: F811
    for number in range(3):
        ServiceFactory(parent=directory, title=f"Judo {number}", minimum_age=11, maximum_age=16)
    assert not ask(directory, "judo for my 3 year old").context_data["cards"]
    assert not SearchGap.objects.exists()


def test_a_word_that_no_service_has_is_a_gap_though_others_find_something(directory, services):  # noqa: F811
    ask_on_days(directory, "trampolining club", 3)
    (gap,) = SearchGap.objects.all()
    assert (gap.words, gap.unfound, gap.results) == ("trampolining club", "trampolining", 4)


def test_a_no_is_kept_with_its_word(directory, services):  # noqa: F811
    ask_on_days(directory, "he isnt sleeping", 3)
    assert read_all() == [("not sleeping", 3, 3)]


def test_an_everyday_word_is_not_kept_as_the_word_it_was_taken_for(directory, services):  # noqa: F811
    TermFactory(taxonomy=TaxonomyFactory(code="need"), name="Truancy", family_words="skiving")
    ask_on_days(directory, "skiing", 3)
    (gap,) = SearchGap.objects.all()
    assert (gap.words, gap.unfound) == ("skiing", "skiing")


@pytest.mark.core
@pytest.mark.parametrize(
    "words",
    [
        "Oliver hates haircuts",
        "hates haircuts oliver smith",
        "Zephyrine hates haircuts",
        "haircuts 01632 960123",
        "haircuts call 07700900123",
        "haircuts ZZ99 9ZZ",
        "haircuts zz999zz",
        "12 Acacia Avenue haircuts",
        "haircuts for J S",
        "haircuts someone@example.org",
        "haircuts born 03/05/2019",
        "trampolining horse riding swimming football tennis cricket rugby",
        "i want to die",
        "haircuts and i want to die",
    ],
)
def test_what_may_name_someone_or_somewhere_is_never_kept(directory, services, words):  # noqa: F811
    ask_on_days(directory, words, 3)
    assert not SearchGap.objects.exists()


def test_ages_and_places_are_left_away(directory, services):  # noqa: F811
    ask_on_days(directory, "trampolining near AL1 3JE for my 7 year old, he is twelve", 3)
    (gap,) = SearchGap.objects.all()
    assert gap.words == "trampolining"
    fields = [str(getattr(gap, field.attname)).lower() for field in gap._meta.concrete_fields]
    assert not any("al1" in value or "3je" in value for value in fields if len(value) != 64)


def test_the_site_s_own_words_do_not_make_a_child_s_name_safe(directory, services):  # noqa: F811
    ServiceFactory(parent=directory, title="Oliver Lodge")
    ask_on_days(directory, "oliver trampolining", 3)
    assert not SearchGap.objects.exists()
    ask_on_days(directory, "lodge trampolining", 3)
    assert [words for words, _times, _days in read_all()] == ["lodge trampolining"]


def test_no_first_name_is_among_the_words_that_are_safe():
    assert gaps.read_list("plain") & gaps.read_list("names") == set()
    assert all(word.isalpha() for word in gaps.read_list("plain") | gaps.read_list("names"))


def test_counting_adds_no_cookie_and_reads_none(directory, services):  # noqa: F811
    plain = ask(directory, "chess club")
    response = ask(directory, "trampolining")
    assert SearchGap.objects.count() == 1
    assert set(response.cookies) == set(plain.cookies) <= {"csrftoken"}
    assert response.get("Vary") == plain.get("Vary")


@pytest.mark.parametrize(
    ("data", "headers", "method"),
    [
        ({"page": "2"}, {}, "get"),
        ({"no": "age:3-3"}, {}, "get"),
        ({"was": "trampolining"}, {}, "get"),
        ({}, {"Referer": "http://testserver{url}?q=trampolining&sort=name"}, "get"),
        ({"sort": "name"}, {"Referer": "http://testserver{url}?q=trampolining"}, "get"),
        ({}, {"Sec-Purpose": "prefetch;prerender"}, "get"),
        ({}, {"Purpose": "prefetch"}, "get"),
        ({}, {"X-Purpose": "preview"}, "get"),
        ({}, {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1)"}, "get"),
        ({}, {}, "head"),
    ],
)
def test_the_same_question_again_and_robots_are_not_counted(
    directory,  # noqa: F811
    services,
    data,
    headers,
    method,
):
    headers = {name: value.format(url=directory.url) for name, value in headers.items()}
    ask(directory, "trampolining", headers=headers, method=method, **data)
    assert not SearchGap.objects.exists()


def test_another_question_from_the_same_page_is_counted(directory, services):  # noqa: F811
    came_from = {"Referer": f"http://testserver{directory.url}?q=chess"}
    ask(directory, "trampolining", headers=came_from, was="chess", sort="name")
    assert SearchGap.objects.count() == 1


def test_staff_who_try_a_search_are_not_counted(directory, services, visitor):  # noqa: F811
    ask(directory, "trampolining", client=visitor)
    assert not SearchGap.objects.exists()


def test_a_flood_within_a_minute_counts_once(directory, services):  # noqa: F811
    cache.clear()
    for _number in range(5):
        Client().get(directory.url, {"q": "trampolining"})
    assert read_all() == [("", 1, 1)]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_counting_costs_one_query_and_none_where_enough_was_found(
    directory,  # noqa: F811
    services,
    monkeypatch,
):
    def cost(words):
        with CaptureQueriesContext(connection) as queries:
            ask(directory, words)
        words = {"BEGIN", "COMMIT", "SAVEPOINT", "RELEASE"}
        return sum(query["sql"].split()[0] not in words for query in queries)

    cost("chess club")
    first, again, found = cost("trampolining"), cost("trampolining"), cost("chess club")
    assert SearchGap.objects.get().times == 2
    monkeypatch.setattr(watching, "is_gap", lambda found: False)
    bare = cost("trampolining")
    # The count itself; for a new gap two more.
    assert again - bare == 1
    assert first - bare <= 3 + 1  # the word itself, that no snapshot knew yet
    assert found == cost("chess club")


def test_a_database_that_refuses_breaks_no_page(directory, services, monkeypatch, caplog):  # noqa: F811
    def fail(*args):
        raise DatabaseError("no room for trampolining")

    monkeypatch.setattr(watching, "count_gap", fail)
    ask(directory, "trampolining")
    assert "DatabaseError" in caplog.text
    assert "trampolining" not in caplog.text


def test_a_directory_keeps_a_limited_number_of_gaps(directory, services, monkeypatch):  # noqa: F811
    monkeypatch.setattr(gaps, "MOST_GAPS", 2)
    for words in ("trampolining", "sleeping", "swimming"):
        ask(directory, words)
    assert SearchGap.objects.count() == 2


def test_each_directory_counts_its_own(directory, services, root):  # noqa: F811
    home = HomeFactory(parent=root, slug="second")
    OfferFactory(home_page=home, name="Second")
    other = DirectoryFactory(parent=home, slug="other")
    ask(directory, "trampolining")
    ask(other, "trampolining")
    assert set(SearchGap.objects.values_list("directory_id", flat=True)) == {
        directory.pk,
        other.pk,
    }


def test_a_gap_dealt_with_comes_back_after_three_later_days(directory, services):  # noqa: F811
    ask_on_days(directory, "trampolining", 3)
    gap = SearchGap.objects.get()
    third = START + timedelta(days=2)
    gaps.dismiss(gap, third.date())
    shown = SearchGap.objects.filter(gaps.list_shown())
    assert not shown.exists()
    with time_machine.travel(third, tick=False):
        ask(directory, "trampolining")
    ask_on_days(directory, "trampolining", 2, third + timedelta(days=1))
    assert not shown.exists()
    ask_on_days(directory, "trampolining", 1, third + timedelta(days=3))
    assert shown.get().words == "trampolining"


@pytest.mark.core
def test_gaps_are_forgotten_after_their_time(directory, services, settings, capsys):  # noqa: F811
    settings.WAGTAIL_LOCALOFFER = {"SEARCH_GAP_DAYS": 100}
    ask_on_days(directory, "trampolining", 3)
    ask_on_days(directory, "sleeping", 1)
    last = START + timedelta(days=2)
    assert gaps.forget_gaps(last + timedelta(days=91)) == 1
    assert gaps.forget_gaps(last + timedelta(days=100)) == 0
    with time_machine.travel(last + timedelta(days=101), tick=False):
        call_command("localoffer_forget_gaps")
    assert capsys.readouterr().out == "1 search gap forgotten\n"
    assert not SearchGap.objects.exists()


def test_without_days_nothing_is_counted_and_all_is_forgotten(directory, services, settings):  # noqa: F811
    ask(directory, "trampolining")
    settings.WAGTAIL_LOCALOFFER = {"SEARCH_GAP_DAYS": 0}
    ask(directory, "sleeping")
    assert SearchGap.objects.count() == 1
    assert gaps.forget_gaps(START) == 1
