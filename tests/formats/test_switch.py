"""Families see at the top of a page in which other forms it is, and how to ask for more."""

import re

import pytest
from django.template import Context, Template
from django.test import RequestFactory

from tests.factories import ServiceFactory
from wagtail_localoffer.formats.versions import list_versions
from wagtail_localoffer.models import PageFormat


pytestmark = [pytest.mark.django_db, pytest.mark.core]

Kind = PageFormat.Kind


def show(page, client):
    """The HTML of the switch of a page, or ""."""
    html = client.get(page.get_url()).content.decode()
    found = re.search(r'<nav class="lo-formats.*?</nav>', html, re.DOTALL)
    return " ".join(found.group().split()) if found else ""


def test_a_page_without_other_forms_has_no_switch(service, client):
    assert show(service, client) == ""


def test_a_service_shows_its_easy_read_page_and_that_page_leads_back(service, easy, add, client):
    add(service, Kind.EASY_READ, target=easy)
    assert f'href="{easy.get_url()}" hreflang="en-gb">Easy Read</a>' in show(service, client)
    back = show(easy, client)
    assert f'href="{service.get_url()}" hreflang="en-gb">The whole page</a>' in back
    assert "Easy Read" not in back


def test_a_draft_is_not_offered(service, easy, add, client):
    add(service, Kind.EASY_READ, target=easy)
    easy.specific.unpublish()
    assert show(service, client) == ""


def test_a_translation_of_the_site_counts_by_itself_both_ways(service, translate, client):
    welsh = translate(service)
    link = f'href="{welsh.get_url()}" hreflang="cy"><span lang="cy" dir="ltr">Cymraeg</span></a>'
    assert link in show(service, client)
    assert 'hreflang="en-gb"><span lang="en-gb" dir="ltr">English</span>' in show(welsh, client)


def test_a_copy_that_waits_for_its_translation_does_not_count(page, translate):
    welsh = translate(page)
    type(welsh).objects.filter(pk=welsh.pk).update(alias_of=page)
    assert list_versions(page) == []


def test_a_translation_from_right_to_left_says_so(service, make_file, add, client):
    add(service, Kind.TRANSLATION, language="ur", file=make_file("urdu.pdf"))
    html = show(service, client)
    assert 'hreflang="ur"><span lang="ur" dir="rtl">اردو</span> (PDF, 2.0' in html


def test_a_sign_language_video_loads_nothing_before_a_click(service, make_file, add, client):
    add(
        service,
        Kind.BSL,
        file=make_file("signed.mp4"),
        captions=make_file("signed.vtt"),
        transcript="<p>You can ring us.</p>",
        length="3 minutes",
    )
    html = show(service, client)
    assert '<video controls preload="none"' in html
    assert re.search(r'<track kind="captions" src="[^"]+\.vtt" srclang="en"', html)
    assert "autoplay" not in html
    # A track that is on from the start is asked for with the page.
    assert " default" not in html
    assert "With captions" in html
    assert "You can ring us." in html
    assert "3 minutes" in html


def test_a_video_of_another_site_is_only_a_link(service, add, client):
    add(service, Kind.BSL, address="https://www.youtube.com/watch?v=abc")
    html = show(service, client)
    assert "Watch on YouTube" in html
    assert not re.search(r"<(iframe|img|video|script)", html)
    assert 'rel="noopener noreferrer"' in html


def test_formats_that_a_service_names_itself_stand_in_the_switch(service, client):
    service.localoffer_formats.create(
        kind="easy_read", link="https://example.org/easy.pdf", language=""
    )
    service.localoffer_formats.create(kind="leaflet", link="https://example.org/leaflet.pdf")
    service.save()
    html = show(service, client)
    assert 'href="https://example.org/easy.pdf" hreflang="en-gb" rel="noopener">Easy Read' in html
    assert "leaflet.pdf" not in html


def test_what_the_site_has_itself_goes_before_the_same_of_the_provider(service, easy, add, client):
    service.localoffer_formats.create(kind="easy_read", link="https://example.org/easy.pdf")
    service.localoffer_formats.create(
        kind="translation", link="https://example.org/pl", language="pl"
    )
    service.save()
    add(service, Kind.EASY_READ, target=easy)
    html = show(service, client)
    assert html.count("Easy Read") == 1
    assert "easy.pdf" not in html
    assert '<span lang="pl" dir="ltr">Polski</span>' in html


def test_a_page_in_another_language_says_so_and_leads_back(service, easy, add, client):
    add(service, Kind.TRANSLATION, language="ur", target=easy)
    html = client.get(easy.get_url()).content.decode()
    assert '<h1 lang="ur" dir="rtl">Help for your child</h1>' in html
    assert ">The whole page: <span" in show(easy, client)


def test_an_easy_read_page_shows_pictures_beside_sentences(easy, picture, offer, client):
    pair = {"picture": picture.pk, "alt": "", "text": "<p>You can <b>ask</b>.</p>"}
    easy.body = easy._meta.get_field("body").to_python([{"type": "easyread", "value": pair}])
    easy.save_revision().publish()
    html = client.get(easy.get_url()).content.decode()
    assert re.search(r'<img src="[^"]+" width="\d+" height="\d+" alt="">', html)
    assert "<p>You can <b>ask</b>.</p>" in html
    assert "You can phone us:" in html


@pytest.mark.parametrize(("number", "is_said_below"), [("01632960106", False), ("999", True)])
def test_a_page_that_says_whom_to_phone_names_no_second_number(
    easy, offer, client, number, is_said_below
):
    words = f'<p>Phone <a href="tel:{number}">{number}</a>.</p>'
    easy.body = easy._meta.get_field("body").to_python(
        [{"type": "easyread", "value": {"picture": None, "alt": "", "text": words}}]
    )
    easy.save_revision().publish()
    html = client.get(easy.get_url()).content.decode()
    assert ("You can phone us:" in html) is is_said_below


def test_any_page_of_the_council_has_it_by_the_tag(page, easy, offer, add):
    add(page, Kind.EASY_READ, target=easy)
    template = Template(
        "{% load localoffer %}{% localoffer_formats page %}{% localoffer_ask page %}"
    )
    request = RequestFactory().get("/")
    html = template.render(Context({"page": page, "request": request, "offer": offer}))
    assert easy.get_url() in html
    assert 'href="mailto:offer@example.org?subject=Another%20form%20of%3A%20Parking"' in html


def test_a_family_can_ask_for_a_form_that_is_not_there(service, client):
    html = client.get(service.get_url()).content.decode()
    assert "Do you need this page in another form?" in html
    assert "01632 960100" in html


def test_ten_formats_cost_no_more_queries_than_one(
    service, easy, make_file, add, django_assert_num_queries, client
):
    add(service, Kind.EASY_READ, target=easy)
    file = make_file("print.pdf")
    other = ServiceFactory(parent=service.get_parent())
    for language in ("pl", "ur", "so", "ro", "ar", "bn"):
        add(other, Kind.TRANSLATION, language=language, file=file, title=language)
    add(other, Kind.BSL, file=make_file("a.mp4"), captions=make_file("a.vtt"))
    add(other, Kind.EASY_READ, target=easy)
    for one in (service, other):
        one = type(one).objects.select_related("locale").get(pk=one.pk)
        one.get_url()
        with django_assert_num_queries(4):
            assert list_versions(one)
    none = ServiceFactory(parent=service.get_parent())
    with django_assert_num_queries(1):
        assert list_versions(none, rows=[]) == []
