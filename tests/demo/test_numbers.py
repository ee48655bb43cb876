"""A number of the demo reaches one body, and a body is called by one name."""

import json
import re
from collections import defaultdict
from pathlib import Path

from example_project.council import demo
from example_project.council.demo.content import guidance, offer
from example_project.council.demo.content.guidance import CONTACTS
from example_project.council.demo.content.organisations import BODIES
from example_project.council.demo.content.routes import COUNCIL


FIXTURE = Path(demo.__file__).parent.parent / "fixtures" / "sampleford.json"
RECORDS = json.loads(FIXTURE.read_text())["contents"]
BODY_OF_HOST = {
    "evenhand.example.org": "Evenhand Mediation",
    "lacey-nhs.example.org": "Lacey and Sampleford Community NHS Trust",
    "sampleford.example.org": COUNCIL,
}
CRISIS = "01632 960142"


def list_owners() -> dict[str, set[str]]:
    """The bodies that each number is said to reach."""
    owners = defaultdict(set)
    for record in RECORDS:
        for contact in record.get("contacts", []):
            for phone in contact["phones"]:
                owners[phone["number"]].add(record["organization"]["name"])
    for name, body in BODIES.items():
        owners[body.phone].add(name)
    for row in guidance.TEAMS.splitlines()[1:]:
        owners[row.split(",")[1]].add(COUNCIL)
    for _name, phone, email in CONTACTS.values():
        owners[phone].add(BODY_OF_HOST[email.partition("@")[2]])
    for block in guidance.COMPLAIN_BODY:
        if isinstance(block["value"], dict) and block["value"].get("phone"):
            owners[block["value"]["phone"]].add(block["value"]["name"])
    assert CRISIS in " ".join(offer.HOME["crisis_words"].split())
    owners[CRISIS].add("CAMHS")
    owners.pop("", None)
    return owners


def test_no_number_is_given_for_two_bodies():
    owners = list_owners()
    assert owners["01632 960122"] == {"Evenhand Mediation"}
    assert {number: names for number, names in owners.items() if len(names) > 1} == {}


def test_whoever_helps_when_something_goes_wrong_is_reached_as_in_the_directory():
    of = {record.get("email"): record for record in RECORDS}
    for name, phone, email in CONTACTS.values():
        record = of.get(email)
        if record is not None and len(record.get("contacts", [])) == 1:
            numbers = [one["number"] for one in record["contacts"][0]["phones"]]
            assert phone in numbers, name


def test_an_address_to_ask_for_a_plan_is_the_one_of_the_directory():
    asked = next(one for one in RECORDS if one["name"].startswith("Ask for an Education"))
    words = json.dumps(guidance.ASSESSMENT_BODY)
    assert asked["email"] in words
    assert re.search(r"mailto:(?!ehcreq)", words) is None
