"""What a service's page keeps back, and what it says to programs."""

import datetime

import pytest

from tests.factories import (
    LocationFactory,
    OrganisationFactory,
    ServiceFactory,
)
from tests.services.looking import add, fetch, publish, read_data


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def test_an_ended_service_offers_no_call_and_no_data_for_search_engines(directory, client):
    page = ServiceFactory(parent=directory, status="defunct")
    add(page, "contacts", phone="01632 960134")
    publish(page)
    assert "Call 01632" not in fetch(client, page)
    assert read_data(client, page) is None


def test_staff_contacts_are_never_shown(directory, client):
    page = ServiceFactory(parent=directory)
    add(page, "contacts", name="Sam Boss", phone="01632 960199", hidden=True)
    publish(page)
    html = client.get(page.url).content.decode()
    assert "960199" not in html
    assert "Sam Boss" not in html


def test_a_hidden_address_gives_town_and_first_half_of_the_postcode_only(directory, client):
    place = LocationFactory(
        name="Rose House",
        address_1="99 Secret Street",
        address_2="Behind the mill",
        city="Millbrook",
        postal_code="AL5 2CD",
        description="Bus 4 to Secret Street",
        accessibility="Ramp from Secret Street",
        website="https://rosehouse.example.org",
        latitude=51.123456,
        longitude=-0.654321,
        hide_exact_address=True,
    )
    page = ServiceFactory(parent=directory)
    add(page, "places", location=place, note="Opposite Secret Street school")
    publish(page)
    html = client.get(page.url).content.decode()
    assert 'Millbrook, <span class="lo-postcode">AL5</span>' in html
    for given_away in ["Rose House", "rosehouse", "Secret", "mill<", "2CD", "51.12", "0.654"]:
        assert given_away not in html


def test_the_checkers_email_address_is_kept_back(directory, read):
    page = ServiceFactory(
        parent=directory, assured_on=datetime.date(2026, 3, 4), assured_by="dana@example.org"
    )
    text = read(page)
    assert "Checked on 4 March 2026" in text
    assert "dana@" not in text


def test_data_for_search_engines_is_right_and_cannot_end_its_block(directory, client):
    nasty = "</script><script>alert('1')</script> & <b>"
    page = ServiceFactory(
        parent=directory,
        summary=nasty,
        minimum_age="1.5",
        organisation=OrganisationFactory(name="Trust", kind="nhs_provider"),
    )
    add(page, "contacts", phone="01632 960134")
    add(page, "costs", amount="0")
    publish(page)
    raw = client.get(page.url).content.decode()
    assert "<script>alert" not in raw
    data = read_data(client, page)
    assert data["description"] == nasty
    assert data["@type"] == "GovernmentService"
    assert data["audience"] == {"@type": "PeopleAudience", "suggestedMinAge": 1.5}
    assert data["availableChannel"][0]["servicePhone"]["telephone"] == "01632 960134"
    assert data["offers"][0]["price"] == "0.00"
    assert data["url"].startswith("http") and data["url"].endswith(page.url)


def test_markup_in_any_plain_field_is_shown_and_not_run(directory, client):
    nasty = "<img src=x onerror=alert(1)>"
    page = ServiceFactory(
        parent=directory,
        title=nasty,
        eligibility=nasty,
        how_to_get=f"{nasty}\n{nasty}",
        alert=nasty,
        description=f"<p>{nasty}</p>",
    )
    add(page, "contacts", title=nasty, phone=nasty)
    add(page, "answers", question=nasty, answer=nasty)
    html = fetch(client, publish(page))
    assert "<img" not in html
