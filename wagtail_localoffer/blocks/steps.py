"""What happens one after another: steps, what to do while waiting, a timeline."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_localoffer.blocks.base import TEXT, LocalOfferBlock


class StepBlock(blocks.StructBlock):
    name = blocks.CharBlock(label=_("What to do"), max_length=120)
    text = blocks.RichTextBlock(label=_("How"), features=TEXT, required=False)

    class Meta:
        icon = "arrow-right"
        label = _("Step")


class StepsBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default=_("What to do"))
    text = blocks.RichTextBlock(label=_("Words below it"), features=TEXT, required=False)
    steps = blocks.ListBlock(StepBlock(), label=_("Steps"), min_num=1)

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        description = _("What to do, one thing after another, with numbers.")
        template = "wagtail_localoffer/blocks/steps.html"
        preview_value = {
            "heading": _("How to ask for help"),
            "steps": [
                {
                    "name": _("Write down what you see"),
                    "text": _("<p>Two or three examples are enough.</p>"),
                },
                {"name": _("Ring the advice line"), "text": ""},
                {"name": _("Tell the nursery"), "text": _("<p>They can help at once.</p>")},
            ],
        }


class ThingBlock(blocks.StructBlock):
    name = blocks.CharBlock(label=_("What to do"), max_length=120)
    text = blocks.RichTextBlock(label=_("More about it"), features=TEXT, required=False)

    class Meta:
        icon = "tick"
        label = _("Something to do")


class WaitingBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default=_("While you wait"))
    text = blocks.RichTextBlock(label=_("Words below it"), features=TEXT, required=False)
    things = blocks.ListBlock(ThingBlock(), label=_("Things to do"), min_num=1)
    again = blocks.ListBlock(
        blocks.CharBlock(label=_("Sign"), max_length=200),
        label=_("Do not wait if"),
        default=[],
        min_num=0,
        help_text=_("Signs that mean: ring again now. Example: your child stops using words."),
    )
    phone = blocks.CharBlock(
        label=_("Phone to ring then"),
        required=False,
        max_length=40,
        help_text=_("Leave blank for the Local Offer's own number."),
    )

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        offer = context["offer"]
        context["phone"] = value.get("phone") or (offer.phone if offer is not None else "")
        context["signs"] = [sign for sign in value.get("again") or [] if sign]
        return context

    class Meta:
        icon = "time"
        label = _("While you wait")
        description = _("What helps in the meantime, and when not to wait.")
        template = "wagtail_localoffer/blocks/waiting.html"
        preview_value = {
            "heading": _("While you wait"),
            "things": [
                {
                    "name": _("Talk about what you both see"),
                    "text": _("<p>Use short sentences. Wait for an answer.</p>"),
                },
                {"name": _("Ask the nursery what they do"), "text": ""},
            ],
            "again": [_("your child stops using words they had"), _("they choke when they eat")],
            "phone": "01632 960123",
        }


class EventBlock(blocks.StructBlock):
    when = blocks.CharBlock(
        label=_("When"), max_length=60, help_text=_("Example: Week 6, or September 2027")
    )
    name = blocks.CharBlock(label=_("What happens"), max_length=120)
    text = blocks.RichTextBlock(label=_("More about it"), features=TEXT, required=False)

    class Meta:
        icon = "date"
        label = _("Point in time")


class TimelineBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default=_("What happens when"))
    text = blocks.RichTextBlock(label=_("Words below it"), features=TEXT, required=False)
    events = blocks.ListBlock(EventBlock(), label=_("Points in time"), min_num=1)

    class Meta:
        icon = "history"
        label = _("Timeline")
        description = _("What happens when, from first to last.")
        template = "wagtail_localoffer/blocks/timeline.html"
        preview_value = {
            "heading": _("After you ask"),
            "events": [
                {"when": _("Day 1"), "name": _("You ring us"), "text": ""},
                {
                    "when": _("Week 2"),
                    "name": _("A therapist rings back"),
                    "text": _("<p>You decide together what helps most.</p>"),
                },
                {"when": _("Week 8"), "name": _("The first session"), "text": ""},
            ],
        }
