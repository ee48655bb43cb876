"""Tells the reports of words whose text came from elsewhere."""

from typing import Any

from wagtail_localoffer.imports.models import SourceRecord
from wagtail_localoffer.imports.values import read_value


def list_imported(pages: list[Any]) -> set[int]:
    """Hook `localoffer_imported_pages`: pages that still say word for word what was imported.

    One query. What an editor wrote anew, in the summary or the description, is no import.
    """
    by_key = {page.pk: page for page in pages if getattr(page, "external_source", "")}
    if not by_key:
        return set()
    rows = SourceRecord.objects.filter(page__in=list(by_key)).values_list("page", "values")
    return {
        key
        for key, values in rows
        if all(
            name not in values or read_value(by_key[key], name) == values[name]
            for name in ("summary", "description")
        )
    }
