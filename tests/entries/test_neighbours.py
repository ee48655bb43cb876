"""The read model follows organisations, locations and terms that a service names."""

import pytest

from tests.factories import (
    LocationFactory,
    OrganisationFactory,
    ServiceFactory,
    TaxonomyFactory,
    TermFactory,
)
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.words import stems


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def read(page):
    return CouncilServicePage.objects.get(pk=page.pk)


def test_renaming_an_organisation(service, organisation, entry_of):
    organisation.name = "Lacey Trust"
    organisation.save()
    entry = entry_of(service)
    assert entry.organisation_name == "Lacey Trust"
    assert "lacey" in entry.text.body.split()


def test_a_draft_of_an_organisation_changes_nothing(service, organisation, entry_of):
    organisation.name = "Not yet"
    organisation.save_revision()
    assert entry_of(service).organisation_name == "Sampleford Council"


def test_unpublishing_and_deleting_an_organisation(service, organisation, entry_of):
    organisation.unpublish()
    assert entry_of(service).organisation_name == ""
    organisation.save_revision().publish()
    assert entry_of(service).organisation_name == "Sampleford Council"
    organisation.delete()
    assert entry_of(service).organisation_name == ""


def test_who_commissions_a_service_stands_before_who_pays(service, organisation, entry_of):
    page = read(service)
    page.funder = OrganisationFactory(name="Lottery", kind="charity")
    page.save_revision().publish()
    assert (entry_of(service).payer_kind, entry_of(service).payer_name) == ("charity", "Lottery")
    board = OrganisationFactory(name="Sample Board", kind="nhs_provider")
    page.commissioner = board
    page.save_revision().publish()
    board.kind = "icb"
    board.save()
    assert (entry_of(service).payer_kind, entry_of(service).payer_name) == ("icb", "Sample Board")
    board.delete()
    assert entry_of(service).payer_name == "Lottery"


def test_changing_a_location(service, entry_of):
    area = TermFactory(taxonomy=TaxonomyFactory(code="area"), code="area:al1", name="AL1")
    place = LocationFactory(name="Mill Hall", area=area)
    service.localoffer_places.create(location=place)
    service.save()
    entry = entry_of(service)
    assert entry.place_line == "Mill Hall, Sampleford, AL1 8NB"
    assert entry.points.get().latitude == 51.759
    assert entry.terms.filter(term=area).exists()
    place.hide_exact_address = True
    place.area = None
    place.postal_code = "HP1 1AA"
    place.save()
    entry = entry_of(service)
    assert entry.place_line == "Sampleford, HP1"
    assert entry.points.get().latitude == 51.76
    assert not entry.terms.filter(term=area).exists()
    assert "mill" not in entry.text.body.split()


def test_renaming_a_term_and_its_parent(directory, entry_of):
    parent = TermFactory(code="need:slcn", name="Speech and language")
    child = TermFactory(taxonomy=parent.taxonomy, code="need:stammer", name="x", parent=parent)
    page = ServiceFactory(parent=directory, terms=["need:stammer"])
    child.name = "Stammering"
    child.save()
    parent.name = "Communication"
    parent.save()
    text = entry_of(page).text
    assert set(stems("Communication")) <= set(text.terms.split())
    assert set(stems("Stammering")) <= set(text.terms.split())


def test_deleting_a_term_that_others_stand_under(directory, entry_of):
    parent = TermFactory(code="need:slcn", name="Communication")
    TermFactory(taxonomy=parent.taxonomy, code="need:stammer", name="x", parent=parent)
    page = ServiceFactory(parent=directory, terms=["need:stammer"])
    parent.delete()
    assert not set(stems("Communication")) & set(entry_of(page).text.terms.split())


def test_deleting_an_area(service, entry_of):
    area = TermFactory(taxonomy=TaxonomyFactory(code="area"), code="area:al1", name="AL1")
    service.localoffer_places.create(location=LocationFactory(area=area))
    service.save()
    area.delete()
    assert entry_of(service).terms.count() == 2


def test_another_organisation_is_none_of_it(service, entry_of):
    before = entry_of(service).fingerprint
    other = OrganisationFactory(name="Other")
    other.name = "Another"
    other.save()
    assert entry_of(service).fingerprint == before
