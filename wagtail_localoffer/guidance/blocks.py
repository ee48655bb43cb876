"""Blocks for complaint and appeal guidance, each usable alone in any StreamField."""

import uuid
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from wagtail_localoffer.blocks.base import TEXT, LocalOfferBlock
from wagtail_localoffer.blocks.words import make_heading, make_text
from wagtail_localoffer.guidance.answers import DatesForm
from wagtail_localoffer.guidance.kinds import KINDS, list_kinds, list_timetables
from wagtail_localoffer.guidance.models import RouteQuestion


class RouteBlock(LocalOfferBlock):
    route = SnippetChooserBlock("wagtail_localoffer.Route", label=_("Route"))

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        route = value.get("route")
        shown = route is not None and route.is_in_force(timezone.localdate())
        context["route"] = route if shown else None
        context["contacts"] = route.list_contacts(context["offer"]) if shown else []
        return context

    class Meta:
        icon = "arrow-right"
        label = _("What to do about a problem")
        description = _("Who decides, first step, next step, time limit and contacts.")
        template = "wagtail_localoffer/guidance/blocks/route.html"


class ChooserBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), default=_("What went wrong?"), max_length=120)
    text = blocks.CharBlock(label=_("Words below it"), required=False, max_length=300)

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        question = RouteQuestion.objects.first()
        context["question"] = question
        context["choices"] = (
            question.choices.select_related("route", "next_question") if question else []
        )
        return context

    class Meta:
        icon = "help"
        label = _("What went wrong?")
        description = _("The first question of the chooser, each answer a link.")
        template = "wagtail_localoffer/guidance/blocks/chooser.html"


class DeadlineBlock(LocalOfferBlock):
    kind = blocks.ChoiceBlock(label=_("What to work out"), choices=list_kinds, default="appeal")

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        kind = KINDS.get(value.get("kind"))
        context["kind"] = kind
        # Two of these blocks may stand on one page: their boxes need ids of their own.
        context["form"] = DatesForm(kind, auto_id=f"id_{uuid.uuid4().hex[:8]}_%s") if kind else None
        return context

    class Meta:
        icon = "date"
        label = _("Work out a date")
        description = _(
            "A form for the date on a letter; the answer is the last day, with workings."
        )
        template = "wagtail_localoffer/guidance/blocks/deadline.html"


class TimetableBlock(DeadlineBlock):
    kind = blocks.ChoiceBlock(
        label=_("Timetable"),
        choices=list_timetables,
        default="plan",
    )

    class Meta:
        icon = "calendar"
        label = _("EHC timetable")
        description = _("What the council must do by when, from the day a family gives.")


class MediationBlock(LocalOfferBlock):
    text = blocks.RichTextBlock(label=_("How it works"), features=TEXT)
    name = blocks.CharBlock(label=_("Mediation adviser"), required=False, max_length=160)
    phone = blocks.CharBlock(label=_("Phone"), required=False, max_length=40)
    email = blocks.EmailBlock(label=_("E-mail"), required=False)

    class Meta:
        icon = "group"
        label = _("Mediation")
        description = _("How mediation works and whom to phone for a certificate.")
        heading = _("Mediation: talking with somebody who takes no side")
        template = "wagtail_localoffer/guidance/blocks/contact.html"


class DisagreementBlock(MediationBlock):
    name = blocks.CharBlock(label=_("Who arranges it"), required=False, max_length=160)

    class Meta:
        icon = "comment"
        label = _("Disagreement resolution")
        description = _("Help to sort it out by talking, with a plan or without one.")
        heading = _("Sorting it out by talking")


class AdviceBlock(LocalOfferBlock):
    text = blocks.CharBlock(label=_("Words"), required=False, max_length=300)

    class Meta:
        icon = "info-circle"
        label = _("Free advice service")
        description = _("The advice service (SENDIASS) of this Local Offer, from its settings.")
        template = "wagtail_localoffer/guidance/blocks/advice.html"


class TakeBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), default=_("What to take along"), max_length=120)
    things = blocks.ListBlock(blocks.CharBlock(max_length=200), label=_("Things"))

    class Meta:
        icon = "list-ul"
        label = _("What to take along")
        description = _("A list of papers and notes to have ready.")
        template = "wagtail_localoffer/guidance/blocks/take.html"


class LetterBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    outline = blocks.RichTextBlock(
        label=_("The letter"),
        features=["bold", "italic"],
        help_text=_("Leave gaps as lines of underscores. Families print or copy it."),
    )
    has_form = blocks.BooleanBlock(
        label=_("Link to the letter that is filled in on the page"), required=False
    )

    class Meta:
        icon = "mail"
        label = _("Letter outline")
        description = _("A letter to copy, or a link to the one that asks for an assessment.")
        template = "wagtail_localoffer/guidance/blocks/letter.html"


class CoordinatorBlock(LocalOfferBlock):
    heading = blocks.CharBlock(
        label=_("Heading"), default=_("Who looks after plans for my school?"), max_length=120
    )

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        context["box"] = f"lo-team-{uuid.uuid4().hex[:8]}"
        return context

    class Meta:
        icon = "user"
        label = _("EHC co-ordinator finder")
        description = _("A box that finds the council's team by school or area.")
        template = "wagtail_localoffer/guidance/blocks/coordinator.html"


class LawBlock(LocalOfferBlock):
    checked_on = blocks.DateBlock(label=_("Law checked on"))
    by = blocks.CharBlock(label=_("By"), required=False, max_length=120)
    next_check_on = blocks.DateBlock(label=_("Next check"), required=False)

    class Meta:
        icon = "tick"
        label = _("Law checked on")
        description = _("When these words were last checked against the law, and when next.")
        template = "wagtail_localoffer/guidance/blocks/law.html"


#: Name to class: for a council's own StreamField, all of them or some.
GUIDANCE_BLOCKS = {
    "route": RouteBlock,
    "chooser": ChooserBlock,
    "deadline": DeadlineBlock,
    "timetable": TimetableBlock,
    "mediation": MediationBlock,
    "disagreement": DisagreementBlock,
    "advice": AdviceBlock,
    "take": TakeBlock,
    "letter": LetterBlock,
    "coordinator": CoordinatorBlock,
    "law": LawBlock,
}


class GuidanceStreamBlock(blocks.StreamBlock):
    heading = make_heading()
    text = make_text()
    route = RouteBlock()
    chooser = ChooserBlock()
    deadline = DeadlineBlock()
    timetable = TimetableBlock()
    mediation = MediationBlock()
    disagreement = DisagreementBlock()
    advice = AdviceBlock()
    take = TakeBlock()
    letter = LetterBlock()
    coordinator = CoordinatorBlock()
    law = LawBlock()
