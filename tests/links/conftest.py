"""A web of our own: no test asks another site."""

from dataclasses import dataclass, field

import pytest

from tests.editing.conftest import directory, editor, visitor  # noqa: F401
from tests.factories import ServiceFactory
from tests.reviewing.conftest import boss, librarian, ours, theirs  # noqa: F401
from wagtail_localoffer.fetch import Answer
from wagtail_localoffer.links import asking, checking


@dataclass
class Web:
    """What each address answers: a status, a pair of status and headers, or an error to raise.

    A key may be a pair of method and address. What is not named is there.
    """

    answers: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)

    def fetch(self, url, *, method="GET", **options):
        self.asked.append((method, url))
        assert not options.get("allow_private")
        answer = self.answers.get((method, url), self.answers.get(url, 200))
        if isinstance(answer, Exception):
            raise answer
        status, headers = answer if isinstance(answer, tuple) else (answer, {})
        return Answer(url=url, status=status, headers=headers)


@dataclass
class Clock:
    """Time that passes only by sleeping, and by what a request takes."""

    now: float = 0.0
    slept: list = field(default_factory=list)

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def web(monkeypatch):
    web = Web()
    monkeypatch.setattr(asking, "fetch", web.fetch)
    return web


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """No test sleeps: the usual pace runs on a clock of its own."""
    clock = Clock()
    usual = checking.Pace
    monkeypatch.setattr(checking, "Pace", lambda: usual(clock=clock, sleep=clock.sleep))
    return clock


@pytest.fixture
def make_service(directory):  # noqa: F811
    """A function that makes a live service with a website and a description."""

    def make(title="Swimming", website="", description="", **values):
        return ServiceFactory(
            parent=directory,
            title=title,
            slug=title.lower().replace(" ", "-"),
            website=website,
            description=description,
            **values,
        )

    return make
