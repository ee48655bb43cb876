"""The demo's Easy Read keeps its own rule: short sentences, a picture beside each."""

import re

import pytest

from example_project.council.demo.content.easyread import (
    EASY_WORDS,
    PICTURES,
    POLISH_WORDS,
    THERAPY_WORDS,
)


#: Words of one sentence.
MOST = 15


@pytest.mark.parametrize("words", [EASY_WORDS, POLISH_WORDS, THERAPY_WORDS])
def test_sentences_are_short_and_each_has_a_picture(words):
    for part in words:
        if isinstance(part, str):
            continue
        picture, html = part
        assert picture in PICTURES
        text = re.sub(r"<[^>]+>", "", html)
        for sentence in re.split(r"(?<=[.?!:])\s", text):
            assert len(sentence.split()) <= MOST, sentence
