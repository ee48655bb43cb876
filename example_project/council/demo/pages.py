"""The plain pages, and the cards on the home page that lead to them."""

import datetime
from collections.abc import Callable

from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import Page

from example_project.council.demo.content.council import COUNCIL_PAGES
from example_project.council.demo.home import find_home
from example_project.council.demo.once import once
from example_project.council.demo.texts import PLAIN_PAGES
from example_project.council.models import (
    HomeCard,
    HomePage,
    StandardPage,
)


def load(say: Callable[[str], object]) -> None:
    home = HomePage.objects.first()
    if home is None:
        say("There is no home page: the other pages were left out")
        return
    for order, text in enumerate(PLAIN_PAGES):
        if once(f"page:{text['slug']}", make_plain_page, text, order):
            say(f"Made the page {text['title']}")
    for text in COUNCIL_PAGES:
        parent = StandardPage.objects.child_of(home).filter(slug=text["below"]).first()
        if parent and once(f"page:{text['slug']}", make_page_below, parent, text):
            say(f"Made the page {text['title']}")


def make_page_below(parent: Page, text: dict) -> None:
    """Add a page to the council's pages about itself; the page above lists it at its foot."""
    prepared = date_format(timezone.localdate() - datetime.timedelta(days=40), "F Y")
    page = StandardPage(
        title=text["title"],
        slug=text["slug"],
        intro=text["intro"],
        body=text["body"].replace("{prepared}", prepared),
        show_in_menus=True,
        search_description=text["intro"],
    )
    publish_below(parent, page)


def make_plain_page(text: dict, order: int) -> None:
    page = StandardPage(
        title=text["title"],
        slug=text["slug"],
        intro=text["intro"],
        body=text["body"],
        show_in_menus=text["menu"],
        search_description=text["intro"],
    )
    publish_below(find_home(), page)
    if text["card"]:
        make_card(page, text["card_title"], text["card"], order)


def publish_below(parent: Page, page: Page) -> Page:
    """Add the page below ``parent`` and publish it, with a revision as if an editor had."""
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def make_card(page: Page, title: str, text: str, order: int) -> None:
    """Put a card on the home page that leads to ``page``, and publish the home page again.

    The card joins the newest revision, so that an editor's unpublished words are neither lost nor
    put before the public; then it waits in the draft for them.
    """
    home = find_home()
    drafted = home.has_unpublished_changes
    draft = home.get_latest_revision_as_object()
    draft.cards.add(HomeCard(title=title, text=text, link_page=page, sort_order=order))
    revision = draft.save_revision()
    if not drafted:
        revision.publish()
