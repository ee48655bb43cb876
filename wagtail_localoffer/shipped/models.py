from django.db import models
from django.utils.translation import gettext_lazy as _


class ShippedRecord(models.Model):
    """What the package shipped for one editable record, to tell an editor's change from ours.

    Values that still equal what was shipped follow the package on upgrade; values
    that an editor changed stay and can be listed.
    """

    model = models.CharField(max_length=100, help_text="app_label.model of the record")
    key = models.CharField(max_length=190, help_text="the record's stable code")
    values = models.JSONField(default=dict)

    class Meta:
        verbose_name = _("shipped record")
        verbose_name_plural = _("shipped records")
        constraints = [
            models.UniqueConstraint(fields=["model", "key"], name="localoffer_shipped_unique")
        ]

    def __str__(self) -> str:
        return f"{self.model} {self.key}"
