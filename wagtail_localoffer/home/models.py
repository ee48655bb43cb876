from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from wagtail_localoffer.home.ways import find_directory, read_ways
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.sections import get_components


class OfferHomeMixin(models.Model):
    """Makes a page type the home of a Local Offer."""

    lead = models.CharField(
        _("what it is, in one sentence"),
        max_length=300,
        blank=True,
        help_text=_("For a parent who has never heard of a Local Offer."),
    )
    intro = RichTextField(_("introduction"), blank=True, features=["bold", "italic", "link", "ul"])

    home_panels = [FieldPanel("lead"), FieldPanel("intro")]

    localoffer_is_home = True

    class Meta:
        abstract = True

    def get_template(self, request: Any, *args: Any, **kwargs: Any) -> list[str]:
        own = super().get_template(request, *args, **kwargs)
        own = [own] if isinstance(own, str) else list(own)
        return [*own, "wagtail_localoffer/pages/offer_home_page.html"]

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `offer`, `directory` (a page or None), `ways` into it and what our hooks bring."""
        context = super().get_context(request, *args, **kwargs)
        directory = find_directory(self)
        url = directory.get_url(request) if directory else ""
        return {
            **context,
            "offer": offer_for(self),
            "directory": directory,
            "ways": read_ways(directory, url) if directory else {},
            "home_sections": get_components("localoffer_home_sections", request, self),
        }
