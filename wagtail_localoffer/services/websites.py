"""Addresses that a service's page shows and its own rows do not hold."""

from typing import Any

from django.utils.translation import gettext_lazy as _


#: The way from a page to who has a website, its name, and when families see it.
OWNERS = [
    ("organisation", _("Organisation"), {"organisation__live": True}),
    ("localoffer_places__location", _("Place"), {}),
]


def list_websites(model: type, pages: list[Any]) -> dict[int, list[tuple[str, str]]]:
    """Hook `localoffer_page_links`: websites of the organisations that run services, and of
    their places. Two queries."""
    if not getattr(model, "localoffer_is_service", False):
        return {}
    keys = [page.pk for page in pages]
    found: dict[int, list[tuple[str, str]]] = {}
    for key, label, seen in OWNERS:
        names = ("pk", f"{key}__website", f"{key}__name")
        rows = model._default_manager.filter(pk__in=keys, **seen).order_by().values_list(*names)
        for pk, url, name in rows:
            if url:
                found.setdefault(pk, []).append((url, f"{label}: {name}"))
    return found
