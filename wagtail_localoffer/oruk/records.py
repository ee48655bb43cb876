"""A service as a source tells it, in Open Referral's words and checked: what every
reader of a source makes, and what the import makes pages of.
"""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Problem:
    """What is wrong with one record, in words for the person who looks after the source."""

    field: str
    message: str


@dataclass
class TermRecord:
    """A term as the source names it. `create` says what to do when we have none like it."""

    name: str
    vocabulary: str = ""
    vocabulary_code: str = ""
    code: str = ""
    id: str = ""
    uri: str = ""
    description: str = ""
    parent: "TermRecord | None" = None
    create: bool = True


@dataclass
class OrganisationRecord:
    id: str = ""
    fields: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.fields.get("name", "")


@dataclass
class LocationRecord:
    id: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    note: str = ""


@dataclass
class ServiceRecord:
    """`fields` holds page fields by name, `rows` lists of row fields by kind of row.

    A schedule's `location` is a `LocationRecord` of `locations`, or None for all.
    """

    id: str = ""
    name: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    organisation: OrganisationRecord | None = None
    organisation_id: str = ""
    funding: list[str] = field(default_factory=list)
    locations: list[LocationRecord] = field(default_factory=list)
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    terms: list[TermRecord] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
