import uuid
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from wagtail_localoffer.places.districts import set_area


class Location(index.Indexed, models.Model):
    """A place where a service is given, in Open Referral's sense."""

    class Type(models.TextChoices):
        PHYSICAL = "physical", _("A building or outdoor place")
        POSTAL = "postal", _("An address for letters only")
        VIRTUAL = "virtual", _("Online")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=200)
    location_type = models.CharField(_("kind"), max_length=10, choices=Type, default=Type.PHYSICAL)
    address_1 = models.CharField(_("street"), max_length=255, blank=True)
    address_2 = models.CharField(_("more of the address"), max_length=255, blank=True)
    city = models.CharField(_("town or city"), max_length=100, blank=True)
    state_province = models.CharField(_("county"), max_length=100, blank=True)
    postal_code = models.CharField(_("postcode"), max_length=10, blank=True)
    website = models.URLField(_("web address"), max_length=500, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    external_identifier = models.CharField(_("property number (UPRN)"), max_length=20, blank=True)
    description = models.TextField(
        _("getting there"), blank=True, help_text=_("Buses, parking, which door.")
    )
    accessibility = models.TextField(
        _("access"),
        blank=True,
        help_text=_("Steps, lifts, toilets, hearing loop, changing place, blue badge parking."),
    )
    hide_exact_address = models.BooleanField(
        _("hide the exact address"),
        default=False,
        help_text=_(
            "For a refuge or someone's home: families see the town and first half of the postcode only."
        ),
    )
    area = models.ForeignKey(
        "wagtail_localoffer.TaxonomyTerm",
        verbose_name=_("area of the council"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Set from the postcode when left blank."),
    )
    external_source = models.CharField(max_length=255, blank=True, editable=False)
    external_id = models.CharField(max_length=255, blank=True, editable=False)
    # As last imported: what still equals it follows the source.
    external_values = models.JSONField(default=dict, blank=True, editable=False)

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("city"),
        index.AutocompleteField("postal_code"),
    ]

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["name"]

    def __str__(self) -> str:
        parts = [self.name, self.city, self.postal_code]
        return ", ".join(part for part in parts if part)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Saves, with the area that the postcode says where no area was chosen."""
        if set_area(self) and kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "area"}
        super().save(*args, **kwargs)
