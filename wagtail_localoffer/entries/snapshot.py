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
from operator import itemgetter
from typing import Any

from django.db import connections
from django.db.models import Aggregate, FloatField, IntegerField, QuerySet, TextField
from django.db.models.functions import Cast

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
    #: Where its entries stand, and their language.
    path: str = ""
    locale_id: int | None = None
    entry_ids: list[int] = field(default_factory=list)
    page_keys: list[int] = field(default_factory=list)
    #: Services that run: all others stand in the read model but are not offered to families.
    offered: int = 0
    free: int = 0
    #: Services by who pays for them: a kind of organisation and a name, both "" where not said.
    payers: dict[tuple[str, str], int] = field(default_factory=dict)
    #: Bits of the services of a term and of all terms under it.
    terms: dict[int, int] = field(default_factory=dict)
    days: list[int] = field(default_factory=lambda: [0] * DAYS)
    ages: list[tuple[float | None, float | None]] = field(default_factory=list)
    checked: list[date | None] = field(default_factory=list)
    points: list[tuple[int, float, float]] = field(default_factory=list)
    #: Words asked for so far: stem, field, bits. Filled by the search.
    words: dict[str, dict[str, int]] = field(default_factory=dict)
    _since: dict[date, int] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return len(self.entry_ids)

    @cached_property
    def positions_by_id(self) -> dict[int, int]:
        return {pk: position for position, pk in enumerate(self.entry_ids)}

    @cached_property
    def by_ages(self) -> dict[tuple[float | None, float | None], int]:
        """Services by their range of ages: there are few ranges, however many services."""
        return _group(self.ages, self.size)

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
        for (youngest, oldest), members in self.by_ages.items():
            if covers(youngest, oldest, low, high):
                bits |= members
        return bits

    def bits_for_terms(self, ids: Iterable[int]) -> int:
        """Entries with any of some terms."""
        bits = 0
        for pk in ids:
            bits |= self.terms.get(pk, 0)
        return bits

    def bits_checked_since(self, day: date) -> int:
        """Entries checked on a day or later."""
        # A question's "lately" begins on the same day for a whole day.
        bits = self._since.get(day)
        if bits is None:
            positions = (p for p, on in enumerate(self.checked) if on and on >= day)
            bits = to_bits(positions, self.size)
            self._since = {day: bits}
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
    # Plain numbers: Django's own decimals and booleans take as long to make as all the rest.
    rows = list(
        entries.values_list(
            "sort_title",
            "pk",
            "page_id",
            "status",
            Cast("is_free", IntegerField()),
            "days",
            Cast("minimum_age", FloatField()),
            Cast("maximum_age", FloatField()),
            "checked_on",
            "payer_kind",
            "payer_name",
        )
    )
    # Sorted here: each database has an order of its own for letters and spaces.
    rows.sort(key=itemgetter(0, 1))
    snapshot = Snapshot(stamp, started, path=directory.path, locale_id=directory.locale_id)
    if not rows:
        return snapshot
    columns = zip(*rows, strict=True)
    _titles, pks, pages, statuses, free, days, youngest, oldest, checked, *payers = columns
    size = len(rows)
    snapshot.entry_ids, snapshot.page_keys, snapshot.checked = list(pks), list(pages), list(checked)
    # There are few ages and few sets of days, however many services.
    years = {age: None if age is None else float(age) for age in {*youngest, *oldest}}
    snapshot.ages = [(years[low], years[high]) for low, high in zip(youngest, oldest, strict=True)]
    snapshot.offered = _bits_of(statuses, {ServiceMixin.Status.ACTIVE.value}, size)
    snapshot.free = _bits_of(free, {1}, size)
    snapshot.payers = _group(zip(*payers, strict=True), size)
    for mask in {*days} - {0}:
        members = _bits_of(days, {mask}, size)
        for day in range(DAYS):
            if mask >> day & 1:
                snapshot.days[day] |= members
    # Between the first and the last key, not one of many: the strays are left out here in less
    # time than a database takes to look each of them up.
    within = {"entry__gte": min(pks), "entry__lte": max(pks)}
    snapshot.terms = _load_terms(snapshot, EntryTerm.objects.filter(**within))
    snapshot.points = _load_points(snapshot, EntryPoint.objects.filter(**within))
    return snapshot


def _bits_of(values: Iterable[Any], wanted: set, size: int) -> int:
    """Bits of the services with one of some values."""
    return to_bits((p for p, value in enumerate(values) if value in wanted), size)


def _group(values: Iterable[Any], size: int) -> dict[Any, int]:
    """Bits of the services by a value that few of them differ in."""
    members: dict[Any, list[int]] = defaultdict(list)
    for position, value in enumerate(values):
        members[value].append(position)
    return {value: to_bits(positions, size) for value, positions in members.items()}


def _load_points(snapshot: Snapshot, points: QuerySet) -> list[tuple[int, float, float]]:
    known = snapshot.positions_by_id
    return [
        (known[pk], latitude, longitude)
        for pk, latitude, longitude in points.values_list("entry_id", "latitude", "longitude")
        if pk in known
    ]


def _load_terms(snapshot: Snapshot, pairs: QuerySet) -> dict[int, int]:
    parents = dict(TaxonomyTerm.objects.order_by().values_list("pk", "parent_id"))
    holders: dict[str, list[int]] = defaultdict(list)
    known = snapshot.positions_by_id
    for entry_id, term_ids in _list_terms(pairs):
        # An entry written since the first query has no position: its stamp comes after ours.
        if (position := known.get(entry_id)) is not None:
            for pk in term_ids.split(","):
                holders[pk].append(position)
    whole: dict[int, int] = defaultdict(int)
    for key, positions in holders.items():
        pk: int | None = int(key)
        own, seen = to_bits(positions, snapshot.size), set()
        # A parent has the services of all its descendants; a loop of parents ends itself.
        while pk is not None and pk not in seen:
            whole[pk] |= own
            seen.add(pk)
            pk = parents.get(pk)
    return dict(whole)


class _Joined(Aggregate):
    """Numbers of a group as one text, "3,14,15": a row for each entry, not for each term."""

    output_field = TextField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> tuple:
        return self.as_sql(compiler, connection, template="GROUP_CONCAT(%(expressions)s)")

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> tuple:
        template = "STRING_AGG(CAST(%(expressions)s AS text), ',')"
        return self.as_sql(compiler, connection, template=template)


def _list_terms(pairs: QuerySet) -> Iterable[tuple[int, str]]:
    """Entries, each with the keys of its terms, commas between."""
    if connections[pairs.db].vendor in {"sqlite", "postgresql"}:
        joined = pairs.order_by().values_list("entry_id").annotate(joined=_Joined("term_id"))
        return joined.iterator(2_000)
    # MySQL cuts a long text off without a word.
    return ((pk, str(term)) for pk, term in pairs.values_list("entry_id", "term_id").iterator())
