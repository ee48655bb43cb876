"""What a service has several of: abstract rows, made concrete for each page type.

Rows never hang on the base page model (that would tax every page of the site), hold no
rows of their own (Wagtail remaps only the first level on copy) and are never referred
to by primary key (those change on publishing): each has a `uuid`.
"""

import uuid
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import model_from_serializable_data
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class ServiceRow(models.Model):
    """Base of every row. Its `uuid` is unique within its page."""

    uuid = models.UUIDField(default=uuid.uuid4, editable=False)
    sort_order = models.IntegerField(null=True, blank=True, editable=False)

    sort_order_field = "sort_order"

    class Meta:
        abstract = True
        ordering = ["sort_order", "pk"]

    @classmethod
    def from_serializable_data(
        cls, data: dict[str, Any], check_fks: bool = True, strict_fks: bool = False
    ) -> "ServiceRow | None":
        """A row from a revision, or None when what it points at (PROTECT) is gone.

        modelcluster refuses to rebuild a PROTECT key whose target was deleted, which
        would make every old revision of the page unreadable.
        """
        if check_fks:
            for field in cls._meta.concrete_fields:
                value = data.get(field.name)
                if field.remote_field and field.remote_field.on_delete is models.PROTECT and value:
                    target = field.remote_field.model._default_manager
                    if not target.filter(pk=value).exists():
                        return None
        return model_from_serializable_data(cls, data, check_fks=check_fks, strict_fks=strict_fks)


class AbstractServiceTerm(ServiceRow):
    """A taxonomy term of the service: the only home of every fact with fixed answers."""

    term = models.ForeignKey(
        "wagtail_localoffer.TaxonomyTerm", on_delete=models.PROTECT, related_name="+"
    )

    class Meta(ServiceRow.Meta):
        abstract = True


class AbstractServicePlace(ServiceRow):
    """Where the service is given."""

    location = models.ForeignKey(
        "wagtail_localoffer.Location",
        verbose_name=_("place"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    note = models.CharField(
        _("note"), max_length=255, blank=True, help_text=_("Example: ask at the front desk.")
    )

    panels: ClassVar[list] = [FieldPanel("location"), FieldPanel("note")]

    class Meta(ServiceRow.Meta):
        abstract = True


class AbstractServiceSchedule(ServiceRow):
    """When the service is open: words of RFC 5545, as Open Referral has them."""

    class Frequency(models.TextChoices):
        WEEKLY = "WEEKLY", _("Every week")
        MONTHLY = "MONTHLY", _("Every month")

    class Period(models.TextChoices):
        TERM = "term", _("Term time only")
        HOLIDAYS = "holidays", _("School holidays only")

    freq = models.CharField(
        _("how often"), max_length=8, choices=Frequency, default=Frequency.WEEKLY
    )
    interval = models.PositiveSmallIntegerField(
        _("every how many"), default=1, help_text=_("2 with every week means every other week.")
    )
    byday = models.CharField(
        _("days"),
        max_length=60,
        blank=True,
        help_text=_(
            "MO, TU, WE, TH, FR, SA, SU. For every month: 1SA is the first Saturday, -1FR the last Friday."
        ),
    )
    opens_at = models.TimeField(_("from"), null=True, blank=True)
    closes_at = models.TimeField(_("until"), null=True, blank=True)
    period = models.CharField(_("time of year"), max_length=8, choices=Period, blank=True)
    by_appointment = models.BooleanField(_("by appointment"), default=False)
    dtstart = models.DateField(
        _("first date"), null=True, blank=True, help_text=_("Needed for every other week or month.")
    )
    valid_from = models.DateField(_("runs from"), null=True, blank=True)
    valid_to = models.DateField(_("runs until"), null=True, blank=True)
    location = models.ForeignKey(
        "wagtail_localoffer.Location",
        verbose_name=_("place"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Leave blank for all places."),
    )
    description = models.CharField(_("note"), max_length=255, blank=True)

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("freq"), FieldPanel("byday")]),
        FieldRowPanel([FieldPanel("opens_at"), FieldPanel("closes_at")]),
        FieldRowPanel([FieldPanel("period"), FieldPanel("by_appointment")]),
        FieldPanel("description"),
        FieldPanel("location"),
        FieldRowPanel([FieldPanel("interval"), FieldPanel("dtstart")]),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
    ]

    class Meta(ServiceRow.Meta):
        abstract = True


class AbstractServiceContact(ServiceRow):
    """Whom to phone or write to."""

    name = models.CharField(_("name"), max_length=120, blank=True)
    title = models.CharField(
        _("role"), max_length=120, blank=True, help_text=_("Example: Advice line.")
    )
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    textphone = models.CharField(_("text or textphone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    hidden = models.BooleanField(
        _("staff only"), default=False, help_text=_("Never shown to families or sent to others.")
    )

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("title"), FieldPanel("name")]),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
        FieldRowPanel([FieldPanel("textphone"), FieldPanel("hidden")]),
    ]

    class Meta(ServiceRow.Meta):
        abstract = True


