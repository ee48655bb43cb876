"""Why a service stands where it stands: every gift of points, and what it was for."""

from dataclasses import dataclass
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wagtail_localoffer.search.planes import Planes


#: Kinds of gifts, in words an editor follows.
KINDS = {
    "title": gettext_lazy("“%(said)s” is in its name"),
    "terms": gettext_lazy("“%(said)s” is in the name of one of its terms"),
    "lead": gettext_lazy("“%(said)s” is in its summary or in who it is for"),
    "body": gettext_lazy("“%(said)s” is in its description or elsewhere on it"),
    "families": gettext_lazy("“%(said)s” is a family word of one of its terms"),
    "term": gettext_lazy("It has the term “%(said)s”"),
    "above": gettext_lazy("It has the wider term that “%(said)s” stands under"),
    "related": gettext_lazy("It is a kind of help that goes with what was asked for"),
    "fact": gettext_lazy("It has the term “%(said)s”, which was asked for"),
    "free": gettext_lazy("It is free"),
    "day": gettext_lazy("It is open on the day asked for"),
    "no-day": gettext_lazy("It does not say on which days it is open"),
    "age": gettext_lazy("Its ages fit the age asked for"),
    "narrow-age": gettext_lazy("It is made for about this age"),
    "young": gettext_lazy("It is open to children and young people"),
    "near": gettext_lazy("It is near the place asked for"),
    "anywhere": gettext_lazy("It is not tied to a place"),
    "checked": gettext_lazy("It was checked lately"),
}


class Reason(NamedTuple):
    """What a service got points for, in plain words, and how many."""

    text: str
    points: int


@dataclass(frozen=True)
class Gift:
    """Points given to every service of a bitset. `kind` is a key of `KINDS`."""

    bits: int
    points: int
    kind: str
    said: str = ""

    @property
    def text(self) -> str:
        return _(KINDS[self.kind]) % {"said": self.said}


class Board:
    """The scores of all services, with every gift they are made of."""

    def __init__(self) -> None:
        self.planes = Planes()
        self.gifts: list[Gift] = []

    def add(self, bits: int, points: int, kind: str, said: str = "") -> None:
        """Gives `points` (0 or more) to every position in `bits`, for a reason of `KINDS`."""
        if bits and points:
            self.planes.add(bits, points)
            self.gifts.append(Gift(bits, points, kind, said))

    def explain(self, position: int) -> list[Reason]:
        """The reasons of one position's points, most points first; they add up to its score."""
        reasons = [
            Reason(gift.text, gift.points) for gift in self.gifts if gift.bits >> position & 1
        ]
        return sorted(reasons, key=lambda reason: -reason.points)
