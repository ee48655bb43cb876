"""Family words to terms: what a parent says, matched against what each term is called by families.

Each term has a little document: its name, its aliases and its family words. A question is
scored against these documents as a search engine would: by stems, words that stand in few
documents counting more, a whole phrase counting most. So "cant sit through a haircut" finds
sensory processing though nobody wrote that phrase.
"""

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources

from wagtail_localoffer.words import split, stem


#: A family phrase found word for word counts as much as this many of its words alone.
PHRASE = 1.5
#: Words of a phrase may have this many others between them.
GAP = 2
#: A term is named when it explains this share of what the best one does …
SHARE = 0.6
#: … and at least this much of the question's own telling words, unless a phrase matched.
COVERAGE = 0.34
MOST_TERMS = 4

#: Words of a worried sentence that name no need.
STOP_WORDS = frozenset(
    stem(word)
    for word in split(
        """
        a about after again all also always am an and any anyone anything anywhere are as ask at away
        back be been before being but by can could daughter daughters day days did do does doing
        done dont else even ever every everyone find for from get gets getting give go goes going
        gone good got had has have having he hed hell help helping her here hers hes hi him his how
        i id if ill im in into is it its ive just keep keeps kid kids kind know like little lo local
        looking lot make makes many may me might mine more most much mum mummy dad daddy must my
        near nearby need needs new no not now of off ok old on one only or other our out over own
        parent parents people please really right said say says see seems she shed shes should so
        some someone something son sons soon sort still support take tell than thank thanks that
        thats the their them then there theres these they theyre thing things think this those
        through to today too try trying under until up us use very want wants was way we week well
        were weve what whats when where which while who whos why will with would year years yes yet
        you your youre yr yrs child children childs boy boys girl girls grandson granddaughter
        service services advice info information place places area around worried worry age aged
        month months cant isnt doesnt wont didnt wasnt arent havent hasnt couldnt wouldnt never
        nobody nothing none happen happens happened happening anymore since
        """
    )
)


#: Said of how old a child is, which the search reads as an age: alone they name no need, and
#: "toddler group" does.
STAGES = frozenset(
    stem(word)
    for word in "baby infant toddler tot preschooler teen teens teenage teenager adolescent".split()
)

#: "Isn't talking" and "not talking" say the same.
NOT = "not"
NEGATIVES = frozenset(
    """
    arent cannot cant couldnt didnt doesnt dont hasnt havent isnt never no not refuse refuses wasnt
    wont wouldnt unable without stopped
    """.split()
)


def cut(words: Iterable[str]) -> list[str]:
    """Stems of words, every negative as one."""
    return [NOT if word in NEGATIVES else stem(word) for word in words]


@lru_cache(maxsize=1)
def read_alike() -> dict[str, list[str]]:
    """The stems of everyday words that mean nearly the same, each with all of its group."""
    data = resources.files("wagtail_localoffer.taxonomy") / "data" / "alike.json"
    groups = json.loads(data.read_text(encoding="utf-8"))["groups"]
    return {stem(word): [stem(other) for other in group] for group in groups for word in group}


@dataclass
class Document:
    """One term with the words families use for it."""

    term_id: int
    name: str
    stems: dict[str, float] = field(default_factory=dict)
    #: The name itself: who says it means it, whatever else the question holds.
    own: tuple[str, ...] = ()
    phrases: list[tuple[str, ...]] = field(default_factory=list)


@dataclass(frozen=True)
class Match:
    """A term the question speaks of: how strongly (0 to 1) and by which of its words."""

    term_id: int
    name: str
    weight: float
    words: tuple[str, ...]
    #: Words of the longest of its phrases that the question holds; 0 for none.
    phrase: int = 0


