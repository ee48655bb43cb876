"""The shape of what an editor wrote by hand about one service."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Wait:
    """Weeks, and how many days before the loading of the demo the figure was true."""

    low: int | None
    high: int | None
    note: str
    days_ago: int


@dataclass(frozen=True)
class Facts:
    """Everything the import did not say about the service whose id in the source is `id`.

    Texts are read as paragraphs with a blank line between them; `description` is HTML. Rows
    replace those of the import, `terms` join them. A row's keys are the fields of its model; a
    schedule's `place` is the name of a location.
    """

    id: str
    name: str
    summary: str
    description: str
    eligibility: str
    not_accepted: str
    how_to_get: tuple[str, ...]
    what_happens_next: str
    if_not_accepted: str
    while_waiting: str
    wait: Wait
    cost_text: str
    costs: tuple[dict, ...]
    catchment: str
    accreditations: str
    complaints: tuple[str, str]
    commissioner: str
    funder: str
    contacts: tuple[dict, ...]
    schedules: tuple[dict, ...]
    languages: tuple[dict, ...]
    formats: tuple[dict, ...]
    answers: tuple[tuple[str, str], ...]
    terms: tuple[str, ...]
    duties: tuple[str, ...]
    place_notes: dict[str, str] = field(default_factory=dict)
    sen_report_url: str = ""
    #: Where the import tells no ages: the youngest, and the oldest or None.
    ages: tuple[int, int | None] | None = None


FREE = ({"option": "Free", "amount": 0},)

ENGLISH = {"name": "English", "code": "en"}

INTERPRETERS = (
    ENGLISH,
    {"name": "Polish", "code": "pl", "note": "With an interpreter. Tell us when you ask."},
    {"name": "Urdu", "code": "ur", "note": "With an interpreter. Tell us when you ask."},
    {
        "name": "British Sign Language (BSL)",
        "code": "bfi",
        "note": "With an interpreter. We need two weeks to book one.",
    },
)


def weekly(byday: str, opens: str, closes: str, **more: object) -> dict:
    return {"freq": "WEEKLY", "byday": byday, "opens_at": opens, "closes_at": closes, **more}


def monthly(byday: str, opens: str, closes: str, **more: object) -> dict:
    return {"freq": "MONTHLY", "byday": byday, "opens_at": opens, "closes_at": closes, **more}


def formats(site: str, *kinds: str) -> tuple[dict, ...]:
    """Leaflets, films and recordings on the service's own made-up web site."""
    return tuple({"kind": kind, "link": f"{site}/{kind.replace('_', '-')}"} for kind in kinds)
