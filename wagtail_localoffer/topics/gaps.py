"""What a hub still lacks: told to its editor, on the dashboard and in a report."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_localoffer.topics import parts
from wagtail_localoffer.topics.hub import Hub, Sources
from wagtail_localoffer.topics.payers import UNSAID


#: Parts that are lists of services.
LISTING = {parts.EARLY, parts.SERVICES, parts.SPECIALIST, parts.BUDGET, parts.PAYERS}


@dataclass(frozen=True)
class Gap:
    """One thing that is missing: the part of the page, and what to do about it."""

    part: str
    words: str

    @property
    def name(self) -> Any:
        return parts.PARTS.get(self.part, "")


def find_gaps(page: Any, request: Any, sources: Sources | None = None) -> list[Gap]:
    """Gaps of one hub, in the order of its page.

    With `sources` shared by many hubs each costs one query, for its terms.
    """
    hub = Hub(page, request, sources or Sources(request, counts_only=True))
    found: list[Gap] = []
    if not page.intro and not page.body:
        found.append(Gap("", _("The introduction is blank.")))
    if LISTING.isdisjoint(hub.parts):
        # A page of words alone: its lists were left out on purpose.
        return found
    if not hub.is_about:
        return [*found, Gap("", _("Say what it is about: without a term it lists no service."))]
    if hub.directory is None:
        words = _("There is no live directory near this page to read services from.")
        return [*found, Gap("", words)]
    return [*found, *(gap for code in hub.parts for gap in _FINDERS[code](hub))]


def _find_talk(hub: Hub) -> list[Gap]:
    offer = hub.offer
    has_number = offer is not None and (offer.phone or offer.advice_line_phone)
    if hub.lines.count or hub.visits.count or has_number:
        return []
    return [Gap(parts.TALK, _("No phone number, no advice line and no drop-in to go to."))]


def _find_early(hub: Hub) -> list[Gap]:
    if not hub.early.count:
        return [Gap(parts.EARLY, _("No service for children from birth to 5."))]
    if not hub.early_open.count:
        return [Gap(parts.EARLY, _("No early help that is free and needs no referral."))]
    return []


def _find_services(hub: Hub) -> list[Gap]:
    empty = [group for group in hub.groups if not group.found.count]
    found = [
        Gap(parts.SERVICES, _("No service under “%(name)s”.") % {"name": group.name})
        for group in empty
    ]
    for group in hub.groups:
        ages = [str(name) for name in group.empty_bands]
        if ages and group not in empty:
            words = _("“%(name)s” has none for: %(ages)s.")
            found.append(Gap(parts.SERVICES, words % {"name": group.name, "ages": ", ".join(ages)}))
    return found


def _find_waiting(hub: Hub) -> list[Gap]:
    if hub.page.waiting_words:
        return []
    return [Gap(parts.WAITING, _("Say in your own words what helps while a family waits."))]


def _find_specialist(hub: Hub) -> list[Gap]:
    if hub.specialist.count or hub.page.specialist_words:
        return []
    return [
        Gap(
            parts.SPECIALIST,
            _("No specialist service that is regional, national or out of area, and no words."),
        )
    ]


def _find_budget(hub: Hub) -> list[Gap]:
    if hub.budget.count or not hub.all.count:
        return []
    return [Gap(parts.BUDGET, _("No service says that a personal budget can pay for it."))]


def _find_together(hub: Hub) -> list[Gap]:
    if hub.page.together:
        return []
    return [Gap(parts.TOGETHER, _("Nothing is said of how services work together."))]


def _find_payers(hub: Hub) -> list[Gap]:
    count = sum(payer.count for payer in hub.payers if payer.kind == UNSAID)
    if not count:
        return []
    words = ngettext(
        "%(count)d service does not say who pays for it.",
        "%(count)d services do not say who pays for them.",
        count,
    )
    return [Gap(parts.PAYERS, words % {"count": count})]


def _find_resources(hub: Hub) -> list[Gap]:
    if hub.resources:
        return []
    return [Gap(parts.RESOURCES, _("No resource is about this topic."))]


_FINDERS = {
    parts.TALK: _find_talk,
    parts.EARLY: _find_early,
    parts.SERVICES: _find_services,
    parts.WAITING: _find_waiting,
    parts.SPECIALIST: _find_specialist,
    parts.BUDGET: _find_budget,
    parts.TOGETHER: _find_together,
    parts.PAYERS: _find_payers,
    parts.RESOURCES: _find_resources,
}
