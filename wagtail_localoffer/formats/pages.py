import re
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from wagtail_localoffer.blocks.languages import get_direction, is_same_language
from wagtail_localoffer.fallback import FallbackMixin
from wagtail_localoffer.formats.blocks import EasyReadStreamBlock
from wagtail_localoffer.formats.easyread import EasyReadForm
from wagtail_localoffer.formats.models import PageFormat
from wagtail_localoffer.offers.queries import offer_for


#: A number to press that is longer than those for an emergency.
NUMBER = re.compile(r"tel:\+?\d{7,}")


class EasyReadMixin(FallbackMixin):
    """Makes a page type an Easy Read version of another page.

    Which page it tells of stands beside that page (`PageFormat`), as with every other format.
    """

    body = StreamField(
        EasyReadStreamBlock(required=False),
        verbose_name=_("pictures and sentences"),
        blank=True,
        help_text=_("One idea for each pair. Try it out with people who use Easy Read."),
    )

    easy_read_panels = [FieldPanel("body")]

    base_form_class = EasyReadForm

    localoffer_is_easy_read = True
    # It has to follow the page it tells of, so somebody has to look at it now and then.
    localoffer_is_reviewable = True
    review_months: int | None = None

    localoffer_template = "wagtail_localoffer/pages/easy_read_page.html"

    class Meta:
        abstract = True

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `offer`, `has_number` if the page's own words say whom to phone (then the offer's
        number is not said again below), and the `language` and `direction` of its words where
        they are not those of the pages around it."""
        code = PageFormat.objects.filter(target_id=self.pk).values_list("language", flat=True)
        language = code.first() or "" if self.pk else ""
        if is_same_language(language, self.locale.language_code):
            language = ""
        return {
            **super().get_context(request, *args, **kwargs),
            "offer": offer_for(self),
            "has_number": bool(NUMBER.search(str(self.body.get_prep_value()))),
            "language": language,
            "direction": get_direction(language) if language else "",
        }
