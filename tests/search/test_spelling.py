"""Slips of the pen are put right, and nothing else is."""

import pytest

from wagtail_localoffer.search.spelling import Speller


pytestmark = [pytest.mark.core, pytest.mark.search]

KNOWN = (
    "therapy speech stammering stuttering physio apprenticeships assessment dyslexia visit visitor "
    "school mean swimming library rhyme clumsy"
).split()


@pytest.fixture
def speller():
    return Speller(dict.fromkeys(KNOWN, 1))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("therepy", "therapy"),
        ("speach", "speech"),
        ("stamering", "stammering"),
        ("dislexia", "dyslexia"),
        ("aprentiships", "apprenticeships"),
        ("asesment", "assessment"),
        ("libary", "library"),
        ("swiming", "swimming"),
        ("visiter", "visitor"),
        ("clumzy", "clumsy"),
    ],
)
def test_a_slip_is_put_right(speller, typed, meant):
    assert speller.correct(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["moan", "spluttering", "peach", "visits", "visited", "school", "cant", "ot", "xzqwv", "b12"],
)
def test_another_word_is_left_as_it_is(speller, typed):
    assert speller.correct(typed) is None
