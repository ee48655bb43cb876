"""The routes and questions that come with the package, from `data/routes.json`."""

import json
from pathlib import Path
from typing import Any

from wagtail_localoffer.guidance.models import Route, RouteChoice, RouteQuestion
from wagtail_localoffer.shipped.actions import Shipment, ship


DATA = Path(__file__).resolve().parent / "data" / "routes.json"

#: What a council is meant to change: set once, never followed.
_OWN = ["council_words"]


def read_defaults() -> dict[str, Any]:
    return json.loads(DATA.read_text(encoding="utf-8"))


def load_defaults() -> dict[str, Shipment]:
    """Bring routes and questions up to date; what an editor changed or deleted stays so."""
    data = read_defaults()
    routes = {
        record["code"]: {
            "title": record["title"],
            "group": record["group"],
            "who_decides": record["who_decides"],
            "first_step": record["first_step"],
            "next_step": record["next_step"],
            "time_limit": record["time_limit"],
            "limit": record["limit"],
            "take": record["take"],
            "source": record["source"],
            "is_unsure": record.get("is_unsure", False),
            "in_force_from": record.get("in_force_from"),
            "in_force_until": record.get("in_force_until"),
            "checked_on": data["checked_on"],
            "next_check_on": data["next_check_on"],
            "sort_order": (place + 1) * 10,
        }
        for place, record in enumerate(data["routes"])
    }
    questions = {
        record["code"]: {
            "text": record["text"],
            "hint": record["hint"],
            "sort_order": (place + 1) * 10,
        }
        for place, record in enumerate(data["questions"])
    }
    outcome = {
        "routes": ship(Route, routes, once=_OWN),
        "questions": ship(RouteQuestion, questions),
    }
    outcome["answers"] = _ship_choices(data["questions"])
    return outcome


def _ship_choices(questions: list[dict[str, Any]]) -> Shipment:
    choices = {
        choice["code"]: {
            "question": question["code"],
            "text": choice["text"],
            "hint": choice.get("hint", ""),
            "next_question": choice.get("next_question"),
            "route": choice.get("route"),
            "sort_order": (place + 1) * 10,
        }
        for question in questions
        for place, choice in enumerate(question["choices"])
    }
    return ship(RouteChoice, choices)
