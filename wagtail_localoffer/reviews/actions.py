"""What people do with a plan: each with its line in the history and in the page's own log."""

import uuid
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter, log

from wagtail_localoffer.reviews.models import Review, ReviewEvent, ReviewOwner
from wagtail_localoffer.reviews.owners import normalise
from wagtail_localoffer.reviews.planning import add_months, plan
from wagtail_localoffer.signals import page_checked


#: A page cannot be put off for longer than this, counted from today.
SNOOZE_MONTHS = 12

Kind = ReviewEvent.Kind
Way = ReviewEvent.Way

#: Log actions of Wagtail's page history: name, and what it is called in the filter.
LOG_ACTIONS = {
    Kind.CONFIRMED: ("localoffer.review.confirm", _("Checked")),
    Kind.CHANGES: ("localoffer.review.changes", _("Changes asked for")),
    Kind.NOT_MINE: ("localoffer.review.give_up", _("Owner left")),
    Kind.WAIT: ("localoffer.review.wait", _("Waiting time changed")),
    Kind.SNOOZED: ("localoffer.review.snooze", _("Check put off")),
    Kind.PLANNED: ("localoffer.review.plan", _("Review plan changed")),
}


def get_review(page_or_review: Any) -> Review:
    """The plan of a page, or the plan itself; `Review.DoesNotExist` for a page without one."""
    if isinstance(page_or_review, Review):
        return page_or_review
    return Review.objects.select_related("page").get(page_id=page_or_review.pk)


@transaction.atomic
def make_plan(page: Any, *, user: Any = None, owners: Any = (), **values: Any) -> Review:
    """Gives a page a plan, or returns the plan that it has, unchanged.

    `values` are fields of `Review`; `owners` are pairs of name and e-mail, or CMS users.
    """
    review, created = Review.objects.get_or_create(
        page_id=page.pk,
        defaults={"due_on": values.get("started_on") or timezone.localdate(), **values},
    )
    if not created:
        return review
    for owner in owners:
        if isinstance(owner, tuple):
            ReviewOwner.objects.create(review=review, name=owner[0], email=normalise(owner[1]))
        else:
            ReviewOwner.objects.create(review=review, user=owner)
    plan(review)
    review.save()
    return review


@transaction.atomic
def confirm(
    page_or_review: Any,
    *,
    by: str,
    way: str,
    user: Any = None,
    email: str = "",
    on: date | None = None,
    words: str = "",
) -> ReviewEvent:
    """Records that a page is right, and plans the next check. Returns the event.

    A page without a plan gets one. `by` is shown to families ("Checked on … by …"). Links
    that were sent before are used up: the plan gets a new `round`. A date before the last check
    is written down and changes nothing else. Raises ValidationError for a date to come.
    """
    on = on or timezone.localdate()
    if on > timezone.localdate():
        raise ValidationError(_("A check cannot be dated in the future."))
    review = page_or_review if isinstance(page_or_review, Review) else make_plan(page_or_review)
    review = _lock(review)
    values = {} if on == timezone.localdate() else {"on": on.isoformat()}
    event = write_event(
        review,
        Kind.CONFIRMED,
        by=by,
        way=way,
        user=user,
        email=email,
        words=words,
        values=values,
    )
    if review.checked_on and on < review.checked_on:
        # An older check that comes in late is history and nothing else.
        return event
    review.checked_on = on
    review.checked_by = by[:160]
    review.round = uuid.uuid4()
    review.snoozed_until = None
    review.snooze_reason = ""
    plan(review)
    review.save()
    page = review.page.specific
    page_checked.send(sender=type(page), page=page, on=on, by=review.checked_by)
    _give_back(page_or_review, review)
    return event


@transaction.atomic
def ask_for_changes(
    review: Review, *, by: str, words: str, way: str, user: Any = None, email: str = ""
) -> ReviewEvent:
    """Records that a page needs changes, with the person's words. The plan stays as it is:
    the page counts as unchecked until somebody confirms it."""
    return write_event(
        _lock(review), Kind.CHANGES, by=by, way=way, user=user, email=email, words=words
    )


@transaction.atomic
def give_up(
    review: Review, *, by: str, way: str, user: Any = None, email: str = "", words: str = ""
) -> ReviewEvent:
    """ "Not mine any more": takes the owner of this address off the plan.

    Who was an owner through a section above stays one there: the event tells the manager.
    The next reminder goes to whoever is left, in the end to the manager.
    """
    review = _lock(review)
    address = normalise(email or (user.email if user else ""))
    for owner in review.owners.select_related("user"):
        if address and normalise(owner.address) == address:
            owner.delete()
    review.round = uuid.uuid4()
    Review.objects.filter(pk=review.pk).update(round=review.round)
    return write_event(review, Kind.NOT_MINE, by=by, way=way, user=user, email=address, words=words)


@transaction.atomic
def snooze(review: Review, until: date, reason: str, user: Any = None) -> ReviewEvent:
    """Puts a check off: no reminder goes out before that day.

    Raises ValidationError without a reason, for a day that is not to come, and for one more
    than 12 months away.
    """
    today = timezone.localdate()
    reason = reason.strip()
    if not reason:
        raise ValidationError({"snooze_reason": _("Say why this check can wait.")})
    if until <= today:
        raise ValidationError({"snoozed_until": _("Choose a day after today.")})
    if until > add_months(today, SNOOZE_MONTHS):
        raise ValidationError({"snoozed_until": _("A check can wait 12 months at most.")})
    given, review = review, _lock(review)
    review.snoozed_until = until
    review.snooze_reason = reason[:255]
    review.save()
    _give_back(given, review)
    return write_event(
        review,
        Kind.SNOOZED,
        by=str(user or ""),
        way=Way.ADMIN,
        user=user,
        words=reason,
        values={"after": {"until": until.isoformat()}},
    )


def write_event(
    review: Review,
    kind: str,
    *,
    by: str,
    way: str,
    user: Any = None,
    email: str = "",
    words: str = "",
    values: dict[str, Any] | None = None,
) -> ReviewEvent:
    """One line of the history, and its line in Wagtail's history of the page."""
    page = review.page
    event = ReviewEvent.objects.create(
        page=page,
        title=page.title[:255],
        reference=str(page.translation_key),
        kind=kind,
        way=way,
        by=by[:160],
        user=user,
        email=normalise(email),
        words=words,
        values=values or {},
    )
    # The e-mail address stays out: Wagtail's log is kept for good.
    log(instance=page, action=LOG_ACTIONS[kind][0], user=user, data={"by": event.by, "way": way})
    return event


def register_log_actions(actions: Any) -> None:
    """For Wagtail's hook of the same name."""
    for action, label in LOG_ACTIONS.values():
        actions.register_action(action)(make_formatter(label, "by"))


def make_formatter(label: Any, key: str) -> type[LogFormatter]:
    """How a page's history says an action of ours: its name, and the entry's value of `key`."""

    def format_message(self: Any, entry: Any) -> Any:
        told = entry.data.get(key) if entry.data else ""
        return _("%(what)s: %(told)s") % {"what": label, "told": told} if told else label

    return type(
        "LocalOfferFormatter",
        (LogFormatter,),
        {"label": label, "message": label, "format_message": format_message},
    )


def _lock(review: Review) -> Review:
    """The plan as the database has it now: two answers to one page come one after the other."""
    return Review.objects.select_for_update().get(pk=review.pk)


def _give_back(given: Any, review: Review) -> None:
    """Lets the caller's own instance say what was saved."""
    if isinstance(given, Review) and given is not review:
        for field in review._meta.concrete_fields:
            setattr(given, field.attname, getattr(review, field.attname))
