"""The hubs of an offer on its home: the topics, and the needs that have one."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from wagtail_localoffer.home.ways import FIRST
from wagtail_localoffer.topics.finding import list_topics, read_codes


#: A hub with so many of the needs below talking is the one about talking; with the term
#: itself it counts as if it had more than there are.
SOME_BELOW, MOST_BELOW = 3, 1_000


@dataclass(frozen=True)
class HubLink:
    """A hub as the home names it."""

    title: str
    lead: str
    url: str


class Hubs:
    """The live, public hubs below a home: a fixed number of queries for each hub type."""

    def __init__(self, home: Any, request: Any) -> None:
        self.request = request
        self.found = list_topics(home.get_descendants()) if home.path else []
        self.codes = read_codes(self.found)

    def list_main(self) -> list[HubLink]:
        """Hubs that are no other hub's sub-topics: talking first, then in the site's order."""
        main = sorted(self._main, key=lambda topic: topic is not self._first)
        return [HubLink(topic.title, topic.lead, self._get_url(topic)) for topic in main]

    def list_addresses(self) -> dict[str, str]:
        """The address of the hub that is about a term, by the term's code.

        Of several the first counts that names no other term; young people's are left out: who
        looks by need is nearly always a parent.
        """
        families = [topic for topic in self.found if _is_for_families(topic)]
        found: dict[str, str] = {}
        for topic in sorted(families, key=lambda topic: len(self.codes[topic.pk])):
            for code in self.codes[topic.pk]:
                found.setdefault(code, self._get_url(topic))
        if self._first is not None:
            found[FIRST] = self._get_url(self._first)
        return found

    @cached_property
    def _main(self) -> list[Any]:
        main: list[Any] = []
        for topic in self.found:
            if not any(topic.path.startswith(above.path) for above in main):
                main.append(topic)
        return main

    @cached_property
    def _first(self) -> Any:
        """The hub about talking: the one with its term, else with most of the terms below it."""

        def weigh(topic: Any) -> int:
            codes = self.codes[topic.pk]
            return MOST_BELOW if FIRST in codes else list(codes.values()).count(FIRST)

        families = [topic for topic in self._main if _is_for_families(topic)]
        found = max(families, key=weigh, default=None)
        return found if found is not None and weigh(found) >= SOME_BELOW else None

    def _get_url(self, topic: Any) -> str:
        return topic.get_url(self.request) or ""


def _is_for_families(topic: Any) -> bool:
    return topic.audience == topic.Audience.FAMILIES
