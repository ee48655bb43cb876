"""When a page is due for a check, who looks after it, and what became of it.

Knows only pages: any page of the site may have a plan, whatever its type.
"""

import uuid
from typing import Any

import swapper
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel


swapper.set_app_prefix("wagtailcore", "wagtail")

PAGE = swapper.get_model_name("wagtailcore", "Page")


class Review(ClusterableModel):
    """The review plan of one page.

    What is blank is taken from the plan of the page's type (`ReviewRule`), else from the
    nearest page above whose plan covers what is below it, else from the Local Offer's
    settings. A page with a plan and no check yet is overdue since the day the plan was made.
    """

    page = models.OneToOneField(
        PAGE, verbose_name=_("page"), on_delete=models.CASCADE, related_name="localoffer_review"
    )
    interval_months = models.PositiveSmallIntegerField(
        _("check every (months)"),
        null=True,
        blank=True,
        help_text=_("Leave blank for the usual time."),
    )
    covers_below = models.BooleanField(
        _("also for the pages below"),
        default=False,
        help_text=_("Pages below without an owner or a time of their own use these."),
    )
    second_name = models.CharField(_("second person"), max_length=120, blank=True)
    second_email = models.EmailField(
        _("second person's e-mail"),
        blank=True,
        help_text=_("Is written to when a check stays overdue."),
    )
    started_on = models.DateField(_("planned since"), default=timezone.localdate)
    checked_on = models.DateField(_("last checked"), null=True, blank=True)
    checked_by = models.CharField(_("last checked by"), max_length=160, blank=True)
    #: Kept by `reviews.planning`: never set by hand.
    due_on = models.DateField(_("next check due"), db_index=True, editable=False)
    snoozed_until = models.DateField(_("wait until"), null=True, blank=True)
    snooze_reason = models.CharField(_("why it waits"), max_length=255, blank=True)
    #: Changes with every check: a link that was sent before it is used up.
    round = models.UUIDField(default=uuid.uuid4, editable=False)

    class Meta:
        verbose_name = _("review plan")
        verbose_name_plural = _("review plans")
        ordering = ["due_on", "pk"]

    def __str__(self) -> str:
        return str(self.page)

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.due_on is None:
            # Overdue from its first day until planning has looked at it.
            self.due_on = self.checked_on or self.started_on
        super().save(*args, **kwargs)


class ReviewOwner(models.Model):
    """Somebody who looks after a page: a user of the CMS, or just a name and an e-mail."""

    review = ParentalKey(Review, on_delete=models.CASCADE, related_name="owners")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("user"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)

    class Meta:
        verbose_name = _("owner")
        verbose_name_plural = _("owners")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.name or self.address or str(self.user or "")

    @property
    def address(self) -> str:
        """Where mail goes: the e-mail given here, else the user's, unless the user was closed."""
        if self.email:
            return self.email
        return self.user.email if self.user and self.user.is_active else ""

    def clean(self) -> None:
        super().clean()
        if not self.user_id and not self.email:
            raise ValidationError(
                {"email": _("Choose a user, or give a name and an e-mail address.")}
            )


