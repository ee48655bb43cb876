"""Empties the demo's database and removes what editors have uploaded, so that the demo begins again.

A SQLite file is simply removed. On a database server every table of the named
database goes, so its name has to be repeated: ``make demo-reset
DATABASE_URL=postgres://.../demo CONFIRM=demo``.
"""

import os
import shutil
import sys
from pathlib import Path


ROOT = Path(__file__).resolve().parent.parent


def drop_tables(connection) -> None:
    """Drops every table, whichever app made it."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("DROP SCHEMA public CASCADE")
            cursor.execute("CREATE SCHEMA public")
            return
        cursor.execute("SET FOREIGN_KEY_CHECKS = 0")
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"DROP TABLE {connection.ops.quote_name(table)}")
        cursor.execute("SET FOREIGN_KEY_CHECKS = 1")


def main() -> int:
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "example_project.settings")
    from django.conf import settings
    from django.db import connection

    name = str(connection.settings_dict["NAME"])
    if connection.vendor != "sqlite":
        if os.environ.get("CONFIRM") != name:
            sys.stderr.write(
                f"This drops every table of the {connection.vendor} database '{name}'.\n"
                f"If that is what you want: make demo-reset CONFIRM={name}\n"
            )
            return 1
        drop_tables(connection)
    else:
        # The write-ahead log belongs to the file.
        for ending in ("", "-wal", "-shm"):
            Path(name + ending).unlink(missing_ok=True)
    shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
