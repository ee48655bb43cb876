"""One test for each kind of change of the pages. After each, `no_drift` compares everything."""

import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.models import Locale, PageViewRestriction, Revision, Site

from tests.factories import (
    DirectoryFactory,
    ServiceFactory,
    StandardPageFactory,
)
from tests.testapp.models import CouncilServicePage, Page
from wagtail_localoffer.models import DirectoryEntry, EntryText


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def tomorrow():
    return timezone.now() + datetime.timedelta(days=1)


def read(page):
    return CouncilServicePage.objects.get(pk=page.pk)


def restrict(page):
    return PageViewRestriction.objects.create(page=page, restriction_type="login")


def test_a_published_service_has_an_entry(service, entry_of):
    entry = entry_of(service)
    assert entry.title == "Little Talkers"
    assert entry.organisation_name == "Sampleford Council"
    assert entry.locale_id == service.locale_id
    assert set(entry.terms.values_list("term__code", flat=True)) == {
        "need:speech",
        "level:universal",
    }


def test_a_draft_has_none_until_it_is_published(directory, entry_of):
    page = ServiceFactory(parent=directory, live=False)
    assert entry_of(page) is None
    page.save_revision().publish()
    assert entry_of(page) is not None


def test_unpublishing_takes_the_entry_away_and_publishing_brings_all_of_it_back(service, entry_of):
    read(service).unpublish()
    assert entry_of(service) is None
    read(service).save_revision().publish()
    assert entry_of(service).terms.count() == 2


def test_unpublishing_a_directory_with_all_below_it(service, directory, entry_of):
    # From a plain page, as the admin's bulk action does.
    page = Page.objects.get(pk=directory.pk)
    for below in page.get_descendants(inclusive=True):
        below.unpublish()
    assert entry_of(service) is None


def test_a_draft_saved_over_a_live_page_changes_nothing(service, entry_of):
    page = read(service)
    page.title = "Something else"
    page.summary = "Not yet."
    page.localoffer_terms.set([])
    page.save_revision()
    entry = entry_of(service)
    assert (entry.title, entry.summary) == ("Little Talkers", service.summary)
    assert entry.terms.count() == 2


def test_publishing_the_draft_changes_the_entry_in_place(service, entry_of):
    before = entry_of(service).pk
    page = read(service)
    page.title = "Something else"
    page.localoffer_terms.set(page.localoffer_terms.all()[:1])
    page.save_revision().publish()
    entry = entry_of(service)
    assert (entry.pk, entry.title, entry.terms.count()) == (before, "Something else", 1)


def test_scheduled_publishing_and_expiry(directory, entry_of, tomorrow, time_machine):
    page = ServiceFactory(parent=directory, live=False)
    page.go_live_at = tomorrow
    page.expire_at = tomorrow + datetime.timedelta(days=1)
    page.save_revision().publish()
    assert entry_of(page) is None
    time_machine.move_to(tomorrow + datetime.timedelta(hours=1))
    call_command("publish_scheduled")
    assert entry_of(page) is not None
    time_machine.move_to(tomorrow + datetime.timedelta(days=2))
    call_command("publish_scheduled")
    assert entry_of(page) is None


def test_a_change_scheduled_over_a_live_page_waits(service, entry_of, tomorrow, time_machine):
    read(service).save_revision().publish()
    page = read(service)
    page.title, page.go_live_at = "From tomorrow", tomorrow
    page.save_revision().publish()
    assert entry_of(service).title == "Little Talkers"
    time_machine.move_to(tomorrow + datetime.timedelta(hours=1))
    call_command("publish_scheduled")
    assert entry_of(service).title == "From tomorrow"


def test_moving_to_another_directory(service, home, entry_of):
    other = DirectoryFactory(parent=home, slug="other")
    read(service).move(other, pos="last-child")
    entry = entry_of(service)
    assert entry.page.path.startswith(other.path)
    assert entry.page.get_url() == "/offer/other/talkers/"


def test_moving_an_ancestor_into_and_out_of_a_private_section(service, directory, root, entry_of):
    private = StandardPageFactory(parent=root, slug="private")
    restrict(private)
    home = directory.get_parent()
    home.move(private, pos="last-child")
    assert entry_of(service) is None
    Page.objects.get(pk=home.pk).move(Page.objects.get(pk=root.pk), pos="last-child")
    assert entry_of(service) is not None


