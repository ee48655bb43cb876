"""Reads a service of the Outpost directory software's API."""

import re
from typing import Any

from django.utils import timezone
from django.utils.html import escape
from django.utils.text import slugify
from django.utils.translation import gettext as _

from wagtail_localoffer.oruk.cleaning import Cleaner
from wagtail_localoffer.oruk.reader import (
    name_location,
    read_costs,
    read_organisation,
    read_point,
)
from wagtail_localoffer.oruk.records import LocationRecord, ServiceRecord, TermRecord
from wagtail_localoffer.oruk.wording import make_summary


_ONLINE = re.compile(r"\b(online|virtual|zoom)\b", re.IGNORECASE)

DAYS = {
    "monday": "MO",
    "tuesday": "TU",
    "wednesday": "WE",
    "thursday": "TH",
    "friday": "FR",
    "saturday": "SA",
    "sunday": "SU",
}


def read_service(raw: dict[str, Any]) -> ServiceRecord:
    """The record of one service. Never raises on bad data: see its `problems`."""
    clean = Cleaner()
    record = ServiceRecord(
        id=clean.key(raw.get("id"), "id"),
        name=clean.text(raw.get("name"), "name", 255),
        problems=clean.problems,
    )
    record.organisation = read_organisation(clean, raw.get("organisation"))
    offer = clean.object(raw.get("local_offer"), "local_offer")
    record.fields = _read_fields(clean, raw, offer)
    record.locations = [
        location
        for row in clean.rows(raw.get("locations"), "locations")
        if (location := _read_location(clean, row))
    ]
    record.rows = {
        "schedules": _read_schedules(clean, raw.get("regular_schedules")),
        "contacts": _read_contacts(clean, raw.get("contacts")),
        "costs": _read_costs(clean, raw),
        "answers": _read_answers(clean, offer.get("survey_answers")),
    }
    record.terms = [
        *_read_terms(clean, raw.get("send_needs"), "send_needs", "need", _("Area of need"), False),
        *_read_categories(clean, raw.get("taxonomies")),
        *_read_terms(
            clean,
            raw.get("suitabilities"),
            "suitabilities",
            "suitability",
            _("Suitable for"),
            True,
        ),
    ]
    if clean.flag(raw.get("needs_referral"), "needs_referral") is False:
        record.terms.append(
            TermRecord(
                "self", vocabulary_code="referral_route", code="referral_route:self", create=False
            )
        )
    return record


def _read_fields(clean: Cleaner, raw: dict[str, Any], offer: dict[str, Any]) -> dict[str, Any]:
    low = clean.number(raw.get("min_age"), "min_age", 0, 120, 1)
    high = clean.number(raw.get("max_age"), "max_age", 0, 120, 1)
    low, high = clean.span(low, high, "min_age")
    links = []
    for row in clean.rows(raw.get("links"), "links"):
        url = clean.url(row.get("url"), "links.url")
        if url:
            links.append((clean.text(row.get("label"), "links.label", 100) or url, url))
    description = clean.rich(raw.get("description"), "description")
    description += clean.rich(offer.get("description"), "local_offer.description")
    website = clean.url(raw.get("url"), "url")
    if not website and links:
        website = links.pop(0)[1]
    if links:
        items = "".join(
            f'<li><a href="{escape(url)}">{escape(name)}</a></li>' for name, url in links
        )
        description += f"<ul>{items}</ul>"
    fields = {
        "summary": make_summary(clean.text(raw.get("description"), "description", lines=True)),
        "description": description,
        "website": website,
        "email": clean.email(raw.get("email"), "email"),
        "minimum_age": low,
        "maximum_age": high,
        "how_to_get": (
            _("You need to be referred to this service.")
            if clean.flag(raw.get("needs_referral"), "needs_referral")
            else ""
        ),
        "sen_report_url": clean.url(offer.get("link"), "local_offer.link"),
    }
    start = clean.moment(raw.get("visible_from"), "visible_from")
    end = clean.moment(raw.get("visible_to"), "visible_to")
    start, end = clean.span(start, end, "visible_from")
    # A start that has passed says nothing any more, and would stand in the editor's form.
    fields["go_live_at"] = start if start and start > timezone.now() else None
    fields["expire_at"] = end
    return fields


