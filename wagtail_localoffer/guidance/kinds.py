"""What a family can work out a date for: which dates it needs and what the answer is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.guidance import deadlines
from wagtail_localoffer.guidance.limits import find_limit
from wagtail_localoffer.guidance.results import Deadline


@dataclass(frozen=True)
class Ask:
    """One date that is asked for."""

    name: str
    label: Any
    hint: Any = ""
    required: bool = True


@dataclass(frozen=True)
class Kind:
    """`work_out` gives a `Deadline`, or steps as (what, day, source) of a timetable."""

    code: str
    title: Any
    lead: Any
    asks: tuple[Ask, ...]
    work_out: Callable[..., Deadline | list[tuple[Any, date, str]]]
    #: What the last day is called in a calendar.
    event: Any = ""


_LETTER = Ask(
    "sent", _("What is the date on the council's letter?"), _("The date at the top of the letter.")
)
_CERTIFICATE = Ask(
    "certificate",
    _("What is the date on your mediation certificate?"),
    _("Leave it empty if you have none yet."),
    required=False,
)


def _source(code: str, day: date) -> str:
    return find_limit(code, day).source


def _plan_timetable(received: date) -> list[tuple[Any, date, str]]:
    dates = deadlines.ehc_timetable(received)
    return [
        (
            _("The council must tell you if it will assess your child"),
            dates.decision_by,
            _source("ehc.decision", received),
        ),
        (
            _("If it will not make a plan, it must tell you by then"),
            dates.no_plan_by,
            _source("ehc.no_plan", received),
        ),
        (
            _("If it makes a plan, you must have the final plan"),
            dates.final_plan_by,
            _source("ehc.final", received),
        ),
    ]


def _review_timetable(meeting: date) -> list[tuple[Any, date, str]]:
    dates = deadlines.annual_review_dates(meeting)
    return [
        (
            _("You must be invited and sent the papers"),
            dates.papers_by,
            _source("review.papers", meeting),
        ),
        (
            _("The report of the meeting must be sent"),
            dates.report_by,
            _source("review.report", meeting),
        ),
        (
            _("The council must tell you: no change, change, or end the plan"),
            dates.decision_by,
            _source("review.decision", meeting),
        ),
        (
            _("If it changes the plan, you must have the final plan"),
            dates.final_plan_by,
            _source("review.final", meeting),
        ),
    ]


def _amendment_timetable(served: date) -> list[tuple[Any, date, str]]:
    dates = deadlines.amendment_notice_dates(served)
    return [
        (_("Last day to send what you think"), dates.reply_by, _source("amendment.reply", served)),
        (
            _("The council must send the final plan, or say no to the change"),
            dates.final_plan_by,
            _source("amendment.final", served),
        ),
    ]


def _draft_reply(served: date) -> list[tuple[Any, date, str]]:
    day = deadlines.draft_plan_reply_by(served)
    return [(_("Last day to send what you think"), day, _source("draft.reply", served))]


KINDS = {
    kind.code: kind
    for kind in [
        Kind(
            "appeal",
            _("Last day to appeal"),
            _('For a "no" to an assessment or a plan, and for what a plan says.'),
            (_LETTER, _CERTIFICATE),
            lambda sent, certificate=None: deadlines.appeal_deadline(sent, certificate),
            _("Last day for the Tribunal to get the appeal, by 5pm"),
        ),
        Kind(
            "appeal-direct",
            _("Last day to appeal about the school or college alone"),
            _("When you only appeal about the school or college in the plan, or none is named."),
            (_LETTER,),
            lambda sent: deadlines.appeal_deadline(sent, certificate_needed=False),
            _("Last day for the Tribunal to get the appeal, by 5pm"),
        ),
        Kind(
            "mediation",
            _("Last day to contact the mediation adviser"),
            _("The name and phone number are in the council's letter."),
            (_LETTER,),
            deadlines.mediation_contact_deadline,
            _("Last day to contact the mediation adviser"),
        ),
        Kind(
            "discrimination",
            _("Last day to claim that a school discriminated"),
            _("When a school treated a child unfairly because of a disability."),
            (Ask("happened", _("When did it happen?"), _("If it went on, the last time.")),),
            deadlines.discrimination_claim_deadline,
            _("Last day for a discrimination claim"),
        ),
        Kind(
            "ombudsman",
            _("Last day to go to the Ombudsman"),
            _("For complaints about the council, after its own last answer."),
            (Ask("knew", _("When did you first know about it?")),),
            deadlines.ombudsman_deadline,
            _("Last day to go to the Ombudsman"),
        ),
        Kind(
            "health",
            _("Last day to complain about a health service"),
            _("For therapy, mental health, hospitals and other health services."),
            (Ask("happened", _("When did it happen, or when did you come to know of it?")),),
            deadlines.health_complaint_deadline,
            _("Last day to complain about the health service"),
        ),
        Kind(
            "plan",
            _("When must the council answer about a plan?"),
            _("From the day the council got the request for an assessment."),
            (Ask("received", _("When did the council get the request?")),),
            _plan_timetable,
        ),
        Kind(
            "yearly-review",
            _("What happens when around a yearly review?"),
            _("Every plan is looked at once a year, with a meeting."),
            (Ask("meeting", _("When is the meeting?")),),
            _review_timetable,
        ),
        Kind(
            "draft",
            _("How long do I have to answer a draft plan?"),
            _(
                "A draft is the first version. You can say what is wrong, and which school you want."
            ),
            (Ask("served", _("When was the draft sent to you?")),),
            _draft_reply,
        ),
        Kind(
            "change",
            _("How long does a change of the plan take?"),
            _("When the council writes that it wants to change the plan."),
            (Ask("served", _("When was the letter sent to you?")),),
            _amendment_timetable,
        ),
    ]
}


def list_kinds() -> list[tuple[str, Any]]:
    """Codes and titles, for choices."""
    return [(kind.code, kind.title) for kind in KINDS.values()]


def list_timetables() -> list[tuple[str, Any]]:
    """Codes and titles of the sums that answer with several dates."""
    return [(code, KINDS[code].title) for code in ("plan", "yearly-review", "change")]
