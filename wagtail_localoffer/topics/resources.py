"""Resources: national bodies, websites, leaflets and courses, the same for every area.

A web address that nobody at the council has opened is not shown to families as a link.
"""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import Any, Self

from dateutil.relativedelta import relativedelta
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.entries.snapshot import covers
from wagtail_localoffer.services.phrases import say_ages
from wagtail_localoffer.shipped.codes import OwnCodeMixin
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


class ResourceQuerySet(models.QuerySet):
    def unchecked(self) -> Self:
        """Those whose web address nobody has checked, or that have none."""
        return self.filter(checked_on=None)


class Resource(OwnCodeMixin, models.Model):
    """Something to read, watch or phone: who offers it, what it is, when it was checked."""

    class Kind(models.TextChoices):
        WEBSITE = "website", _("Website")
        HELPLINE = "helpline", _("Helpline")
        LEAFLET = "leaflet", _("Leaflet or fact sheet")
        VIDEO = "video", _("Video")
        COURSE = "course", _("Course")
        APP = "app", _("App")
        TOOL = "tool", _("Toolkit")

    class Scope(models.TextChoices):
        NATIONAL = "national", _("National")
        REGIONAL = "regional", _("Regional")
        LOCAL = "local", _("Local")

    code = models.SlugField(_("code"), max_length=60, unique=True, blank=True, editable=False)
    title = models.CharField(_("title"), max_length=160)
    owner = models.CharField(
        _("who offers it"),
        max_length=160,
        blank=True,
        help_text=_("Blank where the title says it."),
    )
    description = models.TextField(
        _("what it is"), help_text=_("One or two short sentences: what a family finds there.")
    )
    url = models.URLField(_("web address"), max_length=500, blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    kind = models.CharField(_("format"), max_length=12, choices=Kind.choices, default=Kind.WEBSITE)
    scope = models.CharField(
        _("covers"), max_length=12, choices=Scope.choices, default=Scope.NATIONAL
    )
    terms = models.JSONField(
        _("about"), default=list, blank=True, help_text=_("Topics on whose pages it is listed.")
    )
    from_age = models.DecimalField(
        _("from age"), max_digits=4, decimal_places=1, null=True, blank=True
    )
    to_age = models.DecimalField(_("to age"), max_digits=4, decimal_places=1, null=True, blank=True)
    checked_on = models.DateField(
        _("address checked on"),
        null=True,
        blank=True,
        help_text=_("Open the address and read the page first. Without a day it is no link."),
    )
    checked_by = models.CharField(_("checked by"), max_length=160, blank=True)
    review_months = models.PositiveSmallIntegerField(
        _("check again after so many months"), default=12, validators=[MinValueValidator(1)]
    )
    note = models.TextField(
        _("note for colleagues"), blank=True, help_text=_("Families do not see it.")
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=100)

    objects = ResourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("resource")
        verbose_name_plural = _("resources")
        ordering = ["sort_order", "title"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.checked_on and self.checked_on > timezone.localdate():
            raise ValidationError({"checked_on": _("This day is still to come.")})
        if self.to_age is not None and self.from_age is not None and self.to_age < self.from_age:
            raise ValidationError({"to_age": _("It must not end before it begins.")})

    @property
    def link(self) -> str:
        """The web address as families may follow it: "" until somebody has checked it."""
        return self.url if self.checked_on else ""

    @property
    def ages(self) -> str:
        return say_ages(self.from_age, self.to_age)

    @property
    def next_check_on(self) -> date | None:
        """When it is to be checked again; None where it never was."""
        if self.checked_on is None:
            return None
        return self.checked_on + relativedelta(months=self.review_months)

    def fits(self, low: float, high: float) -> bool:
        """Whether it is for some of these ages, in years; one that names none is for all."""
        return covers(
            None if self.from_age is None else float(self.from_age),
            None if self.to_age is None else float(self.to_age),
            low,
            high,
        )

    def is_due(self, on: date) -> bool:
        day = self.next_check_on
        return day is None or day <= on


class Shelf:
    """All resources, read once for any number of topics. Two queries, when first asked."""

    @cached_property
    def parents(self) -> dict[str, str | None]:
        return dict(TaxonomyTerm.objects.order_by().values_list("code", "parent__code"))

    @cached_property
    def resources(self) -> list[Resource]:
        return list(Resource.objects.all())

    def find(self, terms: Iterable[Any], most: int | None = None) -> list[Resource]:
        """Resources on some topics: see `list_resources`."""
        wanted = {term if isinstance(term, str) else term.code for term in terms}
        if not wanted:
            return []
        above = {code for term in wanted for code in _climb(term, self.parents)} - wanted
        near, wide = [], []
        for resource in self.resources:
            codes = set(resource.terms or ())
            if codes & wanted or any(wanted & set(_climb(code, self.parents)) for code in codes):
                near.append(resource)
            elif codes & above:
                wide.append(resource)
        return [*near, *wide][:most]


def list_resources(
    terms: Iterable[Any], most: int | None = None, ages: tuple[float, float] | None = None
) -> list[Resource]:
    """Resources on some topics, given as terms or their codes ("need:stammering").

    First those on the topics or a part of them, those on more of them before others; then those
    on what they are a part of: a body for all of talking helps on a page about stammering too.
    `ages`, in years, leaves out what is for other ages. Two queries, however many there are.
    """
    wanted = {term if isinstance(term, str) else term.code for term in terms}
    if not wanted:
        return []
    parents = dict(TaxonomyTerm.objects.order_by().values_list("code", "parent__code"))
    above = {code for term in wanted for code in _climb(term, parents)} - wanted
    near: list[tuple[int, Resource]] = []
    wide: list[Resource] = []
    for resource in Resource.objects.all():
        if ages is not None and not resource.fits(*ages):
            continue
        codes = set(resource.terms or ())
        if number := sum(bool(wanted & set(_climb(code, parents))) for code in codes):
            near.append((number, resource))
        elif codes & above:
            wide.append(resource)
    near.sort(key=lambda pair: -pair[0])
    return [*(resource for _number, resource in near), *wide][:most]


def list_addresses(model: type, pages: list[Any]) -> dict[int, list[tuple[str, str, Resource]]]:
    """Hook `localoffer_page_links`: the addresses of resources, as links of an offer's home.

    A resource stands on no page of its own: whoever looks after the home is told when its
    address is dead. One query.
    """
    if not getattr(model, "localoffer_is_home", False):
        return {}
    rows = Resource.objects.exclude(url="")
    places = [(row.url, _("Resource: %s") % row.title, row) for row in rows]
    return {page.pk: places for page in pages}


def _climb(code: str, parents: dict[str, str | None]) -> list[str]:
    """A term's code and those above it; a loop of parents ends itself."""
    found: list[str] = []
    step: str | None = code
    while step and step not in found:
        found.append(step)
        step = parents.get(step)
    return found
