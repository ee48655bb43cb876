"""Asks a directory ten thousand questions that nobody means: none may fail or take long."""

import random
import statistics
import string
import time
from collections.abc import Iterator


COUNT = 10_000
WORDS = """
talking autism my son wont sleep speech therapy near AL1 3 yr old saturday free club swimming
school nursery SALT CAMHS EHCP help not no without diagnosis haircut teenager year 9 isnt
""".split()
OPERATORS = [
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    ")",
    '"',
    "'",
    "*",
    ":*",
    "|",
    "&",
    "!",
    "^",
    "-",
    "+",
    "~",
]
ODD = [
    "\x00",
    "\u202e",
    "\u2066",
    "\ud800",
    "👩‍👧‍👦",
    "ﷺ",
    "ß",
    "%s",
    "{}",
    "'; DROP TABLE x; --",
    "\\",
    "<script>",
    "%00",
    "AL1 3JE",
    "999999999999",
]


def make_questions(count: int = COUNT) -> Iterator[str]:
    """Always the same: words, operators, odd characters, all mixed, and a few of 10 kB."""
    dice = random.Random(99)
    letters = string.printable
    for number in range(count):
        kind = number % 4
        if kind == 0:
            yield " ".join(dice.choices(WORDS, k=dice.randrange(1, 20)))
        elif kind == 1:
            yield " ".join(dice.choices(WORDS + OPERATORS + ODD, k=dice.randrange(1, 25)))
        elif kind == 2:
            yield "".join(dice.choices(letters, k=dice.randrange(0, 250)))
        elif number % 400 == 3:
            yield dice.choice(ODD + OPERATORS + WORDS) * 10_000
        else:
            yield "".join(chr(dice.randrange(1, 0x2FFF)) for _ in range(dice.randrange(1, 120)))


def measure_fuzz() -> str:
    """Milliseconds of the processor for reading, finding and ranking one question."""
    from wagtail_localoffer.entries.snapshot import get_snapshot
    from wagtail_localoffer.pages.models import DirectoryPage
    from wagtail_localoffer.search.asking import ask

    directory = DirectoryPage.objects.get(slug="services")
    snapshot = get_snapshot(directory)
    ask(snapshot, "talking")
    times = []
    for text in make_questions():
        started = time.process_time()
        list(ask(snapshot, text).ranking.list_ids())[:20]
        times.append((time.process_time() - started) * 1000)
    times.sort()
    return (
        f"{len(times):,} random questions, none an error: {statistics.median(times):.1f} ms in"
        f" the middle, 99.9 % within {times[int(len(times) * 0.999)]:.0f} ms,"
        f" at most {times[-1]:.0f} ms"
    )
