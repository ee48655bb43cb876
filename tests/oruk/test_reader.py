"""The reader never raises, whatever a source sends."""

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.imports.conftest import FIXTURES, SAMPLEFORD
from wagtail_localoffer.imports import outpost
from wagtail_localoffer.imports.shapes import ORUK, OUTPOST, find_shape, is_service, read_page
from wagtail_localoffer.oruk.cleaning import Cleaner
from wagtail_localoffer.oruk.reader import read_service
from wagtail_localoffer.oruk.schedules import read_period
from wagtail_localoffer.oruk.wording import clean_rich_text, clean_text, make_summary


pytestmark = pytest.mark.core

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "name", "url", "phones", "location"]), inner)
    ),
    max_leaves=8,
)
ORUK_KEYS = [*json.loads((FIXTURES / "full.json").read_text()), "phones", "fees"]
OUTPOST_KEYS = [
    *json.loads((FIXTURES / "buckinghamshire_outpost" / "service.json").read_text()),
    "suitabilities",
]


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(ORUK_KEYS), VALUES))
def test_open_referral_nonsense_never_raises(raw):
    record = read_service(raw)
    assert isinstance(record.name, str)
    assert len(record.fields["summary"]) <= 300


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(OUTPOST_KEYS), VALUES))
def test_outpost_nonsense_never_raises(raw):
    record = outpost.read_service(raw)
    assert len(record.fields["website"]) <= 500


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="<>/&;\"'=ab scriptonerror:javascript\n\u202e", max_size=120))
def test_plain_text_never_holds_a_tag(text):
    assert "<script" not in clean_text(text, 500, True).text
    rich = clean_rich_text(text, 500).text
    assert "<script" not in rich
    assert "javascript:" not in rich.replace(" ", "") or "href" not in rich


def test_every_sampleford_record_reads_without_a_fault():
    for raw in json.loads(SAMPLEFORD.read_text())["contents"]:
        assert find_shape(raw) is ORUK
        assert read_service(raw).problems == []


def test_shapes_are_told_by_content():
    page = json.loads((FIXTURES / "buckinghamshire_outpost" / "services_page1.json").read_text())
    assert {find_shape(raw).code for raw in page["content"]} == {OUTPOST.code}
    assert read_page(page).total_pages == 141
    assert is_service(page["content"][0])
    assert not is_service({"id": 1, "label": "Autism", "slug": "autism"})
    full = json.loads((FIXTURES / "oruk_v3" / "V3.0-UK-Default_service_full.json").read_text())
    assert find_shape(full) is ORUK


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("example.org", "https://example.org"),
        ("www.example.org/a?b=c", "https://www.example.org/a?b=c"),
        ("\u00a0http://example.org/ ", "http://example.org/"),
        ("example.org:8080/x", "https://example.org:8080/x"),
        ("JavaScript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("java\tscript:alert(1)", ""),
        ("https://a@b.example/", ""),
        ("see our website", ""),
        ("https://" + "a" * 600 + ".org", ""),
        (["https://example.org"], ""),
    ],
)
def test_web_addresses(value, kept):
    clean = Cleaner()
    assert clean.url(value, "url") == kept
    assert bool(clean.problems) == (kept == "")


@pytest.mark.parametrize(
    ("value", "kept"),
    [("5", 5), (1.5, Decimal("1.5")), ("", None), (None, None), (-1, None), (True, None)],
)
def test_ages(value, kept):
    assert Cleaner().number(value, "age", 0, 120, 1) == kept


@pytest.mark.parametrize("value", ["NaN", "1e999", float("inf"), "5 to 7", [5]])
def test_what_is_no_number_is_told(value):
    clean = Cleaner()
    assert clean.number(value, "age", 0, 120, 1) is None
    assert clean.problems


@pytest.mark.parametrize(
    ("note", "period", "rest"),
    [
        ("term time", "term", ""),
        ("Term time only", "term", ""),
        ("school holidays", "holidays", ""),
        ("Mill Road, term time", "term", "Mill Road"),
        ("term time and school holidays", "", "term time and school holidays"),
        ("alternate weeks", "", "alternate weeks"),
    ],
)
def test_times_of_the_year(note, period, rest):
    assert read_period(note) == (period, rest)


def test_plain_text_becomes_paragraphs_and_lists():
    text = "We offer:\n- singing\n- signing\n\nAsk Tom & Ann <3"
    assert clean_rich_text(text, 500).text == (
        "<p>We offer:</p><ul><li>singing</li><li>signing</li></ul><p>Ask Tom &amp; Ann &lt;3</p>"
    )


def test_less_than_and_ampersands_are_no_markup():
    result = clean_text("Ages < 5 & > 2, R&B", 100, False)
    assert result.text == "Ages < 5 & > 2, R&B"
    assert not result.faults


def test_summaries_end_with_a_sentence_or_a_word():
    assert make_summary("Short.") == "Short."
    long = "A first sentence that is long enough to stand. " + "word " * 100
    assert make_summary(long) == "A first sentence that is long enough to stand."
    words = make_summary("word " * 100)
    assert words.endswith("word…")
    assert len(words) <= 300


@pytest.mark.parametrize(
    ("told", "time"),
    [
        ("7:30 pm", "19:30:00"),
        ("7.30pm", "19:30:00"),
        ("7pm", "19:00:00"),
        ("12am", "00:00:00"),
        ("09:30:00+01:00", "09:30:00"),
        ("7", None),
        ("25:00", None),
        ("13pm", None),
        ("9:30 or so", None),
    ],
)
def test_times_are_read_as_people_write_them_or_reported(told, time):
    cleaner = Cleaner()
    found = cleaner.time(told, "opens_at")
    assert (found.isoformat() if found else None) == time
    assert bool(cleaner.problems) == (time is None)


def test_dates_of_the_month_and_phones_at_a_place_are_not_lost():
    raw = {
        "id": "1",
        "name": "Clinic",
        "schedules": [{"freq": "MONTHLY", "bymonthday": "1,15"}],
        "service_at_locations": [
            {
                "phones": [{"number": "01632 960111"}],
                "location": {
                    "name": "Hall",
                    "contacts": [{"name": "Desk", "phones": [{"number": "01632 960112"}]}],
                },
            }
        ],
    }
    service = read_service(raw)
    assert "1,15" in service.rows["schedules"][0]["description"]
    assert [row["phone"] for row in service.rows["contacts"]] == ["01632 960111", "01632 960112"]
