"""System checks of the search."""

from collections.abc import Iterable
from typing import Any

from django.core.checks import CheckMessage, Info, Tags, register
from django.db import connections

from wagtail_localoffer.search.fulltext import has_fulltext


@register(Tags.database)
def check_fulltext(
    app_configs: Any, databases: Iterable[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """An SQLite without FTS5 finds words by reading every text: right, but slow."""
    return [
        Info(
            f"The database {alias!r} has no full text search, so every text is read for every word.",
            hint="Use an SQLite that was built with FTS5, or PostgreSQL, MariaDB or MySQL.",
            id="wagtail_localoffer.I001",
        )
        for alias in databases or []
        if connections[alias].vendor == "sqlite" and not has_fulltext(alias)
    ]
