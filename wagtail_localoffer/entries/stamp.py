"""The random stamp that tells every process when a snapshot is stale."""

from django.db import DEFAULT_DB_ALIAS, connections, transaction

from wagtail_localoffer.entries.models import EntryStamp, make_stamp


def read_stamp(using: str = DEFAULT_DB_ALIAS) -> str:
    """The stamp as it is committed; "" before the first change. One query."""
    return EntryStamp.objects.using(using).values_list("stamp", flat=True).first() or ""


def is_pending(using: str = DEFAULT_DB_ALIAS) -> bool:
    """Whether this connection's transaction has changed entries and not yet been committed.

    Django drops what a rolled back savepoint wanted to run, so this forgets it as well.
    """
    return any(
        getattr(function, "is_localoffer_stamp", False)
        for _sids, function, *_rest in connections[using].run_on_commit
    )


def bump(using: str = DEFAULT_DB_ALIAS) -> None:
    """Changes the stamp when the transaction is committed, once.

    After, not inside, the transaction: inside it two bulk actions deadlock on the row.
    """
    if is_pending(using):
        return

    # No `functools.partial`: Django logs a failure by the function's name, and that has none.
    def write() -> None:
        write_stamp(using)

    write.is_localoffer_stamp = True
    transaction.on_commit(write, using=using, robust=True)


def write_stamp(using: str = DEFAULT_DB_ALIAS) -> None:
    stamps = EntryStamp.objects.using(using)
    if not stamps.update(stamp=make_stamp()):
        # Two first changes at once: either's stamp is as new as both changes.
        stamps.get_or_create(pk=1)
