"""The address of a service to send to somebody: by the phone's own share sheet, or copied."""

from typing import Any

from django.urls import reverse
from wagtail.admin.ui.components import Component

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.keep.codes import encode, find_key


def find_address(request: Any, page: Any) -> str:
    """The short address where the site includes ours, else the page's own."""
    if has_addresses():
        path = reverse("wagtail_localoffer:short", args=[encode(find_key(page))])
        return request.build_absolute_uri(path)
    return page.get_full_url(request) or ""


class ShareAction(Component):
    """A button for the share sheet; its script shows it where the browser has one."""

    template_name = "wagtail_localoffer/services/share.html"

    class Media:
        # The print button's file: one request for both.
        js = ["wagtail_localoffer/print.js"]

    def __init__(self, request: Any, page: Any) -> None:
        self.context = {"title": page.title, "url": find_address(request, page)}

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return self.context


class SendSection(ShareAction):
    """The address to copy, which needs no script."""

    template_name = "wagtail_localoffer/keep/send.html"

    class Media:
        # Set anew: the script of the button would be asked for a second time.
        extend = False


def offer_share(request: Any, page: Any) -> list[Component]:
    """For `localoffer_service_actions`."""
    return [ShareAction(request, page)] if page.pk and page.live else []


def offer_address(request: Any, page: Any) -> list[Component]:
    """For `localoffer_service_sections`."""
    return [SendSection(request, page)] if page.pk and page.live else []
