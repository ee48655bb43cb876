"""From a family's words to ranked services: reading, engine and ranking in one."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from wagtail_localoffer.entries.snapshot import Snapshot
from wagtail_localoffer.search.engines import get_engine
from wagtail_localoffer.search.lexicon import get_lexicon
from wagtail_localoffer.search.question import Place, Question, read_question
from wagtail_localoffer.search.ranking import Ranking, rank


@dataclass(frozen=True)
class Found:
    """What was understood, and the services in order."""

    question: Question
    ranking: Ranking


def ask(
    snapshot: Snapshot, text: str, refused: Collection[str] = (), place: Place | None = None
) -> Found:
    """Answers a question in a directory. Never an error, whatever the text.

    `refused` holds the keys of readings that the parent took away. A `place` chosen in the
    form counts, and not one that the words name.
    """
    question = read_question(text, get_lexicon(snapshot), refused)
    if place is not None:
        readings = tuple(item for item in question.readings if item.kind != "place")
        question = replace(question, place=place, readings=readings)
    return Found(question, rank(get_engine(), snapshot, question))
