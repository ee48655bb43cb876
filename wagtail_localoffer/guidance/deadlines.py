"""The last days the law sets, as pure functions: no clock, no database, no network.

Each gives what a careful adviser would write down: the legal last day, a safe day before
it, and the working. A guide, never advice: pages name SENDIASS beside it.
"""

from datetime import date, time

from wagtail_localoffer.guidance.days import check_day, find_working_day, is_working_day
from wagtail_localoffer.guidance.limits import Limit, find_limit
from wagtail_localoffer.guidance.results import (
    AmendmentNoticeDates,
    AnnualReviewDates,
    Deadline,
    EhcTimetable,
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

FIVE_PM = time(17)
#: The day Part 3 of the Children and Families Act 2014 came into force.
IN_FORCE = date(2014, 9, 1)
AUGUST = 8


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
    limit = find_limit("appeal", decision_sent)
    from_decision = limit.count(decision_sent)
    steps = [
        f"The decision was sent on {say(decision_sent)}. "
        f"{limit.span.capitalize()} after that is {say(from_decision)}."
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
        second = find_limit("appeal.certificate", decision_sent)
        from_certificate = second.count(certificate_issued)
        unadjusted = max(from_decision, from_certificate)
        steps.append(
            f"The mediation certificate was issued on {say(certificate_issued)}. "
            f"{second.span.capitalize()} after that is {say(from_certificate)}."
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
        source=limit.source,
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


def fixed(end: date, step: str, limit: Limit) -> Deadline:
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
        source=limit.source,
        warning=warning,
    )


def mediation_contact_deadline(decision_sent: date) -> Deadline:
    """Last day to contact the mediation adviser: two months after the decision was sent.

    Later needs the Tribunal's leave. Source: SEND Regulations 2014, regulations 33 and 34.
    Raises `TypeError` and `ValueError` as `appeal_deadline` does.
    """
    limit = find_limit("mediation", check_day(decision_sent, "decision_sent"))
    end = limit.count(decision_sent)
    step = (
        f"The decision was sent on {say(decision_sent)}. You have {limit.span} to contact the "
        f"mediation adviser: until {say(end)}."
    )
    return fixed(end, step, limit)


def discrimination_claim_deadline(last_act: date) -> Deadline:
    """Last day to claim disability discrimination by a school: six months starting with the act.

    Source: Equality Act 2010, Schedule 17 paragraph 4(1). Raises `TypeError` and
    `ValueError` as `appeal_deadline` does.
    """
    limit = find_limit("discrimination", check_day(last_act, "last_act"))
    end = limit.count(last_act)
    step = (
        f"The act, or the last of several, was on {say(last_act)}. That day counts as the first "
        f"of {limit.span}: you have until {say(end)}."
    )
    return fixed(end, step, limit)


def ombudsman_deadline(knew_on: date) -> Deadline:
    """Last day to go to the Local Government and Social Care Ombudsman.

    Twelve months beginning with the day the family first knew. Source: Local Government
    Act 1974, section 26B. Raises `TypeError` and `ValueError` as `appeal_deadline` does.
    """
    limit = find_limit("ombudsman", check_day(knew_on, "knew_on"))
    end = limit.count(knew_on)
    step = (
        f"You first knew on {say(knew_on)}. That day counts as the first of {limit.span}: you "
        f"have until {say(end)}."
    )
    return fixed(end, step, limit)


def health_complaint_deadline(event_or_knowledge: date) -> Deadline:
    """Last day to complain about the NHS: twelve months after the event or knowing of it.

    Source: Local Authority Social Services and National Health Service Complaints
    (England) Regulations 2009, regulation 12. Raises `TypeError` and `ValueError` as
    `appeal_deadline` does.
    """
    limit = find_limit("health", check_day(event_or_knowledge, "event_or_knowledge"))
    end = limit.count(event_or_knowledge)
    step = (
        f"It happened, or you came to know of it, on {say(event_or_knowledge)}. You have "
        f"{limit.span} after that: until {say(end)}."
    )
    return fixed(end, step, limit)


def count(code: str, start: date) -> date:
    return find_limit(code, start).count(start)


def ehc_timetable(request_received: date) -> EhcTimetable:
    """What the council must do within 6, 16 and 20 weeks of getting a request.

    Source: SEND Regulations 2014, regulations 5, 10 and 13. No rule moves these for
    weekends; each regulation names a few exceptions. Raises `TypeError` and `ValueError`
    as `appeal_deadline` does.
    """
    check_day(request_received, "request_received")
    return EhcTimetable(
        decision_by=count("ehc.decision", request_received),
        no_plan_by=count("ehc.no_plan", request_received),
        final_plan_by=count("ehc.final", request_received),
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
        papers_by=count("review.papers", meeting),
        report_by=count("review.report", meeting),
        decision_by=count("review.decision", meeting),
        final_plan_by=count("review.final", meeting),
    )


def amendment_notice_dates(served: date) -> AmendmentNoticeDates:
    """After a notice that a plan will be changed: 15 days to reply, the service day being the
    first; the final plan or a refusal within eight weeks.

    Source: SEND Regulations 2014, regulation 22. Raises `TypeError` and `ValueError` as
    `appeal_deadline` does.
    """
    check_day(served, "served")
    return AmendmentNoticeDates(
        reply_by=count("amendment.reply", served), final_plan_by=count("amendment.final", served)
    )


def draft_plan_reply_by(served: date) -> date:
    """Last of at least 15 days to answer a draft plan, the day of service being the first.

    Source: SEND Regulations 2014, regulation 13(1). Raises `TypeError` and `ValueError` as
    `appeal_deadline` does.
    """
    return count("draft.reply", check_day(served, "served"))


def phase_transfer_date(transfer_year: int, post16: bool) -> date:
    """The date by which a plan is changed before a move to the next phase of education.

    31 March for a move from secondary school to a post-16 institution, else 15 February.
    Source: SEND Regulations 2014, regulation 18. Raises `TypeError` for a year that is not
    a whole number, `ValueError` for one no date can hold.
    """
    if not isinstance(transfer_year, int) or isinstance(transfer_year, bool):
        raise TypeError("transfer_year must be a whole number")
    if not date.min.year <= transfer_year <= date.max.year:
        raise ValueError(f"{transfer_year} is no year that a date can hold")
    code = "phase.post16" if post16 else "phase"
    return find_limit(code, date(transfer_year, 1, 1)).in_year(transfer_year)
