"""The order of a topic's services: a main team is not lost behind small groups."""

import pytest
from django.test import RequestFactory

from tests.factories import DirectoryFactory, ServiceFactory, TaxonomyFactory, TermFactory
from wagtail_localoffer.directory.lists import Ask, read_lists


pytestmark = [pytest.mark.django_db, pytest.mark.core]

TALKING = ["need:language", "need:sounds", "need:stammering"]


@pytest.fixture
def directory(root):
    need = TaxonomyFactory(code="need")
    talking = TermFactory(taxonomy=need, code="need:communication")
    for code in TALKING:
        TermFactory(taxonomy=need, code=code, parent=talking)
    TermFactory(taxonomy=need, code="need:physical")
    return DirectoryFactory(parent=root, slug="services")


@pytest.fixture
def add(directory):
    def add(title, *terms, is_free=False, **values):
        page = ServiceFactory(parent=directory, title=title, terms=list(terms), **values)
        if is_free:
            page.localoffer_costs.create(option="Visit", amount=0)
            page.save()

    return add


@pytest.fixture
def read(directory, site):
    def read(**values):
        request = RequestFactory().get("/", HTTP_HOST=site.hostname)
        found = read_lists(directory, request, {"a": Ask(**values)})["a"]
        return [card.entry.title for card in found.cards]

    return read


def test_what_a_family_can_ask_for_itself_and_is_for_the_topic_stands_first(add, read):
    add("Adapted swimming", "need:stammering", "need:physical", "referral_route:self", is_free=True)
    add("Base by panel", *TALKING, "referral_route:panel", is_free=True)
    add("Clinic, all needs", *TALKING, "need:physical", "referral_route:gp", is_free=True)
    add("Paid therapist", *TALKING, "referral_route:self")
    add("Stammer group", "need:stammering", "referral_route:self", is_free=True)
    add("Therapy team", *TALKING, "referral_route:self", "referral_route:gp", is_free=True)
    assert read(any_terms=TALKING, about=TALKING) == [
        "Therapy team",
        "Stammer group",
        "Base by panel",
        "Paid therapist",
        "Adapted swimming",
        "Clinic, all needs",
    ]


def test_a_topic_of_one_broad_term_counts_what_stands_below_it(add, read):
    add("A small group", "need:sounds")
    add("Therapy team", *TALKING)
    about = ["need:communication"]
    assert read(any_terms=about, about=about) == ["Therapy team", "A small group"]


def test_of_equals_those_for_just_these_ages_stand_first(add, read):
    for title, low, high in [
        ("All ages", 0, 25),
        ("Nursery and infants", 3, 7),
        ("For adults of 25", 25, None),
        ("Infants and juniors", 4, 11),
        ("Juniors", 7, 10),
        ("Only tens", 10, 16),
    ]:
        add(title, "need:language", minimum_age=low, maximum_age=high)
    assert read(any_terms=TALKING, about=TALKING, ages=(5, 10), fitting=True) == [
        "Infants and juniors",
        "Juniors",
        "Nursery and infants",
        "All ages",
        "Only tens",
    ]
    assert read(ages=(16, 25), fitting=True) == ["All ages", "For adults of 25", "Only tens"]


def test_a_list_of_few_shows_the_first_of_all_in_order(add, read):
    for number in range(5):
        add(f"A group {number}", "need:sounds", minimum_age=0, maximum_age=4)
    add("Therapy team", *TALKING, minimum_age=0, maximum_age=18)
    found = read(any_terms=TALKING, about=TALKING, ages=(0, 4), fitting=True, most=2)
    assert found == ["Therapy team", "A group 0"]
