"""`localoffer_setup`: loads the shipped vocabularies and runs again without harm."""

from io import StringIO

import pytest
from django.core.management import call_command

from wagtail_localoffer.models import Taxonomy, TaxonomyTerm
from wagtail_localoffer.taxonomy.defaults import read_defaults


pytestmark = [pytest.mark.django_db, pytest.mark.core]


def run_setup():
    out = StringIO()
    call_command("localoffer_setup", stdout=out)
    return out.getvalue()


def snapshot():
    return (
        list(Taxonomy.objects.order_by("code").values()),
        list(TaxonomyTerm.objects.order_by("code").values()),
    )


def test_the_shipped_vocabularies_are_loaded_with_their_terms():
    run_setup()
    codes = set(Taxonomy.objects.values_list("code", flat=True))
    assert {"level", "need", "area", "sector", "referral_route", "budget"} <= codes
    assert not TaxonomyTerm.objects.filter(taxonomy__code="area").exists()
    assert TaxonomyTerm.objects.get(code="level:universal").get_family_words()


def test_a_second_run_changes_nothing():
    run_setup()
    before = snapshot()
    again = run_setup()
    assert snapshot() == before
    assert f"\nterms: {TaxonomyTerm.objects.count()} unchanged\n" in again
    assert "created" not in again


def test_an_editors_change_outlives_the_next_run():
    run_setup()
    term = TaxonomyTerm.objects.get(code="level:universal")
    term.name = "For everyone"
    term.save()
    TaxonomyTerm.objects.get(code="level:community").delete()
    said = run_setup()
    term.refresh_from_db()
    assert term.name == "For everyone"
    assert not TaxonomyTerm.objects.filter(code="level:community").exists()
    assert "1 with changes of yours that were kept, 1 deleted by you" in said


def test_a_site_without_an_offer_is_told_what_comes_next():
    assert "no Local Offer on this site yet" in run_setup()


def test_shipped_files_are_whole():
    defaults = read_defaults()
    codes, uuids = [], []
    for taxonomy in defaults:
        own = {term["code"] for term in taxonomy["terms"]}
        for term in taxonomy["terms"]:
            assert not term.get("parent") or term["parent"] in own, term["code"]
            assert len(term["name"]) <= 120
        codes += own
        uuids += [taxonomy["uuid"], *(term["uuid"] for term in taxonomy["terms"])]
    assert len(set(codes)) == len(codes)
    assert len(set(uuids)) == len(uuids)
