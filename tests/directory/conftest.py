"""A small directory, and what a family sees of it."""

from html.parser import HTMLParser
from types import SimpleNamespace
from urllib.parse import parse_qsl, urlsplit

import pytest
from django.core.cache import cache

from tests.factories import DirectoryFactory, LocationFactory, ServiceFactory


class _Page(HTMLParser):
    """Reads the parts of a directory page that a family uses."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[tuple[str, str, str]] = []
        self.boxes: dict[str, dict[str, int]] = {}
        self.checked: list[tuple[str, str]] = []
        self.inputs: dict[str, str] = {}
        self.texts: list[str] = []
        self.headings: list[str] = []
        self._link = self._box = self._count = self._heading = None
        self._class = ""

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in {"a", "article", "ul", "nav", "div"} and attrs.get("class"):
            self._class = attrs["class"]
        if tag == "a":
            self._link = [attrs.get("href", ""), "", attrs.get("class") or self._class]
        if tag == "input" and attrs.get("type") == "checkbox":
            self._box = (attrs["name"], attrs["value"])
            if "checked" in attrs:
                self.checked.append(self._box)
        elif tag == "input":
            self.inputs[attrs["name"]] = attrs.get("value", "")
        if tag == "span" and attrs.get("class") == "lo-count":
            self._count = ""
        if tag == "h3":
            self._heading = ""

    def handle_endtag(self, tag):
        if tag == "a" and self._link:
            self.links.append((self._link[0], " ".join(self._link[1].split()), self._link[2]))
            self._link = None
        if tag == "span" and self._count is not None:
            self.boxes.setdefault(self._box[0], {})[self._box[1]] = int(self._count)
            self._count = None
        if tag == "h3" and self._heading is not None:
            self.headings.append(self._heading.strip())
            self._heading = None

    def handle_data(self, data):
        self.texts.append(data)
        if self._link:
            self._link[1] += data
        if self._count is not None:
            self._count += data
        if self._heading is not None:
            self._heading += data


def read(response):
    """The page as a family sees it: `names` of services, `boxes` with counts, `chips`…"""
    html = response.content.decode()
    page = _Page()
    page.feed(html)
    return SimpleNamespace(
        html=html,
        text=" ".join(" ".join(page.texts).split()),
        names=page.headings,
        boxes=page.boxes,
        checked=page.checked,
        inputs=page.inputs,
        chips={text: href for href, text, kind in page.links if kind == "lo-chip"},
        links={text: href for href, text, kind in page.links},
    )


def query(href):
    """The pairs of an address's query, sorted."""
    return sorted(parse_qsl(urlsplit(href).query))


@pytest.fixture
def directory(root):
    cache.clear()
    return DirectoryFactory(parent=root, title="Find a service")


@pytest.fixture
def ask(client, directory):
    """Asks the directory: `ask("need=autism&need=hearing")`, or another address altogether."""

    def ask(question="", url=None):
        url = url or directory.url
        response = client.get(f"{url}?{question}" if question else url)
        assert response.status_code == 200
        return read(response)

    return ask


@pytest.fixture
def follow(client):
    """Opens a link of a page."""

    def follow(href):
        response = client.get(href)
        assert response.status_code == 200
        return read(response)

    return follow


@pytest.fixture
def services(directory):
    """Four services that differ in need, level, ages and words."""
    make = ServiceFactory
    return [
        make(
            parent=directory,
            title="Autism drop-in",
            terms=["need:autism", "level:universal"],
            minimum_age=0,
            maximum_age=5,
        ),
        make(
            parent=directory,
            title="Hearing clinic",
            terms=["need:hearing", "level:specialist"],
            minimum_age=5,
            maximum_age=18,
        ),
        make(
            parent=directory,
            title="Signing café",
            terms=["need:hearing", "need:autism", "level:targeted"],
            minimum_age=1.5,
            maximum_age=25,
        ),
        make(parent=directory, title="Toy library", terms=["level:universal"]),
    ]


#: The middle of AL1 3 lies at 51.7526, -0.3306.
SPOTS = {"Next door": 51.7530, "Along the road": 51.7810, "Far away": 51.9500}


def make(directory, title, latitude=None, **kwargs):
    page = ServiceFactory(parent=directory, title=title, **kwargs)
    if latitude is not None:
        place = LocationFactory(latitude=latitude, longitude=-0.3306)
        page.localoffer_places.create(location=place)
        page.save()
    return page


@pytest.fixture
def places(directory):
    """Three places, two services that need no journey, one that names no place at all."""
    for title, latitude in SPOTS.items():
        make(directory, title, latitude, terms=["need:autism"])
    make(directory, "Visitors", 51.95, terms=["delivery:at-home"])
    make(directory, "Website", terms=["delivery:online", "scope:national"])
    make(directory, "County team", terms=["scope:local"])
    make(directory, "Unknown")
