"""Blocks on a page of the council's own type, as a family sees them."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories import HomeFactory, OfferFactory, ServiceFactory, StandardPageFactory
from wagtail_localoffer.services.models import ServiceMixin


pytestmark = [pytest.mark.django_db]


def test_more_blocks_read_only_services_that_the_page_has_not_read(services, show, client, page):
    block = ("services", {"terms": ["need:late-talking"], "most": 24})

    def count(*content):
        show(*content)
        client.get(page.url)
        with CaptureQueriesContext(connection) as queries:
            client.get(page.url)
        return len(queries)

    one = count(block)
    level = {"levels": [{"name": "All", "text": "<p>x</p>", "level": "level:universal"}]}
    assert count(block, block, ("levels", level)) == one


@pytest.mark.core
def test_a_list_by_terms_follows_the_directory(services, directory, show):
    value = {"heading": "Help with talking", "terms": ["need:late-talking"], "most": 6}
    html = show(("services", value))
    assert "Chatty Tots" in html
    assert "Word Clinic" in html
    assert "Quiet Club" not in html
    ServiceFactory(parent=directory, title="Song Time", terms=["need:late-talking"])
    services[0].status = ServiceMixin.Status.DEFUNCT
    services[0].save()
    html = show(("services", value))
    assert "Song Time" in html
    assert "Chatty Tots" not in html


def test_a_list_can_be_of_a_level_and_an_age_and_links_to_the_rest(services, directory, show):
    html = show(
        ("services", {"terms": ["need:late-talking", "level:specialist"], "most": 6}),
    )
    assert "Word Clinic" in html
    assert "Chatty Tots" not in html
    html = show(("services", {"age_from": 0, "age_to": 2, "terms": [], "most": 1}))
    assert "Chatty Tots" in html
    assert "Word Clinic" not in html
    assert f"{directory.url}?age=0-2" in html


def test_an_empty_list_says_whom_to_ring(services, show):
    html = show(("services", {"terms": ["need:none-such"], "most": 6}))
    assert "We know of no service like this" in html
    assert 'href="tel:01632960100"' in html


def test_services_chosen_by_hand_stand_in_that_order_and_closed_ones_go(services, show):
    value = {"heading": "Ours", "services": [services[2].pk, services[0].pk], "most": 6}
    html = show(("services", value))
    assert html.index("Quiet Club") < html.index("Chatty Tots")
    services[2].unpublish()
    html = show(("services", value))
    assert "Quiet Club" not in html
    assert "Chatty Tots" in html


def test_the_card_of_a_service_that_closed_says_so(services, show):
    value = {"heading": "Start here", "service": services[0].pk}
    assert "What Chatty Tots does." in show(("service", value))
    services[0].status = ServiceMixin.Status.CLOSED
    services[0].save()
    html = show(("service", value))
    assert "This service is not running at the moment." in html
    assert "Chatty Tots" not in html


def test_levels_and_ages_count_services_and_link_to_them(services, directory, show):
    html = show(
        (
            "levels",
            {
                "heading": "How much help",
                "terms": ["need:late-talking"],
                "levels": [
                    {"name": "For all", "text": "<p>Come.</p>", "level": "level:universal"},
                    {"name": "In between", "text": "<p>Ask.</p>", "level": "level:targeted"},
                    {"name": "Words only", "text": "<p>Read.</p>", "level": ""},
                ],
            },
        ),
        (
            "ages",
            {
                "heading": "By age",
                "ages": [{"name": "Primary", "text": "<p>x</p>", "age_from": 5, "age_to": 10}],
            },
        ),
    )
    assert f"{directory.url}?level=universal&amp;need=late-talking" in html
    assert "1 service<span" in html
    assert "No service like this is listed yet." in html
    assert f"{directory.url}?age=5-10" in html


def test_many_services_cost_no_more_queries_than_few(
    services, directory, page, show, client, django_assert_num_queries
):
    show(
        ("services", {"terms": ["need:late-talking"], "most": 24}),
        ("levels", {"levels": [{"name": "All", "text": "<p>x</p>", "level": "level:universal"}]}),
        ("service", {"service": services[0].pk}),
    )
    client.get(page.url)
    with CaptureQueriesContext(connection) as few:
        client.get(page.url)
    number_of_queries = len(few)
    for number in range(12):
        ServiceFactory(
            parent=directory,
            title=f"More {number}",
            terms=["need:late-talking", "level:universal"],
        )
    client.get(page.url)
    with django_assert_num_queries(number_of_queries):
        html = client.get(page.url).content.decode()
    assert "More 11" in html


def test_a_contact_shows_every_way_to_reach_it(show):
    html = show(
        (
            "contact",
            {
                "heading": "Ring us",
                "whose": "own",
                "phone": "01632 960123",
                "has_relay": True,
                "textphone": "01632 960124",
                "sms": "07700 900123",
                "email": "help@example.org",
                "url": "https://example.org/ask",
                "link_text": "Ask for help with talking",
            },
        )
    )
    assert 'href="tel:01632960123"' in html
    assert 'href="tel:1800101632960123"' in html
    assert 'href="tel:01632960124"' in html
    assert "07700 900123" in html
    assert 'href="mailto:help@example.org"' in html
    assert ">Ask for help with talking</a>" in html


def test_a_contact_can_be_the_offers_own_or_its_advice_service(show):
    html = show(
        ("contact", {"heading": "Us", "whose": "offer", "phone": "01632 960555"}),
        ("contact", {"heading": "Advice", "whose": "advice"}),
    )
    assert "01632 960100" in html
    assert "Sampleford SENDIASS" in html
    assert "01632 960555" not in html


def test_a_resource_whose_check_is_overdue_says_so(show):
    today = timezone.localdate()

    def make(name, days):
        return {
            "name": name,
            "url": "https://example.org/a",
            "owner": "The NHS",
            "forms": ["easyread"],
            "checked_on": date(2025, 1, 1).isoformat(),
            "due_on": (today + timedelta(days=days)).isoformat(),
        }

    html = show(("resources", {"resources": [make("Fresh", 0)]}))
    assert "Easy Read" in html
    assert "overdue" not in html
    html = show(("resources", {"resources": [make("Stale", -1)]}))
    assert "Its check is overdue" in html


def test_a_table_of_partners_leaves_out_columns_nobody_filled_in(show):
    html = show(
        (
            "together",
            {
                "heading": "Who does what",
                "partners": [
                    {"who": "Health visitor", "does": "Looks", "phone": "01632 960111"},
                    {"who": "Nursery", "does": "Plays"},
                ],
                "once": "<p>One note for all.</p>",
            },
        )
    )
    assert '<th role="rowheader" scope="row">Health visitor</th>' in html
    assert 'href="tel:01632960111"' in html
    assert "Who pays" not in html
    assert "One note for all." in html


def test_signs_not_to_wait_for_come_with_a_number(show):
    html = show(("waiting", {"things": [{"name": "Play"}], "again": ["your child stops talking"]}))
    assert "Do not wait if" in html
    assert 'href="tel:01632960100"' in html


def test_what_an_editor_wrote_cannot_bring_a_script(show):
    bad = "<script>alert(1)</script>"
    html = show(
        ("heading", bad),
        ("text", f"<p>Fine</p>{bad}"),
        ("steps", {"heading": bad, "steps": [{"name": bad, "text": bad}]}),
        ("quote", {"text": bad, "who": bad, "agreed": True}),
        ("facts", {"facts": [{"name": bad, "text": bad, "url": "javascript:alert(1)"}]}),
        ("contact", {"url": "javascript:alert(1)", "link_text": "Go", "whose": "own"}),
    )
    assert "<script>alert" not in html
    assert "javascript:" not in html


def test_a_button_to_a_page_that_is_no_longer_there_is_left_out(page, show):
    button = {
        "heading": "Ask",
        "page": page.pk,
        "link_text": "Ask for help",
        "phone": "01632 960123",
    }
    assert f'href="{page.url}">Ask for help</a>' in show(("contact", button))
    other = StandardPageFactory(parent=page, title="A draft", live=False)
    assert ">Ask for help</a>" not in show(("contact", {**button, "page": other.pk}))


def test_a_block_shows_the_number_of_the_offer_its_page_stands_in(offer, page, show, client):
    inner = HomeFactory(parent=offer.home_page, slug="inner")
    OfferFactory(home_page_id=inner.pk, phone="01632 960155")
    page.move(inner, pos="last-child")
    page.refresh_from_db()
    html = show(("contact", {"heading": "Ask us", "whose": "offer"}))
    assert "01632 960155" in html
    assert "01632 960100" not in html
