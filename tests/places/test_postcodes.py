"""Postcodes as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wagtail_localoffer.places.postcodes import normalise, read_parts, shorten


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("al1 3je", "AL1 3JE"),
        ("AL13JE", "AL1 3JE"),
        ("  al1   3je ", "AL1 3JE"),
        ("AL1\u00a03JE", "AL1 3JE"),
        ("al1-3je.", "AL1 3JE"),
        ("ＡＬ１ ３ＪＥ", "AL1 3JE"),
        ("al103je", "AL10 3JE"),
        ("m1 1ae", "M1 1AE"),
        ("ec1a1bb", "EC1A 1BB"),
        ("w1a 0ax", "W1A 0AX"),
        ("sw1a oaa", "SW1A 0AA"),
        ("al1 ije", "AL1 1JE"),
        ("AL1", "AL1"),
        ("al10", "AL10"),
        ("ec1a", "EC1A"),
        ("m1", "M1"),
        ("AL1 3", "AL1 3"),
        ("al1 0", "AL1 0"),
        ("AL103", "AL10 3"),
        ("w1a1", "W1A 1"),
    ],
)
def test_postcodes_are_read_however_they_are_written(text, expected):
    assert normalise(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", " ", "hello", "AL", "1", "AL1 3J", "AL1 3JEE", "ALL 3JE", "3JE", "١", "AL١"]
    + ["AL1 3JE AL1 3JE", "A" * 100, "AL1\x003JE", "AL13JE" + " " * 100_000],
)
def test_what_is_no_postcode_is_none(text):
    assert normalise(text) is None


@pytest.mark.parametrize(
    ("text", "expected"), [("al1 3je", "AL1 3"), ("AL10 3", "AL10 3"), ("al1", "AL1"), ("x", None)]
)
def test_the_short_form_holds_the_sector_at_most(text, expected):
    assert shorten(text) == expected


@given(st.text(max_size=30))
def test_any_text_is_read_without_an_error_and_once_only(text):
    found = normalise(text)
    assert found is None or normalise(found) == found


@pytest.mark.parametrize(
    ("text", "precision"), [("al13je", "postcode"), ("al1 3", "sector"), ("al1", "outcode")]
)
def test_the_parts_say_how_precise_they_are(text, precision):
    assert read_parts(text).precision == precision
