"""The map: off until a council names its tiles, and never a way to a hidden address."""

import json
import re

import pytest
from django.contrib.staticfiles import finders
from django.core.checks import run_checks
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.directory.conftest import make
from tests.factories import LocationFactory, ServiceFactory


pytestmark = [pytest.mark.core, pytest.mark.django_db]

TILES = "https://tiles.example.org/{z}/{x}/{y}.png"


@pytest.fixture
def places(directory):
    make(directory, "Open <club>", 51.78)
    hidden = LocationFactory(name="Refuge", latitude=51.8, longitude=-0.33, hide_exact_address=True)
    page = ServiceFactory(parent=directory, title="Safe house")
    page.localoffer_places.create(location=hidden)
    page.save()


def read_pins(page):
    return json.loads(re.search(r'id="lo-pins"[^>]*>(.*?)</script>', page.html, re.DOTALL)[1])


def test_there_is_no_map_unless_tiles_are_named(ask, places):
    html = ask().html
    assert "lo-map" not in html
    assert "leaflet" not in html
    assert "lo-pins" not in html


def test_pins_stand_where_services_are_and_never_at_a_hidden_address(ask, places, settings):
    settings.WAGTAIL_LOCALOFFER = {"MAP_TILES": TILES, "MAP_ATTRIBUTION": "© Mappers"}
    page = ask("near=AL1+3")
    (pin,) = read_pins(page)
    assert (pin["name"], pin["latitude"], pin["distance"]) == (
        "Open <club>",
        51.78,
        "about 2 miles",
    )
    assert "Refuge" not in page.html
    # The list is whole, and no tile is asked for by the page itself.
    assert page.names == ["Map", "Open <club>", "Safe house"]
    assert "tiles.example.org" in page.text
    assert not re.search(r'src="[^"]*tiles', page.html)


def test_the_map_costs_one_query_more(client, directory, places, settings):
    def count():
        client.get(directory.url)
        with CaptureQueriesContext(connection) as queries:
            client.get(directory.url)
        return len(queries)

    without = count()
    settings.WAGTAIL_LOCALOFFER = {"MAP_TILES": TILES}
    assert count() == without + 1


def test_leaflet_and_its_licence_ship_with_the_package():
    for name in ("leaflet.js", "leaflet.css", "LICENSE", "images/layers.png"):
        assert finders.find(f"wagtail_localoffer/leaflet/{name}"), name


@pytest.mark.parametrize(
    ("tiles", "maker", "problem"),
    [
        ("", "", None),
        (TILES, "© Mappers", None),
        ("https://tiles.example.org/", "© Mappers", "{z}"),
        ("http://tiles.example.org/{z}/{x}/{y}", "© Mappers", "https"),
        (TILES, "", "MAP_ATTRIBUTION"),
    ],
)
def test_a_check_says_what_the_map_lacks(settings, tiles, maker, problem):
    settings.WAGTAIL_LOCALOFFER = {"MAP_TILES": tiles, "MAP_ATTRIBUTION": maker}
    found = [m.msg for m in run_checks(tags=["wagtail_localoffer"]) if m.id.endswith("W010")]
    assert bool(found) is bool(problem)
    assert all(problem in message for message in found)