class ReviewRule(models.Model):
    """The review plan of a page type: its usual time, and whether each of its pages needs a plan."""

    content_type = models.OneToOneField(
        "contenttypes.ContentType",
        verbose_name=_("page type"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    interval_months = models.PositiveSmallIntegerField(
        _("check every (months)"), null=True, blank=True
    )
    is_required = models.BooleanField(
        _("every page needs a plan"),
        default=True,
        help_text=_("Pages of this type without one are listed in the report."),
    )
    is_automatic = models.BooleanField(
        _("make the plan"),
        default=False,
        help_text=_("A plan is made for every page of this type when it is published."),
    )

    class Meta:
        verbose_name = _("review plan of a page type")
        verbose_name_plural = _("review plans of page types")
        ordering = ["pk"]

    def __str__(self) -> str:
        return str(self.content_type)


class ReviewEvent(models.Model):
    """One line of a page's history of checks. Outlives the page, under its title."""

    class Kind(models.TextChoices):
        CONFIRMED = "confirmed", _("Still right")
        CHANGES = "changes", _("Needs changes")
        NOT_MINE = "not_mine", _("Not theirs any more")
        WAIT = "wait", _("Waiting time changed")
        SNOOZED = "snoozed", _("Put off")
        PLANNED = "planned", _("Plan changed")

    class Way(models.TextChoices):
        EMAIL = "email", _("link in an e-mail")
        ADMIN = "admin", _("in the CMS")
        SOURCE = "source", _("from the source it was imported from")

    page = models.ForeignKey(
        PAGE, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    title = models.CharField(_("page"), max_length=255)
    #: The page's translation key: what tells a page that is gone from another of its name.
    reference = models.CharField(max_length=36, db_index=True)
    kind = models.CharField(_("what"), max_length=12, choices=Kind.choices)
    way = models.CharField(_("how"), max_length=8, choices=Way.choices)
    at = models.DateTimeField(_("when"), default=timezone.now, db_index=True)
    #: As families read it: "Checked on 3 March by …".
    by = models.CharField(_("by"), max_length=160, blank=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    #: The address a link was sent to. Emptied when the retention time is over.
    email = models.EmailField(_("e-mail"), blank=True)
    words = models.TextField(_("their words"), blank=True)
    #: Of a change: {"before": {...}, "after": {...}}.
    values = models.JSONField(default=dict, blank=True)
    #: Of words that ask for something: when an editor dealt with them.
    done_at = models.DateTimeField(_("dealt with"), null=True, blank=True)

    class Meta:
        verbose_name = _("check")
        verbose_name_plural = _("checks")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.title}: {self.get_kind_display()}"


class ReviewDigest(models.Model):
    """One mail to one person on one day: the row is claimed before the mail is sent.

    `offer` is blank for pages that stand below no Local Offer's home.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting to be sent")
        SENDING = "sending", _("Being sent")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Failed, will be tried again")

    email = models.EmailField(_("to"))
    name = models.CharField(_("name"), max_length=120, blank=True)
    day = models.DateField(_("day"))
    #: 0 for no offer: a unique constraint must hold there too, on every database.
    offer_key = models.PositiveBigIntegerField(default=0)
    offer = models.ForeignKey(
        "wagtail_localoffer.Offer", null=True, on_delete=models.CASCADE, related_name="+"
    )
    state = models.CharField(_("state"), max_length=8, choices=State.choices, default=State.WAITING)
    message_id = models.CharField(max_length=160)
    claim = models.CharField(max_length=32, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("tries"), default=0)
    next_try_at = models.DateTimeField(_("next try"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    #: A run was killed between sending and recording: this mail may have been sent before.
    may_repeat = models.BooleanField(_("may have been sent twice"), default=False)
    error = models.TextField(_("what went wrong"), blank=True)

    class Meta:
        verbose_name = _("review mail")
        verbose_name_plural = _("review mails")
        ordering = ["-day", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["email", "day", "offer_key"], name="localoffer_one_digest_a_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.email}, {self.day}"


class ReviewReminder(models.Model):
    """One page in one digest. Unique, so that a page is not told twice of one occasion."""

    class Stage(models.TextChoices):
        AHEAD = "ahead", _("soon due")
        DUE = "due", _("due")
        OVERDUE = "overdue", _("overdue")
        SECOND = "second", _("overdue, to the second person")
        MANAGER = "manager", _("overdue, to the Local Offer manager")

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="reminders")
    digest = models.ForeignKey(ReviewDigest, on_delete=models.CASCADE, related_name="reminders")
    stage = models.CharField(max_length=8, choices=Stage.choices)
    due_on = models.DateField()
    #: The day the occasion fell on: the nth repeat has its own.
    occasion = models.DateField()
    email = models.EmailField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["review", "email", "stage", "due_on", "occasion"],
                name="localoffer_one_reminder_each",
            )
        ]

    def __str__(self) -> str:
        return f"{self.review}: {self.get_stage_display()}"
