"""`offer_for`: the only way from a page or a request to its Local Offer."""

from typing import Any

from django.http import HttpRequest
from wagtail.models import Site

from wagtail_localoffer.offers.models import Offer


def offer_for(source: Any) -> Offer | None:
    """The Local Offer that a page stands in, or that a request's site holds.

    One query for a page (two for a request). None where there is no offer. With
    offers inside offers the nearest one counts.
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
    return Offer.objects.filter(home_page__path__in=paths).order_by("-home_page__path").first()
