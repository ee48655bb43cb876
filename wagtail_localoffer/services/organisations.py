import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model_string
from wagtail.models import DraftStateMixin, RevisionMixin, WorkflowMixin
from wagtail.search import index


class Organisation(WorkflowMixin, DraftStateMixin, RevisionMixin, index.Indexed, models.Model):
    """Who runs, pays for or commissions a service (Open Referral's "organization")."""

    class Kind(models.TextChoices):
        COUNCIL = "council", _("Council")
        ICB = "icb", _("NHS integrated care board")
        NHS_ENGLAND = "nhs_england", _("NHS England")
        NHS_PROVIDER = "nhs_provider", _("NHS trust or provider")
        SCHOOL = "school", _("School, nursery or college")
        CHARITY = "charity", _("Charity or community group")
        COMPANY = "company", _("Company or self-employed person")
        NONE = "none", _("Nobody / not known")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=255)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, blank=True)
    description = models.TextField(_("description"), blank=True)
    website = models.URLField(_("website"), max_length=500, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    external_source = models.CharField(max_length=255, blank=True, editable=False)
    external_id = models.CharField(max_length=255, blank=True, editable=False)
    # As last imported: what still equals it follows the source.
    external_values = models.JSONField(default=dict, blank=True, editable=False)

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
