"""Guides: from an age and what a parent notices to what helps and whom to ask."""

import re
from html import unescape

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.blocks import StreamBlock
from wagtail.models import PageViewRestriction

from tests.factories import ServiceFactory
from wagtail_localoffer.models import Guide, GuideAge, GuideSign, ShippedRecord
from wagtail_localoffer.topics import defaults
from wagtail_localoffer.topics.blocks import GuideBlock


pytestmark = [pytest.mark.django_db, pytest.mark.core]


@pytest.fixture
def services(directory, terms):
    """A walk-in and a clinic for children of 3, and one each for others."""

    def add(title, *codes, low=None, high=None):
        return ServiceFactory(
            parent=directory,
            title=title,
            terms=list(codes),
            minimum_age=low,
            maximum_age=high,
        )

    add("Walk-in", "need:late-talking", "referral_route:drop-in", low=0, high=4)
    add("Clinic", "need:late-talking", "referral_route:gp", low=2, high=11)
    add("Stammer group", "need:stammering", "referral_route:self")
    add("Teenagers' talk", "need:language", "referral_route:self", low=11, high=18)
    add("Swimming", "need:physical", "referral_route:self")
    add("After a stroke", "need:late-talking", "referral_route:self", low=25)
    add("Special school", "need:late-talking", "referral_route:panel")


def find_link(html, words):
    return re.search(rf'<a href="([^"]+)">{re.escape(words)}</a>', html).group(1)


def test_a_parent_walks_by_age_and_sign_to_whom_to_ask(guides, services, read, client):
    html = read()
    assert "How old is your child?" in html
    html = unescape(client.get(find_link(html, "3 years")).content.decode())
    assert "Are understood by people outside the family most of the time" in html
    assert "At this age, ask for help if" in html
    assert "Walk-in" in html
    for other in ("Clinic", "Teenagers", "Swimming"):
        assert other not in html
    html = unescape(client.get(find_link(html, "Says no words, or only a few")).content.decode())
    assert (
        "You chose: <strong>Says no words, or only a few</strong>, <strong>3 years</strong>" in html
    )
    own, referred = html.index("You can ask these yourself"), html.index("Somebody else asks")
    assert own < html.index("Walk-in") < referred < html.index("Clinic")
    assert "Stammer group" not in html


def test_signs_of_other_ages_are_not_asked_about(guides, read):
    assert "Says no words, or only a few" not in read(age="11-to-16")
    assert "Cannot find words" in read(age="11-to-16")
    assert "Cannot find words" not in read(age="0-to-6-months")


def test_could_it_be_talking_begins_with_what_is_seen(guides, services, read):
    html = read("could-it-be-talking")
    assert "They get angry, hit out or run away" in html
    assert "How old is your child?" not in html
    html = read("could-it-be-talking", sign="languages")
    assert "does not cause one, and it does not rule one out" in html
    assert "How old is your child?" in html
    # No service has that term: those of the guide can tell who helps.
    assert "We know no service for just this" in html
    assert "Teenagers' talk" in html


def test_an_urgent_sign_says_not_to_wait_before_anything_else(guides, read):
    html = read(sign="lost-words")
    assert html.index("Do not wait with this") < html.index("What it may mean")
    assert "Do not wait with this" not in read(sign="voice")
    assert "call 999" in read(age="2-to-3")


def test_places_for_adults_or_given_by_a_panel_are_no_first_step(guides, services, read):
    html = read(sign="few-words")
    assert "Clinic" in html
    assert "After a stroke" not in html
    assert "Special school" not in html


def test_without_a_service_or_a_directory_there_is_a_number(guides, home, read):
    html = read(age="3-to-4")
    assert "We know no service here for just this yet" in html
    assert "tel:01632960100" in html


@pytest.mark.parametrize("asked", [{"age": "x\x00"}, {"age": "9" * 999, "sign": "'"}, {"age": ""}])
def test_what_a_guide_does_not_know_is_left_out(guides, read, asked):
    assert "How old is your child?" in read(**asked)


def test_an_answer_is_for_the_family_alone_and_the_first_page_for_all(guides, client):
    url = reverse("wagtail_localoffer:guide", args=["talking"])
    assert "X-Robots-Tag" not in client.get(url)
    answer = client.get(url, {"age": "3-to-4"})
    assert answer["X-Robots-Tag"] == "noindex"
    assert "private" in answer["Cache-Control"]


