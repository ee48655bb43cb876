"""The same input twice changes nothing."""

import pytest
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
