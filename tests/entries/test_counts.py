"""The snapshot counts what SQL counts, whatever the services and the filters."""

import random
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import DirectoryFactory, ServiceFactory, TaxonomyFactory, TermFactory
from wagtail_localoffer.entries.bitsets import list_positions, to_bits
from wagtail_localoffer.entries.counts import Filters, count_terms_sql, filter_entries
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.models import DirectoryEntry, TaxonomyTerm


pytestmark = [pytest.mark.core, pytest.mark.django_db]

SERVICES = 40
AGES = [None, "0", "1.5", "2", "4", "4.5", "11", "18", "25"]


@pytest.fixture
def terms(db):
    """Two vocabularies; the first term of each has children and a grandchild."""
    made = []
    for code in ("need", "level"):
        taxonomy = TaxonomyFactory(code=code)
        top = TermFactory(taxonomy=taxonomy, code=f"{code}:top", name="top")
        middle = TermFactory(taxonomy=taxonomy, code=f"{code}:middle", name="m", parent=top)
        last = TermFactory(taxonomy=taxonomy, code=f"{code}:last", name="l", parent=middle)
        other = TermFactory(taxonomy=taxonomy, code=f"{code}:other", name="o")
        made.append([top.pk, middle.pk, last.pk, other.pk])
    return made


@pytest.fixture
def filled(directory, terms):
    """A directory of services with random facts, written as `sync` writes them."""
    dice = random.Random(7)
    for number in range(SERVICES):
        page = ServiceFactory.build(
            title=f"Service {number}",
            slug=f"service-{number}",
            status=dice.choice(["active", "active", "active", "defunct"]),
            minimum_age=dice.choice(AGES) and Decimal(dice.choice([a for a in AGES if a])),
            maximum_age=dice.choice(AGES) and Decimal(dice.choice([a for a in AGES if a])),
        )
        days = dice.sample(["MO", "TU", "WE", "TH", "FR", "SA", "SU"], dice.randrange(4))
        page.localoffer_schedules.create(byday=",".join(days))
        for group in terms:
            for pk in dice.sample(group, dice.randrange(3)):
                page.localoffer_terms.create(term_id=pk)
        directory.add_child(instance=page)
    return directory


def bits_of(snapshot, filters):
    bits = snapshot.offered
    for group in filters.terms:
        bits &= snapshot.bits_for_terms(group)
    if filters.age is not None:
        bits &= snapshot.bits_for_age(filters.age)
    if filters.days:
        bits &= to_bits(
            {p for day in filters.days for p in list_positions(snapshot.days[day])}, snapshot.size
        )
    return bits


def test_counts_and_services_are_those_of_sql(filled, terms):
    snapshot = get_snapshot(filled)
    everything = [pk for group in terms for pk in group]
    choice = st.tuples(*(st.lists(st.sampled_from(group), max_size=2) for group in terms))

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        groups=choice,
        age=st.none() | st.sampled_from([0, 0.5, 1.5, 1.6, 2, 4.2, 4.9, 5, 11.5, 25, 25.9, 26]),
        days=st.lists(st.integers(0, 6), max_size=3, unique=True),
    )
    def compare(groups, age, days):
        filters = Filters(tuple(tuple(group) for group in groups if group), age, tuple(days))
        bits = bits_of(snapshot, filters)
        expected = filter_entries(filled, filters)
        ids = snapshot.page_ids(bits, 0, SERVICES)
        assert set(ids) == set(expected.values_list("pk", flat=True))
        assert snapshot.count(bits) == len(ids)
        counts = count_terms_sql(filled, filters, everything)
        assert counts == {pk: snapshot.count(bits & snapshot.terms.get(pk, 0)) for pk in everything}

    compare()


def test_a_parent_counts_the_services_of_all_below_it_once(directory, terms):
    top, middle, last, _other = terms[0]
    ServiceFactory(parent=directory, terms=["need:middle", "need:last"])
    ServiceFactory(parent=directory, terms=["need:last"])
    snapshot = get_snapshot(directory)
    assert [snapshot.count(snapshot.terms[pk]) for pk in (top, middle, last)] == [2, 2, 2]


def test_terms_that_are_each_others_parents_do_no_harm(directory, terms):
    top, _middle, last, _other = terms[0]
    ServiceFactory(parent=directory, terms=["need:last"])
    term = TaxonomyTerm.objects.get(pk=top)
    term.parent_id = last
    term.save()
    snapshot = get_snapshot(directory)
    assert snapshot.count(snapshot.terms[top]) == 1


def test_services_stand_in_the_order_of_their_titles(directory):
    for title in ["zebra", "Élan", "apple", "Apple pie", "early"]:
        ServiceFactory(parent=directory, title=title)
    snapshot = get_snapshot(directory)
    titles = dict(DirectoryEntry.objects.values_list("pk", "title"))
    names = [titles[pk] for pk in snapshot.entry_ids]
    assert names == ["apple", "Apple pie", "early", "Élan", "zebra"]
    everything = snapshot.bits_for_ids(snapshot.entry_ids)
    assert snapshot.page_ids(everything, 1, 3) == snapshot.entry_ids[1:3]
    assert list(snapshot.positions(everything)) == [0, 1, 2, 3, 4]


def test_only_services_that_run_are_offered(directory):
    ServiceFactory(parent=directory, status="active")
    ServiceFactory(parent=directory, status="temporarily closed")
    snapshot = get_snapshot(directory)
    assert snapshot.size == 2
    assert snapshot.count(snapshot.offered) == 1


def test_services_of_other_directories_and_languages_are_not_in_it(home, directory, service):
    other = DirectoryFactory(parent=home, slug="other")
    ServiceFactory(parent=other)
    assert get_snapshot(directory).size == 1
    directory.locale_id += 1
    assert get_snapshot(directory).size == 0


def test_a_directory_below_a_directory_is_part_of_it(directory, service):
    inner = DirectoryFactory(parent=directory, slug="inner")
    ServiceFactory(parent=inner)
    assert get_snapshot(directory).size == 2
    assert get_snapshot(inner).size == 1


def test_a_directory_is_read_in_four_queries_whatever_its_size(filled, django_assert_num_queries):
    # The stamp is not read: this transaction has changes.
    with django_assert_num_queries(4):
        get_snapshot(filled)


@given(st.sets(st.integers(0, 3000)))
def test_a_bitset_gives_back_its_positions(positions):
    bits = to_bits(positions, 3001)
    assert list(list_positions(bits)) == sorted(positions)
    assert bits == sum(1 << position for position in positions)


def test_checked_dates_stand_beside_the_services(directory, service):
    service.assured_on = date(2026, 3, 1)
    service.save()
    assert get_snapshot(directory).checked == [date(2026, 3, 1)]
