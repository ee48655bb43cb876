"""Finds where the read model and the pages differ, and repairs it.

`sync` keeps them alike. What goes round it (`queryset.update()`, SQL by hand, a restored
backup, `loaddata`) and what a date brings about (a price that ran out) is found here.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from wagtail_localoffer.entries.build import EntryFacts
from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.entries.stamp import bump
from wagtail_localoffer.entries.sync import BATCH, find_eligible, read_facts, sync_many


#: Fields of `EntryText`.
TEXTS = ["title", "terms", "lead", "body"]


@dataclass
class Drift:
    """Keys of pages: without their entry, with one too many, with one that is not right."""

    missing: list[int] = field(default_factory=list)
    extra: list[int] = field(default_factory=list)
    stale: list[int] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.missing or self.extra or self.stale)


def _ignore(count: int) -> None:
    """Takes no notice of progress."""


def find_drift(deep: bool = False, tell: Callable[[int], None] = _ignore) -> Drift:
    """Compares which entries there are, and when each was last published; writes nothing.

    `deep` builds every entry anew and compares the whole of it. `tell` is given the number
    of entries done.
    """
    wanted = find_eligible()
    entries = dict(DirectoryEntry.objects.values_list("page_id", "fingerprint"))
    drift = Drift(
        missing=sorted(wanted.keys() - entries.keys()),
        extra=sorted(entries.keys() - wanted.keys()),
    )
    both = sorted(wanted.keys() & entries.keys())
    if not deep:
        drift.stale = _find_older(set(both))
        tell(len(both))
        return drift
    for batch in _cut(both):
        built = read_facts(batch)
        kept = read_kept(batch)
        drift.stale += [
            key
            for key in batch
            if key not in built
            or built[key][1].make_fingerprint() != entries[key]
            or _differs(built[key][1], kept[key])
        ]
        tell(len(batch))
    return drift


def repair(tell: Callable[[int], None] = _ignore) -> int:
    """Makes every entry right; returns how many were not."""
    entries = DirectoryEntry.objects.values_list("page_id", flat=True)
    changed = 0
    for batch in _cut(sorted({*find_eligible(), *entries})):
        built, kept = read_facts(batch), read_kept(batch)
        # A fingerprint tells of the page; what was changed in the entry itself is looked for.
        broken = [key for key in batch if key in built and _differs(built[key][1], kept.get(key))]
        DirectoryEntry.objects.filter(page_id__in=broken).update(fingerprint="")
        changed += sync_many(batch)
        tell(len(batch))
    # What was restored from a backup brought its stamp along.
    bump(DirectoryEntry.objects.db)
    return changed


def count_expected() -> int:
    """How many entries there are to be, with those there are too many of."""
    entries = DirectoryEntry.objects.values_list("page_id", flat=True)
    return len({*find_eligible(), *entries})


def read_kept(keys: Iterable[int]) -> dict[int, EntryFacts]:
    """What the read model holds of these pages."""
    entries = DirectoryEntry.objects.filter(page_id__in=list(keys)).select_related("text")
    kept = {}
    for entry in entries.prefetch_related("terms", "points"):
        text = getattr(entry, "text", None)
        kept[entry.page_id] = EntryFacts(
            fields={
                field.attname: getattr(entry, field.attname)
                for field in DirectoryEntry._meta.concrete_fields
            },
            term_ids=sorted(row.term_id for row in entry.terms.all()),
            points=sorted(
                (row.location_id, row.latitude, row.longitude) for row in entry.points.all()
            ),
            text={name: getattr(text, name, None) for name in TEXTS},
        )
    return kept


def _differs(built: EntryFacts, kept: EntryFacts | None) -> bool:
    if kept is None:
        return True
    same = all(kept.fields[name] == value for name, value in built.fields.items())
    return not same or (built.term_ids, built.points, built.text) != (
        kept.term_ids,
        kept.points,
        kept.text,
    )


def _find_older(keys: set[int]) -> list[int]:
    """Pages that were published after their entry was written."""
    dates = DirectoryEntry.objects.values_list("page_id", "changed_at", "page__last_published_at")
    return sorted(key for key, ours, theirs in dates if key in keys and ours != theirs)


def _cut(keys: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(keys), BATCH):
        yield keys[start : start + BATCH]