def _read_location(clean: Cleaner, raw: dict[str, Any]) -> LocationRecord | None:
    geometry = clean.object(raw.get("geometry"), "locations.geometry")
    point = geometry.get("coordinates")
    point = point if isinstance(point, list) and len(point) == 2 else [None, None]
    access = [
        clean.text(row.get("name") or row.get("label"), "accessibilities.name", 200)
        for row in clean.rows(raw.get("accessibilities"), "locations.accessibilities")
    ]
    fields = {
        "name": clean.text(raw.get("name"), "locations.name", 200),
        "address_1": clean.text(raw.get("address_1"), "locations.address_1", 255),
        "address_2": "",
        "city": clean.text(raw.get("city"), "locations.city", 100),
        "state_province": clean.text(raw.get("state_province"), "locations.state_province", 100),
        "postal_code": clean.postcode(raw.get("postal_code"), "locations.postal_code"),
        "accessibility": "\n".join(dict.fromkeys(text for text in access if text)),
        "hide_exact_address": bool(
            clean.flag(raw.get("mask_exact_address"), "locations.mask_exact_address")
        ),
        **read_point(clean, point[1], point[0]),
    }
    # Outpost has no kind of place: "online via Zoom" stands where the name or town would.
    online = _ONLINE.search(f"{fields['name']} {fields['city']}") and not fields["postal_code"]
    fields["location_type"] = "virtual" if online else "physical"
    return name_location(clean, LocationRecord(clean.key(raw.get("id"), "locations.id"), fields))


def _read_schedules(clean: Cleaner, value: Any) -> list[dict[str, Any]]:
    """One row for all days that have the same hours."""
    hours: dict[tuple[Any, Any], list[str]] = {}
    for raw in clean.rows(value, "regular_schedules"):
        day = clean.choice(raw.get("weekday"), "regular_schedules.weekday", list(DAYS), "")
        times = (
            clean.time(raw.get("opens_at"), "regular_schedules.opens_at"),
            clean.time(raw.get("closes_at"), "regular_schedules.closes_at"),
        )
        if day and DAYS[day] not in hours.setdefault(times, []):
            hours[times].append(DAYS[day])
    order = list(DAYS.values())
    return [
        {
            "freq": "WEEKLY",
            "byday": ",".join(sorted(days, key=order.index)),
            "opens_at": opens,
            "closes_at": closes,
            "location": None,
        }
        for (opens, closes), days in hours.items()
        if days
    ]


def _read_contacts(clean: Cleaner, value: Any) -> list[dict[str, Any]]:
    rows = []
    for raw in clean.rows(value, "contacts"):
        row = {
            "name": clean.text(raw.get("name"), "contacts.name", 120),
            "title": clean.text(raw.get("title"), "contacts.title", 120),
            "phone": clean.phone(raw.get("phone"), "contacts.phone"),
            "email": clean.email(raw.get("email"), "contacts.email"),
        }
        hidden = clean.flag(raw.get("visible"), "contacts.visible") is False
        if any(row.values()):
            rows.append({**row, "hidden": hidden})
    return rows


def _read_costs(clean: Cleaner, raw: dict[str, Any]) -> list[dict[str, Any]]:
    rows = read_costs(clean, raw.get("cost_options"))
    if clean.flag(raw.get("free"), "free") and not any(row["amount"] == 0 for row in rows):
        free = {"amount_description": "", "valid_from": None, "valid_to": None}
        rows.insert(0, {"option": _("Free"), "amount": 0, **free})
    return rows


def _read_answers(clean: Cleaner, value: Any) -> list[dict[str, Any]]:
    rows = []
    for raw in clean.rows(value, "survey_answers"):
        question = clean.text(raw.get("question"), "survey_answers.question", 255)
        answer = clean.text(raw.get("answer"), "survey_answers.answer", lines=True)
        if question and answer:
            rows.append({"question": question, "answer": answer})
    return rows


def _read_terms(
    clean: Cleaner, value: Any, field: str, code: str, vocabulary: str, create: bool
) -> list[TermRecord]:
    terms = []
    for raw in clean.rows(value, field):
        name = clean.text(raw.get("name") or raw.get("label"), f"{field}.name", 120)
        slug = slugify(clean.text(raw.get("slug"), f"{field}.slug", 90) or name)
        if slug:
            terms.append(
                TermRecord(
                    name=name or slug,
                    vocabulary=vocabulary,
                    vocabulary_code=code,
                    code=f"{code}:{slug}",
                    create=create,
                )
            )
    return terms


def _read_categories(clean: Cleaner, value: Any) -> list[TermRecord]:
    """The council's own categories, each under its parent where the record names it."""
    rows = clean.rows(value, "taxonomies")
    terms = _read_terms(clean, rows, "taxonomies", "outpost", _("Council categories"), True)
    by_id = {}
    if len(terms) == len(rows):
        by_id = {str(raw.get("id")): term for raw, term in zip(rows, terms, strict=True)}
        for raw, term in zip(rows, terms, strict=True):
            parent = by_id.get(str(raw.get("parent_id")))
            if parent is not term and raw.get("parent_id") is not None:
                term.parent = parent
    return terms
