"""What all our blocks share: they know the offer they stand in, and can be looked at alone."""

from typing import Any

from wagtail import blocks

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.offers.queries import offer_for


#: What an editor can do in the rich text of a block.
TEXT = ["bold", "italic", "link", "ol", "ul"]

#: Where the offer of a page that is being shown is remembered, for its other blocks.
_REMEMBERED = "_localoffer_block_offer"


def find_offer(parent: dict[str, Any] | None) -> Any:
    """The offer of the page a block stands in, else of the request's site, else None.

    Asked for once for each page that is shown, however many blocks it has.
    """
    parent = parent or {}
    request, page = parent.get("request"), parent.get("page")
    key = getattr(page, "path", "") or ""
    known = getattr(request, _REMEMBERED, None)
    if known is not None and known[0] == key:
        return known[1]
    found = offer_for(page) if key else None
    if found is None and request is not None:
        found = offer_for(request)
    if request is not None:
        setattr(request, _REMEMBERED, (key, found))
    return found


class LocalOfferBlock(blocks.StructBlock):
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
