"""The order of a topic's services: what is for it, what a family can ask for, what covers it.

A service that is for this topic and that a family can ask for itself, free of charge, stands
first; then others for the topic; then those that help with much else, again the free ones
that nobody has to refer to first. Among equals: those that help with most of the topic, then
those whose ages fit best, then by name. So a main team is not lost behind small groups.
"""

from collections.abc import Iterable, Iterator
from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING

from wagtail_localoffer.entries.snapshot import Snapshot


if TYPE_CHECKING:
    from wagtail_localoffer.directory.lists import Terms


#: Among the codes of `Ask.first`: the service costs nothing.
FREE = "free"
#: Nobody has to refer a family.
OPEN = [
    "referral_route:drop-in",
    "referral_route:self",
    "referral_route:booking",
    "referral_route:advice-line",
    "referral_route:offered",
]


def rank(snapshot: Snapshot, terms: "Terms", codes: Iterable[str]) -> list[int]:
    """Bits of the services in groups that share none, the first ones first.

    `codes` are the topic's terms. A service is for the topic where all its terms of their
    vocabularies stand under the same top terms as the topic's own.
    """
    codes = list(codes)
    easy = snapshot.free & _join(snapshot, terms, OPEN)
    own = ~_list_strays(snapshot, terms, codes)
    covers = list(_group_by_cover(snapshot, terms, codes))
    groups = [own & easy, own & ~easy, ~own & easy, ~own & ~easy]
    return [found for group in groups for cover in covers if (found := group & cover)]


def rank_ages(snapshot: Snapshot, low: float, high: float) -> list[int]:
    """Bits of the services by their ages: those that fit a range best first.

    What counts is the years outside the range that it is for as well, and, three times, the
    years of the range that it is not for: for 5 to 10 a group for 4 to 8 fits better than a service from
    birth to 25, and that one better than a group for 10 to 16.
    """

    def miss(ages: tuple[float | None, float | None]) -> float:
        youngest, oldest = ages[0] or 0, max(high, 25) if ages[1] is None else ages[1]
        early, late = low - youngest, oldest - high
        return max(early, -3 * early) + max(late, -3 * late)

    return [snapshot.by_ages[ages] for ages in sorted(snapshot.by_ages, key=miss)]


def _join(snapshot: Snapshot, terms: "Terms", codes: Iterable[str]) -> int:
    return reduce(or_, (terms.bits_for(snapshot, code) for code in codes), 0)


def _list_strays(snapshot: Snapshot, terms: "Terms", codes: list[str]) -> int:
    """Services with terms that the topic has nothing to do with."""
    kinds = {code.partition(":")[0] for code in codes}
    tops = {terms.find_top(code) for code in codes}
    others = (code for code in terms.tops if code.partition(":")[0] in kinds and code not in tops)
    return _join(snapshot, terms, others)


def _group_by_cover(snapshot: Snapshot, terms: "Terms", codes: list[str]) -> Iterator[int]:
    """Services by how many of the topic's terms, and of those below, they have: most first."""
    #: A binary counter for each service: the first has the bits of all that count 1, 3, 5…
    planes: list[int] = []
    for code in terms.list_below(codes):
        carry = terms.bits_for(snapshot, code)
        for number, plane in enumerate(planes):
            planes[number], carry = plane ^ carry, plane & carry
        if carry:
            planes.append(carry)
    for number in range(2 ** len(planes) - 1, -1, -1):
        found = reduce(
            and_,
            (plane if number >> place & 1 else ~plane for place, plane in enumerate(planes)),
            -1,
        )
        if found:
            yield found
