"""The vocabularies that come with the package, from the JSON files in `data/`."""

import json
from pathlib import Path
from typing import Any

from wagtail_localoffer.shipped.actions import Shipment, ship
from wagtail_localoffer.taxonomy.models import Taxonomy, TaxonomyTerm


DATA = Path(__file__).resolve().parent / "data"


def read_defaults() -> list[dict[str, Any]]:
    """The shipped vocabularies, in their order."""
    found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(DATA.glob("*.json"))]
    # `crisis.json` lies beside them and is no vocabulary.
    vocabularies = [taxonomy for taxonomy in found if "terms" in taxonomy]
    return sorted(vocabularies, key=lambda one: (one.get("order", 100), one["code"]))


def load_defaults() -> dict[str, Shipment]:
    """Bring vocabularies and terms up to date; what an editor changed or deleted stays so."""
    defaults = read_defaults()
    vocabularies = {taxonomy["code"]: _taxonomy_values(taxonomy) for taxonomy in defaults}
    terms: dict[str, dict[str, Any]] = {}
    for taxonomy in defaults:
        for term in _parents_first(taxonomy["terms"]):
            terms[_full(taxonomy["code"], term["code"])] = _term_values(taxonomy["code"], term)
    return {
        "vocabularies": ship(Taxonomy, vocabularies, once=["uuid"]),
        "terms": ship(TaxonomyTerm, terms, once=["uuid"], merged=["family_words", "aliases"]),
    }


def _full(taxonomy: str, code: str) -> str:
    return code if ":" in code else f"{taxonomy}:{code}"


def _taxonomy_values(taxonomy: dict[str, Any]) -> dict[str, Any]:
    return {
        "uuid": taxonomy["uuid"],
        "name": taxonomy["name"],
        "question": taxonomy.get("question", ""),
        "description": taxonomy.get("description", ""),
        "help_text": taxonomy.get("help_text", ""),
        "uri": taxonomy.get("uri") or "",
        "is_filter": taxonomy.get("is_filter", True),
        "on_card": taxonomy.get("on_card", False),
        "many": taxonomy.get("many", True),
        "sort_order": taxonomy.get("order", 100),
    }


def _term_values(taxonomy: str, term: dict[str, Any]) -> dict[str, Any]:
    parent = term.get("parent")
    return {
        "uuid": term["uuid"],
        "taxonomy": taxonomy,
        "name": term["name"],
        "description": term.get("description", ""),
        "parent": _full(taxonomy, parent) if parent else None,
        "term_uri": term.get("term_uri") or "",
        "sort_order": term.get("order", 100),
        "family_words": "\n".join(term.get("family_words", [])),
        "aliases": "\n".join(term.get("aliases", [])),
    }


def _parents_first(terms: list[dict[str, Any]]) -> list[dict[str, Any]]:
    depth: dict[str, int] = {}
    parents = {term["code"]: term.get("parent") for term in terms}
    for code in parents:
        step, steps = code, 0
        while parents.get(step) and steps <= len(parents):
            step, steps = parents[step], steps + 1
        depth[code] = steps
    return sorted(terms, key=lambda term: depth[term["code"]])
