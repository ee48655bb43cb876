"""Pages without a page of the CMS: my list, and everything that is made for paper.

All of them only read, so none takes anything but GET. What a family keeps or asks is kept
by no cache, followed by no search engine and told to no other site.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from wagtail_localoffer.conf import conf
from wagtail_localoffer.directory.answers import Answer, answer
from wagtail_localoffer.keep import pdfs
from wagtail_localoffer.keep.booklets import make_booklet
from wagtail_localoffer.keep.finding import find_directory, find_sheets, make_address
from wagtail_localoffer.keep.lists import MOST, PARAMETER, Kept, read_list
from wagtail_localoffer.keep.papers import has_pdf
from wagtail_localoffer.keep.squares import draw_square
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.services.trends import list_changes, read_histories


#: Services that "Print these results" prints.
MOST_RESULTS = 100


def private(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """GET only; the answer is this visitor's alone."""

    @require_safe
    @wraps(view)
    def answer_privately(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        patch_cache_control(response, private=True, max_age=0, must_revalidate=True)
        response["X-Robots-Tag"] = "noindex"
        # The address holds the list: other sites that are linked to need not know it.
        response["Referrer-Policy"] = "same-origin"
        return response

    return answer_privately


def _describe_list(request: Any) -> dict[str, Any]:
    kept = read_list(request.GET.get("s", ""))
    offer = offer_for(request)
    sheets = find_sheets(request, kept.keys, offer)
    here = {sheet.page.pk for sheet in sheets}
    histories = read_histories(here) if kept.day else {}
    changes = {key: list_changes(histories.get(key), kept.get_day(key)) for key in histories}
    url = request.build_absolute_uri(f"{reverse('wagtail_localoffer:my_list')}?s={kept.text}")
    return {
        "kept": kept,
        "whole": kept.keep(here),
        "gone": len(kept) - len(here),
        "most": MOST,
        "sheets": [
            {
                "sheet": sheet,
                "without": kept.remove(sheet.page.pk).text,
                "changes": changes.get(sheet.page.pk, []),
            }
            for sheet in sheets
        ],
        "any_changed": any(changes.values()),
        "fresh": kept.begin().text,
        "offer": offer,
        "url": url,
        "today": timezone.localdate(),
    }


@private
def show_list(request: Any) -> HttpResponse:
    """A family's list, read live from its address."""
    context = _describe_list(request)
    directory = find_directory(request, context["offer"])
    return render(
        request,
        "wagtail_localoffer/keep/my_list.html",
        {**context, "directory_url": _carry(request, directory, context["kept"])},
    )


def _carry(request: Any, directory: Any, kept: Kept) -> str:
    url = directory.get_url(request) if directory else ""
    return f"{url}?{PARAMETER}={kept.text}" if url and kept else url or ""


@private
def print_list(request: Any, is_table: bool = False) -> HttpResponse:
    """The list for paper: a sheet for each service, or one table."""
    context = _describe_list(request)
    return render(
        request,
        "wagtail_localoffer/keep/list_paper.html",
        {
            **context,
            "is_table": is_table,
            "square": draw_square(context["url"], context["url"]),
            "back": context["url"],
        },
    )


def _ask(request: Any, key: int) -> Answer:
    directory = find_directory(request, key=key)
    if directory is None:
        raise Http404("There is no such directory.")
    return answer(directory, request)


@private
def print_results(request: Any, key: int) -> HttpResponse:
    """The services that a directory's filters find, to 100, for paper."""
    found = _ask(request, key)
    with translation.override(found.directory.locale.language_code):
        booklet = make_booklet(found, make_address(request), MOST_RESULTS, keep_order=True)
        context = {
            "booklet": booklet,
            "total": found.total,
            "left_out": max(found.total - MOST_RESULTS, 0),
            "square": booklet.square,
            "back": booklet.url,
        }
        return render(request, "wagtail_localoffer/keep/results_paper.html", context)


@private
def show_booklet(request: Any, key: int, is_large: bool = False) -> HttpResponse:
    """A booklet of a directory, all of it or what its filters find."""
    found = _ask(request, key)
    with translation.override(found.directory.locale.language_code):
        if found.total > conf.BOOKLET_SIZE:
            return _say_limit(request, found, "too_many", conf.BOOKLET_SIZE)
        booklet = make_booklet(found, make_address(request), is_large=is_large)
        links = _list_links(found, is_large)
        return HttpResponse(booklet.render(request, back=booklet.url, links=links))


@private
def show_booklet_pdf(request: Any, key: int, is_large: bool = False) -> HttpResponse:
    """The same as PDF, of so many services as can be made while somebody waits."""
    found = _ask(request, key)
    with translation.override(found.directory.locale.language_code):
        if not has_pdf():
            return _say_limit(request, found, "no_pdf")
        if found.total > conf.PDF_SIZE:
            return _say_limit(request, found, "too_many_for_pdf", conf.PDF_SIZE)
        booklet = make_booklet(found, make_address(request), is_large=is_large)
        made = pdfs.make_in_turn(booklet.render())
        if made is None:
            response = _say_limit(request, found, "busy", status=503)
            response["Retry-After"] = "60"
            return response
    name = "booklet-large-print.pdf" if is_large else "booklet.pdf"
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


def _list_links(found: Answer, is_large: bool) -> dict[str, str]:
    """The other forms of this booklet; PDF only where it can be had."""
    query = found.question.get_query(without_parts=["list"])
    key = [found.directory.pk]
    other = "booklet" if is_large else "booklet_large"
    links = {"other_size": reverse(f"wagtail_localoffer:{other}", args=key) + query}
    if has_pdf() and found.total <= conf.PDF_SIZE:
        name = "booklet_large_pdf" if is_large else "booklet_pdf"
        links["pdf"] = reverse(f"wagtail_localoffer:{name}", args=key) + query
    return links


def _say_limit(
    request: Any, found: Answer, reason: str, most: int = 0, status: int = 200
) -> HttpResponse:
    context = {
        "reason": reason,
        "most": most,
        "total": found.total,
        "offer": found.offer,
        "back": f"{found.url}{found.question.get_query()}",
        "booklet_url": reverse("wagtail_localoffer:booklet", args=[found.directory.pk])
        + found.question.get_query(without_parts=["list"]),
    }
    return render(request, "wagtail_localoffer/keep/limit.html", context, status=status)
