"""The last days the law sets, as pure functions: no clock, no database, no network.

Each gives what a careful adviser would write down: the legal last day, a safe day before
it, and the working. A guide, never advice: pages name SENDIASS beside it.
"""

from dataclasses import dataclass
from datetime import date, time

from wagtail_localoffer.guidance.days import (
    add_days,
    add_months,
    add_months_counting_first,
    check_day,
    find_working_day,
    is_working_day,
)


__all__ = [
    "AmendmentNoticeDates",
    "AnnualReviewDates",
    "Deadline",
    "EhcTimetable",
    "amendment_notice_dates",
    "annual_review_dates",
    "appeal_deadline",
    "discrimination_claim_deadline",
    "draft_plan_reply_by",
    "ehc_timetable",
    "health_complaint_deadline",
    "is_working_day",
    "mediation_contact_deadline",
    "ombudsman_deadline",
    "phase_transfer_date",
]

WEEK = 7
FIVE_PM = time(17)
#: The day Part 3 of the Children and Families Act 2014 came into force.
IN_FORCE = date(2014, 9, 1)
AUGUST = 8


@dataclass(frozen=True)
class Deadline:
    """One last day with its working.

    `legal` is the last day in time; `safe` the last working day on or before `unadjusted`;
    `unadjusted` the end of the period before any weekend, holiday, August or Christmas
    rule; `received_by` the hour by which the form must have arrived, None where the law
    sets none; `steps` the working in plain sentences; `source` the provision relied on;
    `warning` is empty when nothing is unclear.
    """

    legal: date
    safe: date
    unadjusted: date
    received_by: time | None
    steps: tuple[str, ...]
    source: str
    warning: str = ""


@dataclass(frozen=True)
class EhcTimetable:
    """Last days of the council after it got a request for an assessment."""

    decision_by: date
    no_plan_by: date
    final_plan_by: date


@dataclass(frozen=True)
class AnnualReviewDates:
    """Last days before and after the meeting of an annual review."""

    papers_by: date
    report_by: date
    decision_by: date
    final_plan_by: date


@dataclass(frozen=True)
class AmendmentNoticeDates:
    """Last days after a notice that a plan will be changed."""

    reply_by: date
    final_plan_by: date


