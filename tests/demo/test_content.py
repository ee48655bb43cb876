"""What the demo says of a service by hand must agree with what its import says."""

import json
from pathlib import Path

import pytest

from example_project.council import demo
from example_project.council.demo.content import SERVICES
from example_project.council.demo.content.facts import Facts
from wagtail_localoffer.conf import DEFAULTS
from wagtail_localoffer.models import ServiceMixin
from wagtail_localoffer.taxonomy.defaults import read_defaults


FIXTURE = Path(demo.__file__).parent.parent / "fixtures" / "sampleford.json"
IMPORTED = {record["id"]: record for record in json.loads(FIXTURE.read_text())["contents"]}

each_service = pytest.mark.parametrize("facts", SERVICES, ids=lambda facts: facts.name)


def test_at_least_forty_services_are_complete():
    assert len({facts.id for facts in SERVICES}) == len(SERVICES) >= 40


@each_service
def test_service_is_the_one_of_that_name_in_the_import(facts: Facts):
    assert IMPORTED[facts.id]["name"] == facts.name


@each_service
def test_phone_numbers_and_names_of_the_import_are_kept(facts: Facts):
    phones = {contact.get("phone") for contact in facts.contacts}
    names = {contact.get("name") for contact in facts.contacts}
    for contact in IMPORTED[facts.id].get("contacts", []):
        assert {phone["number"] for phone in contact["phones"]} <= phones
        assert contact.get("name") in names or "name" not in contact


@each_service
def test_opening_times_of_the_import_are_kept(facts: Facts):
    told = {(row["byday"], row["opens_at"], row["closes_at"]) for row in facts.schedules}
    for row in IMPORTED[facts.id].get("schedules", []):
        assert (row["byday"], row["opens_at"], row["closes_at"]) in told


@each_service
def test_prices_of_the_import_are_kept(facts: Facts):
    told = {float(row["amount"]) for row in facts.costs}
    assert {float(row["amount"]) for row in IMPORTED[facts.id].get("cost_options", [])} <= told


@each_service
def test_places_of_the_notes_are_places_of_the_service(facts: Facts):
    places = {row["location"]["name"] for row in IMPORTED[facts.id].get("service_at_locations", [])}
    assert set(facts.place_notes) <= places


@each_service
def test_texts_are_told_and_the_summary_fits_its_field(facts: Facts):
    summary = " ".join(facts.summary.split())
    assert len(summary) <= ServiceMixin._meta.get_field("summary").max_length
    told = ("description", "eligibility", "not_accepted", "what_happens_next", "if_not_accepted")
    told += ("while_waiting", "cost_text", "catchment", "accreditations", "how_to_get", "answers")
    assert [name for name in told if not getattr(facts, name)] == []


@each_service
def test_terms_are_in_the_shipped_vocabularies(facts: Facts):
    shipped = set()
    for taxonomy in read_defaults():
        for term in taxonomy["terms"]:
            code = term["code"]
            shipped.add(code if ":" in code else f"{taxonomy['code']}:{code}")
    assert set(facts.terms) <= shipped


def test_exactly_one_wait_is_too_old_to_be_told():
    fresh = DEFAULTS["WAIT_FRESH_DAYS"]
    # The others stay fresh for a month after the demo was loaded.
    assert [f.name for f in SERVICES if f.wait.days_ago > fresh - 30] == [
        "AAC and Assistive Technology Team (spoke)"
    ]
