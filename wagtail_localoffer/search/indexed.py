"""What the site's own search server is given of each service, and how it is kept right.

Only where `SEARCH_ENGINE` asks that server: on other sites nothing is indexed, and no
signal of Wagtail's is bound to the entries.
"""

import logging
from collections.abc import Iterable
from typing import Any

from django.db import connections, models, transaction
from django.utils.module_loading import import_string
from django_tasks import task
from wagtail.search import index
from wagtail.search.backends import get_search_backend

from wagtail_localoffer.conf import conf
from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.search.fulltext import FIELDS


logger = logging.getLogger(__name__)

BATCH = 200


class IndexedEntry(index.Indexed, DirectoryEntry):
    """An entry as a search server keeps it: the stems of the word index, field by field.

    A proxy, so that sites without such a server pay nothing for it. Not written by Wagtail's
    signals, which know no bulk writing, but by `push`.
    """

    search_auto_update = False
    search_fields = [index.SearchField(f"{name}_words") for name in FIELDS]

    class Meta:
        proxy = True
        default_permissions = ()

    @classmethod
    def get_indexed_objects(cls) -> models.QuerySet:
        """What `update_index` writes: every entry, or none where no server is asked."""
        entries = cls._default_manager.select_related("text")
        return entries if uses_server() else entries.none()

    @property
    def title_words(self) -> str:
        return self.text.title

    @property
    def terms_words(self) -> str:
        return self.text.terms

    @property
    def lead_words(self) -> str:
        return self.text.lead

    @property
    def body_words(self) -> str:
        return self.text.body


def uses_server() -> bool:
    """Whether the engine of the settings finds words in a Wagtail search backend."""
    return getattr(import_string(conf.SEARCH_ENGINE), "is_server", False)


def get_server() -> Any:
    """The search backend of the settings, as `WAGTAILSEARCH_BACKENDS` describes it."""
    return get_search_backend(conf.SEARCH_BACKEND)


def note(entry: int, using: str) -> None:
    """Has an entry written to the server, or taken from it, when the transaction is committed.

    Many entries of one transaction go together.
    """
    if not uses_server():
        return
    for _savepoints, function, *_rest in connections[using].run_on_commit:
        waiting = getattr(function, "localoffer_entries", None)
        if waiting is not None:
            waiting.add(entry)
            return
    entries = {entry}

    # No `functools.partial`: Django logs a failure by the function's name, and that has none.
    def send() -> None:
        keys = sorted(entries)
        for start in range(0, len(keys), BATCH):
            push_task.enqueue(keys[start : start + BATCH])

    send.localoffer_entries = entries
    transaction.on_commit(send, using=using, robust=True)


@task()
def push_task(keys: list[int]) -> None:
    """By the site's worker where it has one, at once otherwise."""
    push(keys)


def push(keys: Iterable[int]) -> None:
    """Brings the server's documents of these entries up to date. Never an error.

    A server that does not answer must not stop an editor: `update_index` mends what it missed.
    """
    keys = list(keys)
    found = list(IndexedEntry._default_manager.select_related("text").filter(pk__in=keys))
    server = get_server()
    try:
        server.add_bulk(IndexedEntry, found)
        for key in set(keys) - {entry.pk for entry in found}:
            server.delete(IndexedEntry(pk=key))
    except Exception:
        if not server.catch_indexing_errors:
            raise
        logger.exception("The search server could not be brought up to date: run update_index.")