def say(day: date) -> str:
    """A date as a letter has it: Friday 6 March 2026."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def appeal_deadline(
    decision_sent: date,
    certificate_issued: date | None = None,
    *,
    certificate_needed: bool = True,
) -> Deadline:
    """Last day for the SEND Tribunal to get an appeal, by 5pm.

    The later of two months after the decision was sent (the date of the letter) and one
    month after the mediation certificate was issued. A certificate counts only where one
    is needed, and not when it is older than the decision.

    Source: Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care
    Chamber) Rules 2008, rules 12 and 20. Raises `TypeError` for anything but plain dates,
    `ValueError` where no date can hold the answer.
    """
    check_day(decision_sent, "decision_sent")
    if certificate_issued is not None:
        check_day(certificate_issued, "certificate_issued")
    from_decision = add_months(decision_sent, 2)
    steps = [
        f"The decision was sent on {say(decision_sent)}. "
        f"Two months after that is {say(from_decision)}."
    ]
    warnings = []
    if decision_sent < IN_FORCE:
        warnings.append("The law this is worked out from began on 1 September 2014.")
    unadjusted = from_decision
    if certificate_issued is None:
        if certificate_needed:
            warnings.append(
                "There is no mediation certificate yet. You need one before you can appeal, and "
                "it can give you more time."
            )
    elif not certificate_needed:
        warnings.append("This appeal needs no mediation certificate, so yours was not counted.")
    elif certificate_issued < decision_sent:
        warnings.append(
            "The mediation certificate is older than the decision, so it was not counted. "
            "Check both dates."
        )
    else:
        from_certificate = add_months(certificate_issued, 1)
        unadjusted = max(from_decision, from_certificate)
        steps.append(
            f"The mediation certificate was issued on {say(certificate_issued)}. "
            f"One month after that is {say(from_certificate)}."
        )
        steps.append(f"You have until the later of the two: {say(unadjusted)}.")
    legal, reason = move_for_tribunal(unadjusted)
    if reason:
        steps.append(f"{reason} the last day moves to {say(legal)}.")
    if legal != unadjusted and in_tribunal_break(legal):
        warnings.append(
            f"The last day moves to {say(legal)}, which is in a break in the Tribunal's count of "
            "days. It is not clear that you get more time than that. Send your appeal by then."
        )
    steps.append("The Tribunal must have your appeal by 5pm on the last day.")
    return Deadline(
        legal=legal,
        safe=find_working_day(unadjusted, -1),
        unadjusted=unadjusted,
        received_by=FIVE_PM,
        steps=tuple(steps),
        source=(
            "Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care "
            "Chamber) Rules 2008, rules 12 and 20"
        ),
        warning=" ".join(warnings),
    )


def in_tribunal_break(day: date) -> bool:
    """In August or from 25 December to 1 January (rule 12)."""
    return day.month == AUGUST or (day.month, day.day) >= (12, 25) or (day.month, day.day) == (1, 1)


def move_for_tribunal(day: date) -> tuple[date, str]:
    """Where rule 12 moves the end of a period, and why; the day itself decides, alone."""
    if day.month == AUGUST:
        return find_working_day(date(day.year, 9, 1), 1), "That is in August, so"
    if in_tribunal_break(day):
        year = day.year if day.month == 1 else day.year + 1
        return (
            find_working_day(date(year, 1, 2), 1),
            "That is between 25 December and 1 January, so",
        )
    if not is_working_day(day):
        return find_working_day(day, 1), "That is not a working day, so"
    return day, ""


def fixed(end: date, step: str, source: str) -> Deadline:
    """A deadline that no weekend or holiday moves."""
    warning = ""
    if not is_working_day(end):
        warning = (
            f"{say(end)} is not a working day, and no rule gives you more time. "
            "Act on the working day before."
        )
    return Deadline(
        legal=end,
        safe=find_working_day(end, -1),
        unadjusted=end,
        received_by=None,
        steps=(step,),
        source=source,
        warning=warning,
    )


def mediation_contact_deadline(decision_sent: date) -> Deadline:
    """Last day to contact the mediation adviser: two months after the decision was sent.

    Later needs the Tribunal's leave. Source: SEND Regulations 2014, regulations 33 and 34.
    Raises `TypeError` and `ValueError` as `appeal_deadline` does.
    """
    end = add_months(check_day(decision_sent, "decision_sent"), 2)
    step = (
        f"The decision was sent on {say(decision_sent)}. You have two months to contact the "
        f"mediation adviser: until {say(end)}."
    )
    return fixed(end, step, "SEND Regulations 2014, regulations 33 and 34")


def discrimination_claim_deadline(last_act: date) -> Deadline:
    """Last day to claim disability discrimination by a school: six months starting with the act.

    Source: Equality Act 2010, Schedule 17 paragraph 4(1). Raises `TypeError` and
    `ValueError` as `appeal_deadline` does.
    """
    end = add_months_counting_first(check_day(last_act, "last_act"), 6)
    step = (
        f"The act, or the last of several, was on {say(last_act)}. That day counts as the first "
        f"of six months: you have until {say(end)}."
    )
    return fixed(end, step, "Equality Act 2010, Schedule 17 paragraph 4(1)")


def ombudsman_deadline(knew_on: date) -> Deadline:
    """Last day to go to the Local Government and Social Care Ombudsman.

    Twelve months beginning with the day the family first knew. Source: Local Government
    Act 1974, section 26B. Raises `TypeError` and `ValueError` as `appeal_deadline` does.
    """
    end = add_months_counting_first(check_day(knew_on, "knew_on"), 12)
    step = (
        f"You first knew on {say(knew_on)}. That day counts as the first of twelve months: you "
        f"have until {say(end)}."
    )
    return fixed(end, step, "Local Government Act 1974, section 26B")


def health_complaint_deadline(event_or_knowledge: date) -> Deadline:
    """Last day to complain about the NHS: twelve months after the event or knowing of it.

    Source: Local Authority Social Services and National Health Service Complaints
    (England) Regulations 2009, regulation 12. Raises `TypeError` and `ValueError` as
    `appeal_deadline` does.
    """
    end = add_months(check_day(event_or_knowledge, "event_or_knowledge"), 12)
    step = (
        f"It happened, or you came to know of it, on {say(event_or_knowledge)}. You have twelve "
        f"months after that: until {say(end)}."
    )
    source = (
        "Local Authority Social Services and National Health Service Complaints (England) "
        "Regulations 2009, regulation 12"
    )
    return fixed(end, step, source)


def ehc_timetable(request_received: date) -> EhcTimetable:
    """What the council must do within 6, 16 and 20 weeks of getting a request.

    Source: SEND Regulations 2014, regulations 5, 10 and 13. No rule moves these for
    weekends; each regulation names a few exceptions. Raises `TypeError` and `ValueError`
    as `appeal_deadline` does.
    """
    check_day(request_received, "request_received")
    return EhcTimetable(
        decision_by=add_days(request_received, 6 * WEEK),
        no_plan_by=add_days(request_received, 16 * WEEK),
        final_plan_by=add_days(request_received, 20 * WEEK),
    )


def annual_review_dates(meeting: date) -> AnnualReviewDates:
    """What happens when around the meeting of an annual review.

    Papers two weeks before, the report two weeks after, the council's decision four weeks
    after and, where the plan is changed, the final plan twelve weeks after.
    Sources: SEND Regulations 2014, regulations 20 to 22; R (L, M, P) v Devon County Council
    [2022] EWHC 493 (Admin). Raises `TypeError` and `ValueError` as `appeal_deadline` does.
    """
    check_day(meeting, "meeting")
    return AnnualReviewDates(
        papers_by=add_days(meeting, -2 * WEEK),
        report_by=add_days(meeting, 2 * WEEK),
        decision_by=add_days(meeting, 4 * WEEK),
        final_plan_by=add_days(meeting, 12 * WEEK),
    )


def amendment_notice_dates(served: date) -> AmendmentNoticeDates:
    """After a notice that a plan will be changed: 15 days to reply, the service day being the
    first; the final plan or a refusal within eight weeks.

    Source: SEND Regulations 2014, regulation 22. Raises `TypeError` and `ValueError` as
    `appeal_deadline` does.
    """
    check_day(served, "served")
    return AmendmentNoticeDates(
        reply_by=add_days(served, 2 * WEEK), final_plan_by=add_days(served, 8 * WEEK)
    )


def draft_plan_reply_by(served: date) -> date:
    """Last of at least 15 days to answer a draft plan, the day of service being the first.

    Source: SEND Regulations 2014, regulation 13(1). Raises `TypeError` and `ValueError` as
    `appeal_deadline` does.
    """
    return add_days(check_day(served, "served"), 2 * WEEK)


def phase_transfer_date(transfer_year: int, post16: bool) -> date:
    """The date by which a plan is changed before a move to the next phase of education.

    31 March for a move from secondary school to a post-16 institution, else 15 February.
    Source: SEND Regulations 2014, regulation 18. Raises `TypeError` for a year that is not
    a whole number, `ValueError` for one no date can hold.
    """
    if not isinstance(transfer_year, int) or isinstance(transfer_year, bool):
        raise TypeError("transfer_year must be a whole number")
    return date(transfer_year, 3, 31) if post16 else date(transfer_year, 2, 15)
