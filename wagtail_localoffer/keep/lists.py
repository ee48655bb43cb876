"""A family's list of services: it lives in addresses and nowhere else.

As text: codes with dashes between, and a dot and the day it was begun where that is known:
"16jx-2k3a.2026-11-24". `my-list/` takes it as `s`; links of the directory and of services
carry it on as `list`. No cookie, no account: whoever has the address has the list.
"""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.utils import timezone

from wagtail_localoffer.keep.codes import ALPHABET, decode, encode


#: Services that one list may hold.
MOST = 50
#: How addresses of ours that are no list carry one.
PARAMETER = "list"
#: More letters than any list of ours has: the rest is not read, only counted.
LONGEST = 5_000
#: The look-alikes are no letters of ours, but people type them.
_BREAK = re.compile(rf"[^{ALPHABET}oil]+")


@dataclass(frozen=True)
class Kept:
    """`keys` are keys of pages in the order they were kept, `day` is when the list was begun.

    `unread` counts what is no code, `left_out` what is more than a list may hold.
    """

    keys: tuple[int, ...] = ()
    day: datetime.date | None = None
    unread: int = 0
    left_out: int = 0

    def __bool__(self) -> bool:
        return bool(self.keys)

    def __contains__(self, key: int) -> bool:
        return key in self.keys

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def text(self) -> str:
        """The list as addresses hold it; "" where it is empty."""
        codes = "-".join(encode(key) for key in self.keys)
        return f"{codes}.{self.day.isoformat()}" if codes and self.day else codes

    @property
    def codes(self) -> list[str]:
        return [encode(key) for key in self.keys]

    @property
    def is_full(self) -> bool:
        return len(self.keys) >= MOST

    def add(self, key: int) -> "Kept":
        """With one service more; a list that has no day begins today."""
        if key in self.keys or self.is_full:
            return self
        return Kept((*self.keys, key), self.day or timezone.localdate())

    def remove(self, key: int) -> "Kept":
        return Kept(tuple(kept for kept in self.keys if kept != key), self.day)

    def begin(self) -> "Kept":
        """The same services, with today as the day."""
        return replace(self, day=timezone.localdate(), unread=0, left_out=0)


def read_list(text: str) -> Kept:
    """The list in a text. Never raises: what cannot be read is left out and counted."""
    text, _dot, day = text.replace("\x00", "")[: LONGEST * 20].lower().strip().partition(".")
    parts = [part for part in _BREAK.split(text[:LONGEST]) if part]
    keys = list(dict.fromkeys(key for part in parts if (key := decode(part)) is not None))
    beyond = len(_BREAK.findall(text[LONGEST:]))
    return Kept(
        tuple(keys[:MOST]),
        _read_day(day),
        unread=sum(decode(part) is None for part in parts),
        left_out=max(len(keys) - MOST, 0) + beyond,
    )


def read_carried(request: Any) -> Kept:
    """The list that an address of the directory or of a service carries."""
    return read_list(request.GET.get(PARAMETER, "")) if request is not None else Kept()


def make_list(keys: Iterable[int]) -> Kept:
    """A list of these services, begun today."""
    return Kept(tuple(dict.fromkeys(keys))[:MOST], timezone.localdate())


def _read_day(text: str) -> datetime.date | None:
    """A day that has been. One to come would call every change old."""
    try:
        day = datetime.date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day if day <= timezone.localdate() else None
