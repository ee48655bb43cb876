"""What a reminder says: subject, plain text, and HTML where its template is not empty."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db.models import F, Q
from django.template.loader import render_to_string
from django.utils import translation

from wagtail_localoffer.conf import conf
from wagtail_localoffer.reviews import links
from wagtail_localoffer.reviews.models import Review, ReviewDigest, ReviewReminder
from wagtail_localoffer.reviews.notes import read_notes
from wagtail_localoffer.reviews.owners import Person, read_people
from wagtail_localoffer.reviews.reminders import SERIOUSNESS, Stage
from wagtail_localoffer.reviews.surroundings import Surroundings


#: Pages named in one mail. The rest are counted, and behind the link to all.
MOST = 50
FOLDER = "wagtail_localoffer/reviews/mail"


@dataclass(frozen=True)
class Line:
    """One page in a mail. `owners` is filled where somebody else than they is written to."""

    title: str
    page_url: str
    check_url: str
    due_on: date
    stage: str
    is_never: bool
    owners: list[Person]
    notes: list[str]


def get_sender() -> str:
    """The address reminders come from."""
    return conf.REMINDER_FROM or settings.DEFAULT_FROM_EMAIL


def list_current(digest: ReviewDigest) -> Any:
    """What of a digest is still to be told: pages that are live and not checked since."""
    return ReviewReminder.objects.filter(
        Q(due_on=F("review__due_on")) | Q(due_on=F("review__snoozed_until")),
        Q(review__snoozed_until__isnull=True) | Q(review__snoozed_until__lte=digest.day),
        digest=digest,
        review__page__live=True,
    )


def build_mail(
    digest: ReviewDigest, around: Surroundings | None = None
) -> EmailMultiAlternatives | None:
    """The mail of a digest, or None where nothing is left to tell. A fixed number of queries."""
    current = list_current(digest)
    total = current.order_by().values("review").distinct().count()
    if not total:
        return None
    rows = current.select_related("review__page").order_by("due_on", "review_id")
    # Twice as many: a person who is owner and manager has two rows for one page.
    lines, reviews = make_lines(digest, rows[: links.MOST * 2], around)
    context = {
        "name": digest.name,
        "email": digest.email,
        "offer": digest.offer,
        "lines": lines,
        "total": total,
        "more": total - len(lines),
        "all_url": links.make_url(digest.email, reviews, name=digest.name) if total > 1 else "",
        "is_late": any(line.stage in (Stage.SECOND, Stage.MANAGER) for line in lines),
    }
    with translation.override(settings.LANGUAGE_CODE):
        subject = render_to_string(f"{FOLDER}/reminder_subject.txt", context)
        text = render_to_string(f"{FOLDER}/reminder.txt", context).strip() + "\n"
        html = render_to_string(f"{FOLDER}/reminder.html", context).strip()
    reply_to = digest.offer.manager_email or digest.offer.email if digest.offer else ""
    mail = EmailMultiAlternatives(
        # A page's title may hold what a header must not.
        subject=" ".join(subject.split()),
        body=text,
        from_email=get_sender(),
        to=[digest.email],
        reply_to=[reply_to] if reply_to else None,
        headers={"Message-ID": digest.message_id, "Auto-Submitted": "auto-generated"},
    )
    if html:
        mail.attach_alternative(html, "text/html")
    return mail


def make_lines(
    digest: ReviewDigest,
    reminders: Iterable[ReviewReminder],
    around: Surroundings | None = None,
) -> tuple[list[Line], list[Review]]:
    """A line for each of the first 50 pages, under the most serious of its occasions; and the
    plans of as many pages as one link can hold."""
    by_review: dict[int, tuple[Review, ReviewReminder]] = {}
    for reminder in reminders:
        known = by_review.get(reminder.review_id)
        if known is None and len(by_review) == links.MOST:
            break
        if known is None or _weigh(reminder) > _weigh(known[1]):
            by_review[reminder.review_id] = (reminder.review, reminder)
    reviews = [review for review, _reminder in by_review.values()]
    people = read_people(reviews[:MOST], around)
    with translation.override(settings.LANGUAGE_CODE):
        notes = read_notes(review.page_id for review in reviews[:MOST])
    lines = []
    for review, reminder in list(by_review.values())[:MOST]:
        others = [p for p in people[review.pk].owners if p.email != digest.email]
        lines.append(
            Line(
                title=review.page.title,
                page_url=review.page.full_url or "",
                check_url=links.make_url(digest.email, [review], name=digest.name),
                due_on=review.due_on,
                stage=reminder.stage,
                is_never=review.checked_on is None,
                owners=others if reminder.stage in (Stage.SECOND, Stage.MANAGER) else [],
                notes=notes.get(review.page_id, []),
            )
        )
    return lines, reviews


def _weigh(reminder: ReviewReminder) -> int:
    return SERIOUSNESS.index(Stage(reminder.stage))
