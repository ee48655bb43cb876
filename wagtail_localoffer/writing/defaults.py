"""The words explained that come with the package, from `data/glossary.json`."""

import json
from pathlib import Path
from typing import Any

from wagtail_localoffer.shipped.actions import Shipment, ship
from wagtail_localoffer.writing.models import GlossaryTerm


DATA = Path(__file__).resolve().parent / "data" / "glossary.json"


def read_glossary() -> dict[str, dict[str, Any]]:
    """The shipped words by their code, as values of `GlossaryTerm`."""
    records = json.loads(DATA.read_text(encoding="utf-8"))["glossary"]
    return {
        record["code"]: {
            "term": record["term"],
            "forms": "\n".join(record.get("forms", [])),
            "meaning": record["meaning"],
            "more": record.get("more", ""),
            "is_linked": record.get("is_linked", True),
        }
        for record in records
    }


def load_defaults() -> dict[str, Shipment]:
    """Bring the words up to date; what an editor changed or deleted stays so."""
    return {"words explained": ship(GlossaryTerm, read_glossary(), merged=["forms"])}
