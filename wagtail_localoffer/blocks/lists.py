"""Services of the directory on any page: by what they are for, or chosen by hand."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_localoffer.blocks.base import TEXT, LocalOfferBlock, find_block_directory
from wagtail_localoffer.blocks.terms import ServiceChooserBlock, TermsBlock
from wagtail_localoffer.directory.cards import Card, read_cards
from wagtail_localoffer.directory.lists import Ask, ServiceList, read_lists, share_lists
from wagtail_localoffer.directory.vocabularies import read_vocabularies
from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.services.models import ServiceMixin


#: The oldest age a Local Offer is for, and how many cards one block may show.
OLDEST, MOST = 25, 24


def read_chosen(pages: Iterable[Any], parent: Any, request: Any) -> list[Card]:
    """The cards of some services, in this order; without those that are not offered (any more)."""
    keys = [page.pk for page in pages if page is not None]
    if not keys:
        return []
    found = dict(
        DirectoryEntry.objects.filter(
            page_id__in=keys, status=ServiceMixin.Status.ACTIVE
        ).values_list("page_id", "pk")
    )
    ids = [found[key] for key in dict.fromkeys(keys) if key in found]
    directory = find_block_directory(parent) if ids else None
    if directory is None:
        vocabularies = read_vocabularies() if ids else []
        return read_cards(ids, vocabularies, lambda page: page.get_url(request))
    cards = share_lists(directory, request).read_cards(ids)
    return [cards[pk] for pk in ids if pk in cards]


def read_ages(value: Any) -> tuple[float, float] | None:
    """The ages of a block's two fields; one left blank has no end."""
    low, high = value.get("age_from"), value.get("age_to")
    if low is None and high is None:
        return None
    return (low or 0, OLDEST if high is None else high)


def find_age_faults(value: Any) -> dict[str, Any]:
    low, high = value.get("age_from"), value.get("age_to")
    if low is not None and high is not None and high < low:
        return {"age_to": _("The ages end before they begin. Put the older age here.")}
    return {}


class ServicesBlock(LocalOfferBlock):
    heading = blocks.CharBlock(
        label=_("Heading"), max_length=120, default=_("Services that may help")
    )
    text = blocks.RichTextBlock(label=_("Words below it"), features=TEXT, required=False)
    terms = TermsBlock(
        label=_("What the services are for"),
        help_text=_(
            "Every service with one of these appears by itself, and goes when it closes. Of two "
            "kinds (a need and a level) a service must have both."
        ),
    )
    age_from = blocks.IntegerBlock(
        label=_("From age"), required=False, min_value=0, max_value=OLDEST
    )
    age_to = blocks.IntegerBlock(label=_("To age"), required=False, min_value=0, max_value=OLDEST)
    most = blocks.IntegerBlock(
        label=_("How many to show"),
        default=6,
        min_value=1,
        max_value=MOST,
        help_text=_("A link leads to the rest."),
    )
    services = blocks.ListBlock(
        ServiceChooserBlock(label=_("Service")),
        label=_("Or choose services by hand"),
        default=[],
        min_num=0,
        max_num=MOST,
        collapsed=True,
        help_text=_("For a short list that is not all of a kind. Leave what is above blank then."),
    )

    def list_gaps(self, value: Any) -> dict[str, Any]:
        if value.get("services") or value.get("terms") or read_ages(value) is not None:
            return {}
        return {"terms": _("Tick what the services are for, or choose services by hand below.")}

    def list_faults(self, value: Any) -> dict[str, Any]:
        faults = find_age_faults(value)
        if value.get("services") and (value.get("terms") or read_ages(value) is not None):
            faults["services"] = _(
                "A list is made by terms and ages or by hand, not both. Take these services out, "
                "or clear the terms and ages."
            )
        return faults

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        request = context.get("request")
        chosen = [page for page in value.get("services") or [] if page is not None]
        if chosen:
            cards = read_chosen(chosen, parent_context, request)
            context["services"] = ServiceList(cards, len(cards))
        else:
            terms = value.get("terms") or []
            ask = Ask(
                any_terms=terms,
                about=terms,
                ages=read_ages(value),
                fitting=True,
                most=value.get("most") or 6,
            )
            directory = find_block_directory(parent_context)
            context["services"] = read_lists(directory, request, {"": ask})[""]
        return context

    class Meta:
        icon = "list-ul"
        label = _("List of services")
        description = _("Services of the directory: by need, level and age, or chosen by hand.")
        template = "wagtail_localoffer/blocks/services.html"
        preview_value = {"heading": _("Services that may help"), "most": 2}


class ServiceBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default=_("Start here"))
    service = ServiceChooserBlock(label=_("Service"))
    text = blocks.RichTextBlock(
        label=_("Why this one"),
        features=TEXT,
        required=False,
        help_text=_("One or two sentences. The card below them comes from the service's page."),
    )

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        page = value.get("service")
        cards = read_chosen([page], parent_context, context.get("request"))
        context["card"] = cards[0] if cards else None
        context["is_gone"] = page is not None and not cards
        return context

    def get_preview_value(self) -> Any:
        entry = (
            DirectoryEntry.objects.filter(status=ServiceMixin.Status.ACTIVE)
            .select_related("page")
            .order_by("-checked_on", "sort_title")
            .first()
        )
        page = entry.page if entry else None
        return self.normalize({**self.meta.preview_value, "service": page})

    class Meta:
        icon = "doc-full"
        label = _("One service")
        description = _("The card of one service, with a line on why to start there.")
        template = "wagtail_localoffer/blocks/service.html"
        preview_value = {
            "heading": _("Start here"),
            # True of whichever service a site shows first.
            "text": _("<p>Their page says whom they help, and how to ask.</p>"),
        }
