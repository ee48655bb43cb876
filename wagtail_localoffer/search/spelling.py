"""Spelling, against the words of this very directory and its terms.

A general dictionary would "correct" the names of local groups and of conditions.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from wagtail_localoffer.search.families import NEGATIVES, STOP_WORDS
from wagtail_localoffer.words import stem


#: Letters that a word and its stem have in common.
START = 2
#: Shorter words are too easily taken for others.
SHORTEST = 4
#: From this length two slips are forgiven, and three where it sounds the same.
LONG = 8
#: From this length two slips are forgiven where it sounds the same.
SOUNDED = 6
#: How sure a correction must be (1 is the same word).
SURE = 0.6
#: Of a word of several slips, how many sounds may differ.
OTHER_SOUNDS = 1

#: "Visits" is fine where "visit" is known; "visiter" is not.
ENDING = re.compile(r"(?:s|d|ing|ly)$")

#: Letters that people take for each other, by their sound.
SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in [
        (r"ph", "f"),
        (r"^kn|^gn|^pn", "n"),
        (r"^wr|^rh", "r"),
        (r"^ps", "s"),
        (r"gh(?=t|$)", ""),
        (r"tch", "ch"),
        (r"s?c(?=[eiy])", "s"),
        (r"ck|qu|q|c(?!h)", "k"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"dge|g(?=[ey])", "j"),
        (r"[ts]i(?=on)", "sh"),
        (r"(.)\1+", r"\1"),
        (r"(?<!^)[aeiouyhw]", ""),
        (r"(.)\1+", r"\1"),
    ]
]


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """How a word sounds, roughly: "fisio" and "physio" are one."""
    for pattern, letters in SOUNDS:
        word = pattern.sub(letters, word)
    return word


class Speller:
    """Known words, ready to be asked. `known` maps words to how often they occur."""

    def __init__(self, known: Mapping[str, int]) -> None:
        self.known = known
        self.stems: dict[str, set[str]] = {}
        self.starts: dict[str, list[str]] = defaultdict(list)
        self.lengths: dict[int, list[str]] = defaultdict(list)
        for word in known:
            self.starts[word[:START]].append(word)
            if len(word) >= SHORTEST and word.isalpha():
                self.lengths[len(word)].append(word)

    def is_known(self, word: str) -> bool:
        """Whether a word is fine as it is, or too short or strange to tell."""
        return (
            len(word) < SHORTEST
            or not word.isalpha()
            or word in self.known
            or word in NEGATIVES
            or stem(word) in STOP_WORDS
            or (ENDING.search(word) is not None and self._has_stem(stem(word)))
        )

    def _has_stem(self, wanted: str) -> bool:
        """Whether a known word has this stem."""
        # Only of words that begin alike: the stems of a whole directory take a fresh process
        # longer than all else that it reads.
        start = wanted[:START]
        if start not in self.stems:
            self.stems[start] = {stem(word) for word in self.starts.get(start, ())}
        return wanted in self.stems[start]

    def correct(self, word: str) -> str | None:
        """The known word that was most likely meant, or None when the word is fine or none is near.

        Of words equally near the one that sounds the same wins, then the commoner.
        """
        if self.is_known(word):
            return None
        slips = 3 if len(word) >= LONG else 2 if len(word) >= SOUNDED else 1
        near = process.extract(
            word,
            self._list_near(len(word), slips),
            scorer=DamerauLevenshtein.distance,
            score_cutoff=slips,
            limit=20,
        )
        meant = [
            (distance, sound(other) != sound(word), other[0] != word[0], -self.known[other], other)
            for other, distance, _index in near
            if self._is_sure(word, other, distance)
        ]
        return min(meant)[-1] if meant else None

    def _list_near(self, length: int, slips: int) -> Iterable[str]:
        return [
            word
            for near in range(length - slips, length + slips + 1)
            for word in self.lengths.get(near, ())
        ]

    @staticmethod
    def _is_sure(word: str, other: str, distance: float) -> bool:
        if 1 - distance / max(len(word), len(other)) < SURE:
            return False
        if len(word) == SHORTEST == len(other):
            # "moan" is no "mean": of a short word only letters that changed places are believed.
            return sorted(word) == sorted(other)
        if sound(word) == sound(other):
            return True
        if word[0] != other[0] and sorted(word) != sorted(other):
            # Nobody gets the first letter wrong: "blast" is no "last".
            return False
        if distance == 1:
            return True
        strange = DamerauLevenshtein.distance(sound(word), sound(other))
        return distance == 2 and len(word) >= LONG and strange <= OTHER_SOUNDS


def correct(word: str, known: Mapping[str, int]) -> str | None:
    """As `Speller.correct`, for a word or two."""
    return Speller(known).correct(word)
