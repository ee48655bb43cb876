"""Organisations and places are chosen, or made on the spot, without leaving a service."""

import pytest

from tests.editing.forms import add_url
from tests.factories import LocationFactory, OrganisationFactory
from wagtail_localoffer.models import Location, Organisation


pytestmark = [pytest.mark.django_db, pytest.mark.core]

ORGANISATIONS = "/admin/local-offer/choose-organisation/"
PLACES = "/admin/local-offer/choose-place/"


def test_the_form_of_a_service_uses_them(editor, directory):
    html = editor.get(add_url(directory)).content.decode()
    assert ORGANISATIONS in html
    assert PLACES in html


def test_an_organisation_is_found_and_chosen(editor, directory):
    organisation = OrganisationFactory(name="Riverside")
    OrganisationFactory(name="Hilltop")
    html = editor.get(f"{ORGANISATIONS}results/", {"q": "Riverside"}).content.decode()
    assert "Riverside" in html
    assert "Hilltop" not in html
    chosen = editor.get(f"{ORGANISATIONS}chosen/{organisation.pk}/").json()
    assert chosen["result"]["string"] == "Riverside"


def test_an_organisation_is_made_on_the_spot(editor, directory):
    assert "New organisation" in editor.get(ORGANISATIONS).json()["html"]
    data = {"name": "Riverside", "kind": "charity", "website": "example.org"}
    assert editor.post(f"{ORGANISATIONS}create/", data).json()["step"] == "chosen"
    made = Organisation.objects.get(name="Riverside")
    assert made.live
    # Typed as people say it.
    assert made.website == "https://example.org"


def test_a_place_is_made_on_the_spot(editor, directory):
    data = {"name": "Hall", "postal_code": "AL1 8NB"}
    assert editor.post(f"{PLACES}create/", data).json()["step"] == "chosen"
    assert Location.objects.get(name="Hall").postal_code == "AL1 8NB"


def test_addresses_are_not_shown_to_whoever_may_open_the_admin(visitor, directory):
    place = LocationFactory(name="Refuge", hide_exact_address=True)
    for path in ("", "results/", f"chosen/{place.pk}/", "create/"):
        assert visitor.get(f"{PLACES}{path}").status_code in (302, 403)
