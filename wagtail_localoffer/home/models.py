from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField


class OfferHomeMixin(models.Model):
    """Makes a page type the home of a Local Offer."""

    lead = models.CharField(
        _("what it is, in one sentence"),
        max_length=300,
        blank=True,
        help_text=_("For a parent who has never heard of a Local Offer."),
    )
    intro = RichTextField(_("introduction"), blank=True, features=["bold", "italic", "link", "ul"])

    localoffer_is_home = True

    class Meta:
        abstract = True

    def get_template(self, request: Any, *args: Any, **kwargs: Any) -> list[str]:
        own = super().get_template(request, *args, **kwargs)
        own = [own] if isinstance(own, str) else list(own)
        return [*own, "wagtail_localoffer/pages/offer_home_page.html"]
