"""One process of a site with several: `python -m tests.entries.worker`.

Does what it is told on standard input, a command in JSON a line, and answers each in a line
of its own. `tests/entries/test_processes.py` speaks to several of these.
"""

import json
import random
import sys
import time

import django
from django.conf import settings
from django.db import DatabaseError, connection, transaction


SAVEPOINTS: list = []


def read(directory: int, wait: bool = False) -> dict:
    """The directory as this process shows it; `wait`: stops between the stamp and the entries."""
    from wagtail_localoffer.entries import snapshot

    page = find_directory(directory)
    before = set(map(id, snapshot._store.values()))
    load = snapshot.load
    if wait:

        def load_later(*args):
            answer({"waiting": True})
            sys.stdin.readline()
            return load(*args)

        snapshot.load = load_later
    try:
        found = snapshot.get_snapshot(page)
    finally:
        snapshot.load = load
    return {**describe(found), "kept": id(found) in before}


def read_anew(directory: int) -> dict:
    """The directory as the database holds it."""
    from wagtail_localoffer.entries import snapshot

    return describe(snapshot.load(find_directory(directory), ""))


def describe(found) -> dict:
    terms = {str(pk): bin(bits) for pk, bits in sorted(found.terms.items())}
    return {
        "keys": found.page_keys,
        "ages": [low for low, _high in found.ages],
        "offered": found.offered.bit_count(),
        "terms": terms,
    }


def find_directory(pk: int):
    from tests.testapp.models import CouncilDirectoryPage

    return CouncilDirectoryPage.objects.get(pk=pk)


def change(page: int, age: int | None = None, live: bool = True) -> dict:
    """Publishes a page for an age, or takes it from the site."""
    from tests.testapp.models import CouncilServicePage

    service = CouncilServicePage.objects.get(pk=page)
    if live:
        service.minimum_age = age
        service.save_revision().publish()
    else:
        service.unpublish()
    return {}


def begin() -> dict:
    """Begins a transaction, or a savepoint in it."""
    block = transaction.atomic()
    block.__enter__()
    SAVEPOINTS.append(block)
    return {}


def commit() -> dict:
    SAVEPOINTS.pop().__exit__(None, None, None)
    return {}


def roll_back() -> dict:
    error = RuntimeError("taken back")
    SAVEPOINTS.pop().__exit__(RuntimeError, error, None)
    return {}


def storm(pages: list[int], seed: int, rounds: int) -> dict:
    """Publishes, unpublishes and takes back at random; returns how often it was written."""
    dice = random.Random(seed)
    written = 0
    for _ in range(rounds):
        try:
            with transaction.atomic():
                change(dice.choice(pages), dice.randrange(18), dice.random() < 0.7)
                if dice.random() < 0.3:
                    begin()
                    change(dice.choice(pages), dice.randrange(18))
                    (commit if dice.random() < 0.5 else roll_back)()
                if dice.random() < 0.4:
                    raise RuntimeError
            written += 1
        except (RuntimeError, DatabaseError):
            # A deadlock, or a database that is busy for too long, takes a change back as well.
            SAVEPOINTS.clear()
            connection.close()
    return {"written": written}


def watch(directory: int, seconds: float) -> dict:
    """Reads all the time, as the visitors of a site do; returns how often."""
    times, until = 0, time.monotonic() + seconds
    while time.monotonic() < until:
        read(directory)
        times += 1
    return {"times": times}


def answer(value: dict) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


COMMANDS = {
    function.__name__: function
    for function in (read, read_anew, change, begin, commit, roll_back, storm, watch)
}


def main() -> None:
    # Wagtail's own index, of which every publish updates every row, lets no two overlap.
    settings.WAGTAILSEARCH_BACKENDS["default"]["AUTO_UPDATE"] = False
    django.setup()
    answer({"ready": True})
    for line in sys.stdin:
        name, options = json.loads(line)
        answer(COMMANDS[name](**options))


if __name__ == "__main__":
    main()
