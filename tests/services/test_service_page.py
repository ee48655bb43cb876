"""What a parent reads on a service's page, asked for as a browser does."""

import datetime
import json
import re

import pytest
from django.test import override_settings
from django.utils import timezone
from wagtail import hooks
from wagtail.admin.ui.components import Component

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    LocationFactory,
    OfferFactory,
    OrganisationFactory,
    ServiceFactory,
)
from tests.testapp.models import CouncilServicePage


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def directory(root):
    home = HomeFactory(parent=root)
    OfferFactory(home_page_id=home.pk, phone="01632 960100")
    return DirectoryFactory(parent=home)


@pytest.fixture
def read(client):
    """The text of a page's main part, without markup and runs of white space."""

    def read_page(page):
        return " ".join(re.sub(r"<[^>]+>", " ", fetch(client, page)).split())

    return read_page


def fetch(client, page):
    response = client.get(page.url)
    assert response.status_code == 200
    html = response.content.decode()
    return re.sub(r"(?s)<script.*?</script>", "", html[html.index("<main") : html.index("</main")])


def read_data(client, page):
    html = client.get(page.url).content.decode()
    found = re.search(r'(?s)<script type="application/ld\+json">(.*?)</script>', html)
    return json.loads(found.group(1)) if found else None


def add(page, kind, /, **values):
    return getattr(page, f"localoffer_{kind}").create(**values)


def publish(page):
    page.save()
    return page


def days_ago(days):
    return timezone.localdate() - datetime.timedelta(days=days)


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


def test_an_ended_service_offers_no_call_and_no_data_for_search_engines(directory, client):
    page = ServiceFactory(parent=directory, status="defunct")
    add(page, "contacts", phone="01632 960134")
    publish(page)
    assert "Call 01632" not in fetch(client, page)
    assert read_data(client, page) is None


def test_a_notice_is_shown_at_the_top(directory, read):
    text = read(ServiceFactory(parent=directory, alert="Closed on Friday", summary="A club."))
    assert text.index("Closed on Friday") < text.index("A club.")


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


def test_the_number_of_queries_does_not_grow_with_the_rows(
    directory, client, django_assert_max_num_queries
):
    page = ServiceFactory(parent=directory, organisation=OrganisationFactory(), terms=["need:a"])
    for kind, values in _rows(0):
        add(page, kind, **values)
    publish(page)
    client.get(page.url)
    with django_assert_max_num_queries(60) as few:
        client.get(page.url)
    page = CouncilServicePage.objects.get(pk=page.pk)
    for number in range(1, 9):
        for kind, values in _rows(number):
            add(page, kind, **values)
    page.funder = OrganisationFactory()
    publish(page)
    with django_assert_max_num_queries(60) as many:
        client.get(page.url)
    assert len(many) == len(few)
    # What it was before, and services like it: neither grows.
    assert len(few) <= 34


def _rows(number):
    place = LocationFactory()
    return [
        ("contacts", {"phone": f"01632 96013{number}"}),
        ("places", {"location": place}),
        ("schedules", {"byday": "TU", "location": place}),
        ("costs", {"amount": number}),
        ("languages", {"name": f"Language {number}"}),
        ("formats", {"kind": "audio", "link": f"https://example.org/{number}"}),
        ("answers", {"question": f"Question {number}?", "answer": "Yes"}),
    ]


def test_a_council_overrides_the_file_of_one_row(directory, client, tmp_path, settings):
    folder = tmp_path / "wagtail_localoffer" / "services"
    folder.mkdir(parents=True)
    (folder / "contact.html").write_text("<li>WhatsApp {{ row.whatsapp }}</li>")
    page = ServiceFactory(parent=directory)
    add(page, "contacts", phone="01632 960134", whatsapp="07700 900123")
    publish(page)
    (own,) = settings.TEMPLATES
    with override_settings(TEMPLATES=[{**own, "DIRS": [tmp_path, *own["DIRS"]]}]):
        assert "<li>WhatsApp 07700 900123</li>" in fetch(client, page)


def test_an_optional_part_adds_a_section_and_an_action_through_hooks(directory, client, tmp_path):
    class Part(Component):
        def __init__(self, html):
            self.html = html

        def render_html(self, parent_context=None):
            return f"{self.html} {parent_context['page'].title}"

    page = ServiceFactory(parent=directory, title="Club", email="a@example.org")
    late = ("localoffer_service_sections", lambda request, page: [Part("LATE")])
    early = ("localoffer_service_sections", lambda request, page: [Part("EARLY")])
    action = ("localoffer_service_actions", lambda request, page: [Part("ACTION")])
    nothing = ("localoffer_service_sections", lambda request, page: None)
    with (
        hooks.register_temporarily([late], order=20),
        hooks.register_temporarily([early, action, nothing], order=10),
    ):
        html = fetch(client, page)
    assert html.index("ACTION Club") < html.index("EARLY Club") < html.index("LATE Club")
    assert "EARLY" not in fetch(client, page)


def test_a_draft_is_previewed_with_rows_that_are_not_saved(directory, rf):
    page = ServiceFactory(parent=directory, title="Draft", terms=["need:autism"])
    page.localoffer_contacts = [
        CouncilServicePage.localoffer_contacts.rel.related_model(phone="01632 960177")
    ]
    response = page.make_preview_request()
    assert response.status_code == 200
    html = response.render().content.decode()
    assert "01632 960177" in html
    assert "autism" in html
    assert not CouncilServicePage.objects.get(pk=page.pk).localoffer_contacts.exists()
