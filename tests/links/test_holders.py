"""Addresses that stand in records and not in pages: contacts of routes, resources, organisations."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests.factories import HomeFactory, OfferFactory, OrganisationFactory
from wagtail_localoffer.guidance.models import RouteContact
from wagtail_localoffer.links.uses import refresh
from wagtail_localoffer.models import Link, LinkUse, Resource, Route


pytestmark = pytest.mark.django_db

REPORT = "/admin/local-offer/broken-links/"
CONTACT = "https://mediation.example/ask"


@pytest.fixture
def home(directory):
    return directory.get_parent()


def make_route(title="The council said no", url=CONTACT, offer=None, **values):
    route = Route.objects.create(code=title.lower().replace(" ", "-"), title=title, **values)
    RouteContact.objects.create(route=route, name="Mediation", url=url, offer=offer)
    return route


def list_uses(page):
    uses = LinkUse.objects.filter(page_id=page.pk).select_related("link")
    return {(use.link.url, use.where) for use in uses}


def break_all():
    refresh()
    Link.objects.update(
        status="broken", error="Page not found (404)", first_failed_on=date(2026, 3, 1)
    )


@pytest.mark.core
def test_addresses_of_a_routes_contacts_are_asked_as_links_of_the_home(home):
    make_route()
    refresh()
    assert list_uses(home) == {(CONTACT, "Route: The council said no")}


def test_a_contact_of_another_offer_and_a_route_no_longer_in_force_are_left_out(home, root):
    other = HomeFactory(parent=root, slug="other-offer")
    offer = OfferFactory(home_page_id=other.pk, name="Another offer")
    make_route(offer=offer)
    make_route("Over", "https://over.example/", in_force_until=timezone.localdate() - timedelta(1))
    refresh()
    assert list_uses(home) == set()
    assert {url for url, _where in list_uses(other)} == {CONTACT}


def test_the_report_leads_to_the_form_of_the_route_the_resource_and_the_organisation(
    boss, home, make_service
):
    route = make_route()
    resource = Resource.objects.create(title="STAMMA", url="https://stamma.example/#help")
    organisation = OrganisationFactory(name="Leisure", website="https://leisure.example/")
    make_service(organisation=organisation)
    break_all()
    html = boss.get(REPORT).content.decode()
    for name, record, words in [
        ("localoffer_routes:edit", route, "Route: The council said no"),
        ("localoffer_resources:edit", resource, "Resource: STAMMA"),
        ("localoffer_organisations:edit", organisation, "Organisation: Leisure"),
    ]:
        assert f'<a href="{reverse(name, args=[record.pk])}">{words}</a>' in html


def test_who_may_not_change_the_record_reads_its_name_without_a_link(boss, librarian, ours, home):
    route = make_route()
    break_all()
    # The home lies in the librarian's section now.
    LinkUse.objects.update(page=ours.pk)
    html = librarian.get(REPORT).content.decode()
    assert CONTACT in html and reverse("localoffer_routes:edit", args=[route.pk]) not in html


def test_our_editor_is_led_to_the_route(editor, home):
    route = make_route()
    break_all()
    html = editor.get(REPORT).content.decode()
    assert reverse("localoffer_routes:edit", args=[route.pk]) in html


def test_the_report_asks_no_more_for_many_records_than_for_one(boss, home):
    def count():
        break_all()
        with CaptureQueriesContext(connection) as queries:
            assert boss.get(REPORT).status_code == 200
        return len(queries)

    make_route()
    count()
    few = count()
    for number in range(12):
        make_route(f"Route {number}", f"https://route{number}.example/")
    assert count() == few
