"""Easy Read: a picture on the left, a short sentence on the right."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from wagtail_localoffer.blocks.base import LocalOfferBlock


#: Letters of one pair: two short sentences.
LONGEST = 220


class EasyReadBlock(LocalOfferBlock):
    picture = ImageChooserBlock(
        label=_("Picture"), help_text=_("One thing, on a plain ground. It stands on the left.")
    )
    alt = blocks.CharBlock(
        label=_("What the picture adds"),
        required=False,
        max_length=160,
        help_text=_(
            "Read out to people who do not see it. Leave blank where the sentence says it all."
        ),
    )
    text = blocks.RichTextBlock(
        label=_("Short sentence"),
        features=["bold", "link", "ul"],
        max_length=LONGEST,
        help_text=_("One idea. About ten words. Bold the hard word and say what it means."),
    )

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        text = value.get("text")
        context["words"] = text.source if text else ""
        return context

    class Meta:
        icon = "image"
        label = _("Easy Read pair")
        description = _("A picture on the left, one short sentence on the right.")
        template = "wagtail_localoffer/blocks/easyread.html"
        preview_value: ClassVar[dict[str, Any]] = {
            "text": _("<p>You can <b>ask for help</b>. You do not need to be sure.</p>"),
        }
