"""Where imported services go."""

import json

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import get_page_models

from tests.factories import DirectoryFactory, HomeFactory, ServiceFactory, StandardPageFactory
from tests.imports.conftest import SAMPLEFORD
from tests.testapp.models import (
    CouncilDirectoryPage,
    CouncilHomePage,
    CouncilServicePage,
    StandardPage,
)
from wagtail_localoffer.models import DirectoryEntry, Offer


pytestmark = [pytest.mark.django_db, pytest.mark.core]


@pytest.fixture
def path(tmp_path, record):
    file = tmp_path / "services.json"
    file.write_text(json.dumps(record))
    return file


def test_an_empty_site_gets_its_home_offer_and_directory(terms, site, run_import, path):
    site.site_name = "Sampleford Council"
    site.save()
    assert "1 created" in run_import(path)
    home = CouncilHomePage.objects.get()
    directory = CouncilDirectoryPage.objects.child_of(home).get()
    offer = Offer.objects.get()
    assert home.live and directory.live
    assert home.get_parent().pk == site.root_page_id
    assert offer.home_page_id == home.pk
    assert offer.name == "Sampleford Council SEND Local Offer"
    page = CouncilServicePage.objects.child_of(directory).get()
    assert DirectoryEntry.objects.get().page_id == page.pk


def test_the_next_import_uses_what_the_first_one_made(terms, site, run_import, path):
    run_import(path)
    run_import(path)
    assert CouncilHomePage.objects.count() == CouncilDirectoryPage.objects.count() == 1
    assert Offer.objects.count() == 1


def test_a_dry_run_on_an_empty_site_makes_nothing(terms, site, run_import, path):
    assert "1 created" in run_import(path, dry_run=True)
    assert not CouncilHomePage.objects.exists()
    assert not Offer.objects.exists()


def test_a_home_that_has_no_directory_gets_one(terms, root, run_import, path):
    home = HomeFactory(parent=root)
    run_import(path)
    assert CouncilDirectoryPage.objects.child_of(home).count() == 1
    assert Offer.objects.get().home_page_id == home.pk


def test_a_directory_outside_any_home_is_used_as_it_is(terms, root, run_import, path):
    directory = DirectoryFactory(parent=root)
    run_import(path)
    assert CouncilServicePage.objects.child_of(directory).count() == 1
    assert not Offer.objects.exists()


def test_several_directories_need_a_choice(terms, directory, run_import, path):
    other = DirectoryFactory(parent=directory.get_parent(), title="Schools", slug="schools")
    with pytest.raises(CommandError, match="several directories.*Schools.*--parent"):
        run_import(path)
    run_import(path, parent="/offer/schools/")
    assert CouncilServicePage.objects.child_of(other).count() == 1


def test_a_parent_is_told_by_its_number(terms, directory, run_import, path):
    run_import(path, parent=str(directory.pk))
    assert CouncilServicePage.objects.child_of(directory).count() == 1


def test_a_parent_that_is_not_there_is_told(terms, directory, run_import, path):
    with pytest.raises(CommandError, match="There is no page “/nowhere/”"):
        run_import(path, parent="/nowhere/")


def test_a_parent_that_takes_no_services_is_told(terms, directory, run_import, path):
    page = ServiceFactory(parent=directory)
    with pytest.raises(CommandError, match="does not accept|accepts no type"):
        run_import(path, parent=str(page.pk))


def test_several_service_types_need_a_choice(terms, directory, path, monkeypatch):
    class Other(CouncilServicePage):
        class Meta:
            proxy = True
            app_label = "testapp"

    monkeypatch.setattr(
        CouncilDirectoryPage,
        "allowed_subpage_models",
        classmethod(lambda cls: [CouncilServicePage, Other]),
    )
    with pytest.raises(CommandError, match="several types of service.*--type"):
        call_command("localoffer_import", str(path))


@pytest.mark.parametrize("name", ["testapp.Nothing", "nonsense", "testapp.StandardPage"])
def test_a_type_that_is_no_service_type_is_told(terms, directory, run_import, path, name):
    with pytest.raises(CommandError, match=name):
        run_import(path, type=name)


def test_a_site_that_accepts_no_home_is_told(terms, root, run_import, path, monkeypatch):
    StandardPageFactory(parent=root)
    monkeypatch.setattr(
        type(root), "allowed_subpage_models", classmethod(lambda cls: [StandardPage])
    )
    with pytest.raises(CommandError, match="No page type.*subpage_types"):
        run_import(path)


@pytest.mark.parametrize("mark", ["localoffer_is_home", "localoffer_is_directory"])
def test_a_site_without_a_home_or_directory_type_is_told_how_to_get_one(
    terms, root, run_import, path, monkeypatch, mark
):
    for model in get_page_models():
        if getattr(model, mark, False):
            monkeypatch.setattr(model, mark, False)
    with pytest.raises(CommandError, match="OfferHomeMixin and DirectoryMixin"):
        run_import(path)


def test_a_report_of_another_kind_is_refused_before_anything_is_done(
    terms, directory, run_import, path
):
    with pytest.raises(CommandError, match=".csv or .json"):
        run_import(path, report="report.xlsx")
    assert not CouncilServicePage.objects.exists()


def test_postcode_districts_become_areas(vocabularies, directory, run_import):
    directory.offer.postcode_districts = "AL1"
    directory.offer.save()
    run_import(SAMPLEFORD)
    areas = set(
        DirectoryEntry.objects.filter(terms__term__taxonomy__code="area").values_list(
            "terms__term__code", flat=True
        )
    )
    assert "area:al1" in areas
