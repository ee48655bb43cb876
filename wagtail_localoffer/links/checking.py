"""One run of the check: the links that are due, politely, and what each answer changes."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_localoffer.links.asking import Finding, Verdict, ask
from wagtail_localoffer.links.models import Link


BATCH = 20
#: Seconds between two requests to one host.
DELAY = 2.0
#: A run starts no batch after so many seconds.
LONGEST_RUN = 30 * 60
#: After so many links of a host without an answer, its others wait for another day.
PATIENCE = 3
#: So many hosts, none of which answers: then it is our own way to the internet.
OUTAGE_HOSTS = 3

AGAIN = {
    Link.Status.OK: timedelta(days=7),
    Link.Status.UNSURE: timedelta(days=3),
    # Less than a day: the run of the next night may be a little earlier.
    Link.Status.FAILED: timedelta(hours=20),
    Link.Status.BROKEN: timedelta(hours=44),
}
TOMORROW = AGAIN[Link.Status.FAILED]
FIELDS = [
    "status",
    "error",
    "failures",
    "first_failed_on",
    "last_failed_on",
    "last_checked_at",
    "ok_at",
    "next_at",
]

Status = Link.Status


class NoWayOut(Exception):
    """No site at all answered: nothing was written down against any link."""


@dataclass
class Pace:
    """Keeps requests to one host apart. The clock and the sleep are given, for tests."""

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    delay: float = DELAY
    last: dict[str, float] = field(default_factory=dict)

    def take(self, host: str) -> None:
        """Sleeps until the host may be asked again, and counts that as asked."""
        before = self.last.get(host)
        if before is not None and (left := before + self.delay - self.clock()) > 0:
            self.sleep(left)
        self.last[host] = self.clock()


@dataclass
class Report:
    """What a run did; `broken` counts links that turned out broken in it."""

    pages: int = 0
    checked: int = 0
    broken: int = 0
    failed: int = 0
    unsure: int = 0

    def __str__(self) -> str:
        parts = [ngettext("%d link checked", "%d links checked", self.checked) % self.checked]
        if self.broken:
            parts.append(_("%d broken") % self.broken)
        if self.failed:
            parts.append(_("%d failed for the first time") % self.failed)
        if self.unsure:
            parts.append(_("%d could not be checked") % self.unsure)
        return ", ".join(parts)


def check_due(limit: int, links: QuerySet[Link] | None = None, pace: Pace | None = None) -> Report:
    """Checks links that are due, `limit` at most, those that waited longest first.

    Two queries for each batch of 20. Raises `NoWayOut` where a batch had links of several
    hosts and none of them answered; what earlier batches found is kept.
    """
    pace = pace or Pace()
    report = Report()
    started, begun = timezone.now(), pace.clock()
    silent: Counter[str] = Counter()
    due = (Link.objects.all() if links is None else links).filter(next_at__lte=started)
    while report.checked < limit and pace.clock() - begun < LONGEST_RUN:
        size = min(BATCH, limit - report.checked)
        batch = list(due.order_by("next_at", "digest")[:size])
        if not batch:
            break
        found = [(link, _ask(link, pace, silent)) for link in batch]
        _refuse_outage(found)
        for link, finding in found:
            _count(report, link.status, settle(link, finding, timezone.now()))
        Link.objects.bulk_update(batch, FIELDS)
        report.checked += len(batch)
    return report


def _ask(link: Link, pace: Pace, silent: Counter[str]) -> Finding | None:
    """None where the host was silent so often that this link waits for another day."""
    if silent[link.host] >= PATIENCE:
        return None
    finding = ask(link.url, timezone.now(), lambda: pace.take(link.host))
    if finding.verdict is Verdict.SILENT:
        silent[link.host] += 1
    return finding


def _refuse_outage(found: list[tuple[Link, Finding | None]]) -> None:
    asked = [(link.host, finding.verdict) for link, finding in found if finding]
    hosts = {host for host, _verdict in asked}
    if len(hosts) >= OUTAGE_HOSTS and all(verdict is Verdict.SILENT for _host, verdict in asked):
        raise NoWayOut(
            _("No site answered. May this server call other sites? No link was counted as failed.")
        )


def settle(link: Link, finding: Finding | None, now: datetime) -> str:
    """Writes a finding onto a link (not saved); returns its status.

    A link is broken when it fails on a second day. An answer that leaves us unsure takes
    nothing back and adds nothing.
    """
    if finding is None:
        link.next_at = now + TOMORROW
        return link.status
    today = timezone.localdate(now)
    link.last_checked_at = now
    if finding.verdict is Verdict.OK:
        link.status, link.error, link.failures, link.ok_at = Status.OK, "", 0, now
        link.first_failed_on = link.last_failed_on = None
    elif finding.verdict is Verdict.UNSURE:
        if link.status not in (Status.FAILED, Status.BROKEN):
            link.status, link.error = Status.UNSURE, finding.error[:255]
    else:
        if link.last_failed_on != today:
            link.failures += 1
        link.first_failed_on = link.first_failed_on or today
        link.last_failed_on = today
        link.error = finding.error[:255]
        link.status = Status.BROKEN if link.failures > 1 else Status.FAILED
    link.next_at = now + max(AGAIN[link.status], finding.wait or timedelta())
    return link.status


def _count(report: Report, before: str, after: str) -> None:
    report.broken += after == Status.BROKEN and before != Status.BROKEN
    report.failed += after == Status.FAILED and before != Status.FAILED
    report.unsure += after == Status.UNSURE
