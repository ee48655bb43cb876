"""What the guidance adds to other pages of the Local Offer."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.ui.components import Component
from wagtail.models import get_page_models

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.guidance.models import Coordinator, RouteQuestion


#: Pages named on the offer's home.
MOST = 8


class GuidanceSection(Component):
    """On the offer's home: what to do when something went wrong."""

    template_name = "wagtail_localoffer/guidance/home.html"

    def __init__(self, links: list[tuple[str, str]]) -> None:
        self.links = links

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return {"links": self.links}


def offer_guidance(request: Any, page: Any) -> list[Component]:
    """Links to the chooser, the dates and the guidance below the home; none where there is none.

    A site that does not include `wagtail_localoffer.urls` is offered its own pages alone.
    """
    links = [(child.title, child.get_url(request)) for child in find_pages(page)]
    if has_addresses():
        if RouteQuestion.objects.exists():
            links.insert(0, (_("Something went wrong: what can I do?"), _address("chooser")))
            links.append(
                (_("I have a letter: when is my last day to appeal?"), _address("date", "appeal"))
            )
            links.append((_("All dates you can work out"), _address("dates")))
        if Coordinator.objects.exists():
            links.append((_("Who looks after plans for my school?"), _address("coordinators")))
    return [GuidanceSection(links)] if links else []


def _address(name: str, *args: str) -> str:
    return reverse(f"wagtail_localoffer:{name}", args=args)


def find_pages(home: Any) -> list[Any]:
    """Live, public guidance pages below a home, in the site's order; only those offered in
    menus, where the site's pages know menus."""
    models = [model for model in get_page_models() if hasattr(model, "localoffer_is_guidance")]
    if not models or not home.path:
        return []
    types = ContentType.objects.get_for_models(*models).values()
    found = home.get_descendants().live().public().filter(content_type__in=types)
    if any(field.name == "show_in_menus" for field in found.model._meta.get_fields()):
        found = found.filter(show_in_menus=True)
    return list(found.order_by("path")[:MOST])
