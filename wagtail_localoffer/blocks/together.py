"""Who does what: one table for all services that work with the same child."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_localoffer.blocks.base import TEXT, LocalOfferBlock
from wagtail_localoffer.blocks.terms import ServiceChooserBlock


class PartnerBlock(blocks.StructBlock):
    who = blocks.CharBlock(label=_("Who"), max_length=120)
    does = blocks.CharBlock(label=_("What they do"), max_length=300)
    when = blocks.CharBlock(label=_("When"), required=False, max_length=160)
    pays = blocks.CharBlock(
        label=_("Who pays"),
        required=False,
        max_length=120,
        help_text=_("The council, the NHS, the school, a charity…"),
    )
    phone = blocks.CharBlock(label=_("Phone"), required=False, max_length=40)
    service = ServiceChooserBlock(label=_("Its page"), required=False)

    class Meta:
        icon = "group"
        label = _("One of those who help")


class TogetherBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default=_("Who does what"))
    text = blocks.RichTextBlock(label=_("Words below it"), features=TEXT, required=False)
    partners = blocks.ListBlock(PartnerBlock(), label=_("Those who help"), min_num=1)
    once = blocks.RichTextBlock(
        label=_("You tell your story once"),
        features=TEXT,
        required=False,
        help_text=_("How what a family told one is passed on to the others, if the family agrees."),
    )

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        partners = [one for one in value.get("partners") or [] if one.get("who")]
        context["partners"] = partners
        # Columns that nobody filled in are left out.
        for name in ("when", "pays", "phone"):
            context[f"has_{name}"] = any(one.get(name) for one in partners)
        return context

    class Meta:
        icon = "group"
        label = _("Working together")
        description = _(
            "A table of who does what, when, and who pays. On a phone each row becomes a card."
        )
        template = "wagtail_localoffer/blocks/together.html"
        preview_value = {
            "heading": _("Who does what"),
            "partners": [
                {
                    "who": _("Health visitor"),
                    "does": _("Looks at how your child grows and talks. Can refer you."),
                    "when": _("From birth to school"),
                    "pays": _("The council"),
                    "phone": "01632 960111",
                },
                {
                    "who": _("Speech and language therapist"),
                    "does": _("Finds out what helps, and shows you and the nursery how."),
                    "when": _("Any age"),
                    "pays": _("The NHS"),
                    "phone": "01632 960123",
                },
            ],
            "once": _("<p>With your yes, one shared note goes to all of them.</p>"),
        }
