"""Tells the review of a page, and its owner's reminder, which of its links are broken."""

from collections import defaultdict

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_localoffer.links.models import Link, LinkUse


#: Links named for one page; the rest are counted.
MOST = 5


def tell_broken(keys: list[int]) -> dict[int, list[str]]:
    """Hook `localoffer_review_notes`: a line for each broken link of the pages. One query."""
    uses = LinkUse.objects.filter(page__in=keys, link__status=Link.Status.BROKEN)
    broken: dict[int, dict[str, str]] = defaultdict(dict)
    for use in uses.select_related("link").order_by("link__first_failed_on", "pk"):
        broken[use.page_id][use.link.url] = use.link.error
    return {key: _describe(links) for key, links in broken.items()}


def _describe(links: dict[str, str]) -> list[str]:
    lines = [
        _("This link does not work: %(url)s – %(error)s") % {"url": url, "error": error}
        for url, error in list(links.items())[:MOST]
    ]
    if more := len(links) - len(lines):
        lines.append(
            ngettext("%d more link does not work.", "%d more links do not work.", more) % more
        )
    return lines
