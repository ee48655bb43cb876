"""Which services answer a question, and how many each further filter would leave.

Bits stand for services (bit i is the i-th entry of the snapshot), so a filter is an
AND and a count costs microseconds. OR inside one vocabulary, AND between vocabularies.
"""

from dataclasses import dataclass, field, replace
from functools import reduce
from operator import or_
from typing import Any

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

from wagtail_localoffer.directory.questions import DAYS, Question
from wagtail_localoffer.directory.vocabularies import Vocabulary


#: A longer list of choices shows its `FIRST` with the most services, the rest folded away.
LONG = 12
FIRST = 8
#: How many filters stand open before anyone has chosen.
OPEN = 2


@dataclass(frozen=True)
class Choice:
    """One tick box: `count` services have it, given every filter of other vocabularies."""

    value: str
    label: str
    count: int
    is_chosen: bool = False
    depth: int = 0
    key: int | None = None
    parent: int | None = None


@dataclass(frozen=True)
class Facet:
    parameter: str
    name: str
    legend: str
    choices: list[Choice]
    more: list[Choice] = field(default_factory=list)
    is_open: bool = False

    @property
    def chosen(self) -> int:
        return sum(choice.is_chosen for choice in self.choices)


class Matcher:
    """The services of a snapshot that answer a question.

    `worded` are the bits of those the words found, `reached` of those in the radius; None
    where nothing was asked.
    """

    def __init__(
        self,
        snapshot: Any,
        question: Question,
        worded: int | None = None,
        reached: int | None = None,
    ) -> None:
        self.snapshot = snapshot
        self.question = question
        self.parts: dict[str, int] = {}
        if worded is not None:
            self.parts["q"] = worded
        for parameter, terms in question.terms.items():
            self.parts[parameter] = reduce(or_, (snapshot.terms.get(term.pk, 0) for term in terms))
        if question.age is not None:
            self.parts["age"] = snapshot.bits_for_ages(
                question.age, question.age if question.age_to is None else question.age_to
            )
        if question.days:
            self.parts["day"] = reduce(or_, (snapshot.days[DAYS.index(d)] for d in question.days))
        if reached is not None:
            self.parts["within"] = reached

    def match(self, leave_out: str = "") -> int:
        """Bits of the services that answer every part of the question but one."""
        bits = self.snapshot.offered
        for part, found in self.parts.items():
            if part != leave_out:
                bits &= found
        return bits

    def count(self, bits: int) -> int:
        return self.snapshot.count(bits)

    def list_facets(self, vocabularies: list[Vocabulary]) -> list[Facet]:
        facets = [
            make_facet(
                vocabulary.parameter,
                vocabulary.name,
                vocabulary.question,
                self._read_choices(vocabulary),
            )
            for vocabulary in vocabularies
            if vocabulary.is_filter
        ]
        days = make_facet("day", _("Day of the week"), _("Which days?"), self._read_days())
        shown = [facet for facet in [*facets, days] if facet.choices]
        return [
            replace(facet, is_open=facet.chosen > 0 or number < OPEN)
            for number, facet in enumerate(shown)
        ]

    def _read_choices(self, vocabulary: Vocabulary) -> list[Choice]:
        base = self.match(leave_out=vocabulary.parameter)
        chosen = {term.pk for term in self.question.terms.get(vocabulary.parameter, ())}
        choices = [
            Choice(
                value=term.slug,
                label=term.name,
                count=self.count(base & self.snapshot.terms.get(term.pk, 0)),
                is_chosen=term.pk in chosen,
                depth=min(term.depth, 2),
                key=term.pk,
                parent=term.parent,
            )
            for term in vocabulary.terms
        ]
        return [choice for choice in choices if choice.count or choice.is_chosen]

    def _read_days(self) -> list[Choice]:
        base = self.match(leave_out="day")
        choices = [
            Choice(
                day,
                str(WEEKDAYS[number]),
                self.count(base & self.snapshot.days[number]),
                day in self.question.days,
            )
            for number, day in enumerate(DAYS)
        ]
        return [choice for choice in choices if choice.count or choice.is_chosen]


def make_facet(parameter: str, name: str, legend: str, choices: list[Choice]) -> Facet:
    first, more = split_choices(choices)
    return Facet(parameter, name, legend or name, first, more)


def split_choices(choices: list[Choice]) -> tuple[list[Choice], list[Choice]]:
    """What a filter shows at once and what it folds away, both in the filter's own order.

    A choice that was made is never folded away, nor is what it stands under.
    """
    if len(choices) <= LONG:
        return choices, []
    by_key = {choice.key: choice for choice in choices}
    ranked = sorted(choices, key=lambda choice: (not choice.is_chosen, -choice.count))
    chosen = sum(choice.is_chosen for choice in choices)
    kept = {choice.key for choice in ranked[: max(FIRST, chosen)]}
    for key in list(kept):
        parent = by_key[key].parent
        while parent in by_key and parent not in kept:
            kept.add(parent)
            parent = by_key[parent].parent
    first = [choice for choice in choices if choice.key in kept]
    return first, [choice for choice in choices if choice.key not in kept]
