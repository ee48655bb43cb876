"""One page of results: what a list shows of each service.

Two queries, whatever the number of services: one for the entries with their pages'
paths, one for their terms.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

from wagtail_localoffer.directory.vocabularies import Vocabulary
from wagtail_localoffer.entries.models import DirectoryEntry, EntryTerm
from wagtail_localoffer.services import phrases


#: Vocabularies that have a line of their own on a card: "How to get it" and "Where".
ROUTES, AREAS = "referral_route", "area"


@dataclass(frozen=True)
class Card:
    """`entry` is the row itself, for templates that show more of it."""

    entry: DirectoryEntry
    url: str
    tags: list[str] = field(default_factory=list)
    routes: list[str] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)
    #: How far it is from the place asked for, or why that does not matter.
    distance: str = ""

    @cached_property
    def ages(self) -> str:
        return phrases.say_ages(self.entry.minimum_age, self.entry.maximum_age)

    @cached_property
    def days(self) -> str:
        """The days it is open on, in any week of the month: "Monday and Saturday"."""
        days = [day for day in WEEKDAYS if self.entry.days >> day & 1]
        if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
            words = {"first": WEEKDAYS[days[0]], "last": WEEKDAYS[days[-1]]}
            return _("%(first)s to %(last)s") % words
        return phrases.join_words([str(WEEKDAYS[day]) for day in days])

    @cached_property
    def how(self) -> str:
        return ", ".join(self.routes)

    @cached_property
    def where(self) -> str:
        """The place; where none is named, the parts of the area."""
        return self.entry.place_line or phrases.join_words(self.areas)

    @cached_property
    def cost(self) -> str:
        if self.entry.cost_line:
            return self.entry.cost_line
        return _("Free") if self.entry.is_free else ""

    @cached_property
    def wait(self) -> str:
        """The wait in words; "" where it is not known or its figure is old."""
        entry = self.entry
        if not phrases.is_fresh(entry.wait_as_of):
            return ""
        return phrases.say_wait(entry.wait_weeks_from, entry.wait_weeks_to) or entry.wait_note

    @property
    def has_facts(self) -> bool:
        entry = self.entry
        return bool(
            self.distance
            or self.ages
            or self.routes
            or self.where
            or self.cost
            or self.wait
            or entry.phone
            or entry.email
            or entry.checked_on
        )


def read_cards(
    ids: list[int],
    vocabularies: list[Vocabulary],
    get_url: Callable[[Any], str | None],
    distances: Mapping[int, str] | None = None,
) -> list[Card]:
    """The cards of these entries, in this order; entries that are gone are left out.

    `get_url` gives the address of a page of which only key and path are known, `distances`
    what to say of how far an entry is.
    """
    if not ids:
        return []
    entries = DirectoryEntry.objects.select_related("page").filter(pk__in=ids).only(*_list_fields())
    found = {entry.pk: entry for entry in entries}
    names = {
        term.pk: (vocabulary.code, term.name)
        for vocabulary in vocabularies
        if vocabulary.on_card
        for term in vocabulary.terms
    }
    order = {pk: number for number, pk in enumerate(names)}
    terms: dict[int, list[int]] = {}
    if names:
        for entry, term in EntryTerm.objects.filter(entry_id__in=ids).values_list(
            "entry_id", "term_id"
        ):
            if term in names:
                terms.setdefault(entry, []).append(term)
    cards = []
    for pk in ids:
        if pk not in found:
            continue
        shown = [names[term] for term in sorted(terms.get(pk, []), key=order.__getitem__)]
        entry = found[pk]
        cards.append(
            Card(
                entry,
                get_url(entry.page) or "",
                tags=[name for code, name in shown if code not in {ROUTES, AREAS}],
                routes=[name for code, name in shown if code == ROUTES],
                areas=[name for code, name in shown if code == AREAS],
                distance=(distances or {}).get(pk, ""),
            )
        )
    return cards


def _list_fields() -> list[str]:
    own = [field.name for field in DirectoryEntry._meta.concrete_fields]
    # All that a page needs to say its address.
    return [*own, "page__url_path"]
