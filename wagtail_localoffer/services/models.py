from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index

from wagtail_localoffer.fallback import FallbackMixin
from wagtail_localoffer.sections import get_components
from wagtail_localoffer.services.context import describe_service
from wagtail_localoffer.services.facts import Fact, find_missing_facts
from wagtail_localoffer.services.forms import ServiceForm
from wagtail_localoffer.services.panels import service_panels, service_tabs
from wagtail_localoffer.services.structured import build_structured_data, escape_json
from wagtail_localoffer.signals import service_saved


RICH_TEXT_FEATURES = ["h3", "h4", "bold", "italic", "ol", "ul", "link", "document-link"]

YEARS = [MinValueValidator(0), MaxValueValidator(120)]


def _organisation_key(label: Any, help_text: Any = "") -> models.ForeignKey:
    return models.ForeignKey(
        "wagtail_localoffer.Organisation",
        verbose_name=label,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=help_text,
    )


class ServiceMixin(FallbackMixin):
    """Makes a page type a service of the Local Offer.

    Its page's `translation_key` is the service's Open Referral id. The title is the
    service's name. What a service has several of are rows: see `service_rows`.
    Sources: Open Referral UK 3.0; SEND Regulations 2014, Schedule 2.
    """

    class Status(models.TextChoices):
        ACTIVE = "active", _("Open")
        INACTIVE = "inactive", _("Not running at the moment")
        CLOSED = "temporarily closed", _("Closed for a while")
        DEFUNCT = "defunct", _("Ended")

    summary = models.CharField(
        _("summary"),
        max_length=300,
        help_text=_("One or two short sentences: what it is and whom it helps. Lists show this."),
    )
    description = RichTextField(
        _("what happens"),
        blank=True,
        features=RICH_TEXT_FEATURES,
        help_text=_("What a family can expect, in short sentences and plain words."),
    )
    website = models.URLField(_("service's own web page"), max_length=500, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    minimum_age = models.DecimalField(
        _("youngest age"),
        max_digits=4,
        decimal_places=1,
        null=True,
        blank=True,
        validators=YEARS,
        help_text=_("In years. 0 for babies, 1.5 for eighteen months."),
    )
    maximum_age = models.DecimalField(
        _("oldest age"),
        max_digits=4,
        decimal_places=1,
        null=True,
        blank=True,
        validators=YEARS,
        help_text=_("In years, up to and including. 25 where there is no other limit."),
    )
    status = models.CharField(
        _("is it running?"), max_length=20, choices=Status, default=Status.ACTIVE
    )
    alert = models.CharField(
        _("notice"),
        max_length=255,
        blank=True,
        help_text=_("Shown at the top. Example: Our waiting list is closed until June."),
    )
    eligibility = models.TextField(
        _("who can use it"),
        blank=True,
        help_text=_("Any rules a child or family has to meet, in full. The law asks for these."),
    )
    not_accepted = models.TextField(
        _("who cannot use it"), blank=True, help_text=_("Say it kindly, and say where else to go.")
    )
    how_to_get = models.TextField(
        _("how to get it"),
        blank=True,
        help_text=_(
            "Step by step: whom to ask, what to send, what to bring. One step on each line."
        ),
    )
    what_happens_next = models.TextField(_("what happens after you ask"), blank=True)
    if_not_accepted = models.TextField(_("if the answer is no"), blank=True)
    while_waiting = models.TextField(
        _("what to do while you wait"), blank=True, help_text=_("Things a family can do now.")
    )
    wait_weeks_from = models.PositiveSmallIntegerField(
        _("shortest wait, weeks"), null=True, blank=True
    )
    wait_weeks_to = models.PositiveSmallIntegerField(
        _("longest wait, weeks"), null=True, blank=True
    )
    wait_note = models.CharField(_("about the wait"), max_length=255, blank=True)
    wait_as_of = models.DateField(
        _("wait as it was on"),
        null=True,
        blank=True,
        help_text=_("A wait is never shown without its date."),
    )
    cost_text = models.TextField(
        _("about the cost"), blank=True, help_text=_("Anything the prices below do not say.")
    )
    catchment = models.TextField(
        _("where you have to live"),
        blank=True,
        help_text=_("Leave blank if it does not matter. Example: You need a GP in Sampleford."),
    )
    accreditations = models.TextField(_("registered or inspected by"), blank=True)
    complaints = models.TextField(_("how to complain"), blank=True)
    complaints_url = models.URLField(_("complaints web page"), max_length=500, blank=True)
    sen_report_url = models.URLField(
        _("SEN information report"),
        max_length=500,
        blank=True,
        help_text=_("Schools only: the web address of the report the law asks of every school."),
    )
    assured_on = models.DateField(_("source last checked on"), null=True, blank=True)
    assured_by = models.CharField(_("source last checked by"), max_length=200, blank=True)
    organisation = _organisation_key(_("run by"))
    commissioner = _organisation_key(
        _("commissioned by"), _("Who decides that this service exists.")
    )
    funder = _organisation_key(_("paid for by"))
    external_source = models.CharField(max_length=255, blank=True, editable=False)
    external_id = models.CharField(max_length=255, blank=True, editable=False)

    service_panels = service_panels
    base_form_class = ServiceForm
    edit_handler = service_tabs()
    service_search_fields = [
        index.SearchField("summary"),
        index.SearchField("description"),
        index.SearchField("eligibility"),
    ]
    service_api_fields: list = []

    #: Facts a family needs; see `services/facts.py`. Extend `get_missing_facts()` for more.
    localoffer_is_service = True

    exclude_fields_in_copy = ["external_source", "external_id"]

    localoffer_template = "wagtail_localoffer/pages/service_page.html"

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Saves, and tells the read model, in one transaction."""
        with transaction.atomic():
            result = super().save(*args, **kwargs)
            service_saved.send(sender=type(self), page=self)
        return result

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `service` (see `services/context.py`) and what our hooks bring."""
        context = super().get_context(request, *args, **kwargs)
        service = describe_service(self)
        data = build_structured_data(service, self.get_full_url(request) or "")
        return {
            **context,
            "service": service,
            "service_actions": get_components("localoffer_service_actions", request, self),
            "service_sections": get_components("localoffer_service_sections", request, self),
            "structured_data": escape_json(data) if data else "",
        }

    def get_missing_facts(self) -> list[Fact]:
        """The facts a family needs and this service lacks. Extend for your own fields."""
        return find_missing_facts(self)

    def get_entry_text(self) -> list[str]:
        """Texts that the directory's word search reads, most telling first.

        Extend it to make your own fields findable: `return [*super().get_entry_text(), self.x]`.
        """
        return [
            self.summary,
            self.eligibility,
            self.description,
            self.how_to_get,
            self.not_accepted,
            self.while_waiting,
        ]

    def get_open_referral(self) -> dict[str, Any]:
        """Extra Open Referral keys of this service, merged over the standard mapping."""
        return {}

    @classmethod
    def clean_parent_page_models(cls) -> list[type]:
        """Services stand under directories, whatever their class, unless told otherwise."""
        if getattr(cls, "parent_page_types", None) is not None:
            return super().clean_parent_page_models()
        return [
            model
            for model in super().clean_parent_page_models()
            if getattr(model, "localoffer_is_directory", False)
        ]
