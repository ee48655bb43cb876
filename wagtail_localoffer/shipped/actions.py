"""Brings records that the package ships up to date without undoing what editors did.

A value that still equals what was shipped follows the package; one that an editor
changed stays; a record that an editor deleted stays deleted.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import models, transaction

from wagtail_localoffer.shipped.models import ShippedRecord


@dataclass
class Shipment:
    """What one call of `ship` did: the keys of the records, by outcome."""

    created: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    #: Records with at least one value that an editor changed and that therefore stayed.
    kept: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)


def merge_lines(before: str, now: str, after: str) -> str:
    """`now` (the editor's lines), with what the package added and took away since `before`.

    Lines an editor added stay, lines an editor removed stay removed.
    """
    old, new = _lines(before), _lines(after)
    kept = [line for line in _lines(now) if line not in old or line in new]
    added = [line for line in new if line not in old and line not in kept]
    return "\n".join([*kept, *added])


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@transaction.atomic
def ship(
    model: type[models.Model],
    records: dict[str, dict[str, Any]],
    *,
    key: str = "code",
    once: Iterable[str] = (),
    merged: Iterable[str] = (),
) -> Shipment:
    """Create or update the records of `model`, given as {key: {field: JSON value}}.

    A foreign key is given as its target's `key`; where that target is gone, a nullable
    key becomes None and a record that cannot do without it counts as deleted. `once`
    names fields set on creation only, `merged` text fields that are lists of lines.
    """
    label = model._meta.label_lower
    shipped = {row.key: row for row in ShippedRecord.objects.filter(model=label)}
    rows = {getattr(row, key): row for row in model._default_manager.all()}
    targets = _Targets(model, key)
    outcome = Shipment()
    for code, values in records.items():
        row, known = rows.get(code), shipped.get(code)
        if row is None and known is not None:
            outcome.deleted.append(code)
            continue
        if row is None:
            attributes = targets.resolve(values)
            if attributes is None:
                outcome.deleted.append(code)
                continue
            row = model(**{key: code, **attributes})
            row.save()
            rows[code] = row
            targets.add(row, code)
            outcome.created.append(code)
        elif known is None or not known.values:
            # The council's own record under the same key: never ours to change. An empty
            # note of it keeps it deleted once they delete it.
            outcome.kept.append(code)
            ShippedRecord.objects.get_or_create(model=label, key=code)
            continue
        else:
            _follow(row, known.values, values, set(once), set(merged), targets, outcome, code)
        _remember(label, code, values, known)
    return outcome


def _follow(
    row: models.Model,
    before: dict[str, Any],
    values: dict[str, Any],
    once: set[str],
    merged: set[str],
    targets: "_Targets",
    outcome: Shipment,
    code: str,
) -> None:
    """Change what nobody changed since the package shipped `before`."""
    changed = kept = False
    for name, value in values.items():
        if name in once:
            continue
        now = targets.read(row, name)
        if name in merged:
            wanted = merge_lines(before.get(name, ""), now, value)
            if _lines(wanted) != _lines(now):
                setattr(row, name, wanted)
                changed = True
            kept = kept or _lines(wanted) != _lines(value)
            continue
        if now == value:
            continue
        if name not in before or now == before[name]:
            attributes = targets.resolve({name: value})
            if attributes is not None and targets.read(row, name) != targets.key_of(
                name, attributes[name]
            ):
                setattr(row, name, attributes[name])
                changed = True
        else:
            kept = True
    if changed:
        row.save()
    if kept:
        outcome.kept.append(code)
    if changed:
        outcome.updated.append(code)
    elif not kept:
        outcome.unchanged.append(code)


def _remember(label: str, code: str, values: dict[str, Any], known: ShippedRecord | None) -> None:
    if known is None:
        ShippedRecord.objects.create(model=label, key=code, values=values)
    elif known.values != values:
        known.values = values
        known.save(update_fields=["values"])


class _Targets:
    """The records that foreign keys of a model point at, by their own key."""

    def __init__(self, model: type[models.Model], key: str) -> None:
        self.key = key
        self.model = model
        self.fields = {f.name: f for f in model._meta.concrete_fields if f.is_relation}
        self.rows: dict[type[models.Model], dict[str, models.Model]] = {}
        self.codes: dict[type[models.Model], dict[Any, str]] = {}

    def load(self, model: type[models.Model]) -> dict[str, models.Model]:
        if model not in self.rows:
            rows = {getattr(row, self.key): row for row in model._default_manager.all()}
            self.rows[model] = rows
            self.codes[model] = {row.pk: code for code, row in rows.items()}
        return self.rows[model]

    def add(self, row: models.Model, code: str) -> None:
        if self.model in self.rows:
            self.rows[self.model][code] = row
            self.codes[self.model][row.pk] = code

    def resolve(self, values: dict[str, Any]) -> dict[str, Any] | None:
        """The values as attributes, or None when a target is gone that the record needs."""
        attributes = dict(values)
        for name, value in values.items():
            relation = self.fields.get(name)
            if relation is None or value is None:
                continue
            attributes[name] = self.load(relation.related_model).get(value)
            if attributes[name] is None and not relation.null:
                return None
        return attributes

    def key_of(self, name: str, value: Any) -> Any:
        return getattr(value, self.key) if name in self.fields and value is not None else value

    def read(self, row: models.Model, name: str) -> Any:
        relation = self.fields.get(name)
        if relation is None:
            value = getattr(row, name)
            # Shipped values are JSON: a date is kept as it is written there.
            return value.isoformat() if isinstance(value, date) else value
        self.load(relation.related_model)
        pk = getattr(row, relation.attname)
        return self.codes[relation.related_model].get(pk)
