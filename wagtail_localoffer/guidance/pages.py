from datetime import date
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField

from wagtail_localoffer.fallback import FallbackMixin
from wagtail_localoffer.guidance.blocks import GuidanceStreamBlock
from wagtail_localoffer.offers.queries import offer_for


class GuidanceMixin(FallbackMixin):
    """Makes a page type one of complaint and appeal guidance."""

    lead = models.CharField(
        _("in one sentence"),
        max_length=300,
        blank=True,
        help_text=_("What a worried parent can do with this page."),
    )
    body = StreamField(GuidanceStreamBlock(required=False), verbose_name=_("page"), blank=True)
    law_checked_on = models.DateField(_("law checked on"), null=True, blank=True)
    law_next_check_on = models.DateField(_("next check of the law"), null=True, blank=True)

    guidance_panels = [
        FieldPanel("lead"),
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("law_checked_on"), FieldPanel("law_next_check_on")])],
            heading=_("Is the law still so?"),
        ),
    ]

    localoffer_is_guidance = True
    # The law changes: each page gets a review plan of its own when it is published.
    localoffer_is_reviewable = True
    review_months = 6

    localoffer_template = "wagtail_localoffer/pages/guidance_page.html"

    class Meta:
        abstract = True

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `offer`, whose phone numbers stand below the page."""
        return {
            **super().get_context(request, *args, **kwargs),
            "offer": offer_for(self),
        }

    def is_law_check_due(self, on: date) -> bool:
        return self.law_next_check_on is not None and self.law_next_check_on <= on
