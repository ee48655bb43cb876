"""Reads and writes what an import may set on a service page, in a form that can be compared.

A *key* names one thing: a field ("summary"), a kind of row ("contacts") or the terms of one
vocabulary ("terms:need"). Its *value* is plain JSON, the same whether it comes from a
source, a page or the database.
"""

import datetime
import re
from decimal import Decimal
from typing import Any

from django.db import models
from wagtail.fields import RichTextField

from wagtail_localoffer.oruk.wording import clean_text


TERMS = "terms:"
#: Kinds of row that an import writes.
ROW_KINDS = ["schedules", "contacts", "costs", "languages", "answers", "places"]

_LINK = re.compile(r'href="([^"]*)"')


def make_plain(field: models.Field, value: Any) -> Any:
    """The value of a field as JSON. Rich text is its words and links: editors' tools
    rewrite its markup without changing what it says.
    """
    if value is None or value == "":
        return None if field.null else ""
    if isinstance(field, RichTextField):
        words = clean_text(str(value), 100_000, False).text
        return " ".join([words, *_LINK.findall(str(value))])
    if isinstance(value, models.Model):
        return value.pk
    if isinstance(field, models.DecimalField):
        return f"{Decimal(str(value)):.{field.decimal_places}f}"
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).isoformat(timespec="seconds")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, str):
        # Forms send \r\n.
        return value.replace("\r\n", "\n").strip()
    return value


def get_row_model(model: type, kind: str) -> type:
    return model._meta.get_field(f"localoffer_{kind}").related_model


def read_row(row: Any, names: list[str]) -> dict[str, Any]:
    result = {}
    for name in names:
        field = row._meta.get_field(name)
        result[name] = make_plain(field, getattr(row, field.attname))
    return result


def plan_values(model: type, wanted: dict[str, Any]) -> dict[str, Any]:
    """What a source wants, key by key, as JSON."""
    plain: dict[str, Any] = {}
    for key, value in wanted.items():
        if key.startswith(TERMS):
            plain[key] = sorted(term.pk for term in value)
        elif key in ROW_KINDS:
            row_model = get_row_model(model, key)
            names = get_row_names(key)
            plain[key] = [read_row(row_model(**row), names) for row in value]
        else:
            plain[key] = make_plain(model._meta.get_field(key), value)
    return plain


def get_row_names(kind: str) -> list[str]:
    """The fields of a row that imports write. A council's own fields are not among them."""
    return {
        "schedules": [
            "freq",
            "interval",
            "byday",
            "opens_at",
            "closes_at",
            "period",
            "by_appointment",
            "dtstart",
            "valid_from",
            "valid_to",
            "location",
            "description",
        ],
        "contacts": ["name", "title", "phone", "textphone", "email", "hidden"],
        "costs": ["option", "amount", "amount_description", "valid_from", "valid_to"],
        "languages": ["code", "name", "note"],
        "answers": ["question", "answer"],
        "places": ["location", "note"],
    }[kind]


def read_value(page: Any, key: str) -> Any:
    """What the page has under a key, as JSON."""
    if key.startswith(TERMS):
        code = key.removeprefix(TERMS)
        rows = page.localoffer_terms.all()
        return sorted({row.term_id for row in rows if row.term.taxonomy.code == code})
    if key in ROW_KINDS:
        names = get_row_names(key)
        return [read_row(row, names) for row in getattr(page, f"localoffer_{key}").all()]
    field = page._meta.get_field(key)
    return make_plain(field, getattr(page, field.attname))


def read_terms(page: Any) -> None:
    """Reads the page's terms and their vocabularies at once, for `read_value`."""
    page.localoffer_terms = list(page.localoffer_terms.select_related("term__taxonomy"))


def write_value(page: Any, key: str, value: Any) -> None:
    """Sets what a source wants under a key."""
    if key.startswith(TERMS):
        _write_terms(page, key.removeprefix(TERMS), value)
    elif key in ROW_KINDS:
        _write_rows(page, key, value)
    else:
        setattr(page, key, value)


def _write_terms(page: Any, code: str, terms: list[Any]) -> None:
    model = get_row_model(type(page), "terms")
    old = list(page.localoffer_terms.all())
    others = [row for row in old if row.term.taxonomy.code != code]
    same = {row.term_id: row for row in old if row.term.taxonomy.code == code}
    rows = [same.get(term.pk) or model(term=term) for term in terms]
    _set_rows(page, "terms", [*others, *rows])


def _write_rows(page: Any, kind: str, wanted: list[dict[str, Any]]) -> None:
    """Writes into the rows there are, so that a row keeps its uuid and a council's own fields."""
    model = get_row_model(type(page), kind)
    names = get_row_names(kind)
    old = list(getattr(page, f"localoffer_{kind}").all())
    free = dict(enumerate(old))
    new: list[Any] = []
    for values in wanted:
        plain = read_row(model(**values), names)
        match = next((n for n, row in free.items() if read_row(row, names) == plain), None)
        new.append(free.pop(match) if match is not None else values)
    for index, item in enumerate(new):
        if not isinstance(item, dict):
            continue
        row = free.pop(index, None) or model()
        fresh = model(**item)
        for name in names:
            setattr(row, name, getattr(fresh, name))
        new[index] = row
    _set_rows(page, kind, new)


def _set_rows(page: Any, kind: str, rows: list[Any]) -> None:
    for number, row in enumerate(rows):
        row.sort_order = number
    setattr(page, f"localoffer_{kind}", rows)
