"""Deadlines against hand-made answers, and what must hold for every date."""

import subprocess
import sys
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wagtail_localoffer.guidance.deadlines import (
    amendment_notice_dates,
    annual_review_dates,
    appeal_deadline,
    discrimination_claim_deadline,
    draft_plan_reply_by,
    ehc_timetable,
    health_complaint_deadline,
    is_working_day,
    mediation_contact_deadline,
    ombudsman_deadline,
    phase_transfer_date,
)


pytestmark = pytest.mark.core

DAYS = st.dates(date(2014, 9, 1), date(2027, 6, 30))


def day(text):
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("decision", "certificate", "unadjusted", "legal", "safe"),
    [
        # The corresponding date, on a working day.
        ("2025-10-01", None, "2025-12-01", "2025-12-01", "2025-12-01"),
        # A month too short for the day number: its last day (a Saturday in 2026).
        ("2025-12-31", None, "2026-02-28", "2026-03-02", "2026-02-27"),
        ("2023-12-30", None, "2024-02-29", "2024-02-29", "2024-02-29"),
        # The certificate gives more time, or does not.
        ("2026-01-05", "2026-02-20", "2026-03-20", "2026-03-20", "2026-03-20"),
        ("2026-01-05", "2026-01-20", "2026-03-05", "2026-03-05", "2026-03-05"),
        # Weekend and bank holiday: the next working day.
        ("2026-02-03", None, "2026-04-03", "2026-04-07", "2026-04-02"),
        ("2026-03-25", None, "2026-05-25", "2026-05-26", "2026-05-22"),
        # August: the first working day after the 31st.
        ("2026-06-20", None, "2026-08-20", "2026-09-01", "2026-08-20"),
        ("2024-06-30", None, "2024-08-30", "2024-09-02", "2024-08-30"),
        # 25 December to 1 January: the first working day after 1 January.
        ("2025-10-29", None, "2025-12-29", "2026-01-02", "2025-12-29"),
        ("2025-11-01", None, "2026-01-01", "2026-01-02", "2025-12-31"),
        ("2021-10-25", None, "2021-12-25", "2022-01-04", "2021-12-24"),
        # Saturday 31 July: Monday 2 August, not September.
        ("2021-05-31", None, "2021-07-31", "2021-08-02", "2021-07-30"),
        # A one-off holiday: the late Queen's funeral.
        ("2022-07-19", None, "2022-09-19", "2022-09-20", "2022-09-16"),
    ],
)
def test_appeal(decision, certificate, unadjusted, legal, safe):
    found = appeal_deadline(day(decision), day(certificate) if certificate else None)
    assert (found.unadjusted, found.legal, found.safe) == (day(unadjusted), day(legal), day(safe))
    assert found.received_by == time(17)
    assert found.steps


@pytest.mark.parametrize(
    ("arguments", "options", "words"),
    [
        (["2026-01-05"], {}, "no mediation certificate yet"),
        (["2026-01-05", "2026-02-20"], {"certificate_needed": False}, "not counted"),
        (["2026-02-05", "2026-01-20"], {}, "older than the decision"),
        (["2014-08-29"], {"certificate_needed": False}, "1 September 2014"),
        (["2021-05-31"], {"certificate_needed": False}, "break"),
    ],
)
def test_what_is_unclear_about_an_appeal_is_said(arguments, options, words):
    found = appeal_deadline(*map(day, arguments), **options)
    assert words in found.warning


def test_a_certificate_that_does_not_count_changes_nothing():
    alone = appeal_deadline(day("2026-01-05")).legal
    late = appeal_deadline(day("2026-01-05"), day("2026-05-20"), certificate_needed=False)
    old = appeal_deadline(day("2026-01-05"), day("2025-12-20"))
    assert late.legal == old.legal == alone


def test_a_clear_appeal_has_no_warning():
    assert appeal_deadline(day("2026-01-05"), day("2026-02-20")).warning == ""
    assert appeal_deadline(day("2026-01-05"), certificate_needed=False).warning == ""


@pytest.mark.parametrize(
    ("function", "start", "end"),
    [
        (mediation_contact_deadline, "2026-01-05", "2026-03-05"),
        (mediation_contact_deadline, "2025-12-31", "2026-02-28"),
        (mediation_contact_deadline, "2026-06-20", "2026-08-20"),
        (discrimination_claim_deadline, "2026-01-15", "2026-07-14"),
        (discrimination_claim_deadline, "2025-08-31", "2026-02-28"),
        (discrimination_claim_deadline, "2026-03-01", "2026-08-31"),
        (ombudsman_deadline, "2025-05-06", "2026-05-05"),
        (ombudsman_deadline, "2024-02-29", "2025-02-28"),
        (health_complaint_deadline, "2025-05-06", "2026-05-06"),
        (health_complaint_deadline, "2024-02-29", "2025-02-28"),
    ],
)
def test_other_limits_are_never_moved(function, start, end):
    found = function(day(start))
    assert found.legal == found.unadjusted == day(end)
    assert found.received_by is None
    assert found.steps and found.source


