"""The same input twice changes nothing."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Revision

from tests.imports.conftest import BUCKINGHAMSHIRE, SAMPLEFORD
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import DirectoryEntry, Location, Organisation, SourceRecord


pytestmark = pytest.mark.django_db


def count_all():
    return {
        model: model.objects.count()
        for model in (CouncilServicePage, Revision, Organisation, Location, SourceRecord)
    }


def test_seventy_sampleford_services_twice(vocabularies, directory, run_import):
    first = run_import(SAMPLEFORD)
    assert "70 created, 0 changed, 0 unchanged, 0 conflicts, 0 problems" in first
    before = count_all()
    assert before[CouncilServicePage] == 70
    second = run_import(SAMPLEFORD)
    assert "0 created, 0 changed, 70 unchanged, 0 conflicts" in second
    assert count_all() == before
    # One of the seventy has ended and may not stand in the directory's results.
    assert DirectoryEntry.objects.count() >= 69


def test_twenty_buckinghamshire_services_twice(vocabularies, directory, run_import):
    first = run_import(BUCKINGHAMSHIRE)
    assert "20 created, 0 changed" in first
    assert "This id came before" in first
    assert first.count("It names no organisation") == 10
    assert "is no term of ours" not in first
    before = count_all()
    assert before[CouncilServicePage] == 20
    second = run_import(BUCKINGHAMSHIRE)
    assert "0 created, 0 changed, 20 unchanged, 0 conflicts" in second
    assert "gone: " not in second
    assert count_all() == before


def test_the_second_half_of_an_import_costs_no_more_than_the_first(terms, directory, take, record):
    """Queries, which unlike seconds are the same on a busy machine."""

    def count(start):
        records = []
        for number in range(start, start + 12):
            raw = json.loads(json.dumps(record).replace("4e0", f"{number:03d}"))
            raw["name"] = raw["organization"]["name"] = f"Group {number}"
            raw["service_at_locations"][0]["location"]["name"] = f"Hall {number}"
            records.append(raw)
        with CaptureQueriesContext(connection) as queries:
            assert take(*records).counts["created"] == 12
        return len(queries)

    count(100)
    first, second = count(200), count(300)
    assert second <= first * 1.05
    # What one record may cost, the batch's share of indexes and read model included.
    assert first / 12 < 160
