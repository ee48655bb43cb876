"""What a parent reads on a service's page, asked for as a browser does."""

import datetime
import re

import pytest

from tests.factories import (
    LocationFactory,
    OrganisationFactory,
    ServiceFactory,
)
from tests.services.looking import add, days_ago, fetch, publish


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def test_the_first_answers_come_before_the_details(directory, client):
    page = ServiceFactory(
        parent=directory,
        title="Talking drop-in",
        summary="Help with talking.",
        minimum_age=0,
        maximum_age=5,
        how_to_get="1. Just turn up\n2. Say hello",
        wait_weeks_from=6,
        wait_weeks_to=8,
        wait_as_of=days_ago(5),
        terms=["need:late-talking", "plan:not-needed", "referral_route:drop-in"],
    )
    add(page, "contacts", phone="01632 960134")
    html = fetch(client, publish(page))
    first = html[: html.index("<section")]
    for words in [
        "Talking drop-in",
        "Help with talking.",
        "Can I use it?",
        "From birth to age 5",
        "late talking",
        "not needed",
        "How do I get it?",
        "drop in",
        "Just turn up",
        "How long does it take?",
        "6 to 8 weeks",
    ]:
        assert words in first
    assert 'href="tel:01632960134"' in first
    assert "<li>Just turn up</li><li>Say hello</li>" in html


def test_a_missing_fact_says_whom_to_ask(directory, client, read):
    page = ServiceFactory(parent=directory)
    add(page, "contacts", phone="01632 960134")
    text = read(publish(page))
    for question in ["Can I use it? Ages:", "How do I get it?", "How long does it take?"]:
        assert f"{question} Ask the service: 01632 960134" in text
    for heading in ["How long you wait", "What it costs", "Run by"]:
        assert f"{heading} Ask the service: 01632 960134" in text
    unsaid = text[text.index("What this page does not say") :]
    assert "How to complain" in unsaid
    assert "Whether you need a diagnosis" in unsaid
    assert "Whether you need an Education, Health and Care plan" in unsaid


def test_a_service_without_any_contact_sends_to_the_local_offer_itself(directory, read):
    assert "How long does it take? Ask us: 01632 960100" in read(ServiceFactory(parent=directory))


def test_a_wait_older_than_three_months_is_no_figure(directory, read):
    page = ServiceFactory(
        parent=directory, wait_weeks_from=6, wait_note="It is short", wait_as_of=days_ago(93)
    )
    text = read(page)
    assert "No recent figure." in text
    assert "6 weeks" not in text
    assert "It is short" not in text


def test_a_wait_without_its_date_is_not_told(directory, read):
    text = read(ServiceFactory(parent=directory, wait_weeks_from=6, email="a@example.org"))
    assert "6 weeks" not in text
    assert "How long does it take? Ask the service: a@example.org" in text


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("defunct", "This service has ended."),
        ("temporarily closed", "This service is closed for a while."),
        ("inactive", "This service is not running at the moment."),
    ],
)
def test_a_service_that_does_not_run_says_so_at_the_top(directory, read, status, said):
    text = read(ServiceFactory(parent=directory, status=status, summary="It was a club."))
    assert text.index(said) < text.index("It was a club.")


def test_a_notice_is_shown_at_the_top(directory, read):
    text = read(ServiceFactory(parent=directory, alert="Closed on Friday", summary="A club."))
    assert text.index("Closed on Friday") < text.index("A club.")


def test_a_place_shows_its_address_its_access_and_its_times(directory, read):
    place = LocationFactory(
        name="Oak Hub", address_1="12 Mill Lane", accessibility="Level access", description="Bus 4"
    )
    page = ServiceFactory(parent=directory)
    add(page, "places", location=place, note="Front desk")
    add(
        page,
        "schedules",
        byday="TU",
        opens_at=datetime.time(9, 30),
        closes_at=datetime.time(11),
        period="term",
        location=place,
    )
    add(page, "schedules", byday="FR", valid_to=days_ago(1))
    text = read(publish(page))
    assert "Oak Hub 12 Mill Lane, Sampleford, AL1 8NB Front desk" in text
    assert "Every Tuesday, 9:30am to 11am, term time only" in text
    assert "Access at Oak Hub Level access" in text
    assert "Friday" not in text


def test_prices_that_are_over_are_not_shown(directory, read):
    page = ServiceFactory(parent=directory, terms=["budget:yes"])
    add(page, "costs", option="Each session", amount="4.50")
    add(page, "costs", option="Last year", amount="3", valid_to=days_ago(1))
    text = read(publish(page))
    assert "Each session: £4.50" in text
    assert "Last year" not in text
    assert "Personal budget yes" in text


def test_who_runs_and_pays_complaints_inclusion_and_other_forms(directory, client, read):
    page = ServiceFactory(
        parent=directory,
        organisation=OrganisationFactory(name="Trust", website="https://trust.example.org"),
        funder=OrganisationFactory(name="Funder", website="javascript:x()"),
        commissioner=OrganisationFactory(name="Draft body", live=False),
        complaints="Talk to us first.",
        complaints_url="https://trust.example.org/complain",
        terms=["inclusion:quiet-session"],
    )
    add(page, "answers", question="Do you sign?", answer="Two of us do.")
    add(page, "languages", name="Polish")
    add(page, "formats", kind="easy_read", link="https://trust.example.org/easy")
    add(page, "formats", kind="audio", link="javascript:x()")
    text = read(publish(page))
    for words in [
        "Run by Trust",
        "Paid for by Funder",
        "How to complain Talk to us first.",
        "quiet session",
        "Do you sign? Two of us do.",
        "Polish",
        "Easy Read",
    ]:
        assert words in text
    assert "Audio" not in text
    assert "Draft body" not in text
    html = fetch(client, page)
    assert "javascript:" not in html
    outside = re.findall(r'<a [^>]*href="https://[^>]*>', html)
    assert len(outside) >= 3
    assert all('rel="noopener"' in link for link in outside)


def test_a_vocabulary_of_the_councils_own_is_shown_by_its_name(directory, read):
    page = ServiceFactory(parent=directory, terms=["bus-line:blue"])
    assert "Bus Line blue" in read(page)


def test_when_it_was_checked_and_changed(directory, read):
    page = ServiceFactory(
        parent=directory,
        assured_on=datetime.date(2026, 3, 4),
        assured_by="Dana",
        last_published_at=datetime.datetime(2026, 5, 6, 12, tzinfo=datetime.UTC),
    )
    text = read(page)
    assert "Checked on 4 March 2026 by Dana" in text
    assert "Last changed on 6 May 2026" in text
