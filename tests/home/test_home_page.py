"""The offer's home: a search box, ways in, and people to ask."""

import re

import pytest
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.models import PageViewRestriction

from tests.factories import (
    DirectoryFactory,
    HomeFactory,
    OfferFactory,
    ServiceFactory,
    TaxonomyFactory,
    TermFactory,
)
from wagtail_localoffer.models import TaxonomyTerm


#: Queries of loading a snapshot, less the one for its stamp.
SNAPSHOT = 3

pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def home(root):
    return HomeFactory(parent=root, lead="Help for families.", intro="<p>Hello.</p>")


@pytest.fixture
def directory(home):
    return DirectoryFactory(parent=home)


@pytest.fixture
def needs():
    need = TaxonomyFactory(code="need", name="Need")
    TermFactory(taxonomy=need, code="need:any", name="Any need", sort_order=1)
    TermFactory(taxonomy=need, code="need:cognition", name="Learning", sort_order=2)
    talk = TermFactory(taxonomy=need, code="need:communication", name="Talking", sort_order=3)
    for code in ["late-talking", "stammering"]:
        TermFactory(taxonomy=need, code=f"need:{code}", name=code, parent=talk)


def fetch(client, home):
    response = client.get(home.url)
    assert response.status_code == 200
    return response.content.decode()


def read_links(html):
    """Every way in: its address and its words with the count that follows."""
    return re.findall(r'<a (?:class="lo-chip" )?href="([^"]*\?[^"]*)">([^<]*)</a>', html)


def test_the_search_box_asks_the_directory(home, directory, client):
    html = fetch(client, home)
    form = html[html.index("<form") : html.index("</form>")]
    assert f'action="{directory.url}"' in form
    assert 'method="get"' in form
    assert 'name="q"' in form
    assert "Help for families." in html
    assert "<p>Hello.</p>" in html


@pytest.mark.parametrize("state", ["none", "draft", "private"])
def test_without_a_directory_to_show_there_is_no_search_box_and_no_dead_link(home, client, state):
    if state == "draft":
        DirectoryFactory(parent=home, live=False)
    elif state == "private":
        page = DirectoryFactory(parent=home)
        PageViewRestriction.objects.create(page_id=page.pk, restriction_type="login")
    html = fetch(client, home)
    assert "<form" not in html
    assert "lo-way" not in html


def test_ways_in_by_need_begin_with_talking_and_end_with_any_need(home, directory, needs, client):
    ServiceFactory(parent=directory, terms=["need:any", "need:late-talking"])
    ServiceFactory(parent=directory, terms=["need:late-talking", "need:stammering"])
    ServiceFactory(parent=directory, terms=["need:cognition", "level:universal"])
    links = [
        link
        for link in read_links(fetch(client, home))
        if "?need=" in link[0] or "?level=" in link[0]
    ]
    assert [words for _url, words in links] == [
        "Talking",
        "late-talking",
        "stammering",
        "Learning",
        "Any need",
        "universal",
    ]
    assert links[0][0] == f"{directory.url}?need=communication"
    assert links[1][0] == f"{directory.url}?need=late-talking"
    assert links[-1][0] == f"{directory.url}?level=universal"


def test_a_service_counts_once_for_a_need_however_many_narrower_ones_it_has(
    home, directory, needs, client
):
    ServiceFactory(
        parent=directory, terms=["need:communication", "need:late-talking", "need:stammering"]
    )
    ServiceFactory(parent=directory, terms=["need:stammering"])
    html = fetch(client, home)
    talking = html[html.index(">Talking</a>") :]
    assert "2 services" in talking[: talking.index("</span>")]


def test_drafts_and_ended_services_are_not_counted(home, directory, needs, client):
    ServiceFactory(parent=directory, terms=["need:cognition"], live=False)
    ServiceFactory(parent=directory, terms=["need:cognition"], status="defunct")
    ServiceFactory(parent=directory, terms=["need:cognition"], status="temporarily closed")
    assert ">Learning</a>" not in fetch(client, home)


def test_the_ways_cost_the_same_queries_with_many_services(
    home, directory, needs, client, django_assert_max_num_queries
):
    ServiceFactory(parent=directory, terms=["need:cognition"])
    client.get(home.url)
    with django_assert_max_num_queries(40) as few:
        client.get(home.url)
    for _number in range(6):
        ServiceFactory(parent=directory, terms=["need:stammering", "level:universal", "need:any"])
    with django_assert_max_num_queries(40) as many:
        client.get(home.url)
    # A test's own transaction reads the snapshot anew each time, as no other request does.
    assert len(few) == len(many) <= 24 + SNAPSHOT


def test_whom_to_ask(home, client):
    OfferFactory(
        home_page_id=home.pk,
        phone="01632 960100",
        phone_hours="9am to 5pm",
        email="offer@example.org",
        advice_line_name="Sampleford SENDIASS",
        advice_line_phone="01632 960111",
    )
    html = fetch(client, home)
    assert '<a href="tel:01632960100">01632 960100</a>' in html
    assert "9am to 5pm" in html
    assert '<a href="mailto:offer@example.org">' in html
    assert "Sampleford SENDIASS" in html
    assert '<a href="tel:01632960111">' in html


def test_a_home_without_an_offer_still_shows(home, client):
    assert "Ask a person" not in fetch(client, home)


def test_an_optional_part_adds_to_the_home_through_a_hook(home, client):
    class Part(Component):
        def render_html(self, parent_context=None):
            return "Worried about talking?"

    with hooks.register_temporarily("localoffer_home_sections", lambda request, page: [Part()]):
        assert "Worried about talking?" in fetch(client, home)
    assert "Worried about talking?" not in fetch(client, home)


def test_a_service_of_a_term_two_levels_down_counts_for_the_top(home, directory, needs, client):
    late = TaxonomyTerm.objects.get(code="need:late-talking")
    TermFactory(taxonomy=late.taxonomy, code="need:deep", name="Deep", parent=late)
    ServiceFactory(parent=directory, terms=["need:deep"])
    html = fetch(client, home)
    assert re.search(r"need=communication.*?1 service", html, re.DOTALL)
    assert "need=deep" not in html


def test_a_service_that_is_not_offered_counts_for_no_way(home, directory, needs, client):
    ServiceFactory(parent=directory, terms=["need:cognition"], status="defunct")
    assert "need=cognition" not in fetch(client, home)


def test_whom_to_ring_stands_before_every_way_in(home, directory, client):
    OfferFactory(home_page=home, phone="01632 960105", phone_hours="Monday to Friday")
    html = fetch(client, home)
    first = html[: html.index('id="lo-worries"')]
    assert 'href="tel:01632960105"' in first
    assert "(Monday to Friday)" in first
    assert 'href="#lo-crisis-help"' in first
    assert 'id="lo-crisis-help"' in html


def test_without_a_phone_the_way_to_help_in_a_crisis_is_still_first(home, directory, client):
    html = fetch(client, home)
    assert "Would you rather talk to someone?" not in html
    assert html.index('href="#lo-crisis-help"') < html.index('id="lo-worries"')
