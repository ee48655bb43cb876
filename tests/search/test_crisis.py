"""A question that speaks of danger to life shows whom to ring, above everything that was found."""

import pytest
from django.db import connection

from tests.factories import DirectoryFactory, ServiceFactory


# MariaDB's full text sees committed rows only.
COMMITS = connection.vendor == "mysql"
pytestmark = [
    pytest.mark.search,
    pytest.mark.django_db(transaction=COMMITS, serialized_rollback=COMMITS),
]


@pytest.fixture
def directory(root):
    directory = DirectoryFactory(parent=root)
    ServiceFactory(parent=directory, title="Counselling", summary="For anyone who wants to talk.")
    return directory


@pytest.mark.parametrize(
    "words", ["counselling she wants to die", "COUNSELLING!! she says she wants to die"]
)
def test_numbers_to_ring_stand_above_the_results(client, directory, words):
    html = client.get(directory.url, {"q": words}).content.decode()
    main = html[html.index("<main") :]
    assert "Samaritans" in main
    assert main.index("999") < main.index("Counselling</")
    assert main.index("Samaritans") < main.index("Counselling</")


def test_numbers_stand_there_too_where_nothing_is_found(client, directory):
    html = client.get(directory.url, {"q": "trampolining wants to die", "day": "su"}).content
    assert "Samaritans" in html.decode()


def test_other_questions_show_none(client, directory):
    assert "Samaritans" not in client.get(directory.url, {"q": "counselling"}).content.decode()