class AbstractServiceCost(ServiceRow):
    """What it costs."""

    option = models.CharField(
        _("what for"), max_length=120, blank=True, help_text=_("Example: Each session.")
    )
    amount = models.DecimalField(
        _("pounds"),
        max_digits=8,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("0 means free."),
    )
    amount_description = models.CharField(_("note"), max_length=255, blank=True)
    valid_from = models.DateField(_("from"), null=True, blank=True)
    valid_to = models.DateField(_("until"), null=True, blank=True)

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("option"), FieldPanel("amount")]),
        FieldPanel("amount_description"),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
    ]

    class Meta(ServiceRow.Meta):
        abstract = True


class AbstractServiceLanguage(ServiceRow):
    """A language that staff speak or sign."""

    code = models.CharField(
        _("code"), max_length=12, blank=True, help_text=_("Example: pl, bfi for BSL.")
    )
    name = models.CharField(_("language"), max_length=80)
    note = models.CharField(_("note"), max_length=255, blank=True)

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("code")]),
        FieldPanel("note"),
    ]

    class Meta(ServiceRow.Meta):
        abstract = True


class AbstractServiceFormat(ServiceRow):
    """The service's information in another form."""

    class Kind(models.TextChoices):
        EASY_READ = "easy_read", _("Easy Read")
        BSL = "bsl", _("British Sign Language video")
        AUDIO = "audio", _("Audio")
        VIDEO = "video", _("Video")
        LARGE_PRINT = "large_print", _("Large print")
        BRAILLE = "braille", _("Braille")
        TRANSLATION = "translation", _("Another language")
        LEAFLET = "leaflet", _("Leaflet")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    title = models.CharField(_("title"), max_length=120, blank=True)
    link = models.URLField(_("web address"), max_length=500)
    language = models.CharField(_("language code"), max_length=12, blank=True)

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("title")]),
        FieldRowPanel([FieldPanel("link"), FieldPanel("language")]),
    ]

    class Meta(ServiceRow.Meta):
        abstract = True


class AbstractServiceAnswer(ServiceRow):
    """How the service includes children with SEND: a question and its answer."""

    question = models.CharField(_("question"), max_length=255)
    answer = models.TextField(_("answer"))

    panels: ClassVar[list] = [FieldPanel("question"), FieldPanel("answer")]

    class Meta(ServiceRow.Meta):
        abstract = True


class AbstractServiceDuty(ServiceRow):
    """A paragraph of Schedule 2 to the SEND Regulations 2014 that the service answers."""

    code = models.CharField(
        _("paragraph"),
        max_length=20,
        help_text=_("Example: sch2.12a (help with medical conditions)."),
    )

    panels: ClassVar[list] = [FieldPanel("code")]

    class Meta(ServiceRow.Meta):
        abstract = True


#: Name of each kind of row (its relation is `localoffer_<name>`) and its abstract model.
ROWS: dict[str, type[ServiceRow]] = {
    "terms": AbstractServiceTerm,
    "places": AbstractServicePlace,
    "schedules": AbstractServiceSchedule,
    "contacts": AbstractServiceContact,
    "costs": AbstractServiceCost,
    "languages": AbstractServiceLanguage,
    "formats": AbstractServiceFormat,
    "answers": AbstractServiceAnswer,
    "duties": AbstractServiceDuty,
}


def service_rows(page_class: type | None = None, **rows: type[ServiceRow]) -> Any:
    """Class decorator: makes the rows of a service page type.

    `@service_rows class ServicePage(ServiceMixin, Page)` creates `ServicePageContact`
    and so on, with `related_name="localoffer_contacts"`. A council extends one kind by
    an abstract subclass passed by name: `@service_rows(contacts=CouncilContact)`.

    Raises `TypeError` for an unknown kind or a class that is not an abstract subclass of
    that kind's row.
    """

    def decorate(cls: type) -> type:
        for name, row in rows.items():
            if name not in ROWS:
                raise TypeError(f"service_rows has no kind {name!r}; known: {', '.join(ROWS)}")
            if not (issubclass(row, ROWS[name]) and row._meta.abstract):
                raise TypeError(
                    f"{row.__name__} must be an abstract subclass of {ROWS[name].__name__}"
                )
        for name, abstract in ROWS.items():
            _make_row(cls, name, rows.get(name, abstract), abstract)
        return cls

    return decorate if page_class is None else decorate(page_class)


def _make_row(cls: type, name: str, base: type[ServiceRow], abstract: type[ServiceRow]) -> None:
    row_name = f"{cls.__name__}{abstract.__name__.removeprefix('AbstractService')}"
    meta = type("Meta", (base.Meta,), {"abstract": False, "app_label": cls._meta.app_label})
    attrs = {
        "__module__": cls.__module__,
        "__qualname__": row_name,
        "Meta": meta,
        "page": ParentalKey(cls, on_delete=models.CASCADE, related_name=f"localoffer_{name}"),
    }
    type(base)(row_name, (base,), attrs)
