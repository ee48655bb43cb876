"""From a family's words to ranked services: reading, engine and ranking in one."""

from collections.abc import Collection
from dataclasses import dataclass

from wagtail_localoffer.entries.snapshot import Snapshot
from wagtail_localoffer.search.engines import get_engine
from wagtail_localoffer.search.lexicon import get_lexicon
from wagtail_localoffer.search.question import Question, read_question
from wagtail_localoffer.search.ranking import Ranking, rank


@dataclass(frozen=True)
class Found:
    """What was understood, and the services in order."""

    question: Question
    ranking: Ranking


def ask(snapshot: Snapshot, text: str, refused: Collection[str] = ()) -> Found:
    """Answers a question in a directory. Never an error, whatever the text.

    `refused` holds the keys of readings that the parent took away.
    """
    question = read_question(text, get_lexicon(), refused)
    return Found(question, rank(get_engine(), snapshot, question))
