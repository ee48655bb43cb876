"""How the pages of the directory carry a family's list on: for their templates' tags.

A link says `{{ url }}{% lo_list %}`. Pages without a list stay as they are, to the letter,
so that caches may keep them.
"""

from typing import Any
from urllib.parse import urlsplit

from django.utils.http import urlencode

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.keep.codes import encode
from wagtail_localoffer.keep.lists import PARAMETER, Kept, read_carried
from wagtail_localoffer.keep.parts import link_list
from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.offers.queries import offer_for


def _read(context: Any) -> Kept:
    # Read once for a page of many cards.
    request = context.get("request")
    if request is None:
        return Kept()
    if not hasattr(request, "_localoffer_list"):
        request._localoffer_list = read_carried(request)
    return request._localoffer_list


def _has_addresses(context: Any) -> bool:
    # Asked once for a page of many cards, too.
    request = context.get("request")
    if request is None:
        return has_addresses()
    if not hasattr(request, "_localoffer_addresses"):
        request._localoffer_addresses = has_addresses()
    return request._localoffer_addresses


def read_text(context: Any) -> str:
    """The list that this page's address carries, or ""."""
    return _read(context).text


def carry_list(context: Any, url: str = "") -> str:
    """What makes an address (without fragment) carry the list on: "?list=…", or ""."""
    text = _read(context).text
    if not text:
        return ""
    return f"{'&' if urlsplit(str(url)).query else '?'}{PARAMETER}={text}"


def _link_page(context: Any, kept: Kept) -> str:
    """This page of the directory with another list."""
    directory, request = context["directory"], context.get("request")
    query = getattr(request, "_localoffer_query", None)
    if query is None:
        question = directory.question
        query = question.get_query(without_parts=[PARAMETER], page=question.page)
        if request is not None:
            request._localoffer_query = query
    if not kept:
        return f"{directory.url}{query}"
    return f"{directory.url}{query}{'&' if query else '?'}{urlencode({PARAMETER: kept.text})}"


def describe_card(context: Any) -> dict[str, Any]:
    """For `keep/card.html`: whether a card's service is kept, and the links that change that."""
    card, kept = context["card"], _read(context)
    if "directory" not in context or not _has_addresses(context):
        return {"is_shown": False}
    key = card.entry.page_id
    is_kept = key in kept
    # Back to this very card: nobody should have to look for their place again.
    anchor = f"lo-keep-{encode(key)}"
    changed = kept.remove(key) if is_kept else kept.add(key)
    return {
        "is_shown": True,
        "is_kept": is_kept,
        "is_full": kept.is_full,
        "title": card.entry.title,
        "anchor": anchor,
        "url": f"{_link_page(context, changed)}#{anchor}",
        "list_url": link_list(kept) if is_kept or kept.is_full else "",
        "number": len(kept),
    }


def describe_results(context: Any) -> dict[str, Any]:
    """For `keep/results.html`, below the results: the list so far, and ways to print them."""
    directory, kept = context["directory"], _read(context)
    return {
        "is_shown": has_addresses(),
        "number": len(kept),
        "list_url": link_list(kept) if has_addresses() else "",
        "key": directory.directory.pk,
        "total": directory.total,
        "query": directory.question.get_query(without_parts=[PARAMETER]),
    }


def describe_page(context: Any) -> dict[str, Any]:
    """For `keep/share_tags.html`: what a phone shows of a page that somebody sends on."""
    page, request = context.get("page"), context.get("request")
    if page is None or request is None or not hasattr(page, "get_url"):
        return {}
    offer = context.get("offer")
    if not isinstance(offer, Offer):
        offer = offer_for(page)
    if offer is None:
        return {}
    # A site's own base page need not have Wagtail's fields for search engines.
    described = getattr(page, "search_description", "")
    text = described or getattr(page, "summary", "") or getattr(page, "lead", "")
    return {
        "title": getattr(page, "seo_title", "") or page.title,
        "text": text,
        "has_description": bool(described),
        "url": request.build_absolute_uri(page.get_url(request) or request.path),
        "offer": offer,
        "language": page.locale.language_code.replace("-", "_"),
    }
