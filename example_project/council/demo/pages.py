"""The plain pages, and the cards on the home page that lead to them."""

from collections.abc import Callable

from wagtail.models import Page

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
