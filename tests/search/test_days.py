"""A day that the family names: who is open then, who does not say, who is open on others only."""

import random

import pytest
from django.db import connection

from tests.factories import DirectoryFactory, ServiceFactory, TaxonomyFactory, TermFactory
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.models import DirectoryEntry
from wagtail_localoffer.search.asking import ask
from wagtail_localoffer.search.planes import Planes


# MariaDB's full text sees committed rows only.
COMMITS = connection.vendor == "mysql"
pytestmark = [
    pytest.mark.search,
    pytest.mark.django_db(transaction=COMMITS, serialized_rollback=COMMITS),
]


@pytest.fixture
def directory(root):
    return DirectoryFactory(parent=root)


@pytest.fixture
def make_service(directory):
    def make(title, byday="", freq="WEEKLY", **facts):
        service = ServiceFactory(parent=directory, title=title, **facts)
        if byday:
            service.localoffer_schedules.create(byday=byday, freq=freq)
            service.save_revision().publish()
        return service

    return make


@pytest.fixture
def rank(directory):
    def rank(text, **options):
        ids = list(ask(get_snapshot(directory), text, **options).ranking.list_ids())
        titles = dict(DirectoryEntry.objects.values_list("pk", "title"))
        return [titles[pk] for pk in ids]

    return rank


@pytest.fixture
def autism():
    vocabulary = TaxonomyFactory(code="need")
    return TermFactory(taxonomy=vocabulary, code="need:autism", name="Autism")


def test_open_then_before_unknown_before_another_day(make_service, rank, autism):
    # The one on the wrong day says the family's words in all places.
    terms = ["need:autism"]
    make_service(
        "Autism chess club", "WE", summary="A chess club for autism.", terms=terms, minimum_age=5
    )
    make_service("Weekly", "SA", description="Autism chess club.", terms=terms)
    make_service("Monthly", "1SA", "MONTHLY", description="Autism chess club.", terms=terms)
    make_service("No times", description="Autism chess club.", terms=terms)
    assert rank("autism chess club saturday") == [
        "Monthly",
        "Weekly",
        "No times",
        "Autism chess club",
    ]
    assert rank("autism chess club")[0] == "Autism chess club"
    assert rank("autism chess club saturday", refused={"day:saturday"})[0] == "Autism chess club"


def test_any_day_of_the_weekend_will_do(make_service, rank):
    make_service("Chess in the week", "MO,TU,WE,TH,FR", summary="Chess chess.")
    make_service("Sunday", "SU", description="Chess.")
    make_service("Every day", "MO,TU,WE,TH,FR,SA,SU", description="Chess.")
    assert rank("chess at the weekend") == ["Every day", "Sunday", "Chess in the week"]


def test_a_day_does_not_put_something_else_first(make_service, rank):
    make_service("Trampolining club", "WE", summary="Trampolining.")
    make_service("Lego club", "SA")
    for number in range(6):
        make_service(f"Office {number}", "MO,TU,WE,TH,FR")
    assert rank("trampolining club saturday")[:2] == ["Trampolining club", "Lego club"]


def test_a_day_alone_finds_who_is_open_then(make_service, rank):
    make_service("A. Wednesdays", "WE")
    make_service("B. Unknown")
    make_service("C. Saturdays", "SA")
    assert rank("saturday") == ["C. Saturdays", "B. Unknown", "A. Wednesdays"]


def test_why_a_day_counted_is_told(directory, make_service):
    make_service("Chess on Saturdays", "SA")
    make_service("Chess any time")
    make_service("Chess on Mondays", "MO")
    ranking = ask(get_snapshot(directory), "chess saturday").ranking
    told = [{reason.text for reason in ranking.explain(pk)} for pk in ranking.list_ids()]
    open_then, unsaid = (
        "It is open on the day asked for",
        "It does not say on which days it is open",
    )
    assert [(open_then in one, unsaid in one) for one in told] == [
        (True, False),
        (False, True),
        (False, False),
    ]


def test_the_highest_and_lowest_score_of_a_set():
    planes, dice = Planes(), random.Random(4)
    for _turn in range(12):
        planes.add(dice.getrandbits(40), dice.randrange(1, 90))
    for _turn in range(20):
        members = [position for position in range(40) if dice.random() < 0.4]
        bits = sum(1 << position for position in members)
        scores = [planes.score(position) for position in members]
        assert planes.highest(bits) == max(scores, default=-1)
        assert planes.lowest(bits) == min(scores, default=-1)
