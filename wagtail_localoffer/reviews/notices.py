"""Mail to the editor of a page when somebody asks for changes or gives the page up."""

import logging
from smtplib import SMTPException
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse
from django.utils import translation

from wagtail_localoffer.conf import conf
from wagtail_localoffer.reviews.models import Review, ReviewEvent
from wagtail_localoffer.reviews.owners import People, Person, normalise


logger = logging.getLogger(__name__)

FOLDER = "wagtail_localoffer/reviews/mail"


def list_editors(people: People, but: Person) -> list[str]:
    """Addresses of those who can change the page: its owners in the CMS, else the manager.

    `but` asked and is not written to. Where the offer names no manager its own address is
    taken; the list is empty where there is none either.
    """
    own = [person.email for person in people.owners if person.user and person.email != but.email]
    if own:
        return own
    offer = people.offer
    found = [
        people.manager.email if people.manager else "",
        normalise(offer.email) if offer else "",
    ]
    return next(([email] for email in found if email and email != but.email), [])


def tell_editors(event: ReviewEvent, review: Review, people: People, person: Person) -> None:
    """Writes to the editors once the answer is safely kept.

    The answer stands in the history and on the dashboard whatever becomes of the mail, so a
    mail server that fails is logged (without anybody's address or words) and nothing more.
    """
    manager = people.manager.email if people.manager else ""
    to = list_editors(people, person)
    if event.kind == ReviewEvent.Kind.NOT_MINE and manager and manager not in to:
        to = [*to, manager]
    if not to:
        return
    mail = build_mail(event, review, people, person, to)

    def send() -> None:
        try:
            mail.send()
        except (SMTPException, OSError):
            logger.exception("The mail about answer %s could not be sent", event.pk)

    transaction.on_commit(send)


def build_mail(
    event: ReviewEvent, review: Review, people: People, person: Person, to: list[str]
) -> EmailMessage:
    page = review.page
    try:
        path = reverse("wagtailadmin_pages:edit", args=[page.pk])
    except NoReverseMatch:
        path = ""
    root = getattr(settings, "WAGTAILADMIN_BASE_URL", "").rstrip("/")
    context: dict[str, Any] = {
        "event": event,
        "review": review,
        "page": page,
        "person": person,
        "offer": people.offer,
        "is_given_up": event.kind == ReviewEvent.Kind.NOT_MINE,
        "edit_url": f"{root}{path}" if root and path else "",
    }
    with translation.override(settings.LANGUAGE_CODE):
        subject = render_to_string(f"{FOLDER}/answer_subject.txt", context)
        text = render_to_string(f"{FOLDER}/answer.txt", context).strip() + "\n"
    return EmailMessage(
        # A page's title may hold what a header must not.
        subject=" ".join(subject.split()),
        body=text,
        from_email=conf.REMINDER_FROM or settings.DEFAULT_FROM_EMAIL,
        to=to,
        reply_to=[person.email],
        headers={"Auto-Submitted": "auto-generated"},
    )
