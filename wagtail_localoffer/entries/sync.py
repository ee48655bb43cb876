"""Keeps the read model right: one entry for each live, public, non-alias service page."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any

import swapper
from django.contrib.contenttypes.models import ContentType
from django.db import DatabaseError, connections, transaction
from django.db.models import Prefetch, Q, QuerySet
from wagtail.models import PageViewRestriction, get_page_models

from wagtail_localoffer.entries.build import EntryFacts, build_facts, read_term_words
from wagtail_localoffer.entries.models import DirectoryEntry, EntryCheck
from wagtail_localoffer.entries.stamp import bump
from wagtail_localoffer.entries.writing import remove_entries, write_entries
from wagtail_localoffer.services.rows import ROWS
from wagtail_localoffer.signals import entry_synced, services_read


swapper.set_app_prefix("wagtailcore", "wagtail")

#: Pages read and written together.
BATCH = 200

_waiting: ContextVar[set[int] | None] = ContextVar("localoffer_waiting", default=None)


def get_service_models() -> list[type]:
    """Every concrete service page type of the site."""
    return [model for model in get_page_models() if getattr(model, "localoffer_is_service", False)]


def list_services(*conditions: Q, **lookups: Any) -> list[int]:
    """Keys of the pages of every service type that match, each once."""
    keys: set[int] = set()
    for model in get_service_models():
        found = model._default_manager.filter(*conditions, **lookups).order_by()
        keys.update(found.values_list("pk", flat=True))
    return sorted(keys)


def sync(page: Any) -> None:
    """Writes, changes or removes the entry of one page (or key), whatever its instance says.

    Inside `suspend_sync` it is put off until the end of that.
    """
    request_sync([getattr(page, "pk", page)])


def sync_under(path: str) -> None:
    """Syncs every service at or below a tree path; may be put off, as `sync` is."""
    entries = DirectoryEntry.objects.filter(page__path__startswith=path)
    gone = entries.values_list("page_id", flat=True)
    request_sync({*list_services(path__startswith=path), *gone})


def request_sync(keys: Iterable[int]) -> None:
    """Syncs these pages now, or at the end of `suspend_sync`."""
    waiting = _waiting.get()
    if waiting is None:
        sync_many(keys)
    else:
        waiting.update(keys)


def sync_many(pks: Iterable[int]) -> int:
    """Syncs pages at once, suspended or not; returns how many entries were changed.

    Each batch of 200 takes a fixed number of queries (for each service type there is) and a
    transaction of its own.
    """
    keys = sorted(set(pks))
    changed = 0
    for start in range(0, len(keys), BATCH):
        batch = keys[start : start + BATCH]
        with transaction.atomic(using=DirectoryEntry.objects.db):
            changed += _sync_batch(batch)
        if (waiting := _waiting.get()) is not None:
            waiting.difference_update(batch)
    return changed


@contextmanager
def suspend_sync() -> Iterator[set[int]]:
    """Puts syncing off until the end of the block, then does it all in batches.

    Gives the set of keys that wait. `sync_many` inside works at once and takes its own out.
    """
    if (outer := _waiting.get()) is not None:
        yield outer
        return
    waiting: set[int] = set()
    token = _waiting.set(waiting)
    try:
        yield waiting
    except BaseException:
        _waiting.reset(token)
        # What was saved may be kept all the same. Where the database takes no statement any
        # more, the error that is on its way says why, and the changes are rolled back with it.
        if not connections[DirectoryEntry.objects.db].needs_rollback:
            with suppress(DatabaseError):
                sync_many(waiting)
        raise
    _waiting.reset(token)
    # A transaction that is about to be rolled back takes the changes with it.
    if not connections[DirectoryEntry.objects.db].needs_rollback:
        sync_many(waiting)


def read_facts(keys: Iterable[int], lock: bool = False) -> dict[int, tuple[Any, EntryFacts]]:
    """Page and facts of those of these pages that are to have an entry."""
    wanted = find_eligible(keys, lock)
    if not wanted:
        return {}
    words = read_term_words()
    checks = {check.page_id: check for check in EntryCheck.objects.filter(page_id__in=wanted)}
    by_type: dict[int, list[int]] = {}
    for key, kind in wanted.items():
        by_type.setdefault(kind, []).append(key)
    built = {}
    for kind, members in by_type.items():
        model = ContentType.objects.get_for_id(kind).model_class()
        for page in with_rows(model._default_manager.filter(pk__in=members)):
            built[page.pk] = page, build_facts(page, words, checks.get(page.pk))
    return built


def find_eligible(keys: Iterable[int] | None = None, lock: bool = False) -> dict[int, int]:
    """Keys of pages (of all: None) that are to have an entry, with their content type."""
    Page = swapper.load_model("wagtailcore", "Page")
    kinds = {kind.pk for kind in ContentType.objects.get_for_models(*get_service_models()).values()}
    private = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    pages = Page._default_manager.filter(
        live=True, expired=False, alias_of__isnull=True, content_type__in=kinds
    )
    if keys is not None:
        pages = pages.filter(pk__in=list(keys))
    if lock:
        # Always in one order: else who reads first may write last, with what was before.
        pages = pages.select_for_update()
    found = pages.order_by("pk").values_list("pk", "content_type_id", "path")
    return {key: kind for key, kind, path in found if not path.startswith(private)}


def with_rows(pages: QuerySet) -> QuerySet:
    """Pages with all that an entry is built of, in a fixed number of queries."""
    prefetches = []
    for name in ROWS:
        relation = f"localoffer_{name}"
        rows = getattr(pages.model, relation).rel.related_model._default_manager.all()
        if name == "places":
            rows = rows.select_related("location")
        prefetches.append(Prefetch(relation, queryset=rows))
    return pages.select_related(
        "organisation", "commissioner", "funder", "locale"
    ).prefetch_related(*prefetches)


def _sync_batch(keys: list[int]) -> int:
    built = read_facts(keys, lock=True)
    if built:
        services_read.send(sender=DirectoryEntry, pages=[page for page, _facts in built.values()])
    entries = {
        entry.page_id: entry
        for entry in DirectoryEntry.objects.filter(page_id__in=keys).only("page_id", "fingerprint")
    }
    changed = []
    for key, (page, facts) in built.items():
        fingerprint = facts.make_fingerprint()
        if key in entries and entries[key].fingerprint == fingerprint:
            continue
        entry = DirectoryEntry(page_id=key, fingerprint=fingerprint, **facts.fields)
        changed.append((entry, facts, page))
    gone = [entry.pk for key, entry in entries.items() if key not in built]
    if gone:
        remove_entries(gone)
    if changed:
        write_entries([(entry, facts) for entry, facts, _page in changed])
    if changed or gone:
        bump(DirectoryEntry.objects.db)
    for entry, _facts, page in changed:
        entry_synced.send(sender=DirectoryEntry, entry=entry, page=page)
    return len(changed) + len(gone)
