"""Sets of positions as big integers: bit i stands for position i."""

from collections.abc import Iterable, Iterator


def to_bits(positions: Iterable[int], size: int) -> int:
    """A bitset of positions: built in bytes, since growing a big integer bit by bit is quadratic."""
    buffer = bytearray(size // 8 + 1)
    for position in positions:
        buffer[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(buffer, "little")


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
