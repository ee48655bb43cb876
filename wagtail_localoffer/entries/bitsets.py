"""Sets of positions as big integers: bit i stands for position i."""

from collections.abc import Iterable, Iterator


ONE = ord("1")


def to_bits(positions: Iterable[int], size: int) -> int:
    """A bitset of positions below `size`: growing a big integer bit by bit is quadratic."""
    digits = bytearray(b"0") * (size + 1)
    for position in positions:
        digits[~position] = ONE
    return int(digits, 2)


def list_positions(bits: int) -> Iterator[int]:
    """Positions of a bitset, in order, in time linear in its length."""
    data = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
    for index, byte in enumerate(data):
        if byte:
            base = index << 3
            while byte:
                low = byte & -byte
                yield base + low.bit_length() - 1
                byte ^= low


def list_first(bits: int, most: int) -> list[int]:
    """The first positions of a bitset, in order: quicker than all of them where few are wanted."""
    found: list[int] = []
    while bits and len(found) < most:
        low = bits & -bits
        found.append(low.bit_length() - 1)
        bits ^= low
    return found
