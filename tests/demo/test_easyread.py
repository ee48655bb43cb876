"""The demo's Easy Read keeps its own rule: short sentences, a picture beside each."""

import re

import pytest

from example_project.council.demo.content.drawings import PICTURES
from example_project.council.demo.content.easyread import (
    EASY_WORDS,
    POLISH_WORDS,
    THERAPY_WORDS,
)


#: Words of one sentence.
MOST = 15


each_page = pytest.mark.parametrize("words", [EASY_WORDS, POLISH_WORDS, THERAPY_WORDS])


@each_page
def test_sentences_are_short_and_each_has_a_picture(words):
    for part in words:
        if isinstance(part, str):
            continue
        picture, html = part
        assert picture in PICTURES
        text = re.sub(r"<[^>]+>", "", html)
        for sentence in re.split(r"(?<=[.?!:])\s", text):
            assert len(sentence.split()) <= MOST, sentence


@each_page
def test_no_picture_of_a_page_stands_for_two_things(words):
    used = [part[0] for part in words if not isinstance(part, str)]
    assert {name for name in used if used.count(name) > 1} == set()


@each_page
def test_each_page_says_whom_to_phone(words):
    assert re.search(r'href="tel:01632960\d{3}"', str(words))
