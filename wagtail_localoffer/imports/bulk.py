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


@contextmanager
def quiet() -> Iterator[None]:
    """No search index or reference is updated by a save inside."""
    models = [
        model
        for model in get_indexed_models()
        if post_save.disconnect(post_save_signal_handler, sender=model)
    ]
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        for model in models:
            post_save.connect(post_save_signal_handler, sender=model)


def catch_up(items: Iterable[Any]) -> None:
    """Does for these pages and other objects what `quiet` left undone."""
    by_model: dict[type, list[Any]] = {}
    for item in items:
        by_model.setdefault(type(item), []).append(item)
    with transaction.atomic():
        for model, members in by_model.items():
            if ReferenceIndex.model_is_indexable(model):
                for item in members:
                    ReferenceIndex.create_or_update_for_object(item)
    for backend in get_search_backends(with_auto_update=True):
        for model, members in by_model.items():
            backend.add_bulk(model, members)
