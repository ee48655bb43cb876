"""On the dashboard: what a Local Offer's settings lack."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.models import get_page_models
from wagtail.permission_policies import ModelPermissionPolicy

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.offers.queries import offer_for


OFFERS = ModelPermissionPolicy(Offer)
#: Days before the last known day of school: time enough to look the next year up.
AHEAD = timedelta(days=42)


def list_bare_homes() -> list[Any]:
    """Live home pages that no record of the settings names, nor the page they translate."""
    homes: list[Any] = []
    for model in get_page_models():
        if getattr(model, "localoffer_is_home", False):
            homes += model.objects.filter(live=True)
    return [home for home in homes if offer_for(home) is None]


def list_ending() -> list[Offer]:
    """Offers whose school terms end soon or have ended; those that name none are left alone."""
    soon = timezone.localdate() + AHEAD
    ends = [(offer, offer.calendar.terms) for offer in Offer.objects.exclude(school_terms="")]
    return [offer for offer, terms in ends if terms and terms[-1][1] <= soon]


class ContactPanel(Component):
    """Only when there is something to say: a home made by hand has no settings at first."""

    name = "localoffer_contact"
    template_name = "wagtail_localoffer/admin/contact.html"
    order = 61

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {
            "homes": list_bare_homes(),
            "offers": Offer.objects.filter(phone="", email=""),
            "ending": list_ending(),
        }


def add_contact_panel(request: HttpRequest, panels: list[Any]) -> None:
    """For Wagtail's hook `construct_homepage_panels`."""
    if OFFERS.user_has_permission(request.user, "add"):
        panels.append(ContactPanel())
