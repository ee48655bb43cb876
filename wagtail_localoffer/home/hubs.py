"""The hubs of an offer on its home: the topics, and the needs that have one."""

from dataclasses import dataclass
from typing import Any

from wagtail_localoffer.home.ways import FIRST
from wagtail_localoffer.topics.finding import list_topics, read_codes


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
        main: list[Any] = []
        for topic in self.found:
            if not any(topic.path.startswith(above.path) for above in main):
                main.append(topic)
        main.sort(key=lambda topic: FIRST not in self.codes[topic.pk])
        return [HubLink(topic.title, topic.lead, self._get_url(topic)) for topic in main]

    def list_addresses(self) -> dict[str, str]:
        """The address of the hub that is about a term, by the term's code.

        Of several the first counts that names no other term; young people's are left out: who
        looks by need is nearly always a parent.
        """
        families = [topic for topic in self.found if topic.audience == topic.Audience.FAMILIES]
        found: dict[str, str] = {}
        for topic in sorted(families, key=lambda topic: len(self.codes[topic.pk])):
            for code in self.codes[topic.pk]:
                found.setdefault(code, self._get_url(topic))
        return found

    def _get_url(self, topic: Any) -> str:
        return topic.get_url(self.request) or ""
