"""Blocks of topics, each usable alone in any StreamField of a site."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from wagtail_localoffer.blocks.base import LocalOfferBlock
from wagtail_localoffer.topics.guides import Guide
from wagtail_localoffer.topics.steps import Address, fill_step, read_step


class GuideBlock(LocalOfferBlock):
    """The first question of a guide, its answers links to the guide's own address.

    Where a site does not include our addresses the steps are taken on the page itself.
    """

    guide = SnippetChooserBlock(Guide, label=_("Guide"))
    heading = blocks.CharBlock(
        label=_("Heading"),
        required=False,
        max_length=120,
        help_text=_("Leave blank for the guide's title."),
    )

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        guide = value.get("guide")
        if guide is None or not guide.is_shown:
            return context
        address = Address.of(guide)
        request = context.get("request")
        asked: Any = {}
        if address.code and request is not None and request.GET.get("guide") == guide.code:
            asked = request.GET
        step = read_step(guide, asked, address)
        context["guide"] = guide
        context["step"] = fill_step(step, context.get("offer"), request)
        context["anchor"] = f"lo-guide-{guide.code}"
        return context

    def get_preview_value(self) -> Any:
        """The first guide of the site."""
        return self.normalize({"guide": Guide.objects.filter(is_shown=True).first()})

    class Meta:
        icon = "help"
        label = _("Guide for a worried parent")
        description = _(
            "The first question of a guide, such as “How old is your child?”, each answer a link."
        )
        template = "wagtail_localoffer/topics/blocks/guide.html"
