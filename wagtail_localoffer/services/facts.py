"""The facts a family needs of every service, and which are missing.

Sources: SEND Regulations 2014, Schedule 2 paragraph 18 (criteria); Code of Practice
2015 chapter 4; Open Referral names where it has them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Fact:
    """One fact: its code, what an editor calls it and how it is told to be there."""

    code: str
    label: Any
    is_known: Callable[[Any], bool]


def has_terms(page: Any, taxonomy: str) -> bool:
    return any(row.term.taxonomy.code == taxonomy for row in page.localoffer_terms.all())


def _has_contact(page: Any) -> bool:
    rows = page.localoffer_contacts.all()
    return bool(page.email) or any(
        not row.hidden and (row.phone or row.email or row.textphone) for row in rows
    )


def _has_wait(page: Any) -> bool:
    figure = page.wait_weeks_from is not None or page.wait_weeks_to is not None or page.wait_note
    return bool(figure and page.wait_as_of)


FACTS: list[Fact] = [
    Fact("level", _("Level (who it is meant for)"), lambda page: has_terms(page, "level")),
    Fact("need", _("Area of need"), lambda page: has_terms(page, "need")),
    Fact(
        "ages",
        _("Ages"),
        lambda page: page.minimum_age is not None or page.maximum_age is not None,
    ),
    Fact("eligibility", _("Who can use it"), lambda page: bool(page.eligibility)),
    Fact(
        "how_to_get",
        _("How to get it"),
        lambda page: bool(page.how_to_get) or has_terms(page, "referral_route"),
    ),
    Fact("contact", _("Phone or e-mail"), _has_contact),
    Fact("cost", _("Cost"), lambda page: bool(page.cost_text) or bool(page.localoffer_costs.all())),
    Fact("wait", _("Waiting time with its date"), _has_wait),
    Fact("organisation", _("Who runs it"), lambda page: page.organisation_id is not None),
]


def find_missing_facts(page: Any) -> list[Fact]:
    """The facts of `FACTS` that this service does not state."""
    return [fact for fact in FACTS if not fact.is_known(page)]
