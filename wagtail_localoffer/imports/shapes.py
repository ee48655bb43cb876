"""Recognises what a source sends by its content, never by its name."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail_localoffer.imports import outpost
from wagtail_localoffer.oruk import reader
from wagtail_localoffer.oruk.records import ServiceRecord


#: Part of every record's hash: raise it when the mapping changes, so that records are read again.
MAPPING_VERSION = 2


@dataclass(frozen=True)
class Shape:
    """A form of data: its code (the source's name where a file has none) and its reader."""

    code: str
    read: Callable[[dict[str, Any]], ServiceRecord]


ORUK = Shape("open-referral-uk", reader.read_service)
OUTPOST = Shape("outpost", outpost.read_service)

#: Keys that only one of the shapes has.
_OUTPOST_KEYS = {
    "organisation",
    "send_needs",
    "suitabilities",
    "local_offer",
    "target_directories",
    "min_age",
    "max_age",
    "needs_referral",
    "locations",
}
_ORUK_KEYS = {
    "organization",
    "organization_id",
    "service_at_locations",
    "attributes",
    "cost_options",
    "service_areas",
    "status",
    "minimum_age",
    "maximum_age",
    "assured_date",
    "schedules",
    "fees",
}
#: What a full record has and the record of a list may lack.
NESTED_KEYS = {
    "service_at_locations",
    "attributes",
    "contacts",
    "schedules",
    "cost_options",
    "service_areas",
    "languages",
    "funding",
}


@dataclass
class Page:
    """One page of a list: its records and how many pages there are."""

    records: list[Any]
    number: int = 1
    #: 0 where a list does not say.
    total_pages: int = 1
    total_items: int = 0


def find_shape(raw: dict[str, Any]) -> Shape:
    """The shape of one record: the one more of whose own keys it has."""
    keys = set(raw)
    return OUTPOST if len(keys & _OUTPOST_KEYS) > len(keys & _ORUK_KEYS) else ORUK


def is_service(payload: Any) -> bool:
    """Whether this is a single service, not a list."""
    return (
        isinstance(payload, dict)
        and "name" in payload
        and "id" in payload
        and bool(set(payload) & (_OUTPOST_KEYS | _ORUK_KEYS | {"description"}))
    )


def read_page(payload: Any) -> Page | None:
    """The page of a list that this is, or None when it is none."""
    if isinstance(payload, list):
        return Page(payload, total_items=len(payload))
    if not isinstance(payload, dict):
        return None
    for contents, number, pages, items in (
        ("contents", "page_number", "total_pages", "total_items"),
        ("content", "number", "totalPages", "totalElements"),
    ):
        if isinstance(payload.get(contents), list):
            return Page(
                payload[contents],
                _count(payload.get(number), 1),
                _count(payload.get(pages), 0),
                _count(payload.get(items), len(payload[contents])),
            )
    return None


def _count(value: Any, default: int) -> int:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and 0 < value < 10**7 else default


def scrub(value: Any) -> Any:
    """The record without what no database keeps as JSON: NUL, half characters, not-a-number."""
    if isinstance(value, str):
        return value.replace("\x00", "").encode("utf-8", "ignore").decode()
    if isinstance(value, list):
        return [scrub(item) for item in value]
    if isinstance(value, dict):
        return {scrub(str(key)): scrub(item) for key, item in value.items()}
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    return value


def make_hash(raw: dict[str, Any]) -> str:
    """Of a record as it came and of the mapping that read it."""
    text = json.dumps([MAPPING_VERSION, raw], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
