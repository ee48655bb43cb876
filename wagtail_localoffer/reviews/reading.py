"""A page as families see it, without its layout: the main part of what the site serves.

The site itself is asked, through all its middleware, as somebody who is not logged in: so
the page's own template, the council's changes of it and restrictions of the page all count.
What comes back is reduced to text, links, pictures and tables, because scripts, forms and
ids of another page do not belong into ours.
"""

import logging
import re
from typing import Any
from urllib.parse import urljoin

import nh3
from django.core.handlers.base import BaseHandler
from django.core.handlers.wsgi import WSGIRequest
from django.utils import translation
from django.utils.safestring import SafeString, mark_safe


logger = logging.getLogger(__name__)

TAGS = set(
    "a abbr address article aside b blockquote br caption cite dd del details div dl dt em "
    "figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li ol p q s section small span strong "
    "sub summary sup table tbody td tfoot th thead time tr u ul".split()
)
#: Left out with all they hold.
DROPPED = set(
    "script style template noscript iframe object form fieldset button select textarea nav svg "
    "dialog canvas audio video".split()
)
ATTRIBUTES = {
    "*": {"class", "lang", "dir"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
    "time": {"datetime"},
}
_MAIN = re.compile(r"(?is)<main\b[^>]*>(.*)</main\s*>")
_BODY = re.compile(r"(?is)<body\b[^>]*>(.*)</body\s*>")
_HEADING = re.compile(r"(?i)<(/?)h([1-6])\b")
_TITLE = re.compile(r"(?is)<h1\b[^>]*>.*?</h1>")


def read_page(page: Any, request: Any) -> SafeString:
    """The main part of a live page as anybody sees it; "" where it cannot be shown.

    It cannot where the page is private, leads elsewhere, or fails. As many queries as a
    family's visit to the page takes.
    """
    url = page.full_url
    if not page.live or not url:
        return SafeString("")
    headers = page._get_dummy_headers(request)
    for name in ["HTTP_COOKIE", "HTTP_AUTHORIZATION"]:
        headers.pop(name, None)
    handler = BaseHandler()
    handler.load_middleware()
    with translation.override(translation.get_language()):
        response = handler.get_response(WSGIRequest(headers))
    kind = response.headers.get("Content-Type", "")
    if response.status_code != 200 or not kind.startswith("text/html") or response.streaming:
        logger.info("Page %s cannot be shown to whoever checks it", page.pk)
        return SafeString("")
    return clean(response.content.decode(response.charset, "replace"), url)


def clean(html: str, url: str) -> SafeString:
    """The main part of a whole HTML page; its headings stand below a heading of level 2."""
    found = _MAIN.search(html) or _BODY.search(html)
    part = _TITLE.sub("", found.group(1) if found else html, count=1)

    def change(tag: str, name: str, value: str) -> str | None:
        if name not in {"href", "src"}:
            return value
        # Targets within the page are not here.
        return None if value.startswith("#") else urljoin(url, value)

    cleaned = nh3.clean(
        part,
        tags=TAGS,
        clean_content_tags=DROPPED,
        attributes=ATTRIBUTES,
        attribute_filter=change,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="noopener noreferrer",
    )
    lower = _HEADING.sub(lambda m: f"<{m[1]}h{min(int(m[2]) + 1, 6)}", cleaned)
    return mark_safe(lower)  # noqa: S308 (cleaned above)
