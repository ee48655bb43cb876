"""Pages about complaints, appeals and plans, and the teams that look after plans."""

from collections.abc import Callable
from datetime import date
from typing import Any

from example_project.council.demo.content.guidance import (
    APPEAL,
    APPEAL_BODY,
    ASSESSMENT,
    ASSESSMENT_BODY,
    COMPLAIN,
    COMPLAIN_BODY,
    CONTACTS,
    TEAMS,
)
from example_project.council.demo.once import once
from example_project.council.demo.pages import publish_below
from wagtail_localoffer.guidance.coordinators import import_coordinators
from wagtail_localoffer.models import Offer, Route, RouteContact
from wagtail_localoffer.pages.models import GuidancePage, OfferHomePage


PAGES = [(COMPLAIN, COMPLAIN_BODY), (APPEAL, APPEAL_BODY), (ASSESSMENT, ASSESSMENT_BODY)]


def load(say: Callable[[str], object]) -> None:
    home = OfferHomePage.objects.order_by("pk").first()
    if home is None:
        return
    for words, body in PAGES:
        if once(f"guidance:{words['slug']}", make_page, home, words, body):
            say(f"Made the page {words['title']}")
    if once("guidance:teams", import_coordinators, TEAMS.splitlines()):
        say("Loaded the teams that look after plans")
    once("guidance:contacts", add_contacts)


def make_page(home: OfferHomePage, words: dict[str, Any], body: list[dict[str, Any]]) -> None:
    page = GuidancePage(
        **words,
        show_in_menus=True,
        search_description=words["lead"],
        law_checked_on=date(2026, 11, 24),
        law_next_check_on=date(2027, 5, 24),
    )
    page.body = page._meta.get_field("body").to_python(
        [block for block in map(find_route, body) if block]
    )
    publish_below(home, page)


def find_route(block: dict[str, Any]) -> dict[str, Any] | None:
    """A block with its route's code made into its key; None where an editor deleted the route."""
    if block["type"] != "route":
        return block
    route = Route.objects.filter(code=block["value"]).first()
    return {"type": "route", "value": {"route": route.pk}} if route else None


def add_contacts() -> None:
    offer = Offer.objects.order_by("pk").first()
    for code, (name, phone, email) in CONTACTS.items():
        route = Route.objects.filter(code=code).first()
        if route is not None:
            RouteContact.objects.create(
                route=route, offer=offer, name=name, phone=phone, email=email
            )
