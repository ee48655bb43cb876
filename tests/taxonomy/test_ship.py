"""What ships with the package follows it; what an editor did stays."""

import pytest

from tests.factories import TaxonomyFactory
from wagtail_localoffer.models import TaxonomyTerm
from wagtail_localoffer.shipped.actions import merge_lines, ship


pytestmark = [pytest.mark.django_db, pytest.mark.core]

FIRST = {
    "need:autism": {
        "taxonomy": "need",
        "name": "Autism",
        "description": "Old words.",
        "parent": None,
        "family_words": "autistic\nasd",
    }
}
SECOND = {
    "need:autism": {
        **FIRST["need:autism"],
        "description": "New words.",
        "family_words": "autistic\nneurodivergent",
    },
    "need:masking": {
        "taxonomy": "need",
        "name": "Masking",
        "description": "",
        "parent": "need:autism",
        "family_words": "",
    },
}


def ship_terms(records):
    return ship(TaxonomyTerm, records, merged=["family_words"])


@pytest.fixture
def first():
    TaxonomyFactory(code="need")
    ship_terms(FIRST)
    return TaxonomyTerm.objects.get(code="need:autism")


def test_unchanged_values_follow_the_package(first):
    outcome = ship_terms(SECOND)
    first.refresh_from_db()
    assert first.description == "New words."
    assert first.get_family_words() == ["autistic", "neurodivergent"]
    assert outcome.updated == ["need:autism"]
    assert outcome.created == ["need:masking"]
    assert TaxonomyTerm.objects.get(code="need:masking").parent == first


def test_a_changed_value_stays_and_is_listed_while_others_follow(first):
    first.name = "Autism and autistic people"
    first.save()
    outcome = ship_terms(SECOND)
    first.refresh_from_db()
    assert first.name == "Autism and autistic people"
    assert first.description == "New words."
    assert outcome.kept == ["need:autism"]


def test_a_changed_value_stays_when_the_package_changes_it_too(first):
    first.description = "Our words."
    first.save()
    ship_terms(SECOND)
    ship_terms(SECOND)
    first.refresh_from_db()
    assert first.description == "Our words."


def test_a_deleted_record_stays_deleted(first):
    first.delete()
    outcome = ship_terms(SECOND)
    assert not TaxonomyTerm.objects.filter(code="need:autism").exists()
    assert outcome.deleted == ["need:autism"]
    assert TaxonomyTerm.objects.get(code="need:masking").parent is None


def test_a_record_the_council_made_itself_is_left_alone(db):
    taxonomy = TaxonomyFactory(code="need")
    own = TaxonomyTerm.objects.create(taxonomy=taxonomy, code="need:autism", name="Ours")
    ship_terms(FIRST)
    ship_terms(SECOND)
    own.refresh_from_db()
    assert own.name == "Ours"
    assert own.family_words == ""


def test_a_moved_term_stays_where_the_editor_put_it(first):
    ship_terms(SECOND)
    masking = TaxonomyTerm.objects.get(code="need:masking")
    masking.parent = None
    masking.save()
    ship_terms(SECOND)
    masking.refresh_from_db()
    assert masking.parent is None


@pytest.mark.parametrize(
    ("before", "now", "after", "wanted"),
    [
        ("a\nb", "a\nb", "a\nb\nc", "a\nb\nc"),
        ("a\nb", "a\nb\nmine", "a\nc", "a\nmine\nc"),
        ("a\nb", "a", "a\nb", "a"),
        ("a\nb", "a\nc", "a\nb\nc", "a\nc"),
        ("a", "", "a\nb", "b"),
    ],
)
def test_lists_of_lines_are_merged(before, now, after, wanted):
    assert merge_lines(before, now, after) == wanted
