"""Lists of services on pages that are not a directory, and the ages of their addresses."""

import pytest
from django.test import RequestFactory
from wagtail.models import Site

from tests.factories import DirectoryFactory, ServiceFactory
from wagtail_localoffer.directory.lists import Ask, read_lists
from wagtail_localoffer.directory.order import FREE


pytestmark = [pytest.mark.django_db, pytest.mark.core]


@pytest.fixture
def directory(root):
    return DirectoryFactory(parent=root, slug="services")


@pytest.fixture
def request_(site):
    return RequestFactory().get("/", HTTP_HOST=site.hostname)


def titles(found):
    return [card.entry.title for card in found.cards]


def add(directory, title, *terms, **values):
    return ServiceFactory(parent=directory, title=title, terms=list(terms), **values)


def test_a_list_counts_all_and_shows_some(directory, request_):
    for number in range(4):
        add(directory, f"Talk {number}", "need:language", "level:targeted")
    add(directory, "Swim", "need:physical", "level:targeted")
    found = read_lists(directory, request_, {"one": Ask(["need:language"], most=3)})["one"]
    assert titles(found) == ["Talk 0", "Talk 1", "Talk 2"]
    assert (found.count, found.more) == (4, 1)
    assert found.url == f"{directory.get_url(request_)}?need=language"


def test_terms_are_all_wanted_and_of_any_terms_one_of_each_vocabulary(directory, request_):
    add(directory, "A", "need:language", "level:targeted")
    add(directory, "B", "need:stammering", "level:targeted")
    add(directory, "C", "need:stammering", "level:universal")
    add(directory, "D", "need:physical", "level:targeted")
    needs = ["need:language", "need:stammering"]
    asks = {
        "all": Ask(["level:targeted"], any_terms=needs),
        "both": Ask(needs),
        "without": Ask(any_terms=needs, without=["level:universal"]),
        "gone": Ask(["need:no-such-need"]),
    }
    found = read_lists(directory, request_, asks)
    assert titles(found["all"]) == ["A", "B"]
    assert titles(found["both"]) == []
    assert titles(found["without"]) == ["A", "B"]
    assert found["gone"].count == 0


def test_a_lists_address_shows_the_same_services_in_the_directory(directory, request_, client):
    add(directory, "Little", "need:language", minimum_age=0, maximum_age=4)
    add(directory, "Primary", "need:language", minimum_age=5, maximum_age=10)
    add(directory, "Teens", "need:language", minimum_age=11, maximum_age=18)
    found = read_lists(directory, request_, {"a": Ask(["need:language"], ages=(5, 12))})["a"]
    assert titles(found) == ["Primary", "Teens"]
    assert found.url.endswith("?need=language&age=5-12")
    answer = client.get(found.url)
    assert [card.entry.title for card in answer.context["cards"]] == ["Primary", "Teens"]
    assert "Ages 5 to 12" in answer.content.decode()


def test_what_is_asked_for_first_stands_first(directory, request_):
    add(directory, "Panel", "referral_route:panel")
    add(directory, "Yes, ask", "referral_route:self")
    add(directory, "Walk in", "referral_route:drop-in")
    ask = Ask(first=[["referral_route:drop-in"], ["referral_route:self"], [FREE]])
    assert titles(read_lists(directory, request_, {"a": ask})["a"]) == [
        "Walk in",
        "Yes, ask",
        "Panel",
    ]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_many_lists_cost_as_many_queries_as_one(directory, request_, django_assert_num_queries):
    for number in range(30):
        add(directory, f"S{number:02}", "need:language", f"level:{number % 3}")
    one = {"a": Ask(["need:language"], most=2)}
    many = {str(n): Ask(["need:language", f"level:{n}"], most=12) for n in range(3)}
    read_lists(directory, request_, one)
    for asks in (one, many):
        again = RequestFactory().get("/", HTTP_HOST=request_.get_host())
        again._wagtail_cached_site_root_paths = Site.get_site_root_paths()
        with django_assert_num_queries(4):
            read_lists(directory, again, asks)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_more_lists_of_the_same_page_read_only_what_was_not_read(
    directory, request_, django_assert_num_queries
):
    for number in range(6):
        add(directory, f"S{number}", "need:language", f"level:{number % 2}")
    read_lists(directory, request_, {"a": Ask(["need:language"], most=2)})
    with django_assert_num_queries(0):
        read_lists(directory, request_, {"a": Ask(["need:language", "level:0"], most=0)})
        read_lists(directory, request_, {"a": Ask(["need:language"], most=1)})
    with django_assert_num_queries(1):
        found = read_lists(directory, request_, {"a": Ask(["level:1"], most=6)})["a"]
    assert titles(found) == ["S1", "S3", "S5"]


@pytest.mark.parametrize("age", ["4-", "-", "x-9", "99-100", "4--9", "1" * 30])
def test_a_range_that_cannot_be_read_is_said_to_be_wrong(directory, client, age):
    add(directory, "Any", "need:language")
    answer = client.get(directory.url, {"age": age})
    assert "Write the age as a number" in answer.content.decode()


def test_without_a_directory_lists_are_empty(request_, db):
    found = read_lists(None, request_, {"a": Ask(["need:language"])})["a"]
    assert (found.cards, found.count, found.url) == ([], 0, "")
