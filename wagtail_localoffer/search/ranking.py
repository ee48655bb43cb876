"""How results are put in order. Every weight of the search stands here, and only here."""

import math
from functools import reduce
from operator import and_, or_
from typing import Any

from wagtail_localoffer.entries.snapshot import Snapshot
from wagtail_localoffer.search.planes import Planes
from wagtail_localoffer.words import split, stem


#: What a word is worth, by where it stands: the name, the terms, the summary and whom it is
#: for, the rest.
FIELD_POINTS = {"title": 24, "terms": 16, "lead": 10, "body": 5}

LONGEST = 200
MOST_WORDS = 20


def rank_words(engine: Any, snapshot: Snapshot, text: str) -> list[int]:
    """Entries that hold every word of a text, or any where none holds every word.

    The rarer and the better placed the words, the higher.
    """
    stems = list(dict.fromkeys(stem(word) for word in split(text[:LONGEST])))[:MOST_WORDS]
    planes, holders = Planes(), dict.fromkeys(stems, 0)
    for (word, name), ids in engine.find(stems).items():
        bits = snapshot.bits_for_ids(ids)
        holders[word] |= bits
        planes.add(bits, round(FIELD_POINTS[name] * rarity(bits.bit_count(), snapshot.size)))
    found = reduce(and_, holders.values(), ~0) if holders else 0
    found = found or reduce(or_, holders.values(), 0)
    return [
        snapshot.entry_ids[position]
        for _score, members in planes.tiers(found)
        for position in snapshot.positions(members)
    ]


def rarity(holders: int, size: int) -> float:
    """How telling a word is: 1 in half of the services, up to about 8 in one of thousands."""
    return math.log2(1 + size / holders) if holders else 0.0
