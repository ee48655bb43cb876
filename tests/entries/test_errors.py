"""What goes wrong while syncing: nothing half done is kept, and no error hides another."""

import datetime
from contextlib import contextmanager

import pytest
from django.db import DatabaseError, connection, transaction

from tests.factories import ServiceFactory
from tests.testapp.models import CouncilServicePage, Page
from wagtail_localoffer.entries.drift import find_drift
from wagtail_localoffer.entries.sync import suspend_sync, sync_many
from wagtail_localoffer.models import DirectoryEntry, EntryCheck
from wagtail_localoffer.signals import entry_synced, page_checked, service_saved


pytestmark = [pytest.mark.core, pytest.mark.django_db]

TODAY = datetime.date(2026, 3, 2)


def read(page):
    return CouncilServicePage.objects.get(pk=page.pk)


@contextmanager
def broken(signal):
    """A receiver of the signal fails, and its error is seen."""

    def fail(**kwargs):
        raise RuntimeError("the receiver fails")

    signal.connect(fail)
    try:
        with pytest.raises(RuntimeError, match="the receiver fails"):
            yield
    finally:
        signal.disconnect(fail)


@pytest.fixture
def many(directory):
    """Makes services."""

    def make(count):
        return [ServiceFactory(parent=directory, terms=["need:speech"]).pk for _ in range(count)]

    return make


def test_a_receiver_that_fails_takes_the_save_back(service, entry_of):
    page = read(service)
    page.title = "Half saved"
    with broken(service_saved):
        page.save()
    assert read(service).title == "Little Talkers"
    assert entry_of(service).title == "Little Talkers"


def test_a_publish_whose_sync_fails_is_taken_back_whole(service, entry_of):
    page = read(service)
    page.title = "Half published"
    page.localoffer_terms.set([])
    revision = page.save_revision()
    with broken(entry_synced):
        revision.publish()
    assert read(service).title == "Little Talkers"
    assert read(service).localoffer_terms.count() == 2
    assert (entry_of(service).title, entry_of(service).terms.count()) == ("Little Talkers", 2)


def test_a_batch_is_written_whole_or_not_at_all(many):
    keys = many(3)
    DirectoryEntry.objects.all().delete()
    with broken(entry_synced):
        sync_many(keys)
    assert not DirectoryEntry.objects.exists()
    assert sync_many(keys) == 3


def test_an_error_of_the_database_stays_the_error_that_is_seen(directory, many):
    # PostgreSQL refuses every statement after it until the transaction is rolled back.
    with pytest.raises(DatabaseError, match="no_such_table"):
        with transaction.atomic(), suspend_sync():
            many(1)
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1 FROM no_such_table")
    assert not DirectoryEntry.objects.exists()


def test_a_page_deleted_while_it_waits_is_no_error(many):
    with suspend_sync():
        (key,) = many(1)
        Page.objects.get(pk=key).delete()
    assert not DirectoryEntry.objects.exists()


def test_a_page_whose_entry_went_missing_can_be_deleted(service):
    DirectoryEntry.objects.all().delete()
    Page.objects.get(pk=service.pk).delete()
    # PostgreSQL looks at foreign keys no earlier than at the end.
    connection.check_constraints()
    assert not DirectoryEntry.objects.exists()
    assert not find_drift(deep=True)


def test_the_later_of_the_source_and_our_check_is_shown(service, entry_of):
    page = read(service)
    page.assured_on, page.assured_by = TODAY, "The county"
    page.save()
    day = datetime.timedelta(days=1)
    page_checked.send(sender=type(service), page=service, on=TODAY - day, by="Sam")
    assert (entry_of(service).checked_on, entry_of(service).checked_by) == (TODAY, "The county")
    page_checked.send(sender=type(service), page=service, on=TODAY + day, by="Sam")
    assert (entry_of(service).checked_on, entry_of(service).checked_by) == (TODAY + day, "Sam")


def test_a_check_goes_with_its_page(service):
    page_checked.send(sender=type(service), page=service, on=TODAY, by="Sam")
    Page.objects.get(pk=service.pk).delete()
    assert not EntryCheck.objects.exists()
