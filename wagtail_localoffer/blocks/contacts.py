"""Whom to ring: details of one's own, or those of the offer, which then stand in one place."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_localoffer.blocks.base import TEXT, LocalOfferBlock
from wagtail_localoffer.services.links import dial, tel


#: Whose details a block shows.
OWN, OFFER, ADVICE = "own", "offer", "advice"


def list_whose() -> list[tuple[str, Any]]:
    return [
        (OWN, _("The details below")),
        (OFFER, _("The Local Offer's own phone and e-mail, from its settings")),
        (ADVICE, _("The free advice service (SENDIASS), from the settings")),
    ]


class ContactBlock(LocalOfferBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default=_("Talk to someone"))
    text = blocks.RichTextBlock(
        label=_("Words below it"),
        features=TEXT,
        required=False,
        help_text=_("Who answers, and what happens then."),
    )
    whose = blocks.ChoiceBlock(label=_("Whose details"), choices=list_whose, default=OWN)
    name = blocks.CharBlock(label=_("Person or team"), required=False, max_length=160)
    phone = blocks.CharBlock(label=_("Phone"), required=False, max_length=40)
    hours = blocks.CharBlock(
        label=_("When to phone"),
        required=False,
        max_length=120,
        help_text=_("Example: Tuesday and Thursday, 1pm to 3pm"),
    )
    textphone = blocks.CharBlock(
        label=_("Textphone"),
        required=False,
        max_length=40,
        help_text=_("Only where you have a number of its own for it."),
    )
    has_relay = blocks.BooleanBlock(
        label=_("Say how to ring by text (Relay UK)"),
        required=False,
        default=True,
        help_text=_("For people who cannot hear or speak on the phone. It works with any number."),
    )
    sms = blocks.CharBlock(label=_("Number for text messages"), required=False, max_length=40)
    email = blocks.EmailBlock(label=_("E-mail"), required=False)
    page = blocks.PageChooserBlock(label=_("Button: page of this site"), required=False)
    url = blocks.URLBlock(label=_("Or button: web address"), required=False)
    link_text = blocks.CharBlock(
        label=_("Words on the button"),
        required=False,
        max_length=80,
        help_text=_("What happens when it is pressed. Example: Ask for help with talking"),
    )
    is_strong = blocks.BooleanBlock(
        label=_("Make it stand out"),
        required=False,
        help_text=_("For the one thing a family should do next. Once on a page is enough."),
    )

    def list_gaps(self, value: Any) -> dict[str, Any]:
        has_link = value.get("page") or value.get("url")
        if has_link and not value.get("link_text"):
            return {"link_text": _("Say what the button does. “Click here” says nothing.")}
        ways = ("phone", "textphone", "sms", "email")
        if value.get("whose") == OWN and not has_link and not any(value.get(way) for way in ways):
            return {"phone": _("Give a phone number, an e-mail address or a button.")}
        return {}

    def list_faults(self, value: Any) -> dict[str, Any]:
        faults = {}
        for name in ("phone", "textphone", "sms"):
            if value.get(name) and not dial(value.get(name)):
                faults[name] = _("There is no number to ring in this. Example: 01632 960123")
        if value.get("page") and value.get("url"):
            faults["url"] = _("A button leads to one place: clear the page above, or this address.")
        return faults

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        offer, whose = context["offer"], value.get("whose") or OWN
        ways = {
            name: value.get(name) or ""
            for name in ("name", "phone", "hours", "textphone", "sms", "email")
        }
        if whose != OWN:
            ways = dict.fromkeys(ways, "")
        if whose == OFFER and offer is not None:
            ways.update(phone=offer.phone, hours=offer.phone_hours, email=offer.email)
        elif whose == ADVICE and offer is not None:
            ways.update(
                name=offer.advice_line_name,
                phone=offer.advice_line_phone,
                hours=offer.advice_line_hours,
            )
        page = value.get("page")
        context["ways"] = ways
        context["has_ways"] = any(ways.values())
        context["is_advice"] = whose == ADVICE
        context["relay"] = _make_relay(ways["phone"]) if value.get("has_relay") else ""
        context["link"] = page if page is not None and page.live else None
        return context

    class Meta:
        icon = "mail"
        label = _("Contact")
        description = _(
            "Phone, textphone, text message, e-mail and one button: a contact, an advice line or "
            "the next thing to do."
        )
        template = "wagtail_localoffer/blocks/contact.html"
        preview_value = {
            "heading": _("Speech and language advice line"),
            "text": _("<p>A therapist answers. You do not need a referral.</p>"),
            "whose": OWN,
            "phone": "01632 960123",
            "hours": _("Tuesday and Thursday, 1pm to 3pm"),
            "has_relay": True,
            "email": "talking@example.org",
            "is_strong": True,
        }


def _make_relay(phone: str) -> str:
    """What to dial for a call by text; "" for short numbers, which Relay UK knows by itself."""
    number = f"18001 {phone}"
    return number if tel(number).startswith("tel:18001") else ""
