"""Rows survive what Wagtail does to pages: each rule of `services/rows.py` with a test."""

import pytest
from django.db import models
from django.db.models import ProtectedError

from tests.factories import (
    DirectoryFactory,
    LocationFactory,
    OrganisationFactory,
    ServiceFactory,
    TermFactory,
)
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import AbstractServiceContact, AbstractServiceTerm, service_rows
from wagtail_localoffer.services.rows import ROWS


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def directory(root):
    return DirectoryFactory(parent=root)


@pytest.fixture
def service(directory):
    page = ServiceFactory(parent=directory, terms=["need:autism"])
    page.localoffer_contacts = [
        CouncilServicePage.localoffer_contacts.rel.related_model(
            title="Advice line", phone="01632 960134", whatsapp="07700 900123"
        )
    ]
    page.save()
    return page


def read(page):
    return CouncilServicePage.objects.get(pk=page.pk)


def contacts(page):
    return [row.title for row in read(page).localoffer_contacts.all()]


def codes(page):
    return sorted(row.term.code for row in read(page).localoffer_terms.all())


def test_every_kind_of_row_hangs_on_the_service_type_and_none_on_the_base_page():
    for name in ROWS:
        row = getattr(CouncilServicePage, f"localoffer_{name}").rel.related_model
        assert row._meta.get_field("page").remote_field.model is CouncilServicePage


def test_a_council_extends_one_row_and_its_field_is_kept(service):
    assert read(service).localoffer_contacts.get().whatsapp == "07700 900123"


def test_rows_keep_their_uuid_through_unpublish_and_publish(service):
    uuids = [row.uuid for row in read(service).localoffer_contacts.all()]
    service.save_revision().publish()
    read(service).unpublish()
    read(service).get_latest_revision().publish()
    assert [row.uuid for row in read(service).localoffer_contacts.all()] == uuids
    assert contacts(service) == ["Advice line"]


def test_publishing_an_old_revision_of_a_copied_page_takes_no_row_from_the_source(service, root):
    service.save_revision().publish()
    elsewhere = DirectoryFactory(parent=root, slug="elsewhere")
    copy = read(service).copy(to=elsewhere, copy_revisions=True)
    copy = read(copy)
    oldest = copy.revisions.order_by("created_at", "pk").first()
    oldest.publish()
    assert contacts(copy) == ["Advice line"]
    assert contacts(service) == ["Advice line"]
    assert codes(service) == codes(copy) == ["need:autism"]


def test_reverting_to_a_revision_whose_term_is_gone_drops_that_term_only(service):
    old = service.save_revision()
    gone = read(service).localoffer_terms.get().term
    page = read(service)
    page.localoffer_terms = []
    page.save_revision().publish()
    gone.delete()
    other = TermFactory(code="need:hearing", taxonomy__code="need")
    page = read(service)
    page.localoffer_terms.create(term=other)
    page.save()
    old.publish()
    assert codes(service) == []
    assert contacts(service) == ["Advice line"]


def test_reverting_to_a_revision_whose_place_is_gone_drops_that_place_only(service):
    place = LocationFactory()
    page = read(service)
    page.localoffer_places.create(location=place)
    old = page.save_revision()
    old.publish()
    page = read(service)
    page.localoffer_places = []
    page.save_revision().publish()
    place.delete()
    old.publish()
    assert not read(service).localoffer_places.exists()
    assert contacts(service) == ["Advice line"]


def test_reverting_to_a_revision_whose_organisation_is_gone_leaves_it_blank(service):
    organisation = OrganisationFactory()
    page = read(service)
    page.organisation = organisation
    old = page.save_revision()
    old.publish()
    organisation.delete()
    old.publish()
    page = read(service)
    assert page.organisation is None
    assert contacts(service) == ["Advice line"]


def test_a_term_in_use_cannot_be_deleted(service):
    with pytest.raises(ProtectedError):
        read(service).localoffer_terms.get().term.delete()


def test_a_copy_is_a_service_of_its_own(service):
    service.external_source, service.external_id = "feed", "7"
    service.save_revision().publish()
    copy = read(read(service).copy(update_attrs={"slug": "copy"}))
    assert copy.translation_key != service.translation_key
    assert (copy.external_source, copy.external_id) == ("", "")


def test_an_unknown_kind_of_row_is_refused_by_name():
    with pytest.raises(TypeError, match="no kind 'phones'"):
        service_rows(phones=AbstractServiceContact)(CouncilServicePage)


def test_a_row_of_the_wrong_kind_is_refused():
    with pytest.raises(TypeError, match="abstract subclass of AbstractServiceContact"):
        service_rows(contacts=AbstractServiceTerm)(CouncilServicePage)


def test_rows_hold_no_rows_and_nothing_refers_to_a_row_by_key():
    for name in ROWS:
        row = getattr(CouncilServicePage, f"localoffer_{name}").rel.related_model
        assert not [
            relation
            for relation in row._meta.related_objects
            if isinstance(relation, models.ManyToOneRel)
        ]
