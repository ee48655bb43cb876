"""Postcodes into their table, all of them or none."""

from collections.abc import Iterable, Iterator

from django.db import connections, reset_queries, router, transaction

from wagtail_localoffer.places.gazetteer import Postcode
from wagtail_localoffer.places.layouts import Row


BATCH = 5_000


def load(rows: Iterable[Row], keep: bool = False) -> int:
    """Puts the rows in place of what the table held, and gives the number of rows it holds now.

    With `keep`, what the rows do not name stays. A postcode that comes twice has the point
    that came last. When `rows` raises, the table is as it was.
    """
    using = router.db_for_write(Postcode)
    with transaction.atomic(using=using):
        table = Postcode.objects.using(using)
        if not keep:
            table.all().delete()
        # MySQL and MariaDB cannot be told which key is meant, and need not be.
        named = connections[using].features.supports_update_conflicts_with_target
        for batch in _cut(rows):
            table.bulk_create(
                batch,
                update_conflicts=True,
                update_fields=["latitude", "longitude"],
                unique_fields=["postcode"] if named else None,
            )
            # With DEBUG, Django keeps every statement: here that would be the whole file.
            reset_queries()
        return table.count()


def _cut(rows: Iterable[Row]) -> Iterator[list[Postcode]]:
    # By postcode: no database updates one row twice in one statement.
    batch: dict[str, Postcode] = {}
    for code, latitude, longitude in rows:
        batch[code] = Postcode(code, latitude, longitude)
        if len(batch) == BATCH:
            yield list(batch.values())
            batch.clear()
    if batch:
        yield list(batch.values())
