"""A poster, cards and a booklet of a hub."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction

from tests.factories import ServiceFactory, StandardPageFactory
from wagtail_localoffer.keep.codes import encode
from wagtail_localoffer.topics import defaults


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def hub(make_hub):
    return make_hub("need:communication", lead="Help with talking.")


@pytest.mark.parametrize("name", ["kit", "poster", "cards"])
def test_a_hub_has_a_poster_and_cards_of_its_own(hub, client, name):
    address = reverse(f"wagtail_localoffer:{name}")
    html = client.get(address, {"page": hub.pk}).content.decode()
    assert "Talking and understanding" in html
    assert "01632 960100" in html
    if name == "kit":
        assert f"{reverse('wagtail_localoffer:poster')}?page={hub.pk}" in html
        assert "Help with talking." in html
    else:
        assert "Sampleford Local Offer" in html


def test_no_poster_of_a_page_that_families_may_not_see(hub, root, client):
    address = reverse("wagtail_localoffer:poster")
    other = StandardPageFactory(parent=root)
    for key in [other.pk, "x", "9" * 30, "0"]:
        assert client.get(address, {"page": key}).status_code == 404
    PageViewRestriction.objects.create(page_id=hub.pk, restriction_type="login")
    assert client.get(address, {"page": hub.pk}).status_code == 404


def test_a_hub_leads_to_a_booklet_of_its_services(hub, directory, client):
    ServiceFactory(parent=directory, title="Talk club", terms=["need:language"])
    ServiceFactory(parent=directory, title="Swim club", terms=["need:physical"])
    address = reverse("wagtail_localoffer:booklet", args=[directory.pk])
    html = client.get(hub.url).content.decode()
    assert f'href="{address}?need=communication"' in html
    booklet = client.get(address, {"need": "communication"}).content.decode()
    assert "Talk club" in booklet
    assert "Swim club" not in booklet


def test_links_into_the_directory_carry_the_filters_and_the_familys_list(hub, directory, client):
    for number in range(7):
        club = ServiceFactory(
            parent=directory,
            title=f"Talk club {number}",
            terms=[
                "need:language",
                "need:late-talking",
                "level:universal",
                "referral_route:drop-in",
                "budget:ask",
            ],
        )
    defaults.load_defaults()
    kept = encode(club.pk)
    guide = reverse("wagtail_localoffer:guide", args=["talking"])
    for address, asked in [(hub.url, {}), (guide, {"age": "11-to-16"})]:
        html = client.get(address, {"list": kept, **asked}).content.decode()
        links = [unescape(link) for link in re.findall(r'href="([^"]*)"', html)]
        found = [parse_qs(urlsplit(link).query) for link in links if "need=" in link]
        assert found
        for query in found:
            assert query.get("list", [kept]) == [kept]
            assert all("?" not in one for values in query.values() for one in values)
        assert any(query.get("list") == [kept] for query in found)
