"""Whether the links in reminders can be followed on this site."""

from collections.abc import Iterable
from typing import Any

import swapper
from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DatabaseError
from django.urls import NoReverseMatch, Resolver404, get_script_prefix, resolve, reverse
from wagtail.models import Site


swapper.set_app_prefix("wagtailcore", "wagtail")

LINE = 'path("send/", include("wagtail_localoffer.urls")),'


def find_prefix() -> str:
    """The path our addresses begin with ("/send/"); raises NoReverseMatch where they are none."""
    address = reverse("wagtail_localoffer:check", args=["x"])
    return "/" + address.removeprefix(get_script_prefix()).removesuffix("check/x/")


@register("wagtail_localoffer")
def check_urls(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Our addresses are included, and stand above the one that takes all that is left."""
    try:
        prefix = find_prefix()
    except NoReverseMatch:
        return [
            Warning(
                "The addresses of wagtail_localoffer are not included: reminders have no link to "
                "answer by, and families cannot take a list or a booklet away.",
                hint=f"Add this line to your urls.py, above Wagtail's own: {LINE}",
                id="wagtail_localoffer.W004",
            )
        ]
    try:
        found = resolve(f"{prefix}check/x/")
    except Resolver404:
        found = None
    if found and found.view_name.endswith("wagtail_localoffer:check"):
        return []
    return [
        Warning(
            f"Addresses below {prefix} never reach wagtail_localoffer: a line above it in your "
            "urls.py takes them.",
            hint="Move the line of wagtail_localoffer.urls above that of Wagtail's pages.",
            id="wagtail_localoffer.W005",
        )
    ]


@register(Tags.database)
def check_prefix(
    app_configs: Any, databases: Iterable[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """No live page has the path that our addresses begin with: nobody could open it."""
    Page = swapper.load_model("wagtailcore", "Page")
    try:
        prefix = find_prefix()
    except NoReverseMatch:
        return []
    if prefix == "/":
        return []
    messages: list[CheckMessage] = []
    for alias in databases or []:
        try:
            roots = Site.objects.using(alias).values_list("root_page__url_path", flat=True)
            paths = [root.rstrip("/") + prefix for root in roots]
            pages = list(Page.objects.using(alias).filter(url_path__in=paths, live=True))
        except DatabaseError:
            # Before the first migrate there are no tables.
            continue
        messages += [
            Warning(
                f"The page {page.title!r} has the path {prefix}, which belongs to "
                "wagtail_localoffer.urls: pages below it may not open.",
                hint="Give the page another slug, or include wagtail_localoffer.urls elsewhere.",
                id="wagtail_localoffer.W006",
            )
            for page in pages
        ]
    return messages
