"""What the functions of `deadlines` answer: plain dates and their working."""

from dataclasses import dataclass
from datetime import date, time


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
