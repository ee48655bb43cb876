"""The Local Offer: its home, its directory, the imported services and those completed by hand."""

from collections.abc import Callable
from io import StringIO
from pathlib import Path

from django.core.management import call_command

from example_project.council.demo import organisations
from example_project.council.demo.completing import complete
from example_project.council.demo.content import SERVICES
from example_project.council.demo.content.offer import CARD, DIRECTORY, HOME, OFFER
from example_project.council.demo.content.places import GETTING_THERE
from example_project.council.demo.home import find_home
from example_project.council.demo.once import once
from example_project.council.demo.pages import make_card, publish_below
from example_project.council.models import HomePage
from wagtail_localoffer.models import Location, Offer
from wagtail_localoffer.pages.models import DirectoryPage, OfferHomePage, ServicePage
from wagtail_localoffer.roles import grant_page_permissions


SOURCE = Path(__file__).resolve().parent.parent / "fixtures" / "sampleford.json"
SOURCE_NAME = "Sampleford"
POSTCODES = SOURCE.with_name("postcodes.csv")


def load(say: Callable[[str], object]) -> None:
    call_command("localoffer_setup", verbosity=0)
    if HomePage.objects.exists() and once("localoffer:home", make_offer_home):
        say("Made the page SEND Local Offer")
    home = OfferHomePage.objects.order_by("pk").first()
    if home and once("localoffer:directory", publish_below, home, DirectoryPage(**DIRECTORY)):
        say("Made the page Find a service")
    directory = DirectoryPage.objects.order_by("pk").first()
    if directory is None:
        say("There is no directory: the services were left out")
        return
    import_services(directory, say)
    organisations.load(say)
    once("localoffer:places", describe_places)
    complete_services(say)
    # Beside what a curious web team may have loaded already.
    if once("localoffer:postcodes", load_postcodes):
        say("Loaded Sampleford's postcodes")


def load_postcodes() -> None:
    call_command("localoffer_import_postcodes", str(POSTCODES), keep=True, verbosity=0)


def make_offer_home() -> None:
    page = publish_below(find_home(), OfferHomePage(**HOME))
    Offer.objects.create(home_page_id=page.pk, **OFFER)
    grant_page_permissions(page)
    # Before the council's other cards: it is what the demo is for.
    make_card(page, *CARD, -1)


def import_services(directory: DirectoryPage, say: Callable[[str], object]) -> None:
    """Not ``once``: the import itself changes nothing the second time."""
    before = ServicePage.objects.count()
    call_command(
        "localoffer_import",
        str(SOURCE),
        parent=str(directory.pk),
        type=ServicePage._meta.label,
        source_name=SOURCE_NAME,
        verbosity=0,
        stdout=StringIO(),
    )
    made = ServicePage.objects.count() - before
    if made:
        say(f"Imported {made} services")


def describe_places() -> None:
    for place in Location.objects.filter(name__in=GETTING_THERE, description=""):
        place.description = GETTING_THERE[place.name]
        place.save()


def complete_services(say: Callable[[str], object]) -> None:
    pages = {
        page.external_id: page for page in ServicePage.objects.filter(external_source=SOURCE_NAME)
    }
    done = [
        facts.name
        for facts in SERVICES
        if facts.id in pages and once(f"service:{facts.id}", complete, pages[facts.id], facts)
    ]
    if done:
        say(f"Completed {len(done)} services by hand")
