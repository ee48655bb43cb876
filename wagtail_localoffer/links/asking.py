"""Asks one address whether it is still there, and tells what the answer means."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum

from django.utils.translation import gettext as _

from wagtail_localoffer.fetch import (
    Answer,
    FetchError,
    TimedOut,
    TooLarge,
    Unreachable,
    fetch,
)


#: Seconds to connect, to wait for bytes, and for the whole answer.
TIMEOUT = (5, 10)
DEADLINE = 20
#: A page is not read further: that it comes is enough.
MAX_BYTES = 256 * 1024

GONE = {404, 410}
LATER = {429, 503}
USUAL_WAIT = timedelta(days=1)
LONGEST_WAIT = timedelta(days=30)


class Verdict(StrEnum):
    OK = "ok"
    DEAD = "dead"
    #: No answer at all: dead, or a fault of our own way to the internet.
    SILENT = "silent"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Finding:
    """`error` says in words what happened; `wait` is what the server asked for, if it did."""

    verdict: Verdict
    error: str = ""
    wait: timedelta | None = None


def ask(url: str, now: datetime, pause: Callable[[], None]) -> Finding:
    """Asks with HEAD, and with GET where HEAD gave no good answer. Raises nothing.

    `pause` is called before each request.

    404, 410 and no answer at all mean dead. Everything else that is no success (a log-in, a
    server in trouble, a visitor's limit, an address inside a network) leaves us unsure.
    """
    pause()
    finding = _ask(url, "HEAD", now)
    # Many servers refuse HEAD, or answer it wrongly, and are well.
    if finding.verdict is Verdict.OK or finding.wait or finding.verdict is Verdict.SILENT:
        return finding
    pause()
    return _ask(url, "GET", now)


def _ask(url: str, method: str, now: datetime) -> Finding:
    try:
        answer = fetch(
            url,
            method=method,
            max_bytes=MAX_BYTES,
            timeout=TIMEOUT,
            deadline=DEADLINE,
            raise_for_status=False,
        )
    except TooLarge:
        # Pages of an error are small.
        return Finding(Verdict.OK)
    except (Unreachable, TimedOut) as error:
        return Finding(Verdict.SILENT, str(error)[:255])
    except FetchError as error:
        return Finding(Verdict.UNSURE, str(error)[:255])
    return judge(answer, now)


def judge(answer: Answer, now: datetime) -> Finding:
    """What a status means for a link."""
    if answer.status < 400:
        return Finding(Verdict.OK)
    if answer.status in GONE:
        return Finding(Verdict.DEAD, _("Page not found (%d)") % answer.status)
    wait = None
    if answer.status in LATER:
        wait = read_wait(answer.headers.get("retry-after", ""), now) or USUAL_WAIT
    return Finding(Verdict.UNSURE, _("The site answered with error %d") % answer.status, wait)


def read_wait(text: str, now: datetime) -> timedelta | None:
    """The time of a Retry-After header, 30 days at most; None where there is none."""
    text = text.strip()
    if re.fullmatch(r"[0-9]{1,9}", text):
        return min(timedelta(seconds=int(text)), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(text)
        return min(max(until - now, timedelta()), LONGEST_WAIT)
    except (ValueError, TypeError, OverflowError):
        return None
