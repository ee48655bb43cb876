from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField

from wagtail_localoffer.directory.finding import find_directory
from wagtail_localoffer.fallback import FallbackMixin
from wagtail_localoffer.home.changes import read_changes
from wagtail_localoffer.home.hubs import Hubs
from wagtail_localoffer.home.ways import list_ages, read_ways
from wagtail_localoffer.home.worries import WorriesBlock, read_worries
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.search.lexicon import read_crisis
from wagtail_localoffer.sections import get_components


class OfferHomeMixin(FallbackMixin):
    """Makes a page type the home of a Local Offer."""

    lead = models.CharField(
        _("what it is, in one sentence"),
        max_length=300,
        blank=True,
        help_text=_("For a parent who has never heard of a Local Offer."),
    )
    worries = StreamField(
        WorriesBlock(required=False),
        verbose_name=_("I'm worried about…"),
        blank=True,
        help_text=_("Ways in for a worried parent. Leave empty to show ours. Put talking first."),
    )
    intro = RichTextField(_("introduction"), blank=True, features=["bold", "italic", "link", "ul"])

    crisis_words = RichTextField(
        _("help in a crisis"),
        blank=True,
        features=["bold", "link", "ul"],
        help_text=_("Your own words and numbers, shown above the national ones."),
    )
    paper_words = RichTextField(
        _("how to get this on paper"),
        blank=True,
        features=["bold", "link", "ul"],
        help_text=_("For families without the internet. Leave blank to name your phone number."),
    )

    home_panels = [
        FieldPanel("lead"),
        FieldPanel("worries"),
        FieldPanel("intro"),
        MultiFieldPanel(
            [FieldPanel("crisis_words"), FieldPanel("paper_words")],
            heading=_("Help in a crisis, and on paper"),
        ),
    ]

    localoffer_is_home = True

    localoffer_template = "wagtail_localoffer/pages/offer_home_page.html"

    class Meta:
        abstract = True

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `offer`, `directory` (a page or None), the ways into it, and what our hooks bring.

        `topics` are the hubs of the offer (`title`, `lead`, `url`).

        Ways: `worries`, `ages` and `ways` by vocabulary; beside them `changes`, what is new in
        the directory, and `crisis_numbers`.
        """
        context = super().get_context(request, *args, **kwargs)
        directory = find_directory(self)
        # Outside of every site a directory has no address, and so no ways in.
        url = (directory.get_url(request) if directory else "") or ""
        hubs = Hubs(self, request)
        return {
            **context,
            "offer": offer_for(self),
            "directory": directory,
            "worries": read_worries(self, url, request),
            "topics": hubs.list_main(),
            "ages": list_ages(url) if url else [],
            "ways": read_ways(directory, url, hubs.list_addresses()) if url else {},
            "changes": read_changes(directory, request) if directory else [],
            "crisis_numbers": read_crisis()["numbers"],
            "home_sections": get_components("localoffer_home_sections", request, self),
        }
