"""The numbers beside the tick boxes, and the services found, are those that SQL counts."""

import random
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import ServiceFactory, TermFactory
from wagtail_localoffer.entries.counts import Filters, count_terms_sql, filter_entries
from wagtail_localoffer.models import TaxonomyTerm


pytestmark = pytest.mark.django_db

NEEDS = ["top", "middle", "last", "other"]
LEVELS = ["universal", "targeted", "specialist"]
DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"]


def fill(directory):
    dice = random.Random(11)
    for code in LEVELS:
        TermFactory(code=f"level:{code}", name=code, taxonomy__code="level")
    parent = None
    for code in NEEDS[:3]:
        parent = TermFactory(code=f"need:{code}", name=code, taxonomy__code="need", parent=parent)
    TermFactory(code="need:other", name="other", taxonomy__code="need")
    for number in range(24):
        terms = [f"need:{code}" for code in dice.sample(NEEDS, dice.randrange(3))]
        terms += [f"level:{code}" for code in dice.sample(LEVELS, dice.randrange(1, 3))]
        page = ServiceFactory(
            parent=directory,
            title=f"Service {number}",
            status=dice.choice(["active", "active", "defunct"]),
            minimum_age=dice.choice([None, 0, 2, 5]),
            maximum_age=dice.choice([None, 5, 11, 25]),
            terms=terms,
        )
        page.localoffer_schedules.create(
            byday=",".join(day.upper() for day in dice.sample(DAYS, dice.randrange(3)))
        )
        page.save()


def test_every_number_of_any_question_is_the_one_sql_counts(ask, directory):
    fill(directory)
    terms = {term.code: term.pk for term in TaxonomyTerm.objects.all()}
    codes = {"need": NEEDS, "level": LEVELS}

    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        needs=st.lists(st.sampled_from(NEEDS), max_size=2, unique=True),
        levels=st.lists(st.sampled_from(LEVELS), max_size=2, unique=True),
        age=st.none() | st.sampled_from([0, 1.5, 5, 5.5, 12]),
        days=st.lists(st.sampled_from(DAYS), max_size=2, unique=True),
    )
    def compare(needs, levels, age, days):
        chosen = {"need": needs, "level": levels}
        pairs = [(name, code) for name, some in chosen.items() for code in some]
        pairs += [("day", day) for day in days] + ([("age", age)] if age is not None else [])
        page = ask(urlencode(pairs))

        def make(without=""):
            return Filters(
                tuple(
                    tuple(terms[f"{name}:{code}"] for code in some)
                    for name, some in chosen.items()
                    if some and name != without
                ),
                age,
                tuple(DAYS.index(day) for day in days),
            )

        found = filter_entries(directory, make()).order_by("sort_title")
        assert sorted(page.names) == sorted(found.values_list("title", flat=True)[:20])
        for name, some in codes.items():
            keys = {code: terms[f"{name}:{code}"] for code in some}
            counts = count_terms_sql(directory, make(without=name), keys.values())
            # A choice that would find nothing is hidden, unless it was made.
            assert page.boxes.get(name, {}) == {
                code: counts[key]
                for code, key in keys.items()
                if counts[key] or code in chosen[name]
            }

    compare()
