"""Codes are short, survive the phone, and tell a slip from another service."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wagtail_localoffer.keep.codes import ALPHABET, LARGEST, LONGEST, decode, encode


keys = st.integers(min_value=1, max_value=LARGEST)


@given(keys)
def test_a_code_leads_back_to_its_key_however_it_is_typed(key):
    code = encode(key)
    assert len(code) <= LONGEST
    assert decode(code) == decode(code.upper()) == key
    assert decode(code.replace("0", "O").replace("1", "l")) == key


@given(keys, st.integers(min_value=0, max_value=7), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_never_taken_for_another_service(key, place, letter):
    code = encode(key)
    place %= len(code)
    wrong = code[:place] + letter + code[place + 1 :]
    assert wrong == code or decode(wrong) is None


def test_the_codes_of_fifty_thousand_pages_are_five_letters_or_fewer():
    assert max(len(encode(key)) for key in range(1, 50_001)) <= 5


@pytest.mark.parametrize("text", ["", "0", "00", "u", "zzzzzzzzzzzzzz", "é1", "١٢", "\x00\x00"])
def test_what_is_no_code_is_none(text):
    assert decode(text) is None
