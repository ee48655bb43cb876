"""Which links a page has, and how the list follows the page."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import LocationFactory, OrganisationFactory
from tests.testapp.models import CouncilGuidancePage
from wagtail_localoffer.links.reading import clean
from wagtail_localoffer.links.uses import refresh
from wagtail_localoffer.models import Link, LinkUse


pytestmark = pytest.mark.django_db


def list_uses(page):
    uses = LinkUse.objects.filter(page_id=page.pk).select_related("link")
    return {(use.link.url, use.where) for use in uses}


@pytest.mark.core
def test_links_of_fields_rich_text_rows_organisation_and_place_are_found(make_service):
    organisation = OrganisationFactory(name="Leisure Trust", website="https://trust.example/")
    page = make_service(
        website="https://swim.example/#times",
        description='<p><a href="https://rich.example/a?b=1&amp;c=2">x</a>'
        '<a linktype="page" id="3">y</a><a href="mailto:a@example.org">z</a></p>',
        organisation=organisation,
    )
    page.localoffer_formats.create(kind="easy_read", link="https://easy.example/leaflet.pdf")
    pool = LocationFactory(name="Pool", website="https://pool.example/")
    page.localoffer_places.create(location=pool)
    page.save()
    assert refresh() > 1
    urls = dict(list_uses(page))
    assert set(urls) == {
        "https://swim.example/",
        "https://rich.example/a?b=1&c=2",
        "https://easy.example/leaflet.pdf",
        "https://trust.example/",
        "https://pool.example/",
    }
    assert urls["https://swim.example/"] == "Service's own web page"
    assert urls["https://trust.example/"] == "Organisation: Leisure Trust"
    assert urls["https://pool.example/"] == "Place: Pool"
    assert urls["https://easy.example/leaflet.pdf"].endswith(": web address")


def test_links_of_a_stream_are_found_however_deep(root):
    page = CouncilGuidancePage(title="Advice", slug="advice")
    root.add_child(instance=page)
    text = '<p><a href="https://deep.example/">x</a></p>'
    body = [
        {"type": "text", "value": text, "id": "1"},
        {"type": "mediation", "value": {"text": text.replace("deep", "deeper")}, "id": "2"},
        {"type": "chooser", "value": {"heading": " https://field.example/ "}, "id": "3"},
    ]
    CouncilGuidancePage.objects.filter(pk=page.pk).update(body=json.dumps(body))
    refresh()
    assert {url for url, _where in list_uses(page)} == {
        "https://deep.example/",
        "https://deeper.example/",
        "https://field.example/",
    }


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/pages/1/",
        "ftp://files.example/",
        "javascript:alert(1)",
        "https://",
        "https://[broken/",
        "https://a.example/ b",
        "https://council.example/page/",
        "https://a.example/" + "x" * 2000,
    ],
)
def test_what_is_no_address_of_another_site_is_left_out(url):
    assert clean(url, {"council.example"}) == ""


def test_the_list_follows_the_page_and_the_same_address_is_kept_once(make_service):
    one = make_service("One", website="https://old.example/")
    two = make_service("Two", website="https://shared.example/")
    refresh()
    type(one).objects.filter(pk=one.pk).update(website="https://shared.example/")
    refresh()
    assert [link.url for link in Link.objects.all()] == ["https://shared.example/"]
    assert LinkUse.objects.count() == 2
    two.unpublish()
    refresh()
    assert list_uses(two) == set()
    one.delete()
    refresh()
    assert not Link.objects.exists()


def test_drafts_are_not_read(make_service):
    page = make_service(website="https://live.example/")
    page.website = "https://draft.example/"
    page.save_revision()
    refresh()
    assert {url for url, _where in list_uses(page)} == {"https://live.example/"}


def test_reading_takes_the_same_number_of_queries_for_few_pages_and_many(make_service):
    def count():
        LinkUse.objects.all().delete()
        Link.objects.all().delete()
        with CaptureQueriesContext(connection) as queries:
            refresh()
        return len(queries)

    for number in range(3):
        make_service(f"S{number}", website=f"https://s{number}.example/")
    few = count()
    for number in range(3, 20):
        make_service(f"S{number}", website=f"https://s{number}.example/")
    assert count() == few
    assert Link.objects.count() == 20
