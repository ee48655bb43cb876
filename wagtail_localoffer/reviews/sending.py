"""Sends the digests: never lost, and never twice but for one case, which is shown.

A run claims a digest, builds its mail, marks it as being sent, sends it and marks it as
sent. Killed before the third step, it has sent nothing; killed after it, nobody can know:
the mail goes out again with the same Message-ID, and is marked as a possible repeat.
"""

import smtplib
import uuid
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import parseaddr

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_localoffer.reviews.gathering import OPEN, carry_over, gather
from wagtail_localoffer.reviews.mails import build_mail, get_sender
from wagtail_localoffer.reviews.models import ReviewDigest
from wagtail_localoffer.reviews.rules import make_missing_plans
from wagtail_localoffer.reviews.surroundings import Surroundings


#: Digests claimed together.
BATCH = 20
#: After this a claim is that of a run that was killed.
STALE = timedelta(hours=1)
#: The first wait before a failed mail is tried again; doubled each time, a day at most.
RETRY = timedelta(minutes=15)
#: Failures one after the other that say the mail server is down: the run ends.
GIVE_UP = 3

State = ReviewDigest.State


@dataclass
class Report:
    """What a run did. `failed` counts mails, `nobody` pages with nobody to write to."""

    sent: int = 0
    failed: int = 0
    repeated: int = 0
    #: Mails that are not sent yet, also those another run is at work on or has left behind.
    waiting: int = 0
    nobody: int = 0
    planned: int = 0
    stopped: bool = False
    errors: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        parts = [ngettext("%d mail sent", "%d mails sent", self.sent) % self.sent]
        if self.failed:
            parts.append(_("%d failed, to be tried again") % self.failed)
        if self.waiting > self.failed:
            left = self.waiting - self.failed
            parts.append(ngettext("%d mail is waiting", "%d mails are waiting", left) % left)
        if self.repeated:
            parts.append(_("%d may have been sent twice") % self.repeated)
        if self.nobody:
            parts.append(_("%d due pages have nobody to write to") % self.nobody)
        if self.planned:
            parts.append(_("%d plans made") % self.planned)
        if self.stopped:
            parts.append(_("stopped: the mail server does not answer"))
        return ", ".join(parts) + "".join(f"\n{error}" for error in self.errors[:5])


def send_reminders() -> Report:
    """One run: makes plans that are missing, gathers what is to be told, sends it.

    Safe at any time, as often as you like, and several at once. Mail that fails is kept and
    tried again by a later run; errors of the mail server are in the report, not raised.
    """
    today = timezone.localdate()
    report = Report(planned=make_missing_plans())
    carry_over(today)
    address = parseaddr(get_sender())[1]
    report.nobody = gather(today, address.partition("@")[2] or "localhost")
    send_waiting(report)
    report.waiting = ReviewDigest.objects.exclude(state=State.SENT).count()
    return report


def send_waiting(report: Report) -> None:
    """Sends every digest that waits, in batches, and writes down what became of each.

    Three queries for a batch of 20, and a fixed number for each mail.
    """
    around = Surroundings.read()
    in_a_row = 0
    while digests := claim():
        for digest in digests:
            if in_a_row < GIVE_UP:
                in_a_row = send(digest, report, around, in_a_row)
        if in_a_row >= GIVE_UP:
            report.stopped = True
            # What this run claimed and did not come to is free for the next one.
            ReviewDigest.objects.filter(claim=digests[0].claim).exclude(state=State.SENDING).update(
                claim="", claimed_at=None
            )
            return


def claim() -> list[ReviewDigest]:
    """Takes up to 20 digests that may be sent now: no other run has them, or gets them."""
    now = timezone.now()
    ready = OPEN & (Q(next_try_at__isnull=True) | Q(next_try_at__lte=now))
    left = ~Q(state=State.SENT) & ~Q(claim="") & Q(claimed_at__lt=now - STALE)
    may = ReviewDigest.objects.filter(ready | left)
    keys = list(may.order_by("pk").values_list("pk", flat=True)[:BATCH])
    token = uuid.uuid4().hex
    may.filter(pk__in=keys).update(claim=token, claimed_at=now)
    return list(ReviewDigest.objects.filter(claim=token).select_related("offer").order_by("pk"))


def send(digest: ReviewDigest, report: Report, around: Surroundings, in_a_row: int = 0) -> int:
    """Sends one claimed digest; returns how many mails have failed one after the other now."""
    mine = ReviewDigest.objects.filter(pk=digest.pk, claim=digest.claim)
    is_repeat = digest.state == State.SENDING
    try:
        mail = build_mail(digest, around)
        if mail is None:
            mine.delete()
            return in_a_row
        marks = {"may_repeat": True} if is_repeat else {}
        if not mine.update(state=State.SENDING, claimed_at=timezone.now(), **marks):
            # Another run took it for left behind: it is theirs now.
            return in_a_row
        if mail.send() == 0:
            raise smtplib.SMTPException(_("The mail server took nothing."))
    # Mail backends raise what they like: whatever it is, the mail is kept and tried again.
    except Exception as error:  # noqa: BLE001
        record_failure(digest, error)
        report.failed += 1
        report.errors.append(f"{digest.email}: {error}")
        return in_a_row + 1 if not is_answer(error) else 0
    mine.update(
        state=State.SENT,
        sent_at=timezone.now(),
        claim="",
        claimed_at=None,
        next_try_at=None,
        error="",
        attempts=digest.attempts + 1,
    )
    report.sent += 1
    report.repeated += is_repeat
    return 0


def record_failure(digest: ReviewDigest, error: Exception) -> None:
    """Keeps a mail that failed for a later run, each time for a longer while."""
    wait = min(RETRY * 2 ** min(digest.attempts, 10), timedelta(days=1))
    ReviewDigest.objects.filter(pk=digest.pk, claim=digest.claim).update(
        state=State.FAILED,
        claim="",
        claimed_at=None,
        attempts=digest.attempts + 1,
        next_try_at=timezone.now() + wait,
        error=f"{type(error).__name__}: {error}"[:2000],
    )


def is_answer(error: Exception) -> bool:
    """Whether a mail server refused this mail, as against not being there at all."""
    return isinstance(
        error, smtplib.SMTPRecipientsRefused | smtplib.SMTPSenderRefused | smtplib.SMTPDataError
    )
