"""A directory costs the same number of queries whatever it holds."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import ServiceFactory, StandardPageFactory


pytestmark = [
    pytest.mark.core,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

QUESTION = "q=club&need=autism&level=universal&inclusion=quiet"


def count(client, url):
    client.get(url)  # warms the snapshot and the site's root paths
    with CaptureQueriesContext(connection) as queries:
        assert client.get(url).status_code == 200
    return [query["sql"] for query in queries.captured_queries]


def make(directory, number, first=0):
    for index in range(first, first + number):
        ServiceFactory(
            parent=directory,
            title=f"Club {index}",
            terms=["need:autism", "level:universal", "inclusion:quiet"],
        )


@pytest.mark.parametrize("question", ["", "?" + QUESTION, "?need=autism&page=2", "?sort=checked"])
def test_sixty_services_cost_as_many_queries_as_five(client, directory, settings, question):
    settings.WAGTAIL_LOCALOFFER = {"PAGE_SIZE": 50}
    make(directory, 5)
    few = count(client, directory.url + question)
    make(directory, 55, first=5)
    cache.clear()
    many = count(client, directory.url + question)
    assert len(many) == len(few), many


def test_filters_and_words_cost_at_most_six_queries_more_than_a_bare_page(client, root, directory):
    make(directory, 30)
    bare = count(client, StandardPageFactory(parent=root, title="Bare", slug="bare").url)
    asked = count(client, f"{directory.url}?{QUESTION}")
    assert len(asked) - len(bare) <= 6, asked
