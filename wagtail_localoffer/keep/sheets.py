"""Services as a family takes them away: phone, address, times, how to get them, read live.

The number of queries is the same for one service and for two hundred.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Prefetch

from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.entries.sync import get_service_models
from wagtail_localoffer.keep.codes import encode
from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.services import phrases
from wagtail_localoffer.services.addresses import describe_address
from wagtail_localoffer.services.context import PlaceView, Wait
from wagtail_localoffer.services.outlines import Outline
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


#: Services read together.
BATCH = 200
#: Rows that a sheet shows, and what is read with each.
ROWS = {
    "contacts": [],
    "places": ["location__area"],
    "schedules": ["location"],
    "costs": [],
    "terms": ["term__taxonomy"],
}


@dataclass
class Sheet(Outline):
    """One service. Has what `services/ask.html` and the files of single rows ask of `service`."""

    entry: DirectoryEntry
    page: Any
    offer: Offer | None
    #: The service's page, as an address that works on paper.
    url: str
    number: int
    places: list[PlaceView]
    schedules: list[Any]
    contacts: list[Any]
    costs: list[Any]
    terms: dict[str, list[TaxonomyTerm]] = field(default_factory=dict)
    areas: list[str] = field(default_factory=list)

    @property
    def code(self) -> str:
        return encode(self.entry.page_id)

    @property
    def phone(self) -> str:
        return self.entry.phone

    @property
    def phones(self) -> list[Any]:
        """The contacts that can be phoned or texted."""
        return [row for row in self.contacts if row.phone or row.textphone]

    @property
    def email(self) -> str:
        return self.entry.email

    @property
    def towns(self) -> list[str]:
        """Where it is given: the council's areas, else the towns; nothing where it is in no place."""
        towns = [place.address.town for place in self.places if place.address.town]
        return list(dict.fromkeys(self.areas or towns))

    @property
    def wait(self) -> Wait:
        entry = self.entry
        text = phrases.say_wait(entry.wait_weeks_from, entry.wait_weeks_to)
        if not (text or entry.wait_note) or not phrases.is_fresh(entry.wait_as_of):
            return Wait(as_of=entry.wait_as_of, is_old=entry.wait_as_of is not None)
        return Wait(text or entry.wait_note, entry.wait_note if text else "", entry.wait_as_of)


def read_sheets(
    entries: Iterable[DirectoryEntry],
    offer: Offer | None,
    get_url: Callable[[Any], str | None],
) -> Iterator[Sheet]:
    """The sheets of these entries, in this order; those whose page is gone are left out.

    `get_url` gives the whole address of a page. Seven queries for each service type of the
    site and 200 services.
    """
    entries = list(entries)
    number = 0
    for start in range(0, len(entries), BATCH):
        batch = entries[start : start + BATCH]
        pages = _read_pages([entry.page_id for entry in batch])
        for entry in batch:
            if entry.page_id in pages:
                number += 1
                page = pages[entry.page_id]
                yield _make_sheet(entry, page, offer, get_url(page) or "", number)


def _read_pages(keys: list[int]) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for model in get_service_models():
        prefetches = []
        for name, related in ROWS.items():
            relation = f"localoffer_{name}"
            rows = getattr(model, relation).rel.related_model._default_manager
            rows = rows.select_related(*related) if related else rows.all()
            prefetches.append(Prefetch(relation, queryset=rows))
        pages = model._default_manager.filter(pk__in=keys).prefetch_related(*prefetches)
        found.update((page.pk, page) for page in pages)
    return found


def _make_sheet(
    entry: DirectoryEntry, page: Any, offer: Offer | None, url: str, number: int
) -> Sheet:
    terms: dict[str, list[TaxonomyTerm]] = {}
    for row in page.localoffer_terms.all():
        terms.setdefault(row.term.taxonomy.code, []).append(row.term)
    for group in terms.values():
        group.sort(key=lambda term: (term.sort_order or 0, term.name))
    rows = list(page.localoffer_places.all())
    places, schedules = _read_places(rows, _list_current(page.localoffer_schedules.all()))
    areas = [row.location.area.name for row in rows if row.location.area]
    return Sheet(
        entry=entry,
        page=page,
        offer=offer,
        url=url,
        number=number,
        places=places,
        schedules=schedules,
        contacts=[row for row in page.localoffer_contacts.all() if not row.hidden],
        costs=_list_current(page.localoffer_costs.all()),
        terms=terms,
        areas=areas or [term.name for term in terms.get("area", [])],
    )


def _list_current(rows: Iterable[Any]) -> list[Any]:
    return [row for row in rows if not phrases.is_over(row.valid_to)]


def _read_places(rows: list[Any], schedules: list[Any]) -> tuple[list[PlaceView], list[Any]]:
    """Places with their own times, and the times that hold for all of them."""
    places = {row.location_id: PlaceView(row, describe_address(row.location)) for row in rows}
    general = []
    for schedule in schedules:
        if schedule.location is None:
            general.append(schedule)
        elif schedule.location_id in places:
            places[schedule.location_id].schedules.append(schedule)
        else:
            address = describe_address(schedule.location)
            places[schedule.location_id] = PlaceView(None, address, [schedule])
    return list(places.values()), general
