"""Which searches count as asked, and counting them when the family already has its page."""

import logging
import re
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlsplit

from django.core.cache import cache
from django.db import transaction
from django.utils import timezone

from wagtail_localoffer.conf import conf
from wagtail_localoffer.search.asking import Found
from wagtail_localoffer.search.gaps import count_gap, is_gap, make_digest, read_gap
from wagtail_localoffer.search.lexicon import get_lexicon
from wagtail_localoffer.search.question import hide_postcodes


logger = logging.getLogger(__name__)

#: Seconds in which the same gap counts once, so that no flood of requests becomes one of writes.
PAUSE = 60
#: Browsers fetch pages nobody looked at yet, and say so in one of these.
PREFETCH = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"]
EARLY = re.compile(r"prefetch|prerender|preview", re.IGNORECASE)
ROBOT = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|externalhit|monitor|uptime|headless"
    r"|curl|wget|python|httpx|libwww|java/|go-http|scrapy|lighthouse",
    re.IGNORECASE,
)


def watch(response: Any, request: Any, directory: Any) -> Any:
    """Counts a search of a directory page that found little, after its answer has gone out.

    Reads the answer from the response's context (`directory.found`). Never raises and keeps
    nothing of the request. Returns the response.
    """
    answer = (getattr(response, "context_data", None) or {}).get("directory")
    found = getattr(answer, "found", None)
    if found is not None and conf.SEARCH_GAP_DAYS and is_asked(request) and is_gap(found):
        # Django's own way of closing a request's files: it runs when the body has been sent.
        response._resource_closers.append(partial(_count, request, directory.pk, found))
    return response


def is_asked(request: Any) -> bool:
    """Whether a family asked this question now, and asked it for the first time."""
    if request.method != "GET" or getattr(request, "is_preview", False):
        return False
    if any(EARLY.search(request.headers.get(name, "")) for name in PREFETCH):
        return False
    if ROBOT.search(request.headers.get("User-Agent", "")):
        return False
    if any(request.GET.get(name) for name in ("page", "no")):
        return False
    words = " ".join(request.GET.get("q", "").split())
    if request.GET.get("was") == words:
        return False
    # From the page of the same question a family sorts, filters or turns the page.
    came_from = urlsplit(request.headers.get("Referer", ""))
    asked_before = parse_qs(came_from.query).get("q", [""])[0]
    return came_from.path != request.path or hide_postcodes(
        " ".join(asked_before.split())
    ) != hide_postcodes(words)


def _count(request: Any, directory_id: int, found: Found) -> None:
    try:
        gap = read_gap(found, get_lexicon(found.ranking.snapshot))
        if gap is None or _is_staff(request):
            return
        # The key holds no words, and the day's count needs no more than one a minute.
        key = f"localoffer:gap:{directory_id}:{make_digest(gap.words)}"
        if cache.add(key, 1, PAUSE):
            # An error must not spoil a transaction that is still open around the request.
            with transaction.atomic():
                count_gap(directory_id, gap, timezone.localdate())
    except Exception as error:  # noqa: BLE001
        # Nobody waits for it and nothing hangs on it. An error's own text may hold the words.
        logger.warning("A search gap could not be counted: %s", type(error).__name__)


def _is_staff(request: Any) -> bool:
    """Whether somebody of the council's own is trying the search."""
    user = getattr(request, "user", None)
    return bool(
        user is not None and user.is_authenticated and user.has_perm("wagtailadmin.access_admin")
    )
