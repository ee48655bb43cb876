"""The contact page."""

from collections.abc import Callable

from example_project.council.demo.home import find_home
from example_project.council.demo.once import once
from example_project.council.demo.pages import publish_below
from example_project.council.demo.texts import CONTACT, TEAMS
from example_project.council.models import ContactPage, ContactTeam, HomePage


def load(say: Callable[[str], object]) -> None:
    if HomePage.objects.exists() and once("page:contact", make_contact):
        say("Made the page Contact us")


def make_contact() -> None:
    page = ContactPage(
        **CONTACT,
        teams=[ContactTeam(sort_order=order, **team) for order, team in enumerate(TEAMS)],
    )
    publish_below(find_home(), page)
