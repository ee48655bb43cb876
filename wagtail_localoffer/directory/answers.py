"""From a directory page and an address to everything its template shows.

Queries: the snapshot's stamp, the vocabularies, the words where there are any, the
entries of one page and their terms; where nothing is found, the offer's phone instead.
A place costs one more where only its outward code is known.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any

from django.core.paginator import Paginator
from django.urls import reverse
from django.utils.translation import gettext as _

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.conf import conf
from wagtail_localoffer.directory.cards import Card, read_cards
from wagtail_localoffer.directory.chips import Chip, list_chips
from wagtail_localoffer.directory.facets import Facet, Matcher
from wagtail_localoffer.directory.fallbacks import Fallback, Suggestion
from wagtail_localoffer.directory.nearby import Nearby, find_place
from wagtail_localoffer.directory.questions import (
    BEST,
    CHECKED,
    LONGEST,
    NAME,
    NEAREST,
    RADII,
    Question,
    read_posted,
    read_question,
)
from wagtail_localoffer.directory.vocabularies import Vocabulary, read_vocabularies
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.search.asking import ask
from wagtail_localoffer.search.lexicon import list_crisis_numbers
from wagtail_localoffer.search.question import Place


#: Readings shown at once.
FEW = 3


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
        self,
        url: str,
        question: Question,
        vocabularies: list[Vocabulary],
        directory: Any,
        place: Place | None = None,
    ) -> None:
        """`place` is where the question's `near` is, where the caller knows it better."""
        self.url = url
        self.question = question
        self.vocabularies = vocabularies
        self.directory = directory
        self.snapshot = get_snapshot(directory)
        chosen = place or find_place(question.near)
        self.found = (
            ask(self.snapshot, question.words, question.refused, chosen) if question.words else None
        )
        self.place = chosen or (self.found.question.place if self.found else None)
        self.nearby = Nearby(self.snapshot, self.place, vocabularies) if self.place else None
        self.is_chosen = chosen is not None
        # A radius was chosen in the form and leaves services out; a place in words only ranks.
        self.radius = question.within if chosen else None
        self.matcher = Matcher(
            self.snapshot,
            question,
            worded=self.found.ranking.bits if self.found else None,
            reached=self.nearby.reach(self.radius) if self.radius else None,
        )
        self.bits = self.matcher.match()
        self.total = self.matcher.count(self.bits)
        self.page = Paginator(range(self.total), conf.PAGE_SIZE).get_page(question.page)

    @property
    def default_order(self) -> str:
        if self.question.words:
            return BEST
        return NEAREST if self.nearby else NAME

    @property
    def order(self) -> str:
        """The order shown: without words nothing is the best match, without a place near."""
        sort = self.question.sort
        if (sort == BEST and not self.question.words) or (sort == NEAREST and not self.nearby):
            return self.default_order
        return sort or self.default_order

    def list_ids(self, start: int = 0, stop: int | None = None) -> list[int]:
        """Keys of the entries found, in the order asked for."""
        stop = self.total if stop is None else stop
        return self.order_ids(self.bits, start, stop)

    def order_ids(self, bits: int, start: int = 0, stop: int | None = None) -> list[int]:
        """Keys of some entries, in the order asked for."""
        stop = self.snapshot.size if stop is None else stop
        if self.order == NAME:
            return list(self.snapshot.page_ids(bits, start, stop))
        if self.order == NEAREST:
            return self.nearby.list_ids(bits)[start:stop]
        if self.order == BEST and self.found:
            return list(islice(self.found.ranking.list_ids(bits), start, stop))
        ids = self.snapshot.entry_ids
        found = {ids[position] for position in self.snapshot.positions(bits)}
        return [pk for pk in self._list_checked() if pk in found][start:stop]

    @property
    def page_ids(self) -> list[int]:
        if not self.total:
            return []
        return self.list_ids(self.page.start_index() - 1, self.page.end_index())

    def read_cards(self, request: Any) -> list[Card]:
        """The cards of this page; where nothing is found, those of the `fallback` instead."""
        if not self.total:
            self.fallback.read_cards(request)
            return []
        return self.make_cards(self.page_ids, request)

    def make_cards(self, ids: list[int], request: Any) -> list[Card]:
        """The cards of some entries, each with how far it is. Two queries where there are any."""
        distances = self.nearby.describe(ids, self.radius) if self.nearby else {}
        # The request keeps the site's root paths: no query for each address.
        return read_cards(ids, self.vocabularies, lambda page: page.get_url(request), distances)

    @cached_property
    def fallback(self) -> Fallback:
        """Ways on from an empty list."""
        return Fallback(self)

    @property
    def radii(self) -> list[int]:
        """Miles to choose from; one that an address asked for is among them."""
        return sorted({*RADII, self.question.within or RADII[0]})

    @property
    def near_action(self) -> str:
        """Where the form with the postcode goes: this question, without another place."""
        link = self.make_link(without_parts=["near"])
        if self.needs_token:
            return link
        address = reverse("wagtail_localoffer:near", args=[self.directory.pk])
        return address + link[len(link.partition("?")[0]) :]

    @property
    def needs_token(self) -> bool:
        """Whether the form is posted to the page itself, which asks for a CSRF token.

        Only where the site does not include `wagtail_localoffer.urls`.
        """
        return not has_addresses()

    @property
    def is_lost(self) -> bool:
        """Whether a place was asked for that nobody knows."""
        return bool(self.question.near) and not self.is_chosen

    @cached_property
    def facets(self) -> list[Facet]:
        return self.matcher.list_facets(self.vocabularies)

    @cached_property
    def readings(self) -> list[Chip]:
        """What was understood of the words, each with the address without that reading."""
        if not self.found:
            return []
        return [
            Chip("", reading.label, self.make_link(refuse=reading.key))
            for reading in self.found.question.readings
        ]

    @property
    def first_readings(self) -> list[Chip]:
        """As many as leave the first result on a phone's first screen."""
        return self.readings[: FEW if len(self.readings) > FEW + 1 else None]

    @property
    def more_readings(self) -> list[Chip]:
        return self.readings[len(self.first_readings) :]

    @property
    def asks_day(self) -> bool:
        """Whether a day was chosen, or read from the words: cards then say theirs."""
        return bool(self.question.days or (self.found and self.found.question.days))

    @property
    def crisis_numbers(self) -> list[dict[str, str]]:
        """Whom to ring now, where the words speak of danger to life."""
        return list_crisis_numbers(self.found.question.crisis) if self.found else []

    @cached_property
    def chips(self) -> list[Chip]:
        return list(list_chips(self))

    @property
    def chosen(self) -> int:
        """How many filters are on; words are none."""
        return len(self.chips) - bool(self.question.words)

    @property
    def sort_links(self) -> list[Link]:
        labels = {NAME: _("Name"), CHECKED: _("Last checked")}
        if self.nearby:
            labels = {NEAREST: _("Nearest first"), **labels}
        if self.question.words:
            labels = {BEST: _("Best match"), **labels}
        return [
            Link(
                label,
                self.make_link(sort="" if order == self.default_order else order),
                order == self.order,
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
            Link(str(number), self.make_link(page=number), number == self.page.number)
            if isinstance(number, int)
            else Link(str(number), "")
            for number in numbers
        ]

    @property
    def previous_url(self) -> str:
        return self.make_link(page=self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next_url(self) -> str:
        return self.make_link(page=self.page.number + 1) if self.page.has_next() else ""

    @property
    def suggestions(self) -> list[Suggestion]:
        """Where nothing is found: looser questions, each with the services it would show."""
        return [] if self.total else self.fallback.suggestions

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

    def make_link(self, **changes: Any) -> str:
        return f"{self.url}{self.question.get_query(**changes)}"


def answer(directory: Any, request: Any) -> Answer:
    """What the directory page answers to a request."""
    vocabularies = read_vocabularies()
    question = read_question(request.GET, vocabularies)
    if request.method == "POST":
        question = read_posted(question, request.POST)
    return Answer(directory.get_url(request) or "", question, vocabularies, directory)
