"""The page of words explained, below the Local Offer's home."""

from collections.abc import Callable

from example_project.council.demo.once import once
from example_project.council.demo.pages import publish_below
from wagtail_localoffer.pages.models import GlossaryPage, OfferHomePage


TITLE = "What the words mean"
LEAD = "Words and short names that schools, councils and health teams use, in plain words."


def load(say: Callable[[str], object]) -> None:
    home = OfferHomePage.objects.order_by("pk").first()
    if home is not None and once("words:page", make_page, home):
        say(f"Made the page {TITLE}")


def make_page(home: OfferHomePage) -> None:
    page = GlossaryPage(
        title=TITLE,
        slug="what-the-words-mean",
        lead=LEAD,
        search_description=LEAD,
        show_in_menus=True,
    )
    publish_below(home, page)
