"""Guides for a worried family, as records: ages and what a parent notices, each with what
helps, when to ask for help, and which services of the directory it leads to.

A guide counts nothing and names no condition a child has: it says what may help and whom
to ask.
"""

from datetime import date
from math import ceil, floor

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from wagtail_localoffer.shipped.codes import OwnCodeMixin


#: The oldest age a Local Offer is for.
OLDEST = 25
_LINES = _("One a line.")
_SENTENCE = _("Say it as you would to a parent at the door.")


class Guide(ClusterableModel):
    """One worry, and the way through it: an age, what is noticed, what to do."""

    class Start(models.TextChoices):
        AGE = "age", _("the child's age")
        SIGN = "sign", _("what the parent notices")

    code = models.SlugField(
        _("code"),
        max_length=40,
        unique=True,
        help_text=_("Stands in the guide's address. It cannot be changed later."),
    )
    title = models.CharField(_("the worry, as a parent would say it"), max_length=120)
    intro = models.TextField(_("introduction"), blank=True, help_text=_SENTENCE)
    starts_with = models.CharField(
        _("asks first for"), max_length=4, choices=Start.choices, default=Start.AGE
    )
    age_question = models.CharField(
        _("question about age"), max_length=120, default=_("How old is your child?")
    )
    sign_question = models.CharField(
        _("question about what is noticed"), max_length=120, default=_("What do you notice?")
    )
    good_to_know = models.TextField(
        _("good to know"),
        blank=True,
        help_text=_("Shown with every answer. One thing a line. Example: keep your home language."),
    )
    urgent = models.TextField(
        _("get help now"),
        blank=True,
        help_text=_("Shown with every answer. One sign a line, with what to do."),
    )
    council_words = models.TextField(
        _("your council's own words"),
        blank=True,
        help_text=_("Shown above the services. Example: whom to phone first here, and when."),
    )
    terms = models.JSONField(
        _("leads to services with"),
        default=list,
        blank=True,
        help_text=_(
            "For answers that name no terms of their own. One of each vocabulary is enough."
        ),
    )
    first_terms = models.JSONField(
        _("services that stand first"),
        default=list,
        blank=True,
        help_text=_("Services with one of these come before the others."),
    )
    sources = models.TextField(_("sources"), blank=True, help_text=_LINES)
    checked_by = models.CharField(
        _("checked by"),
        max_length=160,
        blank=True,
        help_text=_(
            "Who read these words and stands by them: a name or a team, shown to families."
        ),
    )
    checked_on = models.DateField(_("checked on"), null=True, blank=True)
    next_check_on = models.DateField(_("next check"), null=True, blank=True)
    note = models.TextField(
        _("note for colleagues"), blank=True, help_text=_("Families do not see it.")
    )
    is_shown = models.BooleanField(
        _("shown to families"), default=True, help_text=_("Untick it while you write.")
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=100)

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")
        ordering = ["sort_order", "title"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.checked_on and not self.checked_by:
            raise ValidationError({"checked_by": _("Say who checked it.")})
        if self.checked_by and not self.checked_on:
            raise ValidationError({"checked_on": _("Say on which day it was checked.")})

    @property
    def is_checked(self) -> bool:
        return bool(self.checked_on and self.checked_by)

    def is_due(self, on: date) -> bool:
        """Whether it was never checked, or its next check has come."""
        return not self.is_checked or (self.next_check_on is not None and self.next_check_on <= on)


class GuideStep(OwnCodeMixin, models.Model):
    """What the two kinds of steps have in common: a stable code, an order, an address."""

    code = models.SlugField(max_length=100, unique=True, blank=True, editable=False)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)

    #: Lets an editor move it up and down.
    sort_order_field = "sort_order"

    class Meta:
        abstract = True

    @property
    def slug(self) -> str:
        """What stands in an address: the code without the guide's own."""
        return self.code.removeprefix(f"{self.guide.code}-")


class GuideAge(GuideStep):
    """An age: what most children do, what helps at home, when to ask for help."""

    guide = ParentalKey(Guide, on_delete=models.CASCADE, related_name="ages")
    title = models.CharField(_("age, in words"), max_length=80)
    from_age = models.DecimalField(
        _("from age"),
        max_digits=4,
        decimal_places=1,
        default=0,
        validators=[MaxValueValidator(OLDEST)],
        help_text=_("In years: 1.5 is 18 months."),
    )
    to_age = models.DecimalField(
        _("until the birthday"),
        max_digits=4,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MaxValueValidator(OLDEST + 1)],
        help_text=_("3 means until the third birthday. Leave blank for no end."),
    )
    most_do = models.TextField(_("what most children do"), blank=True, help_text=_LINES)
    helps = models.TextField(_("what helps at home"), blank=True, help_text=_LINES)
    ask = models.TextField(_("ask for help if"), blank=True, help_text=_LINES)

    class Meta:
        verbose_name = _("age")
        verbose_name_plural = _("ages")
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.to_age is not None and self.to_age <= self.from_age:
            raise ValidationError({"to_age": _("It must end after it begins.")})

    @property
    def years(self) -> tuple[float, float]:
        """The ages in whole years, as families say them and a directory is asked for them."""
        low = floor(self.from_age)
        return float(low), float(OLDEST if self.to_age is None else max(low, ceil(self.to_age) - 1))


class GuideSign(GuideStep):
    """Something a parent notices: what it may mean, what helps, and whom it leads to."""

    guide = ParentalKey(Guide, on_delete=models.CASCADE, related_name="signs")
    text = models.CharField(_("what the parent notices"), max_length=160)
    meaning = models.TextField(
        _("what it may mean"),
        blank=True,
        help_text=_("In plain words, with no promise and no diagnosis."),
    )
    helps = models.TextField(_("what helps"), blank=True, help_text=_LINES)
    ask = models.TextField(_("ask for help if"), blank=True, help_text=_LINES)
    is_urgent = models.BooleanField(
        _("do not wait"), default=False, help_text=_("Tells the parent to ask for help now.")
    )
    from_age = models.DecimalField(
        _("from age"), max_digits=4, decimal_places=1, null=True, blank=True
    )
    to_age = models.DecimalField(
        _("until the birthday"),
        max_digits=4,
        decimal_places=1,
        null=True,
        blank=True,
        help_text=_("Shown for these ages only. Leave both blank for all."),
    )
    terms = models.JSONField(
        _("leads to services with"),
        default=list,
        blank=True,
        help_text=_("One of each vocabulary is enough. None: those of the guide."),
    )

    class Meta:
        verbose_name = _("sign")
        verbose_name_plural = _("signs")
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        return self.text

    def fits(self, age: GuideAge | None) -> bool:
        """Whether it is asked about at an age."""
        if age is None:
            return True
        begins = self.from_age is None or age.to_age is None or self.from_age < age.to_age
        return begins and (self.to_age is None or self.to_age > age.from_age)
