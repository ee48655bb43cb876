"""Questions that nobody means: never an error, never a long one, and an answer all the same."""

from itertools import islice

import pytest

from benchmarks.fuzz import make_questions
from tests.factories import DirectoryFactory, LocationFactory, ServiceFactory
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.search.asking import ask
from wagtail_localoffer.search.question import LONGEST, MOST_WORDS


pytestmark = [pytest.mark.search, pytest.mark.django_db]

#: Every so-many-th of the benchmark's ten thousand, of each kind.
STEP = 37
#: The very long ones, one in a hundred.
LONG = slice(3, None, 400)
ASKED_BY_PAGE = 24


@pytest.fixture
def directory(root):
    directory = DirectoryFactory(parent=root)
    service = ServiceFactory(parent=directory, title="Talking club", terms=["need:autism"])
    service.localoffer_places.create(location=LocationFactory())
    service.save()
    return directory


@pytest.fixture(scope="module")
def questions():
    every = list(make_questions())
    return [*every[::STEP], *every[LONG]]


def test_no_question_is_an_error_and_none_is_read_beyond_its_first_200_characters(
    directory, questions
):
    assert len(questions) > 280
    assert any(len(text) >= 10_000 for text in questions)
    snapshot = get_snapshot(directory)
    found = [ask(snapshot, text) for text in questions]
    assert max(len(each.question.asked) for each in found) == LONGEST
    assert max(len(each.question.words) for each in found) <= MOST_WORDS
    # Most of them hold a word that the club has, or no word at all.
    assert any(list(each.ranking.list_ids()) for each in found)
    for each in found:
        for entry_id in islice(each.ranking.list_ids(), 1):
            points = sum(reason.points for reason in each.ranking.explain(entry_id))
            assert points == each.ranking.board.planes.score(snapshot.positions_by_id[entry_id])


def test_readings_of_any_question_can_all_be_refused(directory, questions):
    snapshot = get_snapshot(directory)
    for text in questions[:80]:
        keys = [reading.key for reading in ask(snapshot, text).question.readings]
        again = ask(snapshot, text, refused=keys).question.readings
        assert not {reading.key for reading in again} & set(keys)


def test_the_page_answers_every_question(client, directory, questions):
    for text in questions[:ASKED_BY_PAGE]:
        # A browser sends no half characters.
        text = text.encode("utf-8", "replace").decode()
        assert client.get(directory.url, {"q": text[:2_000]}).status_code == 200