def test_queries_do_not_grow_with_services(guides, directory, terms, client):
    url = reverse("wagtail_localoffer:guide", args=["talking"])

    def count(number):
        for at in range(number):
            ServiceFactory(
                parent=directory,
                terms=["need:late-talking", "referral_route:self"],
                title=f"S{number}-{at}",
            )
        with CaptureQueriesContext(connection) as found:
            client.get(url, {"age": "3-to-4", "sign": "few-words"})
        return len(found)

    count(1)
    assert count(2) == count(20)


def test_a_guide_an_editor_makes_works(services, read):
    guide = Guide.objects.create(
        code="school",
        title="I'm worried about school",
        terms=["need:stammering"],
        starts_with="sign",
    )
    GuideSign.objects.create(guide=guide, text="Cries before school", helps="Ask about one lesson")
    age = GuideAge.objects.create(guide=guide, title="Infants", from_age=4, to_age=7)
    assert "Cries before school" in read("school")
    html = read("school", sign=guide.signs.get().slug, age=age.slug)
    assert "Ask about one lesson" in html
    assert "Stammer group" in html
    assert "Nobody at our council has checked these words yet" in html


def test_families_read_who_checked_it_and_an_upgrade_calls_for_a_new_check(
    guides, read, monkeypatch
):
    Guide.objects.filter(code="talking").update(
        checked_by="Sampleford therapists", checked_on="2026-01-15"
    )
    assert "Checked by Sampleford therapists on 15 January 2026" in read()
    record = ShippedRecord.objects.get(key="talking-few-words")
    record.values["meaning"] = "Older words."
    record.save()
    GuideSign.objects.filter(code="talking-few-words").update(meaning="Older words.")
    defaults.load_defaults()
    assert "Some children start late" in GuideSign.objects.get(code="talking-few-words").meaning
    assert Guide.objects.get(code="talking").next_check_on is not None
    assert Guide.objects.get(code="hearing").next_check_on is None


def test_an_editors_words_and_order_stay_and_what_they_delete_is_gone(guides):
    GuideSign.objects.filter(code="talking-voice").delete()
    GuideSign.objects.filter(code="talking-few-words").update(text="Hardly talks", sort_order=9)
    defaults.load_defaults()
    assert not GuideSign.objects.filter(code="talking-voice").exists()
    sign = GuideSign.objects.get(code="talking-few-words")
    assert (sign.text, sign.sort_order) == ("Hardly talks", 9)


def test_the_block_leads_to_the_guides_address_or_asks_on_the_page(
    guides, services, home, settings
):
    stream = StreamBlock([("guide", GuideBlock())])
    key = Guide.objects.get(code="talking").pk

    def show(query=""):
        value = stream.to_python([{"type": "guide", "value": {"guide": key, "heading": "Talking"}}])
        request = RequestFactory().get(f"/page/{query}")
        return unescape(value.render_as_block({"request": request, "page": home}))

    assert 'href="/send/guide/talking/?age=3-to-4"' in show()
    # The address of a page that has it is not answered twice.
    assert "Walk-in" not in show("?guide=talking&age=3-to-4")
    settings.ROOT_URLCONF = "tests.guidance.urls"
    assert 'href="?guide=talking&age=3-to-4#lo-guide-talking"' in show()
    html = show("?guide=talking&age=3-to-4")
    assert "Walk-in" in html
    assert "/send/" not in html
    assert "Walk-in" not in show("?guide=hearing&age=3-to-4")


def test_the_picker_shows_the_first_guide_or_nothing(guides):
    block = GuideBlock()
    assert "How old is your child?" in block.render(block.get_preview_value())
    Guide.objects.all().delete()
    assert block.render(block.get_preview_value()).strip() == ""


def test_a_guide_that_is_not_shown_is_nowhere(guides, home, client):
    Guide.objects.filter(code="hearing").update(is_shown=False)
    assert client.get(reverse("wagtail_localoffer:guide", args=["hearing"])).status_code == 404
    value = GuideBlock().to_python({"guide": Guide.objects.get(code="hearing").pk})
    assert "hearing" not in GuideBlock().render(value, {"page": home})


def test_the_first_worry_of_the_home_opens_the_guide(guides, home, directory, client, settings):
    html = unescape(client.get(home.url).content.decode())
    words = "My child is not talking yet, or hard to understand"
    assert find_link(html, words) == "/send/guide/talking/"
    Guide.objects.filter(code="talking").update(is_shown=False)
    html = unescape(client.get(home.url).content.decode())
    assert find_link(html, words) == f"{directory.url}?q=not+talking+yet"


def test_services_of_a_private_directory_are_not_shown(guides, services, directory, read):
    PageViewRestriction.objects.create(page_id=directory.pk, restriction_type="login")
    assert "Walk-in" not in read(age="3-to-4")
