"""What all our blocks share: they know the offer they stand in, name what is wrong in a form,
and can be looked at alone."""

from collections.abc import Callable, Collection
from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.models import Site

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.directory.finding import find_directory
from wagtail_localoffer.offers.queries import offer_for


#: What an editor can do in the rich text of a block.
TEXT = ["bold", "italic", "link", "ol", "ul"]


def _remember(parent: dict[str, Any], name: str, find: Callable[[], Any]) -> Any:
    """What `find` finds, asked for once for each page that is shown, however many its blocks."""
    request = parent.get("request")
    if request is None:
        return find()
    if not hasattr(request, "_localoffer_blocks"):
        request._localoffer_blocks = {}
    key = (name, getattr(parent.get("page"), "path", ""))
    if key not in request._localoffer_blocks:
        request._localoffer_blocks[key] = find()
    return request._localoffer_blocks[key]


def find_offer(parent: dict[str, Any] | None) -> Any:
    """The offer of the page a block stands in, else of the request's site, else None."""
    parent = parent or {}

    def find() -> Any:
        page, request = parent.get("page"), parent.get("request")
        found = offer_for(page) if page is not None and getattr(page, "path", "") else None
        if found is None and request is not None:
            found = offer_for(request)
        return found

    return _remember(parent, "offer", find)


def find_block_directory(parent: dict[str, Any] | None) -> Any:
    """The directory of the offer a block stands in, else of the request's site, else None."""
    parent = parent or {}

    def find() -> Any:
        offer, request = find_offer(parent), parent.get("request")
        found = find_directory(offer.home_page.localized) if offer is not None else None
        if found is None and request is not None:
            site = Site.find_for_request(request)
            found = find_directory(site.root_page) if site is not None else None
        return found

    return _remember(parent, "directory", find)


class CheckedBlock(blocks.StructBlock):
    """Names the field that is at fault. Faults of what is unfinished are left to publishing."""

    def list_faults(self, value: Any) -> dict[str, Any]:
        """Words for each field that is wrong, whether or not the page is published."""
        return {}

    def list_gaps(self, value: Any) -> dict[str, Any]:
        """Words for each field that is still to fill in. A draft may have them."""
        return {}

    def clean(self, value: Any) -> Any:
        errors: dict[str, Any] = {}
        try:
            result = super().clean(value)
        except blocks.StructBlockValidationError as error:
            # What is still blank is named together with our own gaps, in one go.
            errors = error.block_errors
            if any(value.get(name) for name in errors):
                raise
            result = self._clean_others(value, errors)
        faults = {} if self.is_deferred_validation else self.list_gaps(result)
        faults = {**faults, **self.list_faults(result)}
        errors = {**{name: ValidationError(words) for name, words in faults.items()}, **errors}
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return result

    def _clean_others(self, value: Any, blank: Collection[str]) -> Any:
        return self._to_struct_value(
            (name, child.get_default() if name in blank else child.clean(value.get(name)))
            for name, child in self.child_blocks.items()
        )


class LocalOfferBlock(CheckedBlock):
    """Knows the Local Offer it is shown in, and whether the site has our addresses.

    Its template has `offer` (or None) and `has_addresses`: forms and links that need our
    addresses are left out where a site does not include them.
    """

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        context["has_addresses"] = has_addresses()
        context["offer"] = find_offer(parent_context)
        return context

    class Meta:
        preview_template = "wagtail_localoffer/blocks/preview.html"
