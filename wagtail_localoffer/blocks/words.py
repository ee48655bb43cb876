"""Headings, text, key facts, and what a family said."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_localoffer.blocks.base import TEXT, CheckedBlock, LocalOfferBlock


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


class FactBlock(CheckedBlock):
    name = blocks.CharBlock(label=_("What it is about"), max_length=80)
    text = blocks.CharBlock(label=_("The fact"), max_length=300)
    source = blocks.CharBlock(
        label=_("Where it comes from"),
        required=False,
        max_length=160,
        help_text=_("For a number or a claim: who says so, and of which year."),
    )
    url = blocks.URLBlock(label=_("Web address of it"), required=False)

    def list_gaps(self, value: Any) -> dict[str, Any]:
        if value.get("url") and not value.get("source"):
            return {"source": _("Say what the web address leads to.")}
        return {}

    class Meta:
        icon = "info-circle"
        label = _("Fact")


class FactsBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default=_("Good to know"))
    facts = blocks.ListBlock(FactBlock(), label=_("Facts"), min_num=1)

    class Meta:
        icon = "info-circle"
        label = _("Key facts")
        description = _("A few short facts, with where they come from.")
        template = "wagtail_localoffer/blocks/facts.html"
        preview_value = {
            "heading": _("Good to know"),
            "facts": [
                {"name": _("Who can ask"), "text": _("Parents, nurseries, schools and doctors.")},
                {"name": _("What it costs"), "text": _("Nothing.")},
                {
                    "name": _("How many children"),
                    "text": _("About two in every class of 30 find language hard."),
                    "source": _("A national study of 2016"),
                },
            ],
        }


class QuoteBlock(LocalOfferBlock):
    text = blocks.TextBlock(
        label=_("What they said"),
        max_length=600,
        rows=4,
        help_text=_("In their own words. Leave out names, schools and what only they could say."),
    )
    who = blocks.CharBlock(
        label=_("Who said it"),
        max_length=120,
        help_text=_("Example: Mum of a boy aged 4. No name unless they want it."),
    )
    agreed = blocks.BooleanBlock(
        label=_("They agreed to these words on this page"),
        help_text=_(
            "Ask them first, in writing, and keep their answer. Tell them that they can take it "
            "back at any time, and how. A child old enough to understand is asked, too."
        ),
    )

    class Meta:
        icon = "openquote"
        label = _("What a family said")
        description = _("A few words of a family, a child or a young person.")
        template = "wagtail_localoffer/blocks/quote.html"
        preview_value = {
            "text": _("They never made us feel we were wasting their time."),
            "who": _("Mum of a boy aged 4"),
            "agreed": True,
        }


# Migrations name what these are made of, not us: ours may move.
DECONSTRUCT_ALIASES = {
    HeadingBlock: "wagtail.blocks.CharBlock",
    TextBlock: "wagtail.blocks.RichTextBlock",
}
