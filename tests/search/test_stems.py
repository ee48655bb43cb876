"""Stems: the same from the shipped list, from the stemmer, and in every thread."""

import random
from concurrent.futures import ThreadPoolExecutor

import snowballstemmer

from tools.stems import list_words
from wagtail_localoffer.words import _read_stems, stem


def test_shipped_stems_are_those_of_the_stemmer():
    stemmer = snowballstemmer.stemmer("english")
    known = _read_stems()
    assert {word: stemmer.stemWord(word) for word in known} == known


def test_most_words_of_the_shipped_vocabularies_have_theirs():
    # Made anew by tools/stems.py, once many words have changed.
    missing = list_words() - set(_read_stems())
    assert len(missing) < len(list_words()) / 10, sorted(missing)


def test_threads_do_not_get_parts_of_each_others_words():
    dice = random.Random(5)
    endings = ["ing", "ed", "ation", "fulness", "ically", "ies"]
    words = [
        "".join(dice.choices("bcdlmnprst", k=4)) + dice.choice("aeiou") + dice.choice(endings)
        for _ in range(4_000)
    ]
    stemmer = snowballstemmer.stemmer("english")
    expected = {word: stemmer.stemWord(word) for word in words}
    stem.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda word: (word, stem(word)), words))
    assert dict(found) == expected