class FamilyIndex:
    """The little documents of all terms, ready to be asked. Build once, ask often."""

    def __init__(self, terms: Iterable[tuple[int, str, Sequence[str]]]) -> None:
        """`terms`: id, name and words (phrases) of each."""
        self.documents: dict[int, Document] = {}
        self.holders: dict[str, set[int]] = defaultdict(set)
        self.starts: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
        for term_id, name, words in terms:
            self._read(Document(term_id, name), [name, *words])

    def _read(self, document: Document, phrases: Sequence[str]) -> None:
        counts: dict[str, int] = defaultdict(int)
        document.own = tuple(cut(split(document.name)))
        for phrase in phrases:
            stems = tuple(cut(split(phrase)))
            telling = [word for word in stems if word not in STOP_WORDS]
            for word in {*telling}:
                counts[word] += 1
            # A phrase of nothing but common words ("not with it") still counts as a whole.
            whole = stems
            if len(telling) < len(stems):
                whole = tuple([word for word in stems if word == NOT or word not in STOP_WORDS])
                whole = whole if len(whole) > 1 else stems
            # One word left of several ("at nursery") is no phrase: it counts as a word.
            if whole and (len(whole) > 1 or len(stems) == 1):
                document.phrases.append(whole)
                self.starts[whole[0]].append((whole, document.term_id))
        # A word in many phrases of a term is telling of it, yet ten do not count tenfold.
        document.stems = {word: 1 + math.log(count) / 2 for word, count in counts.items()}
        self.documents[document.term_id] = document
        for word in counts:
            self.holders[word].add(document.term_id)

    def rarity(self, word: str) -> float:
        """How telling a stem is: high where few terms use it, 0 where none does."""
        holders = len(self.holders.get(word, ()))
        if not holders:
            return 0.0
        return math.log(1 + len(self.documents) / holders)

    def match(self, words: Sequence[str]) -> list[Match]:
        """Terms a question's words speak of, best first, at most `MOST_TERMS`."""
        stems = [self._mean(word) for word in cut(words)]
        telling = [word for word in dict.fromkeys(stems) if word not in STOP_WORDS]
        telling = [word for word in telling if word not in STAGES] or telling
        total = sum(self.rarity(word) for word in telling)
        scores: dict[int, float] = defaultdict(float)
        found: dict[int, list[str]] = defaultdict(list)
        for word in telling:
            for term_id in self.holders.get(word, ()):
                scores[term_id] += self.rarity(word) * self.documents[term_id].stems[word]
                found[term_id].append(word)
        phrases: dict[int, float] = defaultdict(float)
        lengths: dict[int, int] = defaultdict(int)
        said: set[int] = set()
        for phrase, term_id in self._find_phrases(stems):
            if len(phrase) == 1 and phrase[0] not in telling and phrase[0] in STAGES:
                continue
            if phrase == self.documents[term_id].own:
                said.add(term_id)
            worth = sum(self.rarity(word) or 1.0 for word in phrase)
            phrases[term_id] = max(phrases[term_id], worth * PHRASE)
            lengths[term_id] = max(lengths[term_id], len(phrase))
        for term_id, worth in phrases.items():
            scores[term_id] += worth
        if not scores:
            return []
        best = max(scores.values())
        matches = [
            Match(
                term_id,
                self.documents[term_id].name,
                round(max(score / best, SHARE if term_id in said else 0), 3),
                tuple(
                    word
                    for word, cut_word in zip(words, stems, strict=True)
                    if cut_word in found[term_id]
                ),
                lengths[term_id],
            )
            for term_id, score in scores.items()
            if term_id in said
            or (
                score >= best * SHARE
                and (term_id in phrases or self._covers(found[term_id], total))
            )
        ]
        return sorted(matches, key=lambda match: (-match.weight, match.term_id))[:MOST_TERMS]

    def _mean(self, word: str) -> str:
        """The word, or where no term has it, the first like it that one has."""
        if word in self.holders or word in STOP_WORDS:
            return word
        return next((other for other in read_alike().get(word, ()) if other in self.holders), word)

    def _covers(self, found: Sequence[str], total: float) -> bool:
        return sum(self.rarity(word) for word in found) >= total * COVERAGE

    def _find_phrases(self, stems: Sequence[str]) -> Iterable[tuple[tuple[str, ...], int]]:
        for start, word in enumerate(stems):
            for phrase, term_id in self.starts.get(word, ()):
                if self._continues(stems, start, phrase):
                    yield phrase, term_id

    @staticmethod
    def _continues(stems: Sequence[str], start: int, phrase: tuple[str, ...]) -> bool:
        position = start
        for word in phrase[1:]:
            window = stems[position + 1 : position + 2 + GAP]
            if word not in window:
                return False
            position += 1 + window.index(word)
        return True
