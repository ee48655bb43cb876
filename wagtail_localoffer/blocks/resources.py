"""Things to read, watch and use, each with who stands behind it and when it was checked."""

from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from wagtail_localoffer.blocks.base import TEXT, CheckedBlock, LocalOfferBlock
from wagtail_localoffer.services.links import safe_url


def list_forms() -> list[tuple[str, Any]]:
    """What a resource can be, as families look for it."""
    return [
        ("web", _("Web page")),
        ("document", _("Document to read or print")),
        ("easyread", _("Easy Read")),
        ("large", _("Large print")),
        ("video", _("Video")),
        ("bsl", _("British Sign Language video")),
        ("audio", _("Audio")),
        ("language", _("Another language")),
        ("symbols", _("Symbols or pictures")),
        ("app", _("App")),
        ("paper", _("On paper")),
    ]


class ResourceBlock(CheckedBlock):
    name = blocks.CharBlock(label=_("Name"), max_length=160)
    text = blocks.CharBlock(label=_("What it is good for"), required=False, max_length=300)
    document = DocumentChooserBlock(label=_("Document"), required=False)
    page = blocks.PageChooserBlock(label=_("Or page of this site"), required=False)
    url = blocks.URLBlock(label=_("Or web address"), required=False)
    forms = blocks.MultipleChoiceBlock(label=_("Formats"), choices=list_forms, required=False)
    owner = blocks.CharBlock(
        label=_("Who made it"),
        max_length=160,
        help_text=_("The organisation that keeps it right."),
    )
    checked_on = blocks.DateBlock(label=_("Checked on"), required=False)
    due_on = blocks.DateBlock(
        label=_("Check again by"),
        required=False,
        help_text=_("From this day on the page says that the check is overdue."),
    )

    def list_gaps(self, value: Any) -> dict[str, Any]:
        gaps = {}
        is_paper = value.get("forms") == ["paper"]
        if not (value.get("document") or value.get("page") or value.get("url") or is_paper):
            gaps["document"] = _(
                "Choose a document or a page, or give a web address. For something on paper only, "
                "tick no other format."
            )
        if not value.get("due_on"):
            gaps["due_on"] = _("Say by when somebody looks whether it is still right.")
        return gaps

    def list_faults(self, value: Any) -> dict[str, Any]:
        faults = {}
        if value.get("document") and (value.get("page") or value.get("url")):
            other = "page" if value.get("page") else "url"
            faults[other] = _("A resource is in one place: clear the document above, or this.")
        elif value.get("page") and value.get("url"):
            faults["url"] = _("A resource is in one place: clear the page above, or this address.")
        checked, due = value.get("checked_on"), value.get("due_on")
        if checked and due and due <= checked:
            faults["due_on"] = _("This is before it was checked. Put a later day.")
        if checked and checked > timezone.localdate():
            faults["checked_on"] = _("This day has not come yet. Put the day it was checked.")
        return faults

    def describe(self, value: Any, today: Any) -> dict[str, Any]:
        """A resource as a family sees it; `url` is "" where there is nothing (any more) to open."""
        names = dict(list_forms())
        document, page = value.get("document"), value.get("page")
        url = safe_url(value.get("url") or "")
        if document is not None:
            url = document.url
        elif page is not None:
            url = page.url if page.live else ""
        due = value.get("due_on")
        return {
            "value": value,
            "url": url or "",
            "document": document,
            "forms": [names[form] for form in value.get("forms") or [] if form in names],
            "is_overdue": bool(due and due < today),
        }

    class Meta:
        icon = "doc-full-inverse"
        label = _("Resource")


class ResourcesBlock(LocalOfferBlock):
    heading = blocks.CharBlock(
        label=_("Heading"), max_length=120, default=_("Things to read, watch and use")
    )
    text = blocks.RichTextBlock(label=_("Words below it"), features=TEXT, required=False)
    resources = blocks.ListBlock(ResourceBlock(), label=_("Resources"), min_num=1)

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        block, today = self.child_blocks["resources"].child_block, timezone.localdate()
        context["resources"] = [
            block.describe(one, today) for one in value.get("resources") or [] if one.get("name")
        ]
        return context

    class Meta:
        icon = "doc-full-inverse"
        label = _("Resources")
        description = _(
            "Documents and links, each with its formats, who made it and when it was checked."
        )
        template = "wagtail_localoffer/blocks/resources.html"
        preview_value = {
            "heading": _("Things to read, watch and use"),
            "resources": [
                {
                    "name": _("Ten games for talking"),
                    "text": _("One game a page, with pictures. Print what you need."),
                    "url": "https://example.org/games",
                    "forms": ["document", "easyread"],
                    "owner": _("Sampleford Children's Therapy Service"),
                    "checked_on": date(2026, 9, 1),
                    "due_on": date(2099, 9, 1),
                },
                {
                    "name": _("Starting nursery with few words"),
                    "url": "https://example.org/nursery",
                    "forms": ["video", "bsl"],
                    "owner": _("Sampleford Council"),
                    "checked_on": date(2024, 1, 10),
                    "due_on": date(2025, 1, 10),
                },
            ],
        }
