"""How well a made-up council's directory answers what parents type.

`sampleford.csv` are 45 judged questions, `parents.csv` 85 others about the same services,
written before anyone looked at the results. `relevant` holds the ids of services that are
exactly right, then after "|" those that help as well.
"""

import csv
from collections import defaultdict
from pathlib import Path
from statistics import mean

import pytest
from django.core.management import call_command
from django.db import connection

from tests.factories import DirectoryFactory, HomeFactory, OfferFactory
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.models import DirectoryEntry
from wagtail_localoffer.search.asking import ask


# MariaDB's full text sees committed rows only.
COMMITS = connection.vendor == "mysql"
pytestmark = [
    pytest.mark.search,
    pytest.mark.django_db(transaction=COMMITS, serialized_rollback=COMMITS),
]

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "search"
SERVICES = Path(__file__).resolve().parents[2] / "example_project/council/fixtures/sampleford.json"

#: Recall in the first five, of the exactly right ones in the first five, mean reciprocal rank.
LEAST = {"sampleford": (0.78, 0.88, 0.88), "parents": (0.82, 0.92, 0.87)}
#: Of each kind of five questions or more, the best plain full text (SQLite's, by bm25).
PLAIN = {
    "age": (0.321, 0.381, 0.478),
    "misspelt": (0.680, 0.700, 0.700),
    "synonym": (0.200, 0.000, 0.144),
    "condition": (0.400, 0.600, 0.529),
}


def score(ranked, exact, helpful):
    """The three measures of one question."""
    judged = exact | helpful
    first = next((place for place, key in enumerate(ranked, start=1) if key in judged), 0)
    return (
        len(judged & set(ranked[:5])) / min(5, len(judged)),
        len(exact & set(ranked[:5])) / min(5, len(exact)),
        1 / first if first else 0.0,
    )


def average(scores):
    return tuple(round(mean(column), 3) for column in zip(*scores, strict=True))


def test_parents_find_what_an_adviser_would_name(root):
    home = HomeFactory(parent=root)
    OfferFactory(home_page=home)
    directory = DirectoryFactory(parent=home)
    call_command("localoffer_setup", verbosity=0)
    call_command(
        "localoffer_import",
        str(SERVICES),
        parent=str(directory.pk),
        type=CouncilServicePage._meta.label,
        verbosity=0,
    )
    keys = {pk: str(key) for pk, key in DirectoryEntry.objects.values_list("pk", "translation_key")}
    running = set(DirectoryEntry.objects.filter(status="active").values_list("pk", flat=True))
    snapshot = get_snapshot(directory)
    found = {}
    for name in LEAST:
        scores, kinds = [], defaultdict(list)
        with (FIXTURES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                ids = list(ask(snapshot, row["query"]).ranking.list_ids())
                assert set(ids) <= running
                exact, _bar, helpful = row["relevant"].partition("|")
                scored = score(
                    [keys[pk] for pk in ids], set(exact.split(";")), set(helpful.split(";")) - {""}
                )
                scores.append(scored)
                kinds[row["kind"]].append(scored)
        found[name] = average(scores), {kind: average(kinds[kind]) for kind in PLAIN}
    for name, least in LEAST.items():
        overall, kinds = found[name]
        assert all(map(float.__ge__, overall, least)), (name, overall)
        if name == "sampleford":
            for kind, plain in PLAIN.items():
                assert all(map(float.__ge__, kinds[kind], plain)), (kind, kinds[kind])
