"""The law a family can act on, as dated records: routes, the questions that lead to them,
and the people to ask."""

from datetime import date
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from wagtail_localoffer.shipped.codes import OwnCodeMixin


class RouteQuerySet(models.QuerySet):
    def in_force(self, on: date) -> Self:
        """Routes that the law gives on a day; both ends count."""
        return self.filter(
            Q(in_force_from=None) | Q(in_force_from__lte=on),
            Q(in_force_until=None) | Q(in_force_until__gte=on),
        )


class Route(ClusterableModel):
    """What to do about one problem: who decides, first and next step, time limit, help."""

    class Group(models.TextChoices):
        PLAN = "plan", _("EHC plans")
        SETTING = "setting", _("Nursery, school and college")
        COUNCIL = "council", _("The council")
        SOCIAL_CARE = "social_care", _("Social care and short breaks")
        HEALTH = "health", _("Health")
        DISCRIMINATION = "discrimination", _("Unfair treatment because of a disability")
        WEBSITE = "website", _("This website")

    class Limit(models.TextChoices):
        """The sums a family can be offered beside a route; the sum itself is the law's."""

        APPEAL = "appeal", _("appeal, with a certificate")
        APPEAL_DIRECT = "appeal-direct", _("appeal, no certificate needed")
        DISCRIMINATION = "discrimination", _("claim of discrimination by a school")
        OMBUDSMAN = "ombudsman", _("Local Government and Social Care Ombudsman")
        HEALTH = "health", _("complaint about a health service")

    code = models.SlugField(_("code"), max_length=60, unique=True)
    group = models.CharField(_("about"), max_length=16, choices=Group.choices)
    title = models.CharField(_("the problem, as a family would say it"), max_length=160)
    who_decides = models.TextField(_("who decides"))
    first_step = models.TextField(_("first"))
    next_step = models.TextField(_("then"))
    time_limit = models.TextField(_("time limit, in words"), blank=True)
    limit = models.CharField(
        _("help with the date"),
        max_length=16,
        choices=Limit.choices,
        blank=True,
        help_text=_("Offers a family to work out its last day. The sum itself cannot be changed."),
    )
    take = models.TextField(_("what to take along"), blank=True, help_text=_("One thing a line."))
    council_words = models.TextField(
        _("your council's own words"),
        blank=True,
        help_text=_("Shown below the steps. Example: how your complaints form works."),
    )
    is_unsure = models.BooleanField(
        _("ask families to check"),
        default=False,
        help_text=_("Says that it is not always so, and whom to ask."),
    )
    source = models.TextField(_("source in the law"))
    checked_on = models.DateField(_("law checked on"), null=True, blank=True)
    next_check_on = models.DateField(_("next check of the law"), null=True, blank=True)
    in_force_from = models.DateField(_("in force from"), null=True, blank=True)
    in_force_until = models.DateField(_("in force until"), null=True, blank=True)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=100)

    objects = RouteQuerySet.as_manager()

    class Meta:
        verbose_name = _("route")
        verbose_name_plural = _("routes")
        ordering = ["sort_order", "title"]

    def __str__(self) -> str:
        return self.title

    def is_in_force(self, on: date) -> bool:
        begun = self.in_force_from is None or self.in_force_from <= on
        return begun and (self.in_force_until is None or on <= self.in_force_until)

    def list_contacts(self, offer: Any) -> list["RouteContact"]:
        """The contacts that hold for this offer: its own, and those of every offer."""
        own = offer.pk if offer else None
        return [contact for contact in self.contacts.all() if contact.offer_id in (None, own)]


class RouteContact(models.Model):
    """Whom to ask in one council's area about one route."""

    route = ParentalKey(Route, on_delete=models.CASCADE, related_name="contacts")
    offer = models.ForeignKey(
        "wagtail_localoffer.Offer",
        verbose_name=_("Local Offer"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Leave blank for every Local Offer of this site."),
    )
    name = models.CharField(_("name"), max_length=160)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    url = models.URLField(_("web address"), blank=True)

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.name


class RouteQuestion(ClusterableModel):
    """One step of "What went wrong?". The first in order is asked first."""

    code = models.SlugField(_("code"), max_length=60, unique=True)
    text = models.CharField(_("question"), max_length=160)
    hint = models.CharField(_("hint"), max_length=255, blank=True)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=100)

    class Meta:
        verbose_name = _("question of the chooser")
        verbose_name_plural = _("questions of the chooser")
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        return self.text


class RouteChoice(OwnCodeMixin, models.Model):
    """An answer: leads to the next question, or to a route, or says that we cannot tell."""

    question = ParentalKey(RouteQuestion, on_delete=models.CASCADE, related_name="choices")
    code = models.SlugField(max_length=60, unique=True, blank=True)
    text = models.CharField(_("answer"), max_length=160)
    hint = models.CharField(_("hint"), max_length=255, blank=True)
    next_question = models.ForeignKey(
        RouteQuestion,
        verbose_name=_("leads to the question"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    route = models.ForeignKey(
        Route,
        verbose_name=_("leads to the route"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Leave both blank for an answer on which only a person can help."),
    )
    sort_order = models.PositiveSmallIntegerField(default=100)

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        return self.text


class Coordinator(models.Model):
    """Somebody at the council who looks after plans, and for which schools or areas."""

    offer = models.ForeignKey(
        "wagtail_localoffer.Offer",
        verbose_name=_("Local Offer"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    name = models.CharField(
        _("name or team"),
        max_length=160,
        help_text=_("A team's name lasts longer than a person's."),
    )
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    schools = models.TextField(
        _("schools, nurseries and colleges"), blank=True, help_text=_("One a line.")
    )
    areas = models.TextField(
        _("areas"), blank=True, help_text=_("Towns or first halves of postcodes, one a line.")
    )
    notes = models.CharField(_("notes"), max_length=255, blank=True)

    class Meta:
        verbose_name = _("EHC co-ordinator")
        verbose_name_plural = _("EHC co-ordinators")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name
