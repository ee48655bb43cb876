from django.db import models
from django.utils.translation import gettext_lazy as _


class Postcode(models.Model):
    """Where a postcode or an outward code is. Filled by `localoffer_import_postcodes` only.

    Written without its space, in capitals: "AL13JE", "AL1". Degrees of WGS84.
    """

    postcode = models.CharField(_("postcode"), max_length=8, primary_key=True)
    latitude = models.FloatField(_("latitude"))
    longitude = models.FloatField(_("longitude"))

    class Meta:
        verbose_name = _("postcode")
        verbose_name_plural = _("postcodes")
        # Nobody edits these rows: no rights to give.
        default_permissions = ()

    def __str__(self) -> str:
        return self.postcode
