"""Every block renders alone, in a page of a council, and in the picker."""

from datetime import date

import pytest
from django.test import RequestFactory
from wagtail.blocks import StreamBlock

from tests.testapp.models import CouncilGuidancePage
from wagtail_localoffer.guidance.blocks import GUIDANCE_BLOCKS, GuidanceStreamBlock
from wagtail_localoffer.models import Route


pytestmark = [pytest.mark.django_db]

VALUES = {
    "chooser": ({"heading": "What went wrong?", "text": "Pick one."}, "A health service"),
    "deadline": ({"kind": "appeal"}, "What is the date on the council"),
    "timetable": ({"kind": "plan"}, "When did the council get the request?"),
    "mediation": (
        {"text": "<p>It is free.</p>", "name": "Kind Mediation", "phone": "01632 960100"},
        "Kind Mediation",
    ),
    "disagreement": ({"text": "<p>Talk first.</p>"}, "Talk first."),
    "advice": ({"text": "Ring them."}, "01632 960123"),
    "take": ({"heading": "Bring", "things": ["The letter", "Your notes"]}, "<li>Your notes</li>"),
    "letter": (
        {"heading": "To the head", "outline": "<p>Dear ____</p>", "has_form": True},
        "Dear ____",
    ),
    "coordinator": ({"heading": "Who looks after plans?"}, 'name="q"'),
    "law": ({"checked_on": "2026-11-01", "by": "A solicitor"}, "Law checked on 1 November 2026"),
}


@pytest.fixture
def page(offer):
    return offer.home_page.add_child(
        instance=CouncilGuidancePage(
            title="Complain", lead="You can.", law_checked_on=date(2026, 11, 1)
        )
    )


@pytest.mark.parametrize("name", list(VALUES))
def test_each_block_shows_what_an_editor_wrote(routes, page, client, name):
    raw, words = VALUES[name]
    page.body = [(name, GuidanceStreamBlock().child_blocks[name].to_python(raw))]
    page.save_revision().publish()
    html = client.get(page.url).content.decode()
    assert words in html


@pytest.mark.core
def test_a_route_in_a_page_shows_its_steps_and_contacts(routes, page, client):
    page.body = [("route", {"route": Route.objects.get(code="plan-school")})]
    page.save_revision().publish()
    html = client.get(page.url).content.decode()
    assert "You need no certificate" in html
    assert "Law checked on" in html


def test_a_route_that_was_deleted_leaves_the_page_up(routes, page, client):
    route = Route.objects.get(code="plan-school")
    page.body = [("route", {"route": route}), ("heading", "After it")]
    page.save_revision().publish()
    route.delete()
    assert "After it" in client.get(page.url).content.decode()


@pytest.mark.parametrize("name", list(GUIDANCE_BLOCKS))
def test_each_block_has_what_the_picker_shows(name):
    block = GUIDANCE_BLOCKS[name]()
    assert block.meta.icon != "placeholder"
    assert block.meta.description
    assert str(block.label)


def test_each_block_can_stand_in_a_stream_without_a_page(routes, offer):
    stream = StreamBlock([(name, block()) for name, block in GUIDANCE_BLOCKS.items()])
    value = stream.to_python(
        [{"type": name, "value": raw} for name, (raw, _words) in VALUES.items()]
    )
    html = value.render_as_block({"request": RequestFactory().get("/")})
    for name, (_raw, words) in VALUES.items():
        if name != "advice":
            assert words in html, name


def test_a_site_without_our_addresses_shows_the_page_without_forms(routes, page, client, settings):
    stream = GuidanceStreamBlock()
    page.body = [
        (name, stream.child_blocks[name].to_python(VALUES[name][0]))
        for name in ("chooser", "deadline", "letter", "coordinator", "take")
    ] + [("route", {"route": Route.objects.get(code="plan-school")})]
    page.save_revision().publish()
    settings.ROOT_URLCONF = "tests.guidance.urls"
    html = client.get(page.url).content.decode()
    assert "Your notes" in html
    assert "Dear ____" in html
    assert "You need no certificate" in html
    assert "/send/" not in html
    assert "Work it out" not in html
