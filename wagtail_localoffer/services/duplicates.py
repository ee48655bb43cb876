"""Services that are probably the same one entered twice: same name, same postcode."""

from typing import Any

import swapper
from django.db.models import Value
from django.db.models.functions import Replace, Upper
from wagtail.models import get_page_models

from wagtail_localoffer.places.models import Location
from wagtail_localoffer.words import split


def list_service_models() -> list[type]:
    """Every concrete service page type of the site."""
    return [
        model
        for model in get_page_models()
        if getattr(model, "localoffer_is_service", False) and not model._meta.abstract
    ]


def find_duplicates(page: Any) -> list[Any]:
    """Other services, live or draft, with this one's folded name and one of its postcodes.

    Aliases and translations of the same service do not count. At most two queries more
    than there are service page types.
    """
    postcodes = {_squash(row.location.postal_code) for row in page.localoffer_places.all()}
    postcodes.discard("")
    if not postcodes or not page.title:
        return []
    squashed = Upper(Replace("postal_code", Value(" "), Value("")))
    places = Location.objects.annotate(squashed=squashed).filter(squashed__in=postcodes)
    keys = list(places.values_list("pk", flat=True))
    name = split(page.title)
    found: set[int] = set()
    for model in list_service_models():
        rows = model._default_manager.filter(
            localoffer_places__location__in=keys, alias_of=None
        ).exclude(translation_key=page.translation_key)
        found.update(
            pk
            for pk, title, draft_title in rows.values_list("pk", "title", "draft_title")
            if name in (split(title), split(draft_title))
        )
    if not found:
        return []
    Page = swapper.load_model("wagtailcore", "Page")
    return list(Page.objects.filter(pk__in=found).order_by("title"))


def _squash(postcode: str) -> str:
    return "".join(postcode.split()).upper()
