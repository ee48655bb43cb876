"""Spelling, against the words of this very directory and its terms.

A general dictionary would "correct" the names of local groups and of conditions.
"""

from collections.abc import Mapping

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from wagtail_localoffer.search.families import NEGATIVES, STOP_WORDS
from wagtail_localoffer.words import stem


#: Shorter words are too easily taken for others.
SHORTEST = 4
#: From this length two slips are forgiven.
LONG = 8
#: How sure a correction must be (1 is the same word).
SURE = 0.7


def correct(word: str, known: Mapping[str, int]) -> str | None:
    """The known word that was most likely meant, or None when the word is fine or no word is near.

    `known` maps words to how often they occur: of words equally near the commoner wins.
    """
    if (
        len(word) < SHORTEST
        or not word.isalpha()
        or word in known
        or word in NEGATIVES
        or stem(word) in STOP_WORDS
        or any(
            stem(word) == stem(other) for other in (word + "s", word.rstrip("s")) if other in known
        )
    ):
        return None
    slips = 2 if len(word) >= LONG else 1
    near = process.extract(
        word,
        [
            other
            for other in known
            if abs(len(other) - len(word)) <= slips and len(other) >= SHORTEST
        ],
        scorer=DamerauLevenshtein.distance,
        score_cutoff=slips,
        limit=8,
    )
    if not near:
        return None
    best, distance, _ = min(
        near,
        key=lambda match: (match[1], match[0][:1] != word[:1], -known[match[0]], match[0]),
    )
    return best if 1 - distance / max(len(word), len(best)) >= SURE else None
