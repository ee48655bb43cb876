"""Makes an import of thousands of pages take time in proportion to their number.

Wagtail updates its search index and its references at every save, and works out an average
over the whole index each time: quadratic. Here that is off, and done for each batch.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from wagtail.models import ReferenceIndex
from wagtail.search.backends import get_search_backends
from wagtail.search.index import get_indexed_models
from wagtail.search.signal_handlers import post_save_signal_handler
from wagtail.signal_handlers import disable_reference_index_auto_update

from wagtail_localoffer.entries.sync import suspend_sync, sync_many


@contextmanager
def quiet() -> Iterator[None]:
    """No read model, search index or reference is updated by a save inside."""
    models = [
        model
        for model in get_indexed_models()
        if post_save.disconnect(post_save_signal_handler, sender=model)
    ]
    try:
        with disable_reference_index_auto_update(), suspend_sync():
            yield
    finally:
        for model in models:
            post_save.connect(post_save_signal_handler, sender=model)


def catch_up(pages: list[Any], others: Iterable[Any]) -> None:
    """Does for these pages and other objects what `quiet` left undone."""
    with transaction.atomic():
        sync_many([page.pk for page in pages])
        for item in [*pages, *others]:
            if ReferenceIndex.model_is_indexable(type(item)):
                ReferenceIndex.create_or_update_for_object(item)
    by_model: dict[type, list[Any]] = {}
    for item in [*pages, *others]:
        by_model.setdefault(type(item), []).append(item)
    for backend in get_search_backends(with_auto_update=True):
        for model, items in by_model.items():
            backend.add_bulk(model, items)
