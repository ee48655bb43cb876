"""A snapshot is never staler than what is committed, nor newer for others."""

import random
import threading

import pytest
from django.db import connection, transaction

from tests.factories import DirectoryFactory, HomeFactory, ServiceFactory, TermFactory
from tests.testapp.models import Page
from wagtail_localoffer.entries.counts import Filters, count_terms_sql, filter_entries
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.entries.stamp import is_pending, read_stamp
from wagtail_localoffer.models import EntryStamp, TaxonomyTerm


pytestmark = [
    pytest.mark.core,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def directory(root):
    return DirectoryFactory(parent=HomeFactory(parent=root, slug="offer"), slug="services")


@pytest.fixture
def service(directory):
    return ServiceFactory(parent=directory, title="Little Talkers")


class Undo(Exception):
    pass


def test_a_change_is_seen_at_once_and_nothing_is_read_twice(
    directory, service, django_assert_num_queries
):
    first = get_snapshot(directory)
    assert first.size == 1
    with django_assert_num_queries(1):
        assert get_snapshot(directory) is first
    ServiceFactory(parent=directory)
    assert get_snapshot(directory).size == 2


def test_inside_a_transaction_it_is_right_and_kept_from_others(directory, service):
    before = get_snapshot(directory)
    seen = []
    with transaction.atomic():
        ServiceFactory(parent=directory)
        assert is_pending()
        seen.append(get_snapshot(directory).size)
        seen.append(get_snapshot(directory).size)
    assert seen == [2, 2]
    assert get_snapshot(directory).size == 2
    assert before.size == 1


def test_a_rollback_leaves_no_trace(directory, service):
    first = get_snapshot(directory)
    with pytest.raises(Undo), transaction.atomic():
        ServiceFactory(parent=directory)
        assert get_snapshot(directory).size == 2
        raise Undo
    assert get_snapshot(directory) is first


def test_a_savepoint_rolled_back_does_not_take_the_stamp_of_a_later_change_along(
    directory, service
):
    stamp = read_stamp()
    with transaction.atomic():
        with pytest.raises(Undo), transaction.atomic():
            ServiceFactory(parent=directory)
            raise Undo
        assert not is_pending()
        ServiceFactory(parent=directory)
    assert read_stamp() != stamp
    assert get_snapshot(directory).size == 2


def test_one_transaction_writes_the_stamp_once(directory):
    with transaction.atomic():
        for _ in range(3):
            ServiceFactory(parent=directory)
        waiting = [function for _savepoints, function, *_ in connection.run_on_commit]
        ours = [function for function in waiting if function.__module__.endswith("entries.stamp")]
        assert len(ours) == 1


def test_deleting_a_page_is_a_change(directory, service):
    assert get_snapshot(directory).size == 1
    Page.objects.get(pk=service.pk).delete()
    assert get_snapshot(directory).size == 0


def test_directories_that_change_places_do_not_change_services(root, directory, service):
    other = DirectoryFactory(parent=directory.get_parent(), slug="other")
    assert (get_snapshot(directory).size, get_snapshot(other).size) == (1, 0)
    other.move(directory, pos="left")
    directory, other = (type(page).objects.get(pk=page.pk) for page in (directory, other))
    assert (get_snapshot(directory).size, get_snapshot(other).size) == (1, 0)


def test_a_term_that_gets_a_parent_is_counted_there(directory):
    top = TermFactory(code="need:top", name="Top")
    ServiceFactory(parent=directory, terms=["need:low"])
    assert top.pk not in get_snapshot(directory).terms
    low = TermFactory(code="need:low")
    low.parent = top
    low.save()
    assert get_snapshot(directory).terms[top.pk] == 1


def test_it_is_read_again_after_its_time_whatever_the_stamp(directory, service, settings):
    first = get_snapshot(directory)
    settings.WAGTAIL_LOCALOFFER = {"SNAPSHOT_MAX_AGE": 0}
    assert get_snapshot(directory) is not first


def test_without_a_stamp_nothing_is_kept(directory, service):
    EntryStamp.objects.all().delete()
    assert get_snapshot(directory) is not get_snapshot(directory)


def test_counts_are_those_of_sql_after_any_change(directory):
    dice = random.Random(3)
    codes = ["need:top", "need:low", "need:other"]
    keys = {code: TermFactory(code=code, name=code[5:], taxonomy__code="need").pk for code in codes}
    pages = [
        ServiceFactory(parent=directory, terms=dice.sample(codes, 2), minimum_age=number)
        for number in range(5)
    ]

    def change():
        page = type(pages[0]).objects.get(pk=dice.choice(pages).pk)
        kind = dice.randrange(5)
        if kind == 0 and page.live:
            page.unpublish()
        elif kind == 1:
            low = TaxonomyTerm.objects.get(code="need:low")
            low.parent_id = dice.choice([None, keys["need:top"], keys["need:other"]])
            low.save()
        else:
            page.minimum_age = dice.randrange(6)
            page.localoffer_terms = [
                row for row in page.localoffer_terms.all() if dice.random() < 0.6
            ]
            page.localoffer_terms.create(term_id=dice.choice(list(keys.values())))
            page.save_revision().publish()

    for number in range(14):
        try:
            with transaction.atomic():
                change()
                if number % 3 == 2:
                    raise Undo
        except Undo:
            pass
        snapshot = get_snapshot(directory)
        assert get_snapshot(directory) is snapshot
        filters = Filters(((dice.choice(list(keys.values())),),), dice.choice([None, 1, 3]))
        bits = snapshot.offered & snapshot.bits_for_terms(filters.terms[0])
        if filters.age is not None:
            bits &= snapshot.bits_for_age(filters.age)
        found = filter_entries(directory, filters).values_list("pk", flat=True)
        assert set(snapshot.page_ids(bits, 0, 10)) == set(found)
        assert count_terms_sql(directory, filters, keys.values()) == {
            pk: snapshot.count(bits & snapshot.terms.get(pk, 0)) for pk in keys.values()
        }


def test_a_failing_stamp_does_not_break_publishing(directory, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("no connection")

    monkeypatch.setattr("wagtail_localoffer.entries.stamp.make_stamp", fail)
    ServiceFactory(parent=directory)
    assert get_snapshot(directory).size == 1


@pytest.mark.skipif(
    connection.vendor != "postgresql", reason="needs several writers at once (see test_writers)"
)
def test_readers_beside_writers_end_with_what_was_written(directory, settings):
    # Wagtail's own index, of which every save updates every row, deadlocks by itself.
    backend = {**settings.WAGTAILSEARCH_BACKENDS["default"], "AUTO_UPDATE": False}
    settings.WAGTAILSEARCH_BACKENDS = {"default": backend}
    stop = threading.Event()
    errors = []

    def work(job):
        try:
            job()
        except Exception as error:  # noqa: BLE001
            errors.append(error)
        finally:
            connection.close()

    def read():
        last = 0
        while not stop.is_set():
            size = get_snapshot(directory).size
            assert size >= last, "went back in time"
            last = size

    pages = [ServiceFactory(parent=directory, live=False) for _ in range(12)]

    def write(mine):
        for number, page in enumerate(mine):
            try:
                with transaction.atomic():
                    type(page).objects.get(pk=page.pk).save_revision().publish()
                    if number % 2:
                        raise Undo
            except Undo:
                pass

    readers = [threading.Thread(target=work, args=(read,)) for _ in range(2)]
    writers = [
        threading.Thread(target=work, args=(lambda mine=pages[n::3]: write(mine),))
        for n in range(3)
    ]
    for thread in [*readers, *writers]:
        thread.start()
    for thread in writers:
        thread.join()
    stop.set()
    for thread in readers:
        thread.join()
    assert errors == []
    assert get_snapshot(directory).size == 6
