"""The guides and resources that come with the package, from `data/`."""

import json
from pathlib import Path
from typing import Any

from django.db.models import Model
from django.utils import timezone

from wagtail_localoffer.shipped.actions import Shipment, ship
from wagtail_localoffer.topics.guides import Guide, GuideAge, GuideSign
from wagtail_localoffer.topics.resources import Resource


DATA = Path(__file__).resolve().parent / "data"

#: What a council writes itself: set once, never followed.
_OWN = ["council_words", "is_shown", "checked_by", "checked_on", "next_check_on"]
_RESOURCE_OWN = ["checked_on", "checked_by", "review_months"]


def _read(name: str) -> list[dict[str, Any]]:
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))[name]


def load_defaults() -> dict[str, Shipment]:
    """Bring guides and resources up to date; what an editor changed or deleted stays so."""
    guides = _read("guides")
    outcome = {
        "guides": ship(Guide, _number([_make_guide(guide) for guide in guides]), once=_OWN),
        "ages of guides": ship(GuideAge, _list_steps(guides, "ages")),
        "signs of guides": ship(GuideSign, _list_steps(guides, "signs")),
        "resources": ship(Resource, _number(_read("resources")), once=_RESOURCE_OWN),
    }
    _call_for_checks(outcome)
    return outcome


def _make_guide(record: dict[str, Any]) -> dict[str, Any]:
    return _join({name: value for name, value in record.items() if name not in ("ages", "signs")})


def _list_steps(guides: list[dict[str, Any]], kind: str) -> dict[str, dict[str, Any]]:
    return {
        f"{guide['code']}-{step['code']}": {
            **{name: value for name, value in _join(step).items() if name != "code"},
            "guide": guide["code"],
            # Wagtail numbers what an editor moves from 0.
            "sort_order": place,
        }
        for guide in guides
        for place, step in enumerate(guide[kind])
    }


def _join(record: dict[str, Any]) -> dict[str, Any]:
    """Lists of sentences as lines of a text; lists of terms stay lists."""
    return {
        name: "\n".join(value)
        if isinstance(value, list) and name not in ("terms", "first_terms")
        else value
        for name, value in record.items()
    }


def _number(records: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {
        record["code"]: {
            **{name: value for name, value in record.items() if name != "code"},
            "sort_order": (place + 1) * 10,
        }
        for place, record in enumerate(records)
    }


def _call_for_checks(outcome: dict[str, Shipment]) -> None:
    """A guide that was checked and whose words we changed since is to be checked again."""
    changed = Guide.objects.filter(code__in=outcome["guides"].updated)
    today = timezone.localdate()
    keys = set(changed.values_list("pk", flat=True))
    steps: list[tuple[type[Model], str]] = [
        (GuideAge, "ages of guides"),
        (GuideSign, "signs of guides"),
    ]
    for model, name in steps:
        codes = [*outcome[name].updated, *outcome[name].created]
        rows = model._default_manager.filter(code__in=codes)
        keys.update(rows.values_list("guide", flat=True))
    Guide.objects.filter(pk__in=keys, checked_on__isnull=False, checked_on__lt=today).update(
        next_check_on=today
    )
