"""The words at an address of their own, for a site that has made no page of them."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.writing.finding import find_page
from wagtail_localoffer.writing.glossary import list_terms
from wagtail_localoffer.writing.pages import group_terms


def show_words(request: HttpRequest) -> HttpResponse:
    """Every word explained; or, where the site has a page of them, the way there.

    Browsers keep the place on the page ("#word-senco") when they are sent on.
    """
    page = find_page(request)
    url = page.get_url(request) if page is not None else ""
    if url:
        return HttpResponseRedirect(url)
    context: dict[str, Any] = {
        "letters": group_terms(list_terms()),
        "offer": offer_for(request),
    }
    return render(request, "wagtail_localoffer/writing/words.html", context)