def test_changing_slugs_of_a_page_and_its_ancestor(service, directory, entry_of):
    page = read(service)
    page.slug = "talk"
    page.save_revision().publish()
    directory.refresh_from_db()
    directory.slug = "find"
    directory.save()
    assert entry_of(service).page.get_url() == "/offer/find/talk/"


def test_changing_the_site_root(service, home, entry_of):
    site = Site.objects.get(is_default_site=True)
    site.root_page = Page.objects.get(pk=home.pk)
    site.save()
    assert entry_of(service).page.get_url() == "/services/talkers/"


@pytest.mark.parametrize("whose", ["service", "directory", "home"])
def test_deleting_a_page_or_an_ancestor(service, directory, home, whose, entry_of):
    page = {"service": service, "directory": directory, "home": home}[whose]
    Page.objects.get(pk=page.pk).delete()
    assert entry_of(service) is None
    assert not EntryText.objects.exists()


def test_deleting_a_restricted_ancestor(service, home, entry_of):
    restrict(home)
    Page.objects.get(pk=home.pk).delete()
    assert not DirectoryEntry.objects.exists()


def test_copying_a_page_with_its_rows(service, entry_of):
    copy = read(service).copy(update_attrs={"slug": "copy", "title": "Copy"})
    assert entry_of(copy).terms.count() == 2
    assert entry_of(service).terms.count() == 2
    assert entry_of(copy).translation_key != entry_of(service).translation_key


def test_copying_as_a_draft(service, entry_of):
    copy = read(service).copy(update_attrs={"slug": "copy"}, keep_live=False)
    assert entry_of(copy) is None


def test_copying_a_directory_with_all_below_it(service, directory):
    Page.objects.get(pk=directory.pk).copy(recursive=True, update_attrs={"slug": "services-2"})
    assert DirectoryEntry.objects.count() == 2


def test_reverting_to_an_old_revision(service, entry_of):
    old = read(service).save_revision()
    page = read(service)
    page.title = "New name"
    page.localoffer_terms.set([])
    page.save_revision().publish()
    assert entry_of(service).terms.count() == 0
    Revision.objects.get(pk=old.pk).publish()
    entry = entry_of(service)
    assert (entry.title, entry.terms.count()) == ("Little Talkers", 2)


def test_an_alias_has_no_entry_and_a_change_of_its_source_gives_it_none(service, home, entry_of):
    other = DirectoryFactory(parent=home, slug="other")
    alias = read(service).create_alias(parent=other, update_slug="alias")
    assert entry_of(alias) is None
    page = read(service)
    page.title = "New name"
    page.save_revision().publish()
    assert entry_of(alias) is None
    assert entry_of(service).title == "New name"


def test_an_alias_made_a_page_of_its_own(service, home, entry_of):
    alias = read(service).create_alias(parent=home, update_slug="alias")
    ConvertAliasPageAction(read(alias)).execute(skip_permission_checks=True)
    assert entry_of(alias).title == "Little Talkers"


def test_a_translation_has_an_entry_of_its_own_once_published(service, entry_of):
    welsh = Locale.objects.create(language_code="cy")
    translation = read(service).copy_for_translation(welsh, copy_parents=True)
    assert entry_of(translation) is None
    translation.save_revision().publish()
    entry = entry_of(translation)
    assert entry.locale_id == welsh.pk
    assert entry.translation_key == entry_of(service).translation_key


@pytest.mark.parametrize("whose", ["service", "home"])
def test_privacy_set_and_lifted_on_a_page_or_an_ancestor(service, home, whose, entry_of):
    restriction = restrict({"service": service, "home": home}[whose])
    assert entry_of(service) is None
    restriction.delete()
    assert entry_of(service) is not None


def test_privacy_lifted_in_bulk(service, home, entry_of):
    restrict(home)
    PageViewRestriction.objects.all().delete()
    assert entry_of(service) is not None


def test_a_page_created_in_a_private_section(home, entry_of):
    directory = DirectoryFactory(parent=home)
    restrict(directory)
    assert entry_of(ServiceFactory(parent=directory)) is None


def test_an_ended_service_stays_in_the_read_model(service, entry_of):
    page = read(service)
    page.status = page.Status.DEFUNCT
    page.save_revision().publish()
    assert entry_of(service).status == "defunct"


def test_a_service_saved_as_a_plain_page(service, entry_of):
    page = Page.objects.get(pk=service.pk)
    page.title = "Plainly"
    page.save()
    assert entry_of(service).title == "Plainly"
