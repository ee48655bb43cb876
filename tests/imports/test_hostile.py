"""A source that means harm, or is merely broken."""

import csv
import json

import pytest
from django.core.management import CommandError

from tests.imports.conftest import FIXTURES
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import Location, Organisation, SourceRecord, TaxonomyTerm


pytestmark = [pytest.mark.django_db, pytest.mark.core]

HOSTILE = FIXTURES / "hostile.json"
UNSAFE = ["<script", "onerror=", "onclick", "javascript:", "<iframe", "<svg", "<style", "vbscript:"]


def list_stored():
    """Every text that the import stored where a page may show it."""
    for model in (CouncilServicePage, Organisation, Location, TaxonomyTerm):
        for item in model.objects.all():
            for field in item._meta.concrete_fields:
                value = getattr(item, field.attname)
                if isinstance(value, str):
                    yield f"{item._meta.label}.{field.name}", value


@pytest.fixture
def report(terms, directory, run_import, tmp_path):
    path = tmp_path / "report.json"
    run_import(HOSTILE, report=str(path), verbosity=0)
    return json.loads(path.read_text())


def find_problems(report, number):
    return [
        (line["field"], line["message"])
        for line in report["lines"]
        if line["kind"] == "problem" and line["record"].endswith(number)
    ]


def test_nothing_raises_and_the_rest_goes_on(report):
    titles = set(CouncilServicePage.objects.live().values_list("title", flat=True))
    assert titles == {
        "Club bold",
        '=HYPERLINK("https://evil.example","click")',
        "Safegnp.exe group",
        "Wrong types everywhere",
        "Odd times",
        "An id that is no id",
        "ملعب 😀",
        "Nonsense nested",
    }
    assert report["counts"]["created"] == len(titles)


def test_nothing_unsafe_is_stored(report):
    stored = list(list_stored())
    assert len(stored) > 100
    for name, value in stored:
        for unsafe in UNSAFE:
            assert unsafe not in value.lower(), f"{name}: {value!r}"
        assert not set(value) & set("\u202e\u2066\u2069\u200b\x00\x07\ud800"), name


def test_known_markup_and_safe_links_are_kept(report):
    page = CouncilServicePage.objects.get(title="Club bold")
    assert '<a href="https://example.org/">there</a>' in page.description
    assert page.website == page.email == page.organisation.website == ""
    assert page.alert == "Closed"
    assert page.organisation.name == "Play Ltd"


def test_an_address_with_a_name_in_front_is_refused(report):
    assert CouncilServicePage.objects.get(title="Safegnp.exe group").website == ""


def test_every_fault_is_told_with_its_record(report):
    fields = {field for field, _message in find_problems(report, "006")}
    assert fields >= {
        "url",
        "email",
        "status",
        "alert",
        "minimum_age",
        "maximum_age",
        "assured_date",
        "schedules",
        "cost_options",
        "cost_options.amount",
        "languages",
        "attributes.taxonomy_term",
        "service_areas.name",
        "location.latitude",
        "organization",
        "organisation",
    }
    assert ("name", "It has no name and was left out.") in find_problems(report, "005")
    assert find_problems(report, "007")[-1][0] == "id"
    assert {field for field, _message in find_problems(report, "007")} >= {
        "minimum_age",
        "schedules.freq",
        "schedules.byday",
        "schedules.opens_at",
        "schedules.interval",
        "schedules.valid_from",
    }


def test_of_two_records_with_one_id_the_first_counts(report):
    assert not CouncilServicePage.objects.filter(title="The same id again").exists()


def test_what_can_be_read_of_a_broken_schedule_is_kept(report):
    page = CouncilServicePage.objects.get(title="Odd times")
    assert page.minimum_age is None
    assert [row.byday for row in page.localoffer_schedules.all()][-1] == "MO,TU"


def test_twice_changes_nothing(report, run_import):
    assert "0 created, 0 changed, 8 unchanged" in run_import(HOSTILE)


def test_a_report_as_csv_holds_no_formulas(terms, directory, run_import, tmp_path):
    path = tmp_path / "report.csv"
    run_import(HOSTILE, report=str(path), verbosity=0)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert any(cell.startswith("'=HYPERLINK") for row in rows for cell in row)
    assert not [cell for row in rows for cell in row if cell[:1] in {"=", "+", "-", "@"}]


def test_a_megabyte_of_text_is_cut_and_told(terms, take, record):
    record["description"] = "word " * 200_000
    record["alert"] = "x" * 1_000_000
    record["organization"]["description"] = "<p>" * 300_000
    report = take(record)
    page = CouncilServicePage.objects.get()
    assert len(page.description) < 21_000
    assert len(page.alert) == 255
    told = [line.field for line in report.list_kind("problem") if "too long" in line.message]
    assert set(told) >= {"description", "alert"}


def test_a_record_nested_a_hundred_thousand_deep_stops_only_its_file(
    terms, directory, run_import, tmp_path
):
    path = tmp_path / "deep.json"
    path.write_text('{"contents": ' + "[" * 100_000 + "]" * 100_000 + "}")
    with pytest.raises(CommandError, match="not JSON"):
        run_import(path)


def test_the_raw_record_is_kept_without_what_databases_refuse(report):
    raw = SourceRecord.objects.get(source_id__endswith="0003").raw
    assert "\x00" not in json.dumps(raw)
    assert raw["name"].startswith("Safe")
