"""From a service page to what its template shows: one query for each kind of row.

The number of queries is the same for a service with one contact and with fifty, and in
a preview, where rows are not in the database yet.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.places.models import Location
from wagtail_localoffer.services import phrases, trends
from wagtail_localoffer.services.addresses import Address, describe_address
from wagtail_localoffer.services.history import ServiceHistory
from wagtail_localoffer.services.links import safe_url, tel
from wagtail_localoffer.services.organisations import Organisation
from wagtail_localoffer.services.outlines import Outline
from wagtail_localoffer.services.sessions import Session, Times, find_session, plan_week
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


#: Vocabularies that have a place of their own on the page; every other is listed by its name.
PLACED = {
    "level",
    "need",
    "plan",
    "diagnosis",
    "referral_route",
    "delivery",
    "scope",
    "budget",
    "inclusion",
    "category",
    "sector",
}
#: Ways of giving help that need a place to go to.
PLACE_WAYS = {"delivery:in-person", "delivery:overnight", "delivery:out-and-about"}
#: Needs named on the first screen; the others follow below.
FIRST_NEEDS = 2


@dataclass
class PlaceView:
    row: Any
    address: Address
    schedules: list[Any] = field(default_factory=list)

    @property
    def times(self) -> Times:
        return plan_week(self.schedules)


@dataclass
class Wait:
    """The wait in words. `text` is "" where no figure may be told; see `is_old`."""

    text: str = ""
    note: str = ""
    as_of: Any = None
    is_old: bool = False


@dataclass
class ServiceView(Outline):
    """All that the template of a service page asks of it, worked out."""

    page: Any
    offer: Offer | None
    parent: Any
    terms: dict[str, list[TaxonomyTerm]]
    other_terms: list[tuple[str, list[TaxonomyTerm]]]
    contacts: list[Any]
    places: list[PlaceView]
    schedules: list[Any]
    costs: list[Any]
    languages: list[Any]
    formats: list[Any]
    answers: list[Any]
    organisation: Organisation | None
    commissioner: Organisation | None
    funder: Organisation | None
    checked_on: Any
    checked_by: str
    history: ServiceHistory | None = None

    @property
    def first_needs(self) -> list[TaxonomyTerm]:
        return self.needs[:FIRST_NEEDS]

    @property
    def more_needs(self) -> int:
        return len(self.needs) - len(self.first_needs)

    @property
    def conditions(self) -> list[TaxonomyTerm]:
        """Whether a plan or a diagnosis is needed."""
        return [*self.terms.get("plan", []), *self.terms.get("diagnosis", [])]

    @property
    def wait(self) -> Wait:
        page = self.page
        text = phrases.say_wait(page.wait_weeks_from, page.wait_weeks_to)
        if not (text or page.wait_note) or page.wait_as_of is None:
            return Wait()
        if not phrases.is_fresh(page.wait_as_of):
            return Wait(as_of=page.wait_as_of, is_old=True)
        return Wait(text or page.wait_note, page.wait_note if text else "", page.wait_as_of)

    @property
    def phone(self) -> str:
        """The number of the Call button: the first contact's that can be dialled."""
        numbers = [row.phone for row in self.contacts]
        numbers.append(self.organisation.phone if self.organisation else "")
        return next((number for number in numbers if tel(number)), "")

    @property
    def email(self) -> str:
        emails = [self.page.email, *(row.email for row in self.contacts)]
        emails.append(self.organisation.email if self.organisation else "")
        return next((email for email in emails if email), "")

    @property
    def needs_no_place(self) -> bool:
        """Whether help comes by phone, over the web, to the home or to the school only."""
        ways = {term.code for term in self.terms.get("delivery", [])}
        return bool(ways) and not self.places and not ways & PLACE_WAYS

    @property
    def has_place_times(self) -> bool:
        return any(place.schedules for place in self.places)

    @property
    def has_times(self) -> bool:
        return bool(self.schedules) or self.has_place_times

    @property
    def times(self) -> Times:
        """The times that hold for every place."""
        return plan_week(self.schedules)

    @cached_property
    def session(self) -> Session | None:
        """When it is next open; not for a service that does not run."""
        if not self.is_running:
            return None
        own = [row for place in self.places for row in place.schedules]
        return find_session([*self.schedules, *own], self.offer.calendar if self.offer else None)

    @property
    def trend(self) -> str:
        return trends.say_trend(self.page, self.history)

    @property
    def past_waits(self) -> list[trends.PastWait]:
        """The waits known, where there is more than today's."""
        waits = trends.list_waits(self.history)
        return waits if len(waits) > 1 else []

    @property
    def news(self) -> list[trends.News]:
        return trends.list_news(self.history)

    @property
    def access(self) -> list[Address]:
        return [place.address for place in self.places if place.address.access]

    @property
    def changed_on(self) -> Any:
        return self.page.last_published_at or self.page.latest_revision_created_at

    @property
    def unsaid(self) -> list[str]:
        """What the page does not say, for one line at its end: facts with no place above."""
        page = self.page
        facts = [
            (page.description, _("what happens")),
            (self.terms.get("need"), _("which needs it is for")),
            (self.terms.get("diagnosis"), _("whether you need a diagnosis")),
            (
                self.terms.get("plan"),
                _("whether you need an Education, Health and Care plan"),
            ),
            (self.terms.get("level"), _("how much help it gives")),
            (page.what_happens_next, _("what happens after you ask")),
            (page.if_not_accepted, _("what to do if the answer is no")),
            (self.terms.get("budget"), _("if you can use a personal budget")),
            (self.access or self.needs_no_place, _("access for wheelchairs and other needs")),
            (self.languages, _("languages")),
            (self.answers or self.terms.get("inclusion"), _("how it includes disabled children")),
            (self.funder or self.commissioner, _("who pays for it")),
            (page.complaints or safe_url(page.complaints_url), _("how to complain")),
        ]
        return [label for value, label in facts if not value]


