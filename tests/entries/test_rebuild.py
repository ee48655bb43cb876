"""What goes round the read model's signals is found, and repaired, by one command."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.factories import LocationFactory, ServiceFactory
from tests.testapp.models import CouncilServicePage, Page
from wagtail_localoffer.entries.drift import Drift, find_drift
from wagtail_localoffer.entries.stamp import is_pending
from wagtail_localoffer.models import (
    DirectoryEntry,
    EntryPoint,
    EntryTerm,
    EntryText,
    Organisation,
    TaxonomyTerm,
)


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def run(*arguments):
    out, err = StringIO(), StringIO()
    call_command("localoffer_rebuild_entries", *arguments, stdout=out, stderr=err)
    return out.getvalue()


def check(*arguments):
    """What `--check` prints where it ends with 1."""
    out = StringIO()
    with pytest.raises(CommandError) as error:
        call_command(
            "localoffer_rebuild_entries", "--check", *arguments, stdout=out, stderr=StringIO()
        )
    assert error.value.returncode == 1
    return out.getvalue()


@pytest.fixture
def placed(service):
    service.localoffer_places.create(location=LocationFactory())
    service.save()
    return service


def test_a_right_read_model_passes_and_needs_no_repair(service):
    assert run("--check") == "1 services, 0 entries missing, 0 too many, 0 not right\n"
    assert run("--check", "--deep") == "1 services, 0 entries missing, 0 too many, 0 not right\n"
    assert run() == "1 services, 0 entries repaired\n"


def test_missing_entries_are_found_and_made(service, directory, entry_of):
    ServiceFactory(parent=directory)
    DirectoryEntry.objects.filter(page_id=service.pk).delete()
    assert find_drift() == Drift(missing=[service.pk])
    assert check() == "2 services, 1 entries missing, 0 too many, 0 not right\n"
    assert run() == "2 services, 1 entries repaired\n"
    assert entry_of(service).terms.count() == 2


@pytest.mark.parametrize("how", ["unpublished", "private"])
def test_entries_too_many_are_found_and_removed(service, home, how, entry_of):
    if how == "unpublished":
        Page.objects.filter(pk=service.pk).update(live=False)
    else:
        PageViewRestriction.objects.bulk_create(
            [PageViewRestriction(page=home, restriction_type="login")]
        )
    assert find_drift() == Drift(extra=[service.pk])
    assert check() == "1 services, 0 entries missing, 1 too many, 0 not right\n"
    assert run() == "1 services, 1 entries repaired\n"
    assert entry_of(service) is None


def test_a_page_published_since_is_found_without_a_deep_look(service, entry_of):
    page = CouncilServicePage.objects.get(pk=service.pk)
    page.save_revision().publish()
    before = entry_of(service)
    assert before.changed_at is not None
    assert not find_drift()
    DirectoryEntry.objects.update(changed_at=None)
    assert find_drift() == Drift(stale=[service.pk])
    run()
    assert entry_of(service).changed_at == before.changed_at


def rename_page(page):
    Page.objects.filter(pk=page.pk).update(title="Other")


def change_row(page):
    page.localoffer_places.model.objects.all().delete()


def rename_organisation(page):
    Organisation.objects.update(name="Other")


def rename_term(page):
    TaxonomyTerm.objects.update(name="Other")


def change_entry(page):
    DirectoryEntry.objects.update(phone="0")


def lose_terms(page):
    EntryTerm.objects.all()[:1].get().delete()


def move_points(page):
    EntryPoint.objects.update(latitude=0)


def lose_points(page):
    EntryPoint.objects.all().delete()


def lose_text(page):
    EntryText.objects.all().delete()


def change_text(page):
    EntryText.objects.update(body="other")


@pytest.mark.parametrize(
    "change",
    [
        rename_page,
        change_row,
        rename_organisation,
        rename_term,
        change_entry,
        lose_terms,
        move_points,
        lose_points,
        lose_text,
        change_text,
    ],
)
def test_a_deep_look_finds_every_difference(placed, change):
    change(placed)
    assert not find_drift()
    assert find_drift(deep=True) == Drift(stale=[placed.pk])
    assert check("--deep") == "1 services, 0 entries missing, 0 too many, 1 not right\n"
    assert run() == "1 services, 1 entries repaired\n"
    assert not find_drift(deep=True)


def test_looking_writes_nothing(placed):
    lose_text(placed)
    with CaptureQueriesContext(connection) as queries:
        find_drift(deep=True)
    assert all(query["sql"].startswith("SELECT") for query in queries.captured_queries)
    run()


def test_a_repair_changes_the_stamp_though_nothing_was_wrong(service):
    # A restored backup has entries and stamp of old, and processes that know newer ones.
    connection.run_on_commit.clear()
    assert not is_pending()
    run()
    assert is_pending()


def test_the_progress_bar_stays_out_of_the_output(service):
    assert run("--check").count("\n") == 1


def test_repairing_is_always_deep():
    with pytest.raises(CommandError, match="--deep goes with --check"):
        run("--deep")


def test_a_look_at_many_takes_as_many_queries_as_at_few(directory):
    for number in range(3):
        ServiceFactory(parent=directory, title=f"Service {number}", terms=["need:speech"])
    with CaptureQueriesContext(connection) as few:
        assert not find_drift(deep=True)
    for number in range(3, 12):
        ServiceFactory(parent=directory, title=f"Service {number}", terms=["need:speech"])
    with CaptureQueriesContext(connection) as many:
        assert not find_drift(deep=True)
    assert len(many) == len(few)
