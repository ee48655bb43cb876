"""A directory's facts in memory: which services have which term, as bitsets in title order.

Facet counts over ten thousand services cost a page's time in SQL and next to nothing here.
Right at all times: a reader compares the stamp first, and never keeps what it read while
its own transaction has changes that nobody else can see yet.
"""

import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from wagtail_localoffer.conf import conf
from wagtail_localoffer.entries.bitsets import list_positions, to_bits
from wagtail_localoffer.entries.models import DirectoryEntry, EntryPoint, EntryTerm
from wagtail_localoffer.entries.stamp import is_pending, read_stamp
from wagtail_localoffer.services.models import ServiceMixin
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


DAYS = 7
#: Directories kept in memory by one process.
MOST = 32


def covers(youngest: float | None, oldest: float | None, low: float, high: float) -> bool:
    """Whether a service's ages, in years, overlap a range. A range that is not known does.

    "Up to 4" includes the day before the fifth birthday, "up to 1.5" (18 months) ends there.
    """
    if youngest is not None and youngest > high:
        return False
    if oldest is None:
        return True
    return low < oldest + 1 if oldest == int(oldest) else low <= oldest


@dataclass
class Snapshot:
    """One directory in one language. Position i is bit i of every bitset."""

    stamp: str
    read_at: float
    entry_ids: list[int] = field(default_factory=list)
    page_keys: list[int] = field(default_factory=list)
    #: Services that run: all others stand in the read model but are not offered to families.
    offered: int = 0
    free: int = 0
    #: Bits of the services of a term and of all terms under it.
    terms: dict[int, int] = field(default_factory=dict)
    days: list[int] = field(default_factory=lambda: [0] * DAYS)
    ages: list[tuple[float | None, float | None]] = field(default_factory=list)
    checked: list[date | None] = field(default_factory=list)
    points: list[tuple[int, float, float]] = field(default_factory=list)
    #: Words asked for so far: stem, field, bits. Filled by the search.
    words: dict[str, dict[str, int]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return len(self.entry_ids)

    @cached_property
    def positions_by_id(self) -> dict[int, int]:
        return {pk: position for position, pk in enumerate(self.entry_ids)}

    @cached_property
    def _by_range(self) -> dict[tuple[float | None, float | None], int]:
        """Services by their range of ages: there are few ranges, however many services."""
        members: dict[tuple[float | None, float | None], list[int]] = defaultdict(list)
        for position, ages in enumerate(self.ages):
            members[ages].append(position)
        return {ages: to_bits(positions, self.size) for ages, positions in members.items()}

    def bits_for_ids(self, ids: Iterable[int]) -> int:
        """The bitset of some entries; ids of other directories are left out."""
        known = self.positions_by_id
        return to_bits((known[pk] for pk in ids if pk in known), self.size)

    def bits_for_age(self, age: float) -> int:
        """Entries for an age in years; those that name none are for everyone."""
        return self.bits_for_ages(age, age)

    def bits_for_ages(self, low: float, high: float) -> int:
        """Entries whose ages overlap a range."""
        bits = 0
        for (youngest, oldest), members in self._by_range.items():
            if covers(youngest, oldest, low, high):
                bits |= members
        return bits

    def bits_for_terms(self, ids: Iterable[int]) -> int:
        """Entries with any of some terms."""
        bits = 0
        for pk in ids:
            bits |= self.terms.get(pk, 0)
        return bits

    @staticmethod
    def count(bits: int) -> int:
        return bits.bit_count()

    @staticmethod
    def positions(bits: int) -> Iterator[int]:
        return list_positions(bits)

    def page_ids(self, bits: int, start: int, stop: int) -> list[int]:
        """Entry ids of a slice of a bitset, in title order."""
        ids = []
        for number, position in enumerate(list_positions(bits)):
            if number >= stop:
                break
            if number >= start:
                ids.append(self.entry_ids[position])
        return ids


_Key = tuple[str, int, str, int]
_store: dict[_Key, Snapshot] = {}
_lock = threading.Lock()


def forget() -> None:
    """Drops every snapshot of this process."""
    _store.clear()


def get_snapshot(directory: Any) -> Snapshot:
    """The snapshot of a directory page: one query when it is fresh."""
    using = DirectoryEntry.objects.db
    key = (using, directory.pk, directory.path, directory.locale_id)
    if is_pending(using):
        # Neither from the store (too old for this transaction) nor into it (too new for others).
        return load(directory, "")
    if (snapshot := _find(key, read_stamp(using))) is not None:
        return snapshot
    with _lock:
        # The stamp before the entries: a change in between makes this one stale, not wrong for good.
        stamp = read_stamp(using)
        if (snapshot := _find(key, stamp)) is None:
            snapshot = load(directory, stamp)
            # Without a stamp there is nothing to tell it from a later one by.
            if stamp:
                _keep(key, snapshot)
        return snapshot


def _find(key: _Key, stamp: str) -> Snapshot | None:
    snapshot = _store.get(key)
    if snapshot is None or snapshot.stamp != stamp:
        return None
    return snapshot if time.monotonic() - snapshot.read_at < conf.SNAPSHOT_MAX_AGE else None


def _keep(key: _Key, snapshot: Snapshot) -> None:
    _store.pop(key, None)
    while len(_store) >= MOST:
        _store.pop(next(iter(_store)))
    _store[key] = snapshot


def load(directory: Any, stamp: str) -> Snapshot:
    """Reads a directory's entries, terms and points: four queries, whatever their number."""
    started = time.monotonic()
    entries = DirectoryEntry.objects.filter(
        page__path__startswith=directory.path, locale_id=directory.locale_id
    ).order_by()
    # Sorted here: each database has an order of its own for letters and spaces.
    rows = sorted(
        entries.values_list(
            "sort_title",
            "pk",
            "page_id",
            "status",
            "is_free",
            "days",
            "minimum_age",
            "maximum_age",
            "checked_on",
        ),
        key=lambda row: row[:2],
    )
    snapshot = Snapshot(stamp=stamp, read_at=started)
    offered, free, days = [], [], [[] for _ in range(DAYS)]
    for position, row in enumerate(rows):
        _title, pk, page_id, status, is_free, open_days, youngest, oldest, checked_on = row
        snapshot.entry_ids.append(pk)
        snapshot.page_keys.append(page_id)
        snapshot.ages.append(
            (
                None if youngest is None else float(youngest),
                None if oldest is None else float(oldest),
            )
        )
        snapshot.checked.append(checked_on)
        if status == ServiceMixin.Status.ACTIVE:
            offered.append(position)
        if is_free:
            free.append(position)
        for day in range(DAYS if open_days else 0):
            if open_days >> day & 1:
                days[day].append(position)
    snapshot.offered = to_bits(offered, snapshot.size)
    snapshot.free = to_bits(free, snapshot.size)
    snapshot.days = [to_bits(positions, snapshot.size) for positions in days]
    snapshot.terms = _load_terms(snapshot, entries)
    snapshot.points = _load_points(snapshot, entries)
    return snapshot


def _load_points(snapshot: Snapshot, entries: Any) -> list[tuple[int, float, float]]:
    known = snapshot.positions_by_id
    points = EntryPoint.objects.filter(entry__in=entries.values("pk"))
    return [
        (known[pk], latitude, longitude)
        for pk, latitude, longitude in points.values_list("entry_id", "latitude", "longitude")
        if pk in known
    ]


def _load_terms(snapshot: Snapshot, entries: Any) -> dict[int, int]:
    parents = dict(TaxonomyTerm.objects.order_by().values_list("pk", "parent_id"))
    holders: dict[int, list[int]] = defaultdict(list)
    known = snapshot.positions_by_id
    pairs = EntryTerm.objects.filter(entry__in=entries.values("pk"))
    for entry_id, term_id in pairs.values_list("entry_id", "term_id"):
        # An entry written since the first query has no position: its stamp comes after ours.
        if (position := known.get(entry_id)) is not None:
            holders[term_id].append(position)
    whole: dict[int, int] = defaultdict(int)
    for pk, positions in holders.items():
        own, seen = to_bits(positions, snapshot.size), set()
        # A parent has the services of all its descendants; a loop of parents ends itself.
        while pk is not None and pk not in seen:
            whole[pk] |= own
            seen.add(pk)
            pk = parents.get(pk)
    return dict(whole)
