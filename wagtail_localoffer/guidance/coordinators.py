"""EHC co-ordinators: found by school or area, brought in from a spreadsheet."""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from wagtail_localoffer.guidance.models import Coordinator
from wagtail_localoffer.words import stems


COLUMNS = ["name", "phone", "email", "schools", "areas", "notes"]
MOST = 100
_POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][0-9A-Z]?)\s*[0-9][A-Z]{2}\b", re.IGNORECASE)
_OUTWARD = re.compile(r"^[A-Z]{1,2}[0-9][0-9A-Z]?$", re.IGNORECASE)


def read_search(words: str) -> str:
    """What was typed with whole postcodes cut to their first half, at most 100 characters."""
    return _POSTCODE.sub(lambda match: match.group(1).upper(), words[:MOST].replace("\x00", ""))


def find_coordinators(words: str, offer: Any) -> list[Coordinator]:
    """Those whose schools or areas have every word asked for; all of them for no words.

    A line of the record has to hold all words: "park school" does not find Park Lane and
    Hill School. One query.
    """
    own = Q(offer=None) | Q(offer=offer) if offer else Q(offer=None)
    rows = list(Coordinator.objects.filter(own))
    asked = words.strip()
    if not asked:
        return rows
    if _OUTWARD.match(asked):
        return [row for row in rows if asked.upper() in _lines(row.areas.upper())]
    wanted = set(stems(asked))
    return [
        row
        for row in rows
        if wanted
        and any(wanted <= set(stems(line)) for line in _lines(f"{row.schools}\n{row.areas}"))
    ]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@dataclass
class CoordinatorImport:
    """What an import did: `problems` are (row number, what is wrong and what to do)."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    problems: list[tuple[int, str]] = field(default_factory=list)


def import_coordinators(lines: Iterable[str], offer: Any = None) -> CoordinatorImport:
    """Reads a CSV with the columns `COLUMNS` (only `name` is needed), in any order.

    Schools and areas of one row are parted by semicolons. A row of a name that is there
    is brought up to date, others stay. A row that is wrong is told and left out.
    Raises `ValidationError` where the file has no column `name`.
    """
    reader = csv.DictReader(lines)
    try:
        names = {name: (name or "").strip().lower() for name in reader.fieldnames or []}
    except csv.Error as error:
        raise ValidationError(_("This is not a CSV file. Save the sheet as CSV.")) from error
    if "name" not in names.values():
        raise ValidationError(
            _("The first row has no column called name. The columns are: %s.") % ", ".join(COLUMNS)
        )
    outcome = CoordinatorImport()
    for number, cells in enumerate(reader, start=2):
        values = {
            names[name]: (cell or "").strip()
            for name, cell in cells.items()
            if name in names and isinstance(cell, str)
        }
        if not any(values.values()):
            continue
        try:
            _import_row({key: values[key] for key in COLUMNS if key in values}, offer, outcome)
        except ValidationError as error:
            outcome.problems.append((number, " ".join(error.messages)))
    return outcome


def _import_row(values: dict[str, str], offer: Any, outcome: CoordinatorImport) -> None:
    if not values.get("name"):
        raise ValidationError(_("There is no name. Give a name or a team."))
    for key in ("schools", "areas"):
        if key in values:
            values[key] = "\n".join(part.strip() for part in values[key].split(";") if part.strip())
    row = Coordinator.objects.filter(name=values["name"], offer=offer).first()
    if row is not None and all(getattr(row, key) == value for key, value in values.items()):
        outcome.unchanged += 1
        return
    is_new = row is None
    row = row or Coordinator(offer=offer)
    for key, value in values.items():
        setattr(row, key, value)
    row.full_clean()
    row.save()
    outcome.created += is_new
    outcome.updated += not is_new
