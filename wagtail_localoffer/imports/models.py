import swapper
from django.db import models
from django.utils.translation import gettext_lazy as _


swapper.set_app_prefix("wagtailcore", "wagtail")


class SourceRecord(models.Model):
    """One record of an outside source and the page made of it."""

    offer = models.ForeignKey(
        # Kept when the offer goes: the next import must still know its pages.
        "wagtail_localoffer.Offer",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    source = models.CharField(_("source"), max_length=190)
    source_id = models.CharField(_("id in the source"), max_length=190)
    page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    # Of the record as it came: a repeated import does nothing when it is the same.
    hash = models.CharField(max_length=64)
    # Field values as last imported: an editor's change is what differs from them.
    values = models.JSONField(default=dict)
    raw = models.JSONField(default=dict)
    seen_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("source record")
        verbose_name_plural = _("source records")
        constraints = [
            models.UniqueConstraint(
                fields=["offer", "source", "source_id"], name="localoffer_source_record"
            )
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.source_id}"
