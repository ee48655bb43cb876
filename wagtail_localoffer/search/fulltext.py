"""The database's own full text over `EntryText`, made outside the migrations.

`ensure(using)` runs after every `migrate` and can run at any time again: it makes what is
missing and leaves the rest. It is not in the migration state, so that `makemigrations`
sees nothing of it. Words come in stemmed (`words.stems`), so that every database finds
the same; the databases' own stemmers are left off.
"""

import sqlite3
from contextlib import closing
from functools import cache

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from wagtail_localoffer.entries.models import EntryText


#: Fields of the index, most telling first.
FIELDS = ["title", "terms", "lead", "body"]
WEIGHTS = "ABCD"

TABLE = EntryText._meta.db_table
INDEX = f"{TABLE}_fts"
#: SQLite's, on insert, delete and update.
TRIGGERS = [f"{INDEX}_ai", f"{INDEX}_ad", f"{INDEX}_au"]


def has_fulltext(using: str = DEFAULT_DB_ALIAS) -> bool:
    """Whether the database can do it: only an SQLite built without FTS5 cannot."""
    vendor = connections[using].vendor
    return _has_fts5() if vendor == "sqlite" else vendor in {"postgresql", "mysql"}


@cache
def _has_fts5() -> bool:
    """Of the library itself: asked once, on a database of its own."""
    with closing(sqlite3.connect(":memory:")) as connection:
        return bool(
            connection.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()[0]
        )


def ensure(using: str = DEFAULT_DB_ALIAS) -> None:
    """Makes the index and whatever keeps it right, where they are missing."""
    connection = connections[using]
    if TABLE not in connection.introspection.table_names():
        # Migrated back to nothing: SQLite's index would stay behind, of a table that is gone.
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute(f"DROP TABLE IF EXISTS {INDEX}")
        return
    makers = {"sqlite": _ensure_sqlite, "postgresql": _ensure_postgresql, "mysql": _ensure_mysql}
    maker = makers.get(connection.vendor)
    if maker and has_fulltext(using):
        maker(connection)


def _ensure_sqlite(connection: BaseDatabaseWrapper) -> None:
    columns = ", ".join(FIELDS)
    new = ", ".join(f"new.{name}" for name in FIELDS)
    old = ", ".join(f"old.{name}" for name in FIELDS)
    into = f"INSERT INTO {INDEX}"
    remove = f"{into}({INDEX}, rowid, {columns}) VALUES ('delete', old.entry_id, {old});"
    add = f"{into}(rowid, {columns}) VALUES (new.entry_id, {new});"
    # Its rows are numbered by entry, so that a search never reads the wide rows themselves,
    # and it keeps in which column a word stands, not where: words are asked for one by one.
    table = (
        f"CREATE VIRTUAL TABLE {INDEX} USING fts5({columns}, content='{TABLE}', "
        "content_rowid='entry_id', tokenize='unicode61', detail='column')"
    )
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE name LIKE %s", [f"{INDEX}%"])
        names = dict(cursor.fetchall())
        fresh = names.get(INDEX) != table
        if fresh:
            # Other columns than ours: an index of another version, its triggers with it.
            for name in TRIGGERS:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
            cursor.execute(f"DROP TABLE IF EXISTS {INDEX}")
            cursor.execute(table)
        # A remake of the table drops its triggers and leaves the index behind.
        events = [("INSERT", add), ("DELETE", remove), ("UPDATE", f"{remove} {add}")]
        missing = [name for name in TRIGGERS if fresh or name not in names]
        for name, (event, body) in zip(TRIGGERS, events, strict=True):
            if name in missing:
                cursor.execute(f"CREATE TRIGGER {name} AFTER {event} ON {TABLE} BEGIN {body} END")
        if fresh or missing:
            cursor.execute(f"{into}({INDEX}) VALUES ('rebuild')")


def _ensure_postgresql(connection: BaseDatabaseWrapper) -> None:
    vector = " || ".join(
        f"setweight(to_tsvector('simple', {name}), '{weight}')"
        for name, weight in zip(FIELDS, WEIGHTS, strict=True)
    )
    column = (
        "SELECT 1 FROM pg_attribute"
        " WHERE attrelid = to_regclass(%s) AND attname = 'vector' AND NOT attisdropped"
    )
    with connection.cursor() as cursor:
        # Asked first: `IF NOT EXISTS` stops every reader of the table at every deploy, and
        # fails where rows were written earlier in the same transaction.
        cursor.execute(column, [TABLE])
        if not cursor.fetchone():
            cursor.execute(
                f"ALTER TABLE {TABLE} ADD COLUMN IF NOT EXISTS vector tsvector "
                f"GENERATED ALWAYS AS ({vector}) STORED"
            )
        cursor.execute("SELECT to_regclass(%s)", [INDEX])
        if cursor.fetchone()[0] is None:
            cursor.execute(f"CREATE INDEX IF NOT EXISTS {INDEX} ON {TABLE} USING GIN (vector)")


def _ensure_mysql(connection: BaseDatabaseWrapper) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SHOW INDEX FROM {TABLE} WHERE Index_type = 'FULLTEXT'")
        names = {row[2] for row in cursor.fetchall()}
        missing = [name for name in FIELDS if f"{INDEX}_{name}" not in names]
        if missing:
            # Of an index that was dropped MariaDB remembers the rows deleted, and hides new ones.
            cursor.execute(f"ALTER TABLE {TABLE} FORCE")
        for name in missing:
            cursor.execute(f"CREATE FULLTEXT INDEX {INDEX}_{name} ON {TABLE} ({name})")


def ensure_after_migrate(using: str = DEFAULT_DB_ALIAS, **kwargs: object) -> None:
    """Receiver of `post_migrate`, sent by our app."""
    ensure(using)
