"""Addresses of the contacts in routes, for the check of links."""

from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.guidance.models import Route, RouteContact
from wagtail_localoffer.offers.models import Offer


def list_contact_links(model: type, pages: list[Any]) -> dict[int, list[tuple[str, str, Route]]]:
    """Hook `localoffer_page_links`: the web addresses of routes' contacts, as links of an
    offer's home.

    Routes stand on no page of their own: the chooser, a step from the home, leads to each. A
    contact of one offer counts for that one's home; routes that are no longer in force for
    none. Two queries.
    """
    if not getattr(model, "localoffer_is_home", False):
        return {}
    over = Q(route__in_force_until__lt=timezone.localdate())
    rows = list(RouteContact.objects.exclude(over).exclude(url="").select_related("route"))
    homes = dict(Offer.objects.order_by().values_list("home_page", "pk"))
    return {
        page.pk: [
            (row.url, _("Route: %s") % row.route.title, row.route)
            for row in rows
            if row.offer_id in (None, homes.get(page.pk))
        ]
        for page in pages
    }