def test_a_limit_on_a_sunday_warns_and_names_the_friday_as_safe():
    found = health_complaint_deadline(day("2025-03-15"))
    assert found.legal == day("2026-03-15")
    assert found.safe == day("2026-03-13")
    assert "not a working day" in found.warning


def test_weeks_of_an_assessment():
    found = ehc_timetable(day("2026-01-05"))
    assert found.decision_by == day("2026-02-16")
    assert found.no_plan_by == day("2026-04-27")
    assert found.final_plan_by == day("2026-05-25")


def test_weeks_of_an_annual_review():
    found = annual_review_dates(day("2026-03-02"))
    assert found.papers_by == day("2026-02-16")
    assert found.report_by == day("2026-03-16")
    assert found.decision_by == day("2026-03-30")
    assert found.final_plan_by == day("2026-05-25")


def test_days_of_a_notice_and_a_draft():
    found = amendment_notice_dates(day("2026-03-02"))
    assert found.reply_by == day("2026-03-16")
    assert found.final_plan_by == day("2026-04-27")
    assert draft_plan_reply_by(day("2026-03-02")) == day("2026-03-16")


def test_phase_transfer():
    assert phase_transfer_date(2027, post16=True) == day("2027-03-31")
    assert phase_transfer_date(2027, post16=False) == day("2027-02-15")


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("2026-11-24", True),
        ("2026-11-28", False),
        ("2026-12-28", False),
        ("2026-12-29", True),
        ("2026-08-12", True),
        ("2022-06-03", False),
    ],
)
def test_working_days(text, works):
    assert is_working_day(day(text)) is works


@pytest.mark.parametrize("wrong", [datetime(2026, 1, 5), "2026-01-05", None, 20260105])
@pytest.mark.parametrize(
    "function",
    [
        appeal_deadline,
        mediation_contact_deadline,
        discrimination_claim_deadline,
        ombudsman_deadline,
        health_complaint_deadline,
        ehc_timetable,
        annual_review_dates,
        amendment_notice_dates,
        draft_plan_reply_by,
        is_working_day,
    ],
)
def test_anything_but_a_plain_date_is_a_type_error(function, wrong):
    with pytest.raises(TypeError):
        function(wrong)


def test_a_wrong_certificate_or_year_is_a_type_error():
    with pytest.raises(TypeError):
        appeal_deadline(day("2026-01-05"), "2026-02-05")
    with pytest.raises(TypeError):
        phase_transfer_date("2026", post16=True)


@pytest.mark.parametrize(
    "function",
    [
        appeal_deadline,
        mediation_contact_deadline,
        discrimination_claim_deadline,
        ombudsman_deadline,
        health_complaint_deadline,
        ehc_timetable,
        annual_review_dates,
        amendment_notice_dates,
        draft_plan_reply_by,
    ],
)
def test_an_answer_no_date_can_hold_is_a_value_error(function):
    with pytest.raises(ValueError, match=r"."):
        function(date(9999, 12, 30))


def test_one_off_days_come_from_the_settings(settings):
    assert is_working_day(day("2026-06-15"))
    settings.WAGTAIL_LOCALOFFER = {"BANK_HOLIDAYS_ADD": ["2026-06-15"]}
    assert not is_working_day(day("2026-06-15"))
    settings.WAGTAIL_LOCALOFFER = {"BANK_HOLIDAYS_REMOVE": ["2026-05-25"]}
    assert is_working_day(day("2026-05-25"))


def test_the_functions_need_no_django_set_up():
    code = (
        "from datetime import date\n"
        "from wagtail_localoffer.guidance.deadlines import appeal_deadline\n"
        "print(appeal_deadline(date(2026, 1, 5)).legal)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={}
    )
    assert run.stdout.strip() == "2026-03-05"


@given(DAYS, st.none() | DAYS, st.booleans())
def test_an_appeal_is_never_late_by_its_own_rules(decision, certificate, needed):
    found = appeal_deadline(decision, certificate, certificate_needed=needed)
    assert found.legal >= found.unadjusted >= found.safe
    assert is_working_day(found.safe)
    assert is_working_day(found.legal)
    in_break = found.legal.month == 8 or (found.legal.month, found.legal.day) in {
        (12, number) for number in range(25, 32)
    } | {(1, 1)}
    assert not in_break or found.warning


@given(DAYS)
def test_a_later_decision_never_has_an_earlier_last_day(decision):
    later = decision + timedelta(days=1)
    for function in (
        appeal_deadline,
        mediation_contact_deadline,
        discrimination_claim_deadline,
        ombudsman_deadline,
        health_complaint_deadline,
    ):
        assert function(later).legal >= function(decision).legal
        assert function(later).safe >= function(decision).safe
