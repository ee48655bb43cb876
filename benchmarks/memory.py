"""How much memory a value holds, with all that it refers to."""

import sys
from dataclasses import is_dataclass
from typing import Any


def weigh(value: Any, seen: set[int] | None = None) -> int:
    """Bytes of a value and everything in it, each object once."""
    seen = set() if seen is None else seen
    if id(value) in seen:
        return 0
    seen.add(id(value))
    size = sys.getsizeof(value)
    if isinstance(value, dict):
        return size + sum(weigh(key, seen) + weigh(part, seen) for key, part in value.items())
    if isinstance(value, list | tuple | set | frozenset):
        return size + sum(weigh(part, seen) for part in value)
    if is_dataclass(value):
        return size + weigh(vars(value), seen)
    return size
