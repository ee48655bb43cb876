"""The facts a family needs of every service, and which are missing.

Sources: SEND Regulations 2014, Schedule 2 paragraph 18 (criteria); Code of Practice
2015 chapter 4; Open Referral names where it has them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Fact:
    """One fact: its code, what an editor calls it and how it is told to be there.

    `field` names the form field an editor fills in; `known` finds the services that
    state the fact in the database and lets reports filter by it (None: they cannot).
    """

    code: str
    label: Any
    is_known: Callable[[Any], bool]
    field: str = ""
    known: Q | None = None


def has_terms(page: Any, taxonomy: str) -> bool:
    return any(row.term.taxonomy.code == taxonomy for row in page.localoffer_terms.all())


def _knows_terms(taxonomy: str) -> Q:
    return Q(localoffer_terms__term__taxonomy__code=taxonomy)


def _has_contact(page: Any) -> bool:
    rows = page.localoffer_contacts.all()
    return bool(page.email) or any(
        not row.hidden and (row.phone or row.email or row.textphone) for row in rows
    )


def _knows_contact() -> Q:
    row = ~Q(localoffer_contacts__phone="") | ~Q(localoffer_contacts__email="")
    row |= ~Q(localoffer_contacts__textphone="")
    return ~Q(email="") | (Q(localoffer_contacts__hidden=False) & row)


def _has_wait(page: Any) -> bool:
    figure = page.wait_weeks_from is not None or page.wait_weeks_to is not None or page.wait_note
    return bool(figure and page.wait_as_of)


_WAIT_FIGURE = Q(wait_weeks_from__isnull=False) | Q(wait_weeks_to__isnull=False) | ~Q(wait_note="")

FACTS: list[Fact] = [
    Fact(
        "level",
        _("Level (who it is meant for)"),
        lambda page: has_terms(page, "level"),
        "terms_level",
        _knows_terms("level"),
    ),
    Fact(
        "need",
        _("Area of need"),
        lambda page: has_terms(page, "need"),
        "terms_need",
        _knows_terms("need"),
    ),
    Fact(
        "ages",
        _("Ages"),
        lambda page: page.minimum_age is not None or page.maximum_age is not None,
        "minimum_age",
        Q(minimum_age__isnull=False) | Q(maximum_age__isnull=False),
    ),
    Fact(
        "eligibility",
        _("Who can use it"),
        lambda page: bool(page.eligibility),
        "eligibility",
        ~Q(eligibility=""),
    ),
    Fact(
        "how_to_get",
        _("How to get it"),
        lambda page: bool(page.how_to_get) or has_terms(page, "referral_route"),
        "how_to_get",
        ~Q(how_to_get="") | _knows_terms("referral_route"),
    ),
    Fact("contact", _("Phone or e-mail"), _has_contact, "email", _knows_contact()),
    Fact(
        "cost",
        _("Cost"),
        lambda page: bool(page.cost_text) or bool(page.localoffer_costs.all()),
        "cost_text",
        ~Q(cost_text="") | Q(localoffer_costs__isnull=False),
    ),
    Fact(
        "wait",
        _("Waiting time with its date"),
        _has_wait,
        "wait_as_of",
        _WAIT_FIGURE & Q(wait_as_of__isnull=False),
    ),
    Fact(
        "organisation",
        _("Who runs it"),
        lambda page: page.organisation_id is not None,
        "organisation",
        Q(organisation__isnull=False),
    ),
]

#: What `find_missing_facts` reads of a service's rows: prefetch it for many services.
FACT_ROWS = ["localoffer_terms__term__taxonomy", "localoffer_contacts", "localoffer_costs"]


def find_missing_facts(page: Any) -> list[Fact]:
    """The facts of `FACTS` that this service does not state."""
    return [fact for fact in FACTS if not fact.is_known(page)]


def list_known(model: type, fact: Fact) -> Any:
    """Keys of the services of one page type that state a fact, as a query."""
    return model._default_manager.filter(fact.known).order_by().values("pk")
