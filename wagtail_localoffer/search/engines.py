"""Text engines: where the words of a question are found.

An engine answers one thing: for each word, which entries hold it, in which field. Ranking
is made of that (`search/ranking.py`), the same on every database.
"""

import logging
import time
from collections.abc import Sequence
from typing import Any

from django.db import DatabaseError, connections
from django.utils.module_loading import import_string

from wagtail_localoffer.conf import conf
from wagtail_localoffer.entries.build import pad
from wagtail_localoffer.entries.models import EntryText
from wagtail_localoffer.search.fulltext import FIELDS, INDEX, TABLE, WEIGHTS, has_fulltext
from wagtail_localoffer.search.indexed import IndexedEntry, get_server


logger = logging.getLogger(__name__)

#: For each word and field of `fulltext.FIELDS`, the ids of the entries that hold it there.
Postings = dict[tuple[str, str], list[int]]


#: Services that a search server names for one question: what it allows unless it is told
#: otherwise (`index.max_result_window`).
MOST_FOUND = 10_000
#: Seconds for which a server that failed is not asked again.
REST = 30
#: Where a word counts as found by a backend that knows no fields.
SOMEWHERE = "lead"


class DatabaseEngine:
    """The database's own full text; plain word match where SQLite has no FTS5."""

    #: What it finds is true until the next change of the entries, and may be kept that long.
    is_server = False

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


class WagtailEngine:
    """The site's Wagtail search backend, for councils on Elasticsearch or OpenSearch.

    The same words in the same fields as the database's full text, so the order of results is
    made in the same way. While the server does not answer, the database does.
    """

    #: A server tells of a change a moment later, so nothing it finds is kept.
    is_server = True

    _resting_until = 0.0

    def find(self, stems: Sequence[str]) -> Postings:
        """Entry ids for each stem and field. One request to the server for all the words."""
        stems = [stem for stem in dict.fromkeys(stems) if stem.isalnum() and stem.isascii()]
        if not stems:
            return {}
        if time.monotonic() < WagtailEngine._resting_until:
            return DatabaseEngine().find(stems)
        try:
            server = get_server()
            # Only search servers have a client of their own; Wagtail's databases have none.
            return find_fields(server, stems) if hasattr(server, "es") else find_all(server, stems)
        except DatabaseError:
            raise
        except Exception:
            WagtailEngine._resting_until = time.monotonic() + REST
            logger.exception("The search server does not answer: the database does for it.")
            return DatabaseEngine().find(stems)


def find_fields(server: Any, stems: Sequence[str]) -> Postings:
    """Asks Elasticsearch or OpenSearch which words stand in which field of which entry.

    Wagtail writes the question for each word and field and sends it; each is given a name,
    and every entry comes back with the names of those that it answers.
    """
    parts, asked = [], None
    for word, stem in enumerate(stems):
        for number, name in enumerate(FIELDS):
            asked = server.search(pad(stem), IndexedEntry, fields=[f"{name}_words"])
            match = asked.query_compiler.get_inner_query()
            parts.append({"bool": {"must": match, "_name": f"{word}:{number}"}})
    body = {
        "query": {
            "bool": {
                "should": parts,
                "minimum_should_match": 1,
                "filter": asked.query_compiler.get_filters(),
            }
        }
    }
    found: Postings = {}
    answer = asked._backend_do_search(
        body,
        index=server.get_index_for_model(IndexedEntry).name,
        size=MOST_FOUND,
        _source=False,
    )
    for hit in answer["hits"]["hits"]:
        for place in hit.get("matched_queries", ()):
            word, number = place.split(":")
            key = stems[int(word)], FIELDS[int(number)]
            found.setdefault(key, []).append(int(hit["_id"]))
    return found


def find_all(server: Any, stems: Sequence[str]) -> Postings:
    """Asks any other backend of Wagtail, word by word: it does not tell fields apart."""
    entries = IndexedEntry._default_manager.only("pk")
    found: Postings = {}
    for stem in stems:
        hits = server.search(pad(stem), entries, operator="and", order_by_relevance=False)
        if ids := [entry.pk for entry in hits]:
            found[stem, SOMEWHERE] = ids
    return found


def get_engine() -> Any:
    """The engine the site's settings choose."""
    return import_string(conf.SEARCH_ENGINE)()
