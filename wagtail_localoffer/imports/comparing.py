"""What a record that came again says, against what it said last and what an editor made of it."""

from typing import Any

from wagtail_localoffer.imports.shapes import find_shape
from wagtail_localoffer.imports.values import read_value
from wagtail_localoffer.oruk.cleaning import read_uuid
from wagtail_localoffer.oruk.records import ServiceRecord


def fill_gaps(page: Any, last: dict[str, Any], wanted: dict[str, Any]) -> None:
    """What the source said last time and says no more is wanted blank."""
    for key, value in last.items():
        if key in wanted:
            continue
        if isinstance(value, list):
            wanted[key] = []
        else:
            wanted[key] = None if page._meta.get_field(key).null else ""


def is_another(raw: Any, record: ServiceRecord) -> bool:
    """Whether a record is plainly not the one its id stood for: another name, another provider.

    A service may be renamed or change hands; both at once under a mere number is another
    supplier's list. A UUID is never given twice.
    """
    if not isinstance(raw, dict) or read_uuid(record.id):
        return False
    before = find_shape(raw).read(raw)
    if not (before.organisation and record.organisation):
        return False
    pairs = [
        (before.name, record.name),
        (before.organisation.fields["name"], record.organisation.fields["name"]),
    ]
    return all(old.casefold() != new.casefold() for old, new in pairs)


def compare(page: Any, last: dict[str, Any], plain: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Keys to write, and keys that an editor changed since and that differ from the source.

    What the source does not say (and never said) is the editor's own: no conflict.
    """
    changed, conflicts = [], []
    for key, wanted in plain.items():
        current = read_value(page, key)
        if current == wanted:
            continue
        before = last.get(key, [] if isinstance(wanted, list) else None)
        if wanted == before:
            # The source says what it always said: the editor's word simply stays.
            continue
        blank = wanted in (None, "", [])
        if current == before or (current in (None, "", []) and before in (None, "", [])):
            changed.append(key)
        elif not blank or before not in (None, "", []):
            conflicts.append(key)
    return changed, conflicts
