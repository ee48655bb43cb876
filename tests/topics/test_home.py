"""Hubs on the offer's home: one click away, talking first."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import DirectoryFactory, HomeFactory, ServiceFactory, TermFactory
from tests.testapp.models import CouncilTopicPage


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def add(parent, title, *codes, **values):
    page = CouncilTopicPage(title=title, **values)
    parent.add_child(instance=page)
    page.terms = [TermFactory(code=code, name=code) for code in codes]
    page.save()
    return page


def read_topics(client, home):
    html = client.get(home.url).content.decode()
    part = html[html.index('id="lo-topics"') :]
    return re.findall(r'<a href="([^"]*)">(.*?)</a>', part[: part.index("</section>")])


def test_hubs_are_one_click_from_the_home_and_talking_is_first(home, terms, client):
    autism = add(home, "Autism", "need:language")
    talking = add(home, "Talking", "need:communication")
    add(talking, "Stammering", "need:stammering")
    add(home, "Not ready", live=False)
    assert read_topics(client, home) == [(talking.url, "Talking"), (autism.url, "Autism")]


def test_a_need_with_a_hub_leads_to_it_and_others_to_the_directory(home, terms, client):
    directory = DirectoryFactory(parent=home)
    ServiceFactory(parent=directory, terms=["need:language"])
    ServiceFactory(parent=directory, terms=["need:stammering"])
    add(home, "Young", "need:communication", "need:stammering", audience="young")
    hub = add(home, "Talking", "need:communication")
    html = client.get(home.url).content.decode()
    needs = html[html.index('id="lo-by-need"') :]
    assert f'<a href="{hub.url}">Talking</a>' in needs
    assert f'<a class="lo-chip" href="{directory.url}?need=stammering">' in needs


def test_many_hubs_cost_as_many_queries_as_one(home, terms, client):
    def count():
        client.get(home.url)
        with CaptureQueriesContext(connection) as queries:
            client.get(home.url)
        return len(queries)

    DirectoryFactory(parent=home)
    add(home, "Talking", "need:communication")
    one = count()
    for number in range(5):
        add(home, f"Topic {number}", f"need:{number}")
    assert count() == one


def test_a_home_without_hubs_has_no_topics(root, client):
    assert 'id="lo-topics"' not in client.get(HomeFactory(parent=root).url).content.decode()
