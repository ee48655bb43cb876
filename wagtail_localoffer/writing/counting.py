"""Keeps what the texts of live pages are like, for the reports."""

from typing import Any

import swapper
from django.db.models import F, Q, QuerySet, prefetch_related_objects
from django.utils import timezone
from wagtail import hooks

from wagtail_localoffer.writing.acronyms import find_acronyms, is_vague
from wagtail_localoffer.writing.measure import Measure, find_words, split_sentences
from wagtail_localoffer.writing.models import PageWords
from wagtail_localoffer.writing.texts import ROWS, read_page


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")

#: Pages read together: what a run holds in memory.
BATCH = 100
FIELDS = ["lix", "words", "longest", "acronyms", "vague_links", "is_imported", "read_at"]


def count_page(page: Any) -> PageWords:
    """What the text of a page, given as its own type, is like. Not saved."""
    text, links = read_page(page)
    measure = Measure.of(text)
    return PageWords(
        page_id=page.pk,
        lix=round(measure.lix, 1),
        words=measure.words,
        longest=max((len(find_words(one)) for one in split_sentences(text)), default=0),
        acronyms=dict(find_acronyms(text)),
        vague_links=sum(map(is_vague, links)),
        read_at=timezone.now(),
    )


def list_live() -> QuerySet:
    return Page.objects.filter(live=True, alias_of__isnull=True, depth__gt=1)


def list_stale() -> QuerySet:
    """Live pages that were not read since they last changed."""
    stale = Q(localoffer_words=None) | Q(localoffer_words__read_at__lt=F("last_published_at"))
    return list_live().filter(stale)


def refresh(most: int | None = None, everything: bool = False) -> int:
    """Reads the live pages that changed (or every one); returns how many were read.

    Each batch takes a number of queries that depends on its page types, not on its pages.
    """
    pages = list_live() if everything else list_stale()
    read, last = 0, 0
    while most is None or read < most:
        keys = list(
            pages.filter(pk__gt=last)
            .order_by("pk")
            .values_list("pk", flat=True)[: BATCH if most is None else min(BATCH, most - read)]
        )
        if not keys:
            break
        last = keys[-1]
        read += len(keys)
        _store(list(Page.objects.filter(pk__in=keys).specific()))
    if everything:
        PageWords.objects.exclude(page__live=True).delete()
    return read


def _store(pages: list[Any]) -> None:
    by_type: dict[type, list[Any]] = {}
    for page in pages:
        by_type.setdefault(type(page), []).append(page)
    for model, group in by_type.items():
        names = [name for name in ROWS if hasattr(model, name)]
        prefetch_related_objects(group, *names)
    imported = find_imported(pages)
    rows = [count_page(page) for page in pages]
    there = dict(
        PageWords.objects.filter(page__in=[page.pk for page in pages]).values_list("page", "pk")
    )
    for row in rows:
        row.is_imported = row.page_id in imported
        row.pk = there.get(row.page_id)
    PageWords.objects.bulk_update([row for row in rows if row.pk], FIELDS)
    # Another run may have written the same rows a moment ago.
    PageWords.objects.bulk_create([row for row in rows if not row.pk], ignore_conflicts=True)


def find_imported(pages: list[Any]) -> set[int]:
    """Keys of the pages whose words came from elsewhere and were not changed since.

    Each function of the hook `localoffer_imported_pages` is given the pages.
    """
    return {key for find in hooks.get_hooks("localoffer_imported_pages") for key in find(pages)}
