"""Short codes of services: what a list's address holds, and what is read out on the phone.

A code is the page's key in base 32 without the letters that look or sound like another
(Crockford's alphabet), and one letter more to tell a slip by. The page's key because it is
short, and stays when a service is renamed, moved, taken offline or imported again.
"""

from typing import Any


#: No i, l, o and u: they pass for 1, 1, 0 and v.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
BASE = len(ALPHABET)
VALUES = {letter: value for value, letter in enumerate(ALPHABET)} | {"o": 0, "i": 1, "l": 1}
#: The largest key that every database's page table can hold.
LARGEST = 2**31 - 1
#: Letters of its code, the one that tells slips included.
LONGEST = 8


def encode(key: int) -> str:
    """The code of a page's key."""
    values = []
    while key:
        key, value = divmod(key, BASE)
        values.append(value)
    values = values[::-1] or [0]
    return "".join(ALPHABET[value] for value in [*values, _make_check(values)])


def find_key(page: Any) -> int:
    """The key that lists and short addresses know a page by: of an alias its original's."""
    return page.alias_of_id or page.pk


def decode(code: str) -> int | None:
    """The key in a code, however it was typed; None where it is no code or holds a slip."""
    code = code.lower()
    if not 2 <= len(code) <= LONGEST or any(letter not in VALUES for letter in code):
        return None
    *values, check = (VALUES[letter] for letter in code)
    if check != _make_check(values):
        return None
    key = 0
    for value in values:
        key = key * BASE + value
    return key if 0 < key <= LARGEST else None


def _make_check(values: list[int]) -> int:
    """Luhn's sum, modulo 32: finds every wrong letter and nearly all that changed places."""
    total = 0
    for place, value in enumerate(reversed(values)):
        doubled = value * 2 if place % 2 == 0 else value
        total += doubled // BASE + doubled % BASE
    return -total % BASE
