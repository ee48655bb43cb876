"""What syncing reads and writes: how much, when, and what it must never let out."""

import datetime
from contextlib import contextmanager

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from tests.factories import LocationFactory, ServiceFactory
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.entries.drift import find_drift
from wagtail_localoffer.entries.sync import BATCH, suspend_sync, sync, sync_many
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
def many(directory, organisation):
    """Makes services with rows of their own."""

    def make(count, first=0):
        place = LocationFactory()
        pages = []
        for number in range(first, first + count):
            page = ServiceFactory(
                parent=directory,
                slug=f"service-{number}",
                title=f"Service {number}",
                organisation=organisation,
                terms=["need:speech"],
            )
            page.localoffer_places.create(location=place)
            page.localoffer_contacts.create(phone=f"01632 9600{number:02d}")
            page.save()
            pages.append(page.pk)
        return pages

    return make


# How many queries


def count_queries(keys):
    DirectoryEntry.objects.all().delete()
    with CaptureQueriesContext(connection) as queries:
        assert sync_many(keys) == len(keys)
    return [query["sql"] for query in queries.captured_queries]


def test_sixty_services_are_synced_with_as_many_queries_as_five(many):
    keys = many(60)
    few, all_of_them = count_queries(keys[:5]), count_queries(keys)
    sync_many(keys)
    assert len(all_of_them) == len(few), all_of_them


def test_queries_grow_by_batches_only(many, monkeypatch):
    keys = many(12)
    one = len(count_queries(keys))
    monkeypatch.setattr("wagtail_localoffer.entries.sync.BATCH", 4)
    assert BATCH == 200
    assert len(count_queries(keys)) == 3 * one


def test_syncing_what_is_right_already_writes_nothing(many):
    keys = many(3)
    with CaptureQueriesContext(connection) as queries:
        assert sync_many(keys) == 0
    assert not [
        query["sql"]
        for query in queries.captured_queries
        if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))
    ]


# Checks


def test_a_check_is_shown_and_outlives_later_syncs(service, entry_of):
    page_checked.send(sender=type(service), page=service, on=TODAY, by="Sam Lee")
    assert (entry_of(service).checked_on, entry_of(service).checked_by) == (TODAY, "Sam Lee")
    page = read(service)
    page.title = "New name"
    page.save_revision().publish()
    assert (entry_of(service).title, entry_of(service).checked_on) == ("New name", TODAY)
    read(service).unpublish()
    read(service).save_revision().publish()
    sync(service)
    assert (entry_of(service).checked_on, entry_of(service).checked_by) == (TODAY, "Sam Lee")


def test_a_check_of_a_plain_page_instance_counts(service, entry_of):
    plain = Page.objects.get(pk=service.pk)
    page_checked.send(sender=Page, page=plain, on=TODAY, by="Sam")
    assert entry_of(service).checked_on == TODAY


def test_the_later_of_the_source_and_our_check_is_shown(service, entry_of):
    page = read(service)
    page.assured_on, page.assured_by = TODAY, "The county"
    page.save()
    day = datetime.timedelta(days=1)
    page_checked.send(sender=type(service), page=service, on=TODAY - day, by="Sam")
    assert (entry_of(service).checked_on, entry_of(service).checked_by) == (TODAY, "The county")
    page_checked.send(sender=type(service), page=service, on=TODAY + day, by="Sam")
    assert (entry_of(service).checked_on, entry_of(service).checked_by) == (TODAY + day, "Sam")


def test_a_check_of_a_page_that_is_no_service_is_none_of_ours(home):
    page_checked.send(sender=type(home), page=home, on=TODAY, by="Sam")
    assert not EntryCheck.objects.exists()


def test_a_check_goes_with_its_page(service):
    page_checked.send(sender=type(service), page=service, on=TODAY, by="Sam")
    Page.objects.get(pk=service.pk).delete()
    assert not EntryCheck.objects.exists()


# Putting syncing off


def test_suspended_syncs_are_done_together_at_the_end(many, entry_of):
    with suspend_sync():
        keys = many(3)
        assert not DirectoryEntry.objects.exists()
    assert set(DirectoryEntry.objects.values_list("page_id", flat=True)) == set(keys)


def test_suspending_twice_waits_for_the_outer_one(many):
    with suspend_sync():
        with suspend_sync():
            many(1)
        assert not DirectoryEntry.objects.exists()
    assert DirectoryEntry.objects.count() == 1


def test_what_a_batch_has_synced_does_not_wait_any_more(many):
    with suspend_sync() as waiting:
        keys = many(2)
        sync_many(keys[:1])
        assert waiting == {keys[1]}
        assert DirectoryEntry.objects.count() == 1


def test_an_error_in_the_middle_syncs_what_was_saved(many):
    with pytest.raises(RuntimeError), suspend_sync():
        many(1)
        raise RuntimeError
    assert DirectoryEntry.objects.count() == 1


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


# Errors


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


def test_others_are_told_of_entries_that_changed_and_of_no_other(many):
    keys = many(2)
    told = []

    def listen(entry, page, **kwargs):
        told.append((entry.page_id, page.pk, entry.pk))

    entry_synced.connect(listen)
    try:
        DirectoryEntry.objects.filter(page_id=keys[1]).update(fingerprint="")
        sync_many(keys)
    finally:
        entry_synced.disconnect(listen)
    entry = DirectoryEntry.objects.get(page_id=keys[1])
    assert told == [(keys[1], keys[1], entry.pk)]


def test_a_page_whose_entry_went_missing_can_be_deleted(service):
    DirectoryEntry.objects.all().delete()
    Page.objects.get(pk=service.pk).delete()
    # PostgreSQL looks at foreign keys no earlier than at the end.
    connection.check_constraints()
    assert not DirectoryEntry.objects.exists()
    assert not find_drift(deep=True)


# What must not come to light


def test_a_hidden_address_is_rounded_and_never_named(service, entry_of):
    place = LocationFactory(
        name="Rose House",
        address_1="12 Quiet Lane",
        description="The blue door by the chapel.",
        latitude=51.758731,
        longitude=-0.314159,
        hide_exact_address=True,
    )
    page = read(service)
    page.localoffer_places.create(location=place)
    page.save()
    entry = entry_of(service)
    assert entry.place_line == "Sampleford, AL1"
    point = entry.points.get()
    assert (point.latitude, point.longitude) == (51.76, -0.31)
    words = set(f"{entry.text.title} {entry.text.lead} {entry.text.body}".split())
    assert not words & {"rose", "hous", "quiet", "lane", "blue", "chapel", "8nb"}


def test_hidden_contacts_are_never_used(service, entry_of):
    page = read(service)
    page.localoffer_contacts.create(
        name="Petra", phone="01632 960001", email="petra@example.org", hidden=True
    )
    page.save()
    entry = entry_of(service)
    assert (entry.phone, entry.email) == ("", "")
    assert "petra" not in entry.text.body
    page.localoffer_contacts.create(phone="01632 960002", email="desk@example.org")
    page.save()
    entry = entry_of(service)
    assert (entry.phone, entry.email) == ("01632 960002", "desk@example.org")


def test_places_for_letters_or_online_have_no_point(service, entry_of):
    page = read(service)
    for kind in ["postal", "virtual"]:
        page.localoffer_places.create(location=LocationFactory(location_type=kind))
    page.save()
    entry = entry_of(service)
    assert not entry.points.exists()
    assert entry.place_line == "Online"
