"""Addresses that a service's page shows and its own rows do not hold."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.places.models import Location
from wagtail_localoffer.services.organisations import Organisation


#: The way from a page to who has a website, what that is, its name, when families see it.
OWNERS = [
    ("organisation", Organisation, _("Organisation"), {"organisation__live": True}),
    ("localoffer_places__location", Location, _("Place"), {}),
]


def list_websites(model: type, pages: list[Any]) -> dict[int, list[tuple[str, str, Any]]]:
    """Hook `localoffer_page_links`: websites of the organisations that run services, and of
    their places. Two queries."""
    if not getattr(model, "localoffer_is_service", False):
        return {}
    keys = [page.pk for page in pages]
    found: dict[int, list[tuple[str, str, Any]]] = {}
    for key, kind, label, seen in OWNERS:
        names = ("pk", f"{key}__pk", f"{key}__website", f"{key}__name")
        rows = model._default_manager.filter(pk__in=keys, **seen).order_by().values_list(*names)
        for pk, owner, url, name in rows:
            if url:
                place = (url, f"{label}: {name}", kind(pk=owner, name=name))
                found.setdefault(pk, []).append(place)
    return found
