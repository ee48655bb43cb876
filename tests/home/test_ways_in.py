"""A worried parent's ways in: worries, ages, where the family stands, news, crisis, paper."""

import pytest

from tests.factories import DirectoryFactory, HomeFactory, OfferFactory, ServiceFactory
from wagtail_localoffer.taxonomy.defaults import load_defaults


pytestmark = pytest.mark.django_db


@pytest.fixture
def home(root):
    return HomeFactory(parent=root)


@pytest.fixture
def directory(home):
    return DirectoryFactory(parent=home)


def fetch(client, home):
    return client.get(home.url).content.decode()


def test_talking_is_the_first_worry_until_an_editor_writes_others(home, directory, client):
    html = fetch(client, home)
    first = html[html.index("I'm worried about") :]
    first = first[first.index("<li>") : first.index("</li>")]
    assert "not talking yet" in first
    assert f"{directory.url}?q=not+talking+yet" in first


@pytest.mark.core
def test_an_editors_worries_replace_ours_and_lead_to_a_page_or_a_search(home, directory, client):
    page = ServiceFactory(parent=directory, title="Stammering clinic")
    home.worries = [
        ("worry", {"words": "Stammering", "ask": "", "page": page}),
        ("worry", {"words": "Sleep", "ask": "will not sleep", "page": None}),
        ("worry", {"words": "Food", "ask": "", "page": None}),
    ]
    home.save_revision().publish()
    html = fetch(client, home)
    assert f'<a href="{page.url}">Stammering</a>' in html
    assert "?q=will+not+sleep" in html
    assert "?q=Food" in html
    assert "hard to understand" not in html


def test_a_worry_whose_page_is_a_draft_is_left_out(home, directory, client):
    page = ServiceFactory(parent=directory, live=False)
    home.worries = [("worry", {"words": "Stammering", "ask": "", "page": page})]
    home.save_revision().publish()
    assert "Stammering" not in fetch(client, home)


def test_ages_lead_into_the_directory(home, directory, client):
    assert f'href="{directory.url}?age=3"' in fetch(client, home)


def test_families_start_from_where_they_stand(home, directory, client):
    load_defaults()
    ServiceFactory(parent=directory, terms=["diagnosis:no", "plan:no"])
    ServiceFactory(parent=directory, terms=["diagnosis:no"])
    html = fetch(client, home)
    part = html[html.index("My child has no plan and no diagnosis") :]
    assert "1 service" in part[: part.index("</li>")]
    assert f"{directory.url}?diagnosis=no&amp;plan=no" in html
    assert "My child has an EHC plan" not in html


def test_what_is_new_is_named_with_its_day(home, directory, client, time_machine):
    time_machine.move_to("2027-03-03 12:00")
    ServiceFactory(parent=directory, title="New talking group").save_revision().publish()
    ended = ServiceFactory(parent=directory, title="Ended group", status="defunct")
    ended.save_revision().publish()
    html = fetch(client, home)
    part = html[html.index("What has changed lately") :]
    assert "New talking group" in part
    assert "new on 3 March 2027" in part
    assert "Ended group" not in part
    time_machine.move_to("2027-07-03 12:00")
    assert "What has changed lately" not in fetch(client, home)


def test_crisis_numbers_and_paper_are_there_in_the_councils_words(home, directory, client):
    OfferFactory(home_page=home, phone="01632 960105")
    html = fetch(client, home)
    assert 'href="tel:999"' in html
    assert "We can send you what you need on paper" in html
    home.crisis_words = "<p>Ring our night team.</p>"
    home.paper_words = "<p>Ask in any library.</p>"
    home.save_revision().publish()
    html = fetch(client, home)
    assert "Ring our night team." in html
    assert "Ask in any library." in html
    assert "We can send you" not in html


def test_a_directory_that_no_site_serves_has_no_ways_in(home, directory, rf, site):
    site.delete()
    context = home.get_context(rf.get("/"))
    assert context["directory"] is not None
    assert not context["ages"] and not context["ways"]
