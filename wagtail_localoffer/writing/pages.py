from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from wagtail_localoffer.fallback import FallbackMixin
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.writing.glossary import list_terms
from wagtail_localoffer.writing.models import GlossaryTerm


def group_terms(terms: list[GlossaryTerm]) -> list[tuple[str, list[GlossaryTerm]]]:
    """Terms under the letter they begin with, in the order of the alphabet."""
    letters: dict[str, list[GlossaryTerm]] = {}
    for term in sorted(terms, key=lambda term: term.term.casefold()):
        letters.setdefault(term.term[:1].upper(), []).append(term)
    return list(letters.items())


class GlossaryMixin(FallbackMixin):
    """Makes a page type the page of words: every word of the glossary, from A to Z."""

    lead = models.CharField(_("in one sentence"), max_length=300, blank=True)

    glossary_panels = [FieldPanel("lead")]

    localoffer_is_words = True

    localoffer_template = "wagtail_localoffer/pages/glossary_page.html"

    class Meta:
        abstract = True

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `letters`: each letter with its terms; and `offer`."""
        return {
            **super().get_context(request, *args, **kwargs),
            "letters": group_terms(list_terms(self.locale.language_code)),
            "offer": offer_for(self),
        }
