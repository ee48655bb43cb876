"""Syncing many at once, putting it off, and finding and repairing what went round it."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from tests.factories import LocationFactory, ServiceFactory
from tests.testapp.models import CouncilServicePage, Page
from wagtail_localoffer.entries.drift import find_drift
from wagtail_localoffer.entries.sync import suspend_sync, sync, sync_many
from wagtail_localoffer.models import DirectoryEntry, EntryTerm, Organisation


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def make_many(directory, number, organisation=None):
    place = LocationFactory()
    pages = []
    for _ in range(number):
        page = ServiceFactory(parent=directory, organisation=organisation, terms=["need:speech"])
        page.localoffer_places.create(location=place)
        page.localoffer_costs.create(amount=0)
        page.save()
        pages.append(page)
    return pages


def forget(pages):
    DirectoryEntry.objects.filter(page__in=pages).delete()


def run(*options):
    out = StringIO()
    call_command("localoffer_rebuild_entries", *options, stdout=out, stderr=StringIO())
    return out.getvalue()


def test_the_number_of_queries_does_not_grow_with_the_number_of_services(directory):
    pages = make_many(directory, 12)
    counts = []
    for number in (2, 12):
        some = [page.pk for page in pages[:number]]
        forget(some)
        with CaptureQueriesContext(connection) as writing:
            assert sync_many(some) == number
        with CaptureQueriesContext(connection) as nothing:
            assert sync_many(some) == 0
        counts.append((len(writing), len(nothing)))
    assert counts[0] == counts[1]
    # What there is to read, the savepoint, and what there is to write.
    assert counts[0][1] <= 20
    assert counts[0][0] <= 32


def test_nothing_is_written_where_nothing_changed(service, entry_of):
    with CaptureQueriesContext(connection) as queries:
        sync(service.pk)
    assert not [q for q in queries.captured_queries if q["sql"].startswith(("UPDATE", "INSERT"))]


def test_what_waits_is_done_at_the_end(service, organisation, entry_of):
    with suspend_sync() as waiting:
        organisation.name = "Later"
        organisation.save()
        assert waiting == {service.pk}
        assert entry_of(service).organisation_name == "Sampleford Council"
    assert entry_of(service).organisation_name == "Later"


def test_a_batch_can_be_done_while_others_wait(directory, service, entry_of):
    with suspend_sync() as waiting:
        with suspend_sync():
            page = ServiceFactory(parent=directory)
            other = ServiceFactory(parent=directory)
        assert entry_of(page) is None
        sync_many([page.pk])
        assert entry_of(page) is not None
        assert waiting == {other.pk}
    assert entry_of(other) is not None


def test_an_error_still_syncs_what_was_saved(directory, entry_of):
    with pytest.raises(ValueError), suspend_sync():
        page = ServiceFactory(parent=directory)
        raise ValueError
    assert entry_of(page) is not None


def test_an_error_in_a_transaction_takes_all_of_it_back(directory):
    with pytest.raises(ValueError), transaction.atomic(), suspend_sync():
        ServiceFactory(parent=directory)
        raise ValueError
    assert not DirectoryEntry.objects.exists()
    directory.refresh_from_db()


def test_the_check_finds_what_went_round_and_a_run_repairs_it(directory, organisation):
    pages = make_many(directory, 6, organisation)
    assert "0 entries missing, 0 too many, 0 not right" in run("--check")
    missing, extra, changed, renamed, broken, _right = pages
    forget([missing])
    Page.objects.filter(pk=extra.pk).update(live=False)
    CouncilServicePage.objects.filter(pk=changed.pk).update(summary="By SQL")
    Page.objects.filter(pk=renamed.pk).update(title="By SQL")
    EntryTerm.objects.filter(entry__page=broken).delete()
    drift = find_drift()
    assert (drift.missing, drift.extra, drift.stale) == ([missing.pk], [extra.pk], [])
    drift = find_drift(deep=True)
    assert drift.stale == [changed.pk, renamed.pk, broken.pk]
    with pytest.raises(CommandError) as error:
        run("--check", "--deep")
    assert error.value.returncode == 1
    assert "6 services, 5 entries repaired" in run()
    assert "0 entries missing, 0 too many, 0 not right" in run("--check", "--deep")
    assert "0 entries repaired" in run()


def test_the_check_finds_an_organisation_renamed_in_bulk(directory, organisation):
    make_many(directory, 2, organisation)
    Organisation.objects.update(name="By SQL")
    assert len(find_drift(deep=True).stale) == 2
    run()