def _read_terms(page: Any) -> dict[str, list[TaxonomyTerm]]:
    ids = [row.term_id for row in page.localoffer_terms.all()]
    found = TaxonomyTerm.objects.select_related("taxonomy").filter(pk__in=ids)
    terms: dict[str, list[TaxonomyTerm]] = {}
    for term in found:
        terms.setdefault(term.taxonomy.code, []).append(term)
    return terms


def _read_places(rows: list[Any], schedules: list[Any]) -> tuple[list[PlaceView], list[Any]]:
    """Places with their own times, and the times that hold for all of them."""
    ids = {row.location_id for row in [*rows, *schedules] if row.location_id}
    locations = Location.objects.in_bulk(ids)
    places = {
        row.location_id: PlaceView(row, describe_address(locations[row.location_id]))
        for row in rows
        if row.location_id in locations
    }
    general = []
    for schedule in schedules:
        if schedule.location_id is None:
            general.append(schedule)
        elif schedule.location_id in places:
            places[schedule.location_id].schedules.append(schedule)
        elif schedule.location_id in locations:
            # A time at a place the service does not list: the family still has to know where.
            address = describe_address(locations[schedule.location_id])
            places[schedule.location_id] = PlaceView(None, address, [schedule])
    return list(places.values()), general


def _current(rows: Iterable[Any]) -> list[Any]:
    return [row for row in rows if not phrases.is_over(row.valid_to)]


def _read_check(page: Any) -> tuple[Any, str]:
    """When this was last confirmed and by whom: the later of the source's date and our own.

    The read model's row holds our own checks. It is reached through the page, which needs no
    import of a feature that stands above this one.
    """
    dates = [(page.assured_on, page.assured_by)]
    try:
        entry = page.localoffer_entry if page.pk else None
    except ObjectDoesNotExist:
        entry = None
    if entry is not None:
        dates.append((entry.checked_on, entry.checked_by))
    known = [(on, by) for on, by in dates if on]
    on, by = max(known, key=lambda check: check[0], default=(None, ""))
    # Imports bring the checker's e-mail address: a person's, and not for families to write to.
    return on, "" if "@" in by else by


def describe_service(page: Any) -> ServiceView:
    """What the template of a service page shows; `page` may be an unsaved preview."""
    terms = _read_terms(page)
    places, schedules = _read_places(
        list(page.localoffer_places.all()), _current(page.localoffer_schedules.all())
    )
    keys = ("organisation_id", "commissioner_id", "funder_id")
    # Logos come along, so that no organisation costs a query of its own.
    organisations = (
        Organisation.objects.filter(live=True)
        .select_related("logo")
        .prefetch_related("logo__renditions")
        .in_bulk({getattr(page, key) for key in keys} - {None})
    )
    checked_on, checked_by = _read_check(page)
    return ServiceView(
        page=page,
        offer=offer_for(page),
        parent=page.get_parent() if page.path else None,
        terms=terms,
        other_terms=[
            (found[0].taxonomy.name, found) for code, found in terms.items() if code not in PLACED
        ],
        contacts=[row for row in page.localoffer_contacts.all() if not row.hidden],
        places=places,
        schedules=schedules,
        costs=_current(page.localoffer_costs.all()),
        languages=list(page.localoffer_languages.all()),
        formats=[row for row in page.localoffer_formats.all() if safe_url(row.link)],
        answers=list(page.localoffer_answers.all()),
        organisation=organisations.get(page.organisation_id),
        commissioner=organisations.get(page.commissioner_id),
        funder=organisations.get(page.funder_id),
        checked_on=checked_on,
        checked_by=checked_by,
        history=trends.read_history(page),
    )
