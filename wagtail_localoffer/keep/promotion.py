"""Posters, cards and a block for other sites' pages: how families hear of the offer."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.safestring import SafeString

from wagtail_localoffer.keep.codes import decode
from wagtail_localoffer.keep.finding import find_entries, find_page, find_sheets, make_address
from wagtail_localoffer.keep.squares import draw_square
from wagtail_localoffer.keep.views import private
from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.services.links import show_url


#: Cards on one sheet of A4.
CARDS = 10


@dataclass
class Notice:
    """What is promoted: the offer itself, one of its services (`code`), or a page (`page`).

    `short` is an address that can be typed from a wall; "" where `url` is short enough.
    """

    offer: Offer
    name: str
    text: str
    url: str
    phone: str
    hours: str
    code: str = ""
    short: str = ""
    page: int | None = None

    @cached_property
    def square(self) -> SafeString:
        return draw_square(self.short or self.url, self.shown)

    @property
    def shown(self) -> str:
        """The address as people type it."""
        return show_url(self.short or self.url)

    @property
    def query(self) -> str:
        if self.page:
            return f"?page={self.page}"
        return f"?s={self.code}" if self.code else ""

    @property
    def is_part(self) -> bool:
        """Whether it is a part of the offer, which is then named as well."""
        return bool(self.code or self.page)


def find_notice(request: Any) -> Notice:
    """What `s` or `page` names, else the site's offer. Raises `Http404` for what is not here."""
    offer = offer_for(request)
    if offer is None:
        raise Http404("This site has no Local Offer.")
    if "s" in request.GET:
        key = decode(request.GET["s"].strip())
        sheets = find_sheets(request, [key], offer) if key else []
        if not sheets:
            raise Http404("There is no such service.")
        (sheet,) = sheets
        short = reverse("wagtail_localoffer:short", args=[sheet.code])
        return Notice(
            offer,
            name=sheet.entry.title,
            text=sheet.entry.summary,
            url=sheet.url,
            phone=sheet.phone,
            hours="",
            code=sheet.code,
            short=request.build_absolute_uri(short),
        )
    if "page" in request.GET:
        page = find_page(request, request.GET["page"])
        if page is None:
            raise Http404("There is no such page.")
        return Notice(
            offer,
            name=page.title,
            text=getattr(page, "lead", "") or page.search_description,
            url=make_address(request)(page),
            phone=offer.phone,
            hours=offer.phone_hours,
            page=page.pk,
        )
    home = offer.home_page.specific
    return Notice(
        offer,
        name=offer.name,
        text=getattr(home, "lead", "") or getattr(home, "search_description", ""),
        url=make_address(request)(home),
        phone=offer.phone,
        hours=offer.phone_hours,
    )


@private
def follow_code(request: Any, code: str) -> HttpResponse:
    """From a service's short address to its page, wherever that is now."""
    key = decode(code)
    entries = find_entries(request, [key]) if key else []
    if not entries:
        raise Http404("There is no such service.")
    return redirect(entries[0].page.get_url(request))


@private
def show_kit(request: Any) -> HttpResponse:
    """All of it on one page: address, poster, cards, block to copy."""
    notice = find_notice(request)
    # The text that others paste into their pages: made as HTML, shown as text.
    snippet = render_to_string("wagtail_localoffer/keep/block.html", {"notice": notice}).strip()
    context = {"notice": notice, "snippet": snippet}
    return render(request, "wagtail_localoffer/keep/kit.html", context)


@private
def show_poster(request: Any) -> HttpResponse:
    """One sheet of A4 for a wall."""
    return _show_paper(request, "wagtail_localoffer/keep/poster.html")


@private
def show_cards(request: Any) -> HttpResponse:
    """One sheet of A4 to cut into cards."""
    return _show_paper(request, "wagtail_localoffer/keep/cards.html")


def _show_paper(request: Any, template: str) -> HttpResponse:
    notice = find_notice(request)
    back = reverse("wagtail_localoffer:kit") + notice.query
    return render(request, template, {"notice": notice, "back": back, "copies": range(CARDS - 1)})
