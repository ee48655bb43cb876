"""Why a result is where it is: every point has its reason, and the reasons add up."""

import pytest
from django.db import connection

from tests.factories import DirectoryFactory, ServiceFactory
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.models import DirectoryEntry
from wagtail_localoffer.search.asking import ask


# MariaDB's full text sees committed rows only.
COMMITS = connection.vendor == "mysql"
pytestmark = [
    pytest.mark.search,
    pytest.mark.django_db(transaction=COMMITS, serialized_rollback=COMMITS),
]


@pytest.fixture
def directory(root):
    return DirectoryFactory(parent=root)


def entry_of(page):
    return DirectoryEntry.objects.get(page_id=page.pk).pk


def test_the_reasons_of_a_result_add_up_to_its_score(directory):
    page = ServiceFactory(
        parent=directory,
        title="Swimming club",
        summary="Swim with us",
        minimum_age=5,
        maximum_age=9,
    )
    ranking = ask(get_snapshot(directory), "free swimming for my 6 year old").ranking
    reasons = ranking.explain(entry_of(page))
    assert "“swimming” is in its name" in [text for text, _points in reasons]
    assert "It is made for about this age" in [reason.text for reason in reasons]
    assert sum(points for _text, points in reasons) == ranking.board.planes.score(0)
    assert [points for _text, points in reasons] == sorted(
        (points for _text, points in reasons), reverse=True
    )


def test_a_service_that_was_not_found_has_no_reasons(directory):
    page = ServiceFactory(parent=directory, title="Chess", minimum_age=5, maximum_age=9)
    ranking = ask(get_snapshot(directory), "swimming").ranking
    assert ranking.explain(entry_of(page)) == []
    assert ranking.explain(0) == []
