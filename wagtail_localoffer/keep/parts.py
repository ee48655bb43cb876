"""What my list and paper add to other pages: to a service's buttons, to its end, to the home."""

from typing import Any

from django.urls import reverse
from wagtail.admin.ui.components import Component

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.keep.codes import encode, find_key
from wagtail_localoffer.keep.lists import Kept, read_carried


def link_list(kept: Kept) -> str:
    """The address of a list."""
    url = reverse("wagtail_localoffer:my_list")
    return f"{url}?s={kept.text}" if kept else url


class KeepAction(Component):
    """Add to my list, on a service's page, or the way to the list it is on."""

    template_name = "wagtail_localoffer/keep/action.html"

    def __init__(self, request: Any, page: Any) -> None:
        self.kept = read_carried(request)
        self.key = find_key(page)

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {
            "is_kept": self.key in self.kept,
            "is_full": self.kept.is_full,
            "number": len(self.kept),
            "url": link_list(self.kept.add(self.key)),
        }


class TakeSection(Component):
    """Poster, card and the other things for paper, at the end of a service's page."""

    template_name = "wagtail_localoffer/keep/take.html"

    def __init__(self, page: Any) -> None:
        self.code = encode(find_key(page))

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {"code": self.code}


class HomeSection(Component):
    """My list, the booklet and the kit, on the offer's home."""

    template_name = "wagtail_localoffer/keep/home.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {name: parent_context.get(name) for name in ("directory", "offer")}


def offer_keeping(request: Any, page: Any) -> list[Component]:
    """For `localoffer_service_actions`."""
    return [KeepAction(request, page)] if page.pk and has_addresses() else []


def offer_paper(request: Any, page: Any) -> list[Component]:
    """For `localoffer_service_sections`."""
    return [TakeSection(page)] if page.pk and has_addresses() else []


def offer_home(request: Any, page: Any) -> list[Component]:
    """For `localoffer_home_sections`."""
    return [HomeSection()] if has_addresses() else []
