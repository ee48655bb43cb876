"""What the demo says of a service by hand must agree with what its import says."""

import json
import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from example_project.council import demo
from example_project.council.demo.content import SERVICES
from example_project.council.demo.content.facts import Facts
from example_project.council.demo.content.logos import LOGOS
from example_project.council.demo.content.organisations import BODIES
from example_project.council.demo.logos import draw
from wagtail_localoffer.conf import DEFAULTS
from wagtail_localoffer.models import Organisation, ServiceMixin
from wagtail_localoffer.taxonomy.defaults import read_defaults


FIXTURE = Path(demo.__file__).parent.parent / "fixtures" / "sampleford.json"
IMPORTED = {record["id"]: record for record in json.loads(FIXTURE.read_text())["contents"]}

#: Vocabularies that each service answers, by its import or by hand.
ASKED = {"level", "need", "plan", "diagnosis", "budget", "sector", "scope", "delivery"}
ASKED |= {"referral_route", "category", "inclusion"}


def read_terms(facts: Facts) -> set[str]:
    rows = IMPORTED[facts.id]["attributes"]
    return {row["taxonomy_term"]["code"] for row in rows} | set(facts.terms)


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
    # What somebody else pays is told in words, so that no family takes it for its own price.
    told |= {float(amount) for amount in re.findall(r"pays £(\d+)", facts.cost_text)}
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
def test_rows_are_told(facts: Facts):
    assert [
        name for name in ("contacts", "costs", "languages", "duties") if not getattr(facts, name)
    ] == []
    # The national charities are real: no hours are made up for them.
    running = IMPORTED[facts.id]["status"] == "active"
    assert facts.schedules or not running or "scope:national" in read_terms(facts)


@each_service
def test_every_vocabulary_has_its_answer(facts: Facts):
    told = {code.split(":")[0] for code in read_terms(facts)}
    assert ASKED <= told


@each_service
def test_ages_are_told_once(facts: Facts):
    assert (IMPORTED[facts.id].get("minimum_age") is None) == (facts.ages is not None)


@each_service
def test_wait_has_words_and_a_day(facts: Facts):
    assert facts.wait.note
    assert len(facts.wait.note) <= ServiceMixin._meta.get_field("wait_note").max_length
    assert facts.wait.days_ago > 0


@each_service
def test_numbers_are_those_that_no_real_line_uses(facts: Facts):
    for number in re.findall(r"\b0\d{3,4} ?\d[\d ]{4,}\d", repr(facts)):
        assert number.startswith(("01632 960", "07700 900"))


@each_service
def test_who_runs_it_is_described_and_has_a_logo(facts: Facts):
    name = IMPORTED[facts.id]["organization"]["name"]
    body = BODIES[name]
    assert body.kind in Organisation.Kind.values or "scope:national" in read_terms(facts)
    assert body.description
    assert body.phone or "scope:national" in read_terms(facts)
    assert name in LOGOS


@each_service
def test_who_decides_and_pays_is_known(facts: Facts):
    assert {facts.commissioner, facts.funder} - {""} <= set(BODIES)
    # A family or a school may pay; then the words about the cost say so.
    assert facts.funder or "pay" in facts.cost_text


@pytest.mark.parametrize("name", LOGOS)
def test_logo_is_a_small_tile(name: str):
    data = draw(*LOGOS[name])
    assert len(data) <= 3000
    with Image.open(BytesIO(data)) as picture:
        assert picture.size == (128, 128)
        # Its corners are clear, so that it also sits well on a dark page.
        assert picture.convert("RGBA").getpixel((0, 0))[3] == 0


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
