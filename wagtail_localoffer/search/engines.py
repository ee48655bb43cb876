"""Text engines: where the words of a question are found.

An engine answers one thing: for each word, which entries hold it, in which field. Ranking
is made of that (`search/ranking.py`), the same on every database.
"""

from collections.abc import Sequence
from typing import Any

from django.db import connections
from django.utils.module_loading import import_string

from wagtail_localoffer.conf import conf
from wagtail_localoffer.entries.build import pad
from wagtail_localoffer.entries.models import EntryText
from wagtail_localoffer.search.fulltext import FIELDS, INDEX, TABLE, WEIGHTS, has_fulltext


#: For each word and field of `fulltext.FIELDS`, the ids of the entries that hold it there.
Postings = dict[tuple[str, str], list[int]]


class DatabaseEngine:
    """The database's own full text; plain word match where SQLite has no FTS5."""

    def find(self, stems: Sequence[str]) -> Postings:
        """Entry ids for each stem and field. One query for all the words."""
        stems = [stem for stem in dict.fromkeys(stems) if stem.isalnum() and stem.isascii()]
        if not stems:
            return {}
        using = EntryText.objects.db
        connection = connections[using]
        selects, values = [], []
        for word, stem in enumerate(stems):
            for number, name in enumerate(FIELDS):
                clause, value = self._match(connection.vendor, using, name, number, pad(stem))
                # Only numbers and our own names are put into the statement; words are values.
                selects.append(f"SELECT {word}, {number}, {clause}")
                values.append(value)
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(selects), values)
            rows = cursor.fetchall()
        found: Postings = {}
        for word, number, pk in rows:
            found.setdefault((stems[word], FIELDS[number]), []).append(pk)
        return found

    def _match(self, vendor: str, using: str, name: str, number: int, stem: str) -> tuple[str, str]:
        if vendor == "postgresql":
            return (
                f"entry_id FROM {TABLE} WHERE vector @@ to_tsquery('simple', %s)",
                f"{stem}:{WEIGHTS[number]}",
            )
        if vendor == "mysql":
            match = f"MATCH ({name}) AGAINST (%s IN BOOLEAN MODE)"
            return f"entry_id FROM {TABLE} WHERE {match}", f"+{stem}"
        if vendor == "sqlite" and has_fulltext(using):
            return f"rowid FROM {INDEX} WHERE {INDEX} MATCH %s", f'{name} : "{stem}"'
        # Words stand in the index with single spaces between.
        return f"entry_id FROM {TABLE} WHERE ' ' || {name} || ' ' LIKE %s", f"% {stem} %"


def get_engine() -> Any:
    """The engine the site's settings choose."""
    return import_string(conf.SEARCH_ENGINE)()
