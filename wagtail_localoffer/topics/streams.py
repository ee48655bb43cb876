"""What an editor can put on a hub."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class TopicStreamBlock(blocks.StreamBlock):
    heading = blocks.CharBlock(
        label=_("Heading"),
        icon="title",
        max_length=160,
        template="wagtail_localoffer/guidance/blocks/heading.html",
    )
    text = blocks.RichTextBlock(
        label=_("Text"),
        features=["h3", "bold", "italic", "link", "ol", "ul"],
        template="wagtail_localoffer/guidance/blocks/text.html",
    )
