"""A directory filtered to what a hub is about leads to the hub."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, PageViewRestriction

from tests.factories import HomeFactory, ServiceFactory


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def find(directory, client):
    """The hub that a filtered directory leads to."""

    def find(query):
        html = client.get(f"{directory.url}?{query}").content.decode()
        return re.findall(r'Read about it: <a href="([^"]*)"', html)

    return find


def test_a_need_leads_to_the_hub_that_is_about_least_besides(make_hub, find):
    hub = make_hub("need:communication")
    both = make_hub("need:language", "need:stammering", title="Words")
    child = make_hub("need:stammering", parent=hub, title="Stammering")
    assert find("need=stammering") == [child.url]
    assert find("need=stammering&need=language") == [both.url]
    assert find("need=stammering&level=universal&age=4") == [child.url]
    assert find("need=communication") == [hub.url]
    child.unpublish()
    both.unpublish()
    assert find("need=stammering") == [hub.url]


def test_other_filters_lead_nowhere(make_hub, find):
    make_hub("need:stammering")
    make_hub("need:language", "level:universal", title="Words for all")
    for query in ["", "q=stammering", "need=stammering&need=language", "need=language", "need=x"]:
        assert find(query) == [], query
    assert len(find("need=language&level=universal")) == 1


def test_no_way_to_a_hub_that_is_not_for_this_familys_eyes(make_hub, root, find):
    make_hub("need:stammering", audience="young")
    make_hub("need:stammering", parent=HomeFactory(parent=root, slug="another"))
    parent = make_hub("need:language", title="Closed")
    make_hub("need:stammering", parent=parent, title="In a closed one")
    restriction = PageViewRestriction.objects.create(page_id=parent.pk, restriction_type="login")
    assert find("need=stammering") == []
    restriction.delete()
    assert len(find("need=stammering")) == 1


def test_no_way_to_a_hub_in_another_language(make_hub, find):
    hub = make_hub("need:stammering")
    assert find("need=stammering") == [hub.url]
    type(hub).objects.filter(pk=hub.pk).update(locale=Locale.objects.create(language_code="fr"))
    assert find("need=stammering") == []


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_it_costs_one_query_however_many_hubs_and_none_without_filters(make_hub, directory, client):
    ServiceFactory(parent=directory, title="Talk club", terms=["need:stammering"])

    def count(query):
        client.get(f"{directory.url}?{query}")
        with CaptureQueriesContext(connection) as queries:
            client.get(f"{directory.url}?{query}")
        return len(queries)

    bare = count("")
    filtered = count("need=stammering")
    for number in range(4):
        make_hub("need:stammering", title=f"Stammering {number}")
    assert count("need=stammering") == filtered == bare + 1
    assert count("") == bare
