"""Headings and text."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_localoffer.blocks.base import TEXT


class HeadingBlock(blocks.CharBlock):
    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("A heading of a part of the page.")
        template = "wagtail_localoffer/blocks/heading.html"
        preview_template = "wagtail_localoffer/blocks/preview.html"
        preview_value = _("Before you ask for help")


class TextBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs, lists and links.")
        template = "wagtail_localoffer/blocks/text.html"
        preview_template = "wagtail_localoffer/blocks/preview.html"
        preview_value = _(
            "<p>You can ask for help before you are sure. <b>You need no diagnosis.</b></p>"
            "<ul><li>Ring the advice line.</li><li>Talk to the nursery.</li></ul>"
        )


def make_heading() -> HeadingBlock:
    """A heading for a stream of ours."""
    return HeadingBlock(max_length=160)


def make_text() -> TextBlock:
    """Text for a stream of ours."""
    return TextBlock(features=["h3", *TEXT])


# Migrations name what these are made of, not us: ours may move.
DECONSTRUCT_ALIASES = {
    HeadingBlock: "wagtail.blocks.CharBlock",
    TextBlock: "wagtail.blocks.RichTextBlock",
}
