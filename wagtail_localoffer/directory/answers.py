"""From a directory page and an address to everything its template shows.

Queries: the snapshot's stamp, the vocabularies, the words where there are any, the
entries of one page and their terms; where nothing is found, the offer's phone instead.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any

from django.core.paginator import Paginator
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

from wagtail_localoffer.conf import conf
from wagtail_localoffer.directory.cards import Card, read_cards
from wagtail_localoffer.directory.facets import Facet, Matcher
from wagtail_localoffer.directory.questions import (
    BEST,
    CHECKED,
    DAYS,
    LONGEST,
    NAME,
    Question,
    read_question,
)
from wagtail_localoffer.directory.vocabularies import Vocabulary, read_vocabularies
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.search.asking import ask
from wagtail_localoffer.search.lexicon import list_crisis_numbers
from wagtail_localoffer.services import phrases


@dataclass(frozen=True)
class Chip:
    """A filter that is on, and the address without it. `kind` is the filter's name."""

    kind: str
    label: str
    url: str


@dataclass(frozen=True)
class Suggestion:
    """What a family can take away, and how many services they would then see."""

    label: str
    count: int
    url: str


@dataclass(frozen=True)
class Link:
    """A link to another page or order of the same results. `url` is "" for a gap."""

    label: str
    url: str
    is_current: bool = False


class Answer:
    """The services that answer a question, with the ways on from there."""

    longest = LONGEST

    def __init__(
        self, url: str, question: Question, vocabularies: list[Vocabulary], directory: Any
    ) -> None:
        self.url = url
        self.question = question
        self.vocabularies = vocabularies
        self.directory = directory
        self.snapshot = get_snapshot(directory)
        self.found = (
            ask(self.snapshot, question.words, question.refused) if question.words else None
        )
        worded = self.found.ranking.bits if self.found else None
        self.matcher = Matcher(self.snapshot, question, worded)
        self.bits = self.matcher.match()
        self.total = self.matcher.count(self.bits)
        self.page = Paginator(range(self.total), conf.PAGE_SIZE).get_page(question.page)

    def list_ids(self, start: int = 0, stop: int | None = None) -> list[int]:
        """Keys of the entries found, in the order asked for."""
        stop = self.total if stop is None else stop
        if self.question.order == NAME:
            return list(self.snapshot.page_ids(self.bits, start, stop))
        if self.question.order == BEST and self.found:
            return list(islice(self.found.ranking.list_ids(self.bits), start, stop))
        ids = self.snapshot.entry_ids
        found = {ids[position] for position in self.snapshot.positions(self.bits)}
        return [pk for pk in self._list_checked() if pk in found][start:stop]

    @property
    def page_ids(self) -> list[int]:
        if not self.total:
            return []
        return self.list_ids(self.page.start_index() - 1, self.page.end_index())

    def read_cards(self, request: Any) -> list[Card]:
        # The request keeps the site's root paths: no query for each address.
        return read_cards(self.page_ids, self.vocabularies, lambda page: page.get_url(request))

    @cached_property
    def facets(self) -> list[Facet]:
        return self.matcher.list_facets(self.vocabularies)

    @cached_property
    def readings(self) -> list[Chip]:
        """What was understood of the words, each with the address without that reading."""
        if not self.found:
            return []
        return [
            Chip("", reading.label, self._link(refuse=reading.key))
            for reading in self.found.question.readings
        ]

    @property
    def crisis_numbers(self) -> list[dict[str, str]]:
        """Whom to ring now, where the words speak of danger to life."""
        return list_crisis_numbers(self.found.question.crisis) if self.found else []

    @cached_property
    def chips(self) -> list[Chip]:
        return list(self._list_chips())

    @property
    def chosen(self) -> int:
        """How many filters are on; words are none."""
        return len(self.chips) - bool(self.question.words)

    @property
    def sort_links(self) -> list[Link]:
        labels = {NAME: _("Name"), CHECKED: _("Last checked")}
        if self.question.words:
            labels = {BEST: _("Best match"), **labels}
        default = BEST if self.question.words else NAME
        return [
            Link(
                label,
                self._link(sort="" if order == default else order),
                order == self.question.order,
            )
            for order, label in labels.items()
        ]

    @property
    def page_links(self) -> list[Link]:
        if self.page.paginator.num_pages < 2:
            return []
        numbers = self.page.paginator.get_elided_page_range(
            self.page.number, on_each_side=1, on_ends=1
        )
        return [
            Link(str(number), self._link(page=number), number == self.page.number)
            if isinstance(number, int)
            else Link(str(number), "")
            for number in numbers
        ]

    @property
    def previous_url(self) -> str:
        return self._link(page=self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next_url(self) -> str:
        return self._link(page=self.page.number + 1) if self.page.has_next() else ""

    @cached_property
    def suggestions(self) -> list[Suggestion]:
        """Where nothing is found: each filter that stands in the way by itself."""
        if self.total:
            return []
        found = []
        for part in self.matcher.parts:
            count = self.matcher.count(self.matcher.match(leave_out=part))
            if count:
                found.append(
                    Suggestion(self._name_part(part), count, self._link(without_parts=[part]))
                )
        return sorted(found, key=lambda suggestion: -suggestion.count)

    @property
    def offered(self) -> int:
        """How many services the directory offers without any filter."""
        return self.matcher.count(self.snapshot.offered)

    @cached_property
    def offer(self) -> Offer | None:
        return offer_for(self.directory)

    def _list_checked(self) -> list[int]:
        """Every entry, the last checked first; those never checked last, by name."""
        dates, ids = self.snapshot.checked, self.snapshot.entry_ids
        checked = [position for position, day in enumerate(dates) if day]
        checked.sort(key=dates.__getitem__, reverse=True)
        never = [position for position, day in enumerate(dates) if not day]
        return [ids[position] for position in [*checked, *never]]

    def _link(self, **changes: Any) -> str:
        return f"{self.url}{self.question.get_query(**changes)}"

    def _list_chips(self) -> Iterator[Chip]:
        question = self.question
        if question.words:
            label = _("“%(words)s”") % {"words": question.words}
            yield Chip(_("Words"), label, self._link(without_parts=["q"]))
        for vocabulary in self.vocabularies:
            for term in question.terms.get(vocabulary.parameter, ()):
                url = self._link(without=[(vocabulary.parameter, term.slug)])
                yield Chip(vocabulary.name, term.name, url)
        if question.age is not None:
            label = phrases.say_ages(question.age, question.age)
            yield Chip("", label, self._link(without_parts=["age"]))
        for day in question.days:
            yield Chip("", _name_day(day), self._link(without=[("day", day)]))

    def _name_part(self, part: str) -> str:
        question = self.question
        if part == "q":
            return _("“%(words)s”") % {"words": question.words}
        if part == "age":
            return phrases.say_ages(question.age, question.age)
        if part == "day":
            return phrases.join_words([_name_day(day) for day in question.days])
        return phrases.join_words([term.name for term in question.terms[part]])


def answer(directory: Any, request: Any) -> Answer:
    """What the directory page answers to a request."""
    vocabularies = read_vocabularies()
    question = read_question(request.GET, vocabularies)
    return Answer(directory.get_url(request) or "", question, vocabularies, directory)


def _name_day(day: str) -> str:
    return str(WEEKDAYS[DAYS.index(day)])
