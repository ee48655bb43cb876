"""How far a directory's services are from a place, and which of them need no journey.

A radius that a family chooses leaves out the places beyond it. What comes to the family, is
online, covers the whole area or names no place is as near as anything: it stays, and says so.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wagtail_localoffer.directory.vocabularies import Vocabulary
from wagtail_localoffer.entries.bitsets import to_bits
from wagtail_localoffer.places.distance import measure_nearest, say_distance
from wagtail_localoffer.places.geocoding import find_point
from wagtail_localoffer.search.question import Place


#: Where "nearest first" puts what needs no journey: as if it were this many miles away.
AS_IF = 6.0

#: Vocabulary, term, how it is said alone and after a distance; the first that fits counts.
#: Without any journey, wherever the service's own office is.
REACHING = [
    ("delivery", "at-home", gettext_lazy("Comes to you"), gettext_lazy("also comes to you")),
    ("delivery", "online", gettext_lazy("Online"), gettext_lazy("also online")),
    ("delivery", "phone", gettext_lazy("By phone"), gettext_lazy("also by phone")),
]
#: Where no place is named.
SPREAD = [
    ("delivery", "at-school", gettext_lazy("Comes to schools and nurseries")),
    ("scope", "national", gettext_lazy("Whole country")),
    ("scope", "regional", gettext_lazy("Whole region")),
    ("scope", "local", gettext_lazy("Whole area")),
]


def find_place(near: str) -> Place | None:
    """The place of a sector or outward code; None where nobody knows it.

    A sector that is not known is looked for by its outward code. "AL13" is AL1 3, written
    without its space, where there is no outward code AL13.
    """
    point = find_point(near) if near else None
    if point is None and near and " " not in near and near[-1].isdigit():
        point = find_point(f"{near[:-1]} {near[-1]}")
    return point and Place(point.label, point.latitude, point.longitude, point.is_rough)


class Nearby:
    """The services of a snapshot as seen from a place."""

    def __init__(self, snapshot: Any, place: Place, vocabularies: Iterable[Vocabulary]) -> None:
        self.snapshot = snapshot
        self.place = place
        self._terms = {
            (vocabulary.code, term.slug): snapshot.terms.get(term.pk, 0)
            for vocabulary in vocabularies
            if vocabulary.code in {"delivery", "scope"}
            for term in vocabulary.terms
        }

    @cached_property
    def miles(self) -> dict[int, float]:
        """Miles to the nearest place of each service, by its position in the snapshot."""
        return measure_nearest(self.snapshot.points, self.place)

    @cached_property
    def anywhere(self) -> int:
        """Bits of the services that need no journey, and of those that name no place."""
        everyone = (1 << self.snapshot.size) - 1
        bits = everyone & ~to_bits(self.miles, self.snapshot.size)
        for vocabulary, term, *_labels in REACHING:
            bits |= self._terms.get((vocabulary, term), 0)
        return bits

    def reach(self, radius: float) -> int:
        """Bits of the services with a place in the radius (miles), or that need no journey."""
        near = (position for position, miles in self.miles.items() if miles <= radius)
        return to_bits(near, self.snapshot.size) | self.anywhere

    def list_ids(self, bits: int) -> list[int]:
        """Entry ids of some services, the nearest first; equally near ones by name."""
        positions = list(self.snapshot.positions(bits))
        anywhere = set(self.snapshot.positions(bits & self.anywhere))
        miles = self.miles

        def measure(position: int) -> float:
            if position in anywhere:
                return min(miles.get(position, AS_IF), AS_IF)
            return miles[position]

        ids = self.snapshot.entry_ids
        return [ids[position] for position in sorted(positions, key=measure)]

    def describe(self, ids: Iterable[int], radius: float | None = None) -> dict[int, str]:
        """How far some entries are, in words. Beyond the radius only what comes to you counts."""
        known = self.snapshot.positions_by_id
        wanted = {known[pk]: pk for pk in ids if pk in known}
        if "miles" in self.__dict__:
            miles = self.miles
        else:
            # For one page of services there is no need to measure all.
            points = (point for point in self.snapshot.points if point[0] in wanted)
            miles = measure_nearest(points, self.place)
        return {pk: self._say(at, miles.get(at), radius) for at, pk in wanted.items()}

    def _say(self, position: int, miles: float | None, radius: float | None) -> str:
        alone, also = next(self._find(REACHING, position), ("", ""))
        if miles is None:
            spread = next(self._find(SPREAD, position), (_("No place given"),))
            return str(alone or spread[0])
        distance = say_distance(miles, self.place.is_rough)
        if not alone:
            return distance
        if radius is not None and miles > radius:
            return str(alone)
        return _("%(distance)s, %(also)s") % {"distance": distance, "also": also}

    def _find(self, kinds: list[tuple], position: int) -> Iterator[tuple]:
        """The labels of the kinds that a service is of."""
        for vocabulary, term, *labels in kinds:
            if self._terms.get((vocabulary, term), 0) >> position & 1:
                yield tuple(labels)
