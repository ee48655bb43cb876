"""A family's list of services: it lives in addresses and nowhere else.

As text: codes with dashes between, and a dot and the day it was begun where that is known:
"16jx-2k3au9.2026-11-24". What was kept later has a "u", which is no letter of codes, and how
many days later. `my-list/` takes it as `s`; links of the directory and of services carry it
on as `list`. No cookie, no account: whoever has the address has the list.
"""

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from wagtail_localoffer.keep.codes import ALPHABET, decode, encode


#: Services that one list may hold.
MOST = 50
#: How addresses of ours that are no list carry one.
PARAMETER = "list"
#: More letters than any list of ours has: the rest is not read, only counted.
LONGEST = 5_000
#: No list is older than the lists are.
FIRST = datetime.date(2026, 1, 1)
#: The look-alikes are no letters of ours, but people type them.
_LETTERS = f"{ALPHABET}oil"
_BREAK = re.compile(rf"[^{_LETTERS}]+")
_CODE = re.compile(rf"([{_LETTERS}]+)(?:u([0-9]{{1,5}})(?![{_LETTERS}]))?")
_DAY = re.compile(r"\.([0-9]{4}-[0-9]{2}-[0-9]{2})")


@dataclass(frozen=True)
class Kept:
    """`keys` are keys of pages in the order they were kept, `day` is when the list was begun.

    `later` has how many days after that day a page was kept, where it was not the same day.
    `unread` counts what is no code, `left_out` what is more than a list may hold.
    """

    keys: tuple[int, ...] = ()
    day: datetime.date | None = None
    later: Mapping[int, int] = field(default_factory=dict)
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
        if not self.keys or self.day is None:
            return "-".join(self.codes)
        codes = [self._say_code(key) for key in self.keys]
        return f"{'-'.join(codes)}.{self.day.isoformat()}"

    def _say_code(self, key: int) -> str:
        return f"{encode(key)}u{self.later[key]}" if key in self.later else encode(key)

    @property
    def codes(self) -> list[str]:
        return [encode(key) for key in self.keys]

    @property
    def is_full(self) -> bool:
        return len(self.keys) >= MOST

    def get_day(self, key: int) -> datetime.date | None:
        """When a service was kept; None where the list does not say."""
        if self.day is None:
            return None
        return self.day + datetime.timedelta(days=self.later.get(key, 0))

    def add(self, key: int) -> "Kept":
        """With one service more; a list that has no day begins today."""
        if key in self.keys or self.is_full:
            return self
        today = timezone.localdate()
        day = self.day or today
        later = {**self.later, key: (today - day).days} if today > day else self.later
        return Kept((*self.keys, key), day, later)

    def remove(self, key: int) -> "Kept":
        return self.keep(kept for kept in self.keys if kept != key)

    def keep(self, keys: Iterable[int]) -> "Kept":
        """Only those of these services that are on it."""
        wanted = set(keys)
        later = {key: days for key, days in self.later.items() if key in wanted}
        return Kept(tuple(key for key in self.keys if key in wanted), self.day, later)

    def begin(self) -> "Kept":
        """The same services, with today as the day of each."""
        return Kept(self.keys, timezone.localdate())


def read_list(text: str) -> Kept:
    """The list in a text. Never raises: what cannot be read is left out and counted."""
    text = text.replace("\x00", "")[: LONGEST * 20].lower()
    day = None
    if found := _DAY.search(text):
        day, text = _read_day(found[1]), text[: found.start()] + text[found.end() :]
    codes = _CODE.findall(text[:LONGEST])
    kept: dict[int, int] = {}
    for code, days in codes:
        if (key := decode(code)) is not None:
            kept.setdefault(key, int(days or 0))
    keys = list(kept)
    beyond = len(_BREAK.findall(text[LONGEST:]))
    return Kept(
        tuple(keys[:MOST]),
        day,
        _read_later(kept, day, keys[:MOST]),
        unread=sum(decode(code) is None for code, _days in codes),
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
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST <= day <= timezone.localdate() else None


def _read_later(
    kept: Mapping[int, int], day: datetime.date | None, keys: Iterable[int]
) -> dict[int, int]:
    """Days that have been, too."""
    most = (timezone.localdate() - day).days if day else 0
    return {key: kept[key] for key in keys if 0 < kept[key] <= most}
