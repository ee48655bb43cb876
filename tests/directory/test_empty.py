"""Where nothing is found: every number is what its link shows, and there is help all the same."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail import hooks
from wagtail.admin.ui.components import Component

from tests.directory.conftest import make, query
from tests.factories import HomeFactory, OfferFactory


pytestmark = [pytest.mark.core, pytest.mark.django_db]

OFFERED = re.compile(r"(Look as far as|Keep only|Take away) (.+): (\d+) services?")


@pytest.fixture
def places(directory):
    for title, latitude in {"Six": 51.84, "Seven": 51.854, "Twelve": 51.926}.items():
        make(directory, title, latitude, terms=["need:autism", "level:universal"])
    make(directory, "Charity", 53.9, terms=["need:autism", "level:targeted", "scope:national"])
    make(directory, "Other charity", 53.9, terms=["need:hearing", "scope:national"])


def list_offers(page):
    return {match[0]: href for text, href in page.links.items() if (match := OFFERED.match(text))}


def test_each_offer_shows_as_many_services_as_it_says(ask, follow, places):
    for question in (
        "near=AL1+3&within=1&need=autism&level=universal",
        "need=hearing&level=universal",
        "need=hearing&level=targeted&near=AL1+3&within=3&age=3",
        "near=AL1+3&within=3",
    ):
        page = ask(question)
        assert "No services found" in page.text, question
        offers = list_offers(page)
        assert offers, question
        for text, href in offers.items():
            assert f"{OFFERED.match(text)[3]} service" in follow(href).text.split("In order")[0]


def test_a_radius_is_widened_to_the_first_that_finds_something(ask, places):
    page = ask("near=AL1+3&within=1&need=autism&level=universal")
    href = list_offers(page)["Look as far as 10 miles: 2 services"]
    assert ("within", "10") in query(href)


def test_the_nearest_beyond_the_radius_are_shown_with_their_distance(ask, places):
    page = ask("near=AL1+3&within=1&need=autism&level=universal")
    assert "The nearest to AL1 3 that fit" in page.text
    assert "No services found" in page.text
    shown = re.findall(r"<h4><a[^>]*>(.*?)</a>", page.html)
    assert shown[:3] == ["Six", "Seven", "Twelve"]
    assert "about 6 miles" in page.html


def test_national_services_for_the_need_are_shown_and_no_others(ask, places):
    page = ask("need=autism&level=specialist&inclusion=quiet&day=mo")
    assert re.findall(r"<h4><a[^>]*>(.*?)</a>", page.html) == ["Charity"]
    assert "Help for families anywhere" in page.text


def test_where_no_two_filters_go_together_each_is_offered_alone(ask, follow, places):
    page = ask("need=hearing&level=targeted&age=3&day=mo")
    href = list_offers(page)["Keep only hearing: 1 service"]
    assert query(href) == [("need", "hearing")]


@pytest.fixture
def offer(root, directory, places):
    home = HomeFactory(parent=root)
    OfferFactory(home_page=home, email="offer@sampleford.example.org")
    directory.move(home, pos="last-child")
    directory.refresh_from_db()


class Told(Component):
    def render_html(self, parent_context=None):
        return "A form of our own"


def test_a_family_can_tell_what_it_could_not_find_and_others_may_bring_a_form(
    ask, offer, directory
):
    url = directory.url
    page = ask("need=hearing&level=universal", url=url)
    assert "Tell us what you could not find" in page.text
    assert page.links["E-mail offer@sampleford.example.org"] == (
        "mailto:offer@sampleford.example.org"
    )
    with hooks.register_temporarily("localoffer_directory_empty", lambda request, page: [Told()]):
        page = ask("need=hearing&level=universal", url=url)
        assert "A form of our own" in page.text
        assert "Tell us what you could not find" not in page.text
        assert "A form of our own" not in ask(url=url).text


def test_an_empty_list_costs_as_many_queries_whatever_it_offers(client, directory, places):
    question = f"{directory.url}?near=AL1+3&within=1&need=autism&level=universal"

    def count():
        client.get(question)
        with CaptureQueriesContext(connection) as queries:
            client.get(question)
        return len(queries)

    few = count()
    for number in range(6):
        make(directory, f"More {number}", 51.9, terms=["need:autism", "level:universal"])
    assert count() == few
