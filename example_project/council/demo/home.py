"""The home page, and the site that begins there."""

import os
from collections.abc import Callable

from wagtail.models import Page, Site

from example_project.council.demo.once import once
from example_project.council.models import HomePage


SITE_NAME = "Sampleford Council"


def load(say: Callable[[str], object]) -> None:
    if once("home", make_home):
        say("Made the site and its home page")
    follow_port()


def make_home() -> None:
    root = Page.get_first_root_node()
    home = root.add_child(
        instance=HomePage(
            title=SITE_NAME,
            slug="sampleford",
            heading="Here for everyone in Sampleford",
            intro=(
                "Find help, pay a bill or tell us about a problem. "
                "We look after the town and the villages around it."
            ),
            seo_title="Home",
            search_description=(
                "The council for Sampleford, Nether Lacey, Kettlebury, Dunmarsh and Thornwick Green."
            ),
        )
    )
    home.save_revision().publish()

    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    welcome = site.root_page if site.pk else None
    site.hostname = "localhost"
    site.port = int(os.environ.get("PORT") or 8000)
    site.site_name = SITE_NAME
    site.root_page = home
    site.save()

    # Wagtail's own first page goes, but only if it is still what Wagtail made. It is deleted after
    # the site has moved on, because deleting a root page deletes its site.
    if welcome and welcome.specific_class is Page and not welcome.get_children().exists():
        Page.objects.get(pk=welcome.pk).delete()


def follow_port() -> None:
    """Keep the address of the site right when the demo is served on another port than before."""
    port = os.environ.get("PORT")
    site = Site.objects.filter(is_default_site=True, hostname="localhost").first()
    if port and site and site.port != int(port):
        site.port = int(port)
        site.save()


def find_home() -> HomePage:
    """The council's home page; raises ``HomePage.DoesNotExist`` when an editor deleted it."""
    return HomePage.objects.get()
