"""Where nothing is found: what to loosen, and what helps all the same.

Everything is counted from the snapshot; only the few services shown are read (two queries,
those of a list that is empty).
"""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_localoffer.directory.cards import Card
from wagtail_localoffer.directory.chips import name_part
from wagtail_localoffer.directory.questions import RADII


if TYPE_CHECKING:
    from wagtail_localoffer.directory.answers import Answer


#: Services shown of each kind.
MOST = 3
#: What a service that helps from afar still has to answer: filters of places and ways may go.
KEPT = {"q", "need", "age"}
#: Terms of the vocabulary `scope` for services of more than one council's area.
WIDE = ["regional", "national"]


@dataclass(frozen=True)
class Suggestion:
    """A link to a looser question, and how many services it would show.

    `kind` is "away" (without one filter), "wider" (a larger radius), or "only" (one filter
    alone, where no two go together).
    """

    kind: str
    label: str
    count: int
    url: str


class Fallback:
    """The ways on from an empty list."""

    def __init__(self, answer: "Answer") -> None:
        self.answer = answer
        self.matcher = answer.matcher
        self.nearest: list[Card] = []
        self.wider: list[Card] = []

    @cached_property
    def suggestions(self) -> list[Suggestion]:
        """Each filter that stands in the way by itself, the one that brings most first."""
        found = self._list_radii()
        for part in self.matcher.parts:
            if part != "within":
                url = self.answer.make_link(without_parts=[part])
                found.append(self._suggest("away", part, self.matcher.match(part), url))
        found = [suggestion for suggestion in found if suggestion.count]
        return sorted(found or self._list_alone(), key=lambda item: -item.count)

    def read_cards(self, request: Any) -> None:
        """Reads the nearest services beyond the radius, and regional and national ones."""
        nearest = self._list_nearest()
        wider = [pk for pk in self._list_wider() if pk not in nearest]
        cards = self.answer.make_cards([*nearest, *wider], request)
        self.nearest = [card for card in cards if card.entry.pk in nearest]
        self.wider = [card for card in cards if card.entry.pk not in nearest]

    def _list_radii(self) -> list[Suggestion]:
        """The smallest radius that finds something, or else no radius."""
        question, nearby = self.answer.question, self.answer.nearby
        if "within" not in self.matcher.parts:
            return []
        rest = self.matcher.match("within")
        for radius in RADII:
            if radius > question.within and (bits := rest & nearby.reach(radius)):
                label = ngettext("%(miles)s mile", "%(miles)s miles", radius) % {"miles": radius}
                url = self.answer.make_link(within=radius)
                return [Suggestion("wider", label, self.matcher.count(bits), url)]
        url = self.answer.make_link(without_parts=["within"])
        return [Suggestion("wider", _("any distance"), self.matcher.count(rest), url)]

    def _list_alone(self) -> list[Suggestion]:
        """Each filter by itself, where taking one away is not enough."""
        parts = self.matcher.parts
        found = []
        for part in parts if len(parts) > 2 else ():
            url = self.answer.make_link(without_parts=[other for other in parts if other != part])
            bits = self.answer.snapshot.offered & parts[part]
            found.append(self._suggest("only", part, bits, url))
        return [suggestion for suggestion in found if suggestion.count]

    def _suggest(self, kind: str, part: str, bits: int, url: str) -> Suggestion:
        return Suggestion(
            kind, name_part(self.answer.question, part), self.matcher.count(bits), url
        )

    def _list_nearest(self) -> list[int]:
        if "within" not in self.matcher.parts:
            return []
        return self.answer.nearby.list_ids(self.matcher.match("within"))[:MOST]

    def _list_wider(self) -> list[int]:
        """Services for more than this area that answer the words, the need and the age."""
        answer = self.answer
        scope = next((item for item in answer.vocabularies if item.code == "scope"), None)
        terms = [scope and scope.find(slug) for slug in WIDE]
        bits = answer.snapshot.bits_for_terms(term.pk for term in terms if term)
        bits &= answer.snapshot.offered
        for part, found in self.matcher.parts.items():
            if part in KEPT:
                bits &= found
        return answer.order_ids(bits)[:MOST] if set(self.matcher.parts) & KEPT else []
