"""`offer_for`: the only way from a page or a request to its Local Offer."""

from typing import Any

from django.db.models import OuterRef, Subquery
from django.http import HttpRequest
from wagtail.models import Site

from wagtail_localoffer.offers.models import Offer


def offer_for(source: Any) -> Offer | None:
    """The Local Offer that a page stands in, or that a request's site holds.

    One query for a page (two for a request, and for a page of another language's tree, whose
    offer is that of the page it translates). None where there is no offer. With offers inside
    offers the nearest one counts.
    """
    if isinstance(source, HttpRequest):
        site = Site.find_for_request(source)
        if site is None:
            return None
        root_path = site.root_page.path
        inside = Offer.objects.filter(home_page__path__startswith=root_path)
        return inside.order_by("home_page__path").first()
    if not getattr(source, "path", ""):
        return None
    step = source.steplen
    paths = [source.path[:end] for end in range(step, len(source.path) + 1, step)]
    offers = Offer.objects.filter(home_page__path__in=paths)
    return offers.order_by("-home_page__path").first() or _find_translated(paths)


def _find_translated(paths: list[str]) -> Offer | None:
    """The offer whose home page is translated by the nearest of some pages."""
    pages = Offer._meta.get_field("home_page").related_model.objects
    above = pages.filter(path__in=paths, translation_key=OuterRef("home_page__translation_key"))
    offers = Offer.objects.annotate(above=Subquery(above.order_by("-path").values("path")[:1]))
    return offers.exclude(above=None).order_by("-above", "home_page__path").first()
