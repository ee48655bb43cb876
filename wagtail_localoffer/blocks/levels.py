"""How much help there is, and what to look for at which age: words with links to services."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_localoffer.blocks.base import (
    TEXT,
    CheckedBlock,
    LocalOfferBlock,
    find_block_directory,
)
from wagtail_localoffer.blocks.lists import OLDEST, find_age_faults, read_ages
from wagtail_localoffer.blocks.terms import LevelBlock, TermsBlock
from wagtail_localoffer.directory.lists import Ask, ServiceList, read_lists
from wagtail_localoffer.services.phrases import say_ages


_ABOUT = _("Counts and links are of services with one of these. Leave blank for every service.")


def list_parts(
    parts: list[Any], asks: dict[str, Ask], context: dict[str, Any], parent: Any
) -> list[dict[str, Any]]:
    """Each part of a block with its `found`: how many services, and their address."""
    found: dict[str, ServiceList] = {}
    if asks:
        found = read_lists(find_block_directory(parent), context.get("request"), asks)
    return [{"value": part, "found": found.get(str(number))} for number, part in enumerate(parts)]


class LevelStepBlock(CheckedBlock):
    name = blocks.CharBlock(label=_("Name"), max_length=80)
    text = blocks.RichTextBlock(label=_("What it is, and for whom"), features=TEXT)
    level = LevelBlock(
        label=_("Link to services of this level"),
        help_text=_("The block counts them, and links to them in the directory."),
    )

    class Meta:
        icon = "order"
        label = _("Level")


def make_levels() -> list[dict[str, Any]]:
    """The four levels in plain words, for an editor to change."""
    return [
        {
            "name": gettext("For every child"),
            "text": gettext("<p>Open to all families. You do not have to be referred.</p>"),
            "level": "level:universal",
        },
        {
            "name": gettext("For some children"),
            "text": gettext("<p>Some extra help, often in a small group and for a short time.</p>"),
            "level": "level:targeted",
        },
        {
            "name": gettext("For a few children"),
            "text": gettext("<p>Help from specialists for children who need much more.</p>"),
            "level": "level:specialist",
        },
        {
            "name": gettext("From the community"),
            "text": gettext(
                "<p>Clubs and charities. The council and the NHS do not pay for them.</p>"
            ),
            "level": "level:community",
        },
    ]


class LevelsBlock(LocalOfferBlock):
    heading = blocks.CharBlock(
        label=_("Heading"), max_length=120, default=_("From a little help to a lot")
    )
    text = blocks.RichTextBlock(label=_("Words below it"), features=TEXT, required=False)
    terms = TermsBlock(label=_("What the services are for"), help_text=_ABOUT)
    levels = blocks.ListBlock(
        LevelStepBlock(), label=_("Levels"), min_num=1, max_num=6, default=make_levels
    )

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        parts = list(value.get("levels") or [])
        terms = value.get("terms") or []
        asks = {
            str(number): Ask(terms=[part["level"]], any_terms=terms, most=0)
            for number, part in enumerate(parts)
            if part.get("level")
        }
        context["parts"] = list_parts(parts, asks, context, parent_context)
        return context

    def get_preview_value(self) -> Any:
        return self.get_default()

    class Meta:
        icon = "order"
        label = _("Levels of help")
        description = _(
            "Universal, targeted, specialist and community help side by side, in words, with "
            "links to the services of each."
        )
        template = "wagtail_localoffer/blocks/levels.html"


class AgeBlock(CheckedBlock):
    name = blocks.CharBlock(label=_("Heading"), max_length=80, help_text=_("Example: 2 to 3 years"))
    text = blocks.RichTextBlock(label=_("What to know at this age"), features=TEXT)
    age_from = blocks.IntegerBlock(
        label=_("From age"),
        required=False,
        min_value=0,
        max_value=OLDEST,
        help_text=_("Give the ages to link to services for them."),
    )
    age_to = blocks.IntegerBlock(label=_("To age"), required=False, min_value=0, max_value=OLDEST)

    def list_faults(self, value: Any) -> dict[str, Any]:
        return find_age_faults(value)

    class Meta:
        icon = "date"
        label = _("Age")


class AgesBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default=_("Age by age"))
    text = blocks.RichTextBlock(label=_("Words below it"), features=TEXT, required=False)
    terms = TermsBlock(label=_("What the services are for"), help_text=_ABOUT)
    ages = blocks.ListBlock(AgeBlock(), label=_("Ages"), min_num=1)
    is_folded = blocks.BooleanBlock(
        label=_("Fold the ages up"),
        required=False,
        help_text=_("Families open one by pressing its heading."),
    )

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        parts = list(value.get("ages") or [])
        terms = value.get("terms") or []
        asks = {
            str(number): Ask(any_terms=terms, ages=read_ages(part), most=0)
            for number, part in enumerate(parts)
            if read_ages(part) is not None
        }
        context["parts"] = list_parts(parts, asks, context, parent_context)
        for part in context["parts"]:
            ages = read_ages(part["value"])
            part["ages"] = say_ages(*ages) if ages else ""
        return context

    class Meta:
        icon = "date"
        label = _("Ages")
        description = _("What to know at each age, under plain headings, with links to services.")
        template = "wagtail_localoffer/blocks/ages.html"
        preview_value = {
            "heading": _("Talking, age by age"),
            "ages": [
                {
                    "name": _("18 months to 2 years"),
                    "text": _("<p>Most children say some words and point at what they want.</p>"),
                    "age_from": 1,
                    "age_to": 2,
                },
                {
                    "name": _("2 to 3 years"),
                    "text": _("<p>Most children put words together. Family understand them.</p>"),
                    "age_from": 2,
                    "age_to": 3,
                },
            ],
        }
