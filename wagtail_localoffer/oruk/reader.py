"""Reads a service of Open Referral UK 3.0 (and the fields of HSDS 3.0 that fit)."""

import re
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from wagtail_localoffer.oruk.cleaning import Cleaner
from wagtail_localoffer.oruk.records import (
    LocationRecord,
    OrganisationRecord,
    ServiceRecord,
    TermRecord,
)
from wagtail_localoffer.oruk.schedules import read_schedules
from wagtail_localoffer.oruk.wording import make_summary


STATUSES = ["active", "inactive", "defunct", "temporarily closed"]
LOCATION_TYPES = ["physical", "postal", "virtual"]


def read_service(raw: dict[str, Any]) -> ServiceRecord:
    """The record of one service. Never raises on bad data: see its `problems`."""
    clean = Cleaner()
    record = ServiceRecord(
        id=clean.key(raw.get("id"), "id"),
        name=clean.text(raw.get("name"), "name", 255),
        problems=clean.problems,
    )
    record.organisation_id = clean.key(raw.get("organization_id"), "organization_id")
    record.organisation = read_organisation(clean, raw.get("organization"))
    record.fields = _read_fields(clean, raw)
    record.fields["assured_by"] = (
        record.organisation.name[:200]
        if record.organisation and record.fields["assured_on"]
        else ""
    )
    schedules = [(row, None) for row in clean.rows(raw.get("schedules"), "schedules")]
    for row in clean.rows(raw.get("service_at_locations"), "service_at_locations"):
        location = read_location(clean, row.get("location"))
        if location is None:
            continue
        location.note = clean.text(row.get("description"), "service_at_locations.description", 255)
        record.locations.append(location)
        nested = clean.rows(row.get("schedules"), "service_at_locations.schedules")
        schedules += [(item, location) for item in nested]
    record.rows = {
        "schedules": read_schedules(clean, schedules),
        "contacts": read_contacts(clean, raw),
        "costs": read_costs(clean, raw.get("cost_options")),
        "languages": _read_languages(clean, raw.get("languages")),
    }
    record.terms = [
        term
        for row in clean.rows(raw.get("attributes"), "attributes")
        if (term := read_term(clean, row.get("taxonomy_term")))
    ]
    for row in clean.rows(raw.get("funding"), "funding"):
        if source := clean.text(row.get("source"), "funding.source", 500):
            record.funding.append(source)
    return record


def _read_fields(clean: Cleaner, raw: dict[str, Any]) -> dict[str, Any]:
    low = clean.number(raw.get("minimum_age"), "minimum_age", 0, 120, 1)
    high = clean.number(raw.get("maximum_age"), "maximum_age", 0, 120, 1)
    low, high = clean.span(low, high, "minimum_age")
    plain = clean.text(raw.get("description"), "description", lines=True)
    areas = [
        clean.text(row.get("name") or row.get("service_area"), "service_areas.name", 500)
        for row in clean.rows(raw.get("service_areas"), "service_areas")
    ]
    fees = [
        clean.text(raw.get(key), key, lines=True)
        for key in ("fees_description", "fees")
        if raw.get(key)
    ]
    assured = clean.date(raw.get("assured_date"), "assured_date")
    wait = clean.text(raw.get("wait_time"), "wait_time", 255)
    modified = clean.date(raw.get("last_modified"), "last_modified")
    return {
        "summary": make_summary(plain),
        "description": clean.rich(raw.get("description"), "description"),
        "website": clean.url(raw.get("url"), "url"),
        "email": clean.email(raw.get("email"), "email"),
        "minimum_age": low,
        "maximum_age": high,
        "status": clean.choice(raw.get("status"), "status", STATUSES, "active"),
        "alert": clean.text(raw.get("alert"), "alert", 255),
        "accreditations": clean.text(raw.get("accreditations"), "accreditations", lines=True),
        "eligibility": clean.text(
            raw.get("eligibility_description"), "eligibility_description", lines=True
        ),
        "how_to_get": clean.text(raw.get("application_process"), "application_process", lines=True),
        "cost_text": "\n".join(dict.fromkeys(fee for fee in fees if fee)),
        "catchment": "\n".join(dict.fromkeys(area for area in areas if area)),
        "wait_note": wait,
        "wait_as_of": (assured or modified) if wait else None,
        "assured_on": assured,
    }


def read_organisation(clean: Cleaner, value: Any) -> OrganisationRecord | None:
    """The organisation of a service, or None where it has no name."""
    raw = clean.object(value, "organization")
    name = clean.text(raw.get("name"), "organization.name", 255)
    if not name:
        return None
    phones = clean.rows(raw.get("phones"), "organization.phones")
    return OrganisationRecord(
        id=clean.key(raw.get("id"), "organization.id"),
        fields={
            "name": name,
            "description": clean.text(
                raw.get("description"), "organization.description", lines=True
            ),
            "website": clean.url(raw.get("website") or raw.get("url"), "organization.website"),
            "email": clean.email(raw.get("email"), "organization.email"),
            "phone": clean.phone(phones[0].get("number"), "organization.phones") if phones else "",
        },
    )


def read_location(clean: Cleaner, value: Any) -> LocationRecord | None:
    """A place, or None where neither a name nor an address tells it."""
    raw = clean.object(value, "location")
    if not raw:
        return None
    addresses = clean.rows(
        raw.get("addresses") or raw.get("physical_addresses"), "location.addresses"
    )
    physical = [row for row in addresses if row.get("address_type") != "postal"]
    address = (physical or addresses or [{}])[0]
    access = []
    for row in clean.rows(raw.get("accessibility"), "location.accessibility"):
        for key in ("description", "accessibility", "details"):
            access.append(clean.text(row.get(key), f"accessibility.{key}", 2000))
    is_uprn = str(raw.get("external_identifier_type") or "").strip().upper() == "UPRN"
    fields = {
        "name": clean.text(raw.get("name"), "location.name", 200),
        "location_type": clean.choice(
            raw.get("location_type"), "location.location_type", LOCATION_TYPES, "physical"
        ),
        "address_1": clean.text(address.get("address_1"), "address.address_1", 255),
        "address_2": clean.text(address.get("address_2"), "address.address_2", 255),
        "city": clean.text(address.get("city"), "address.city", 100),
        "state_province": clean.text(address.get("state_province"), "address.state_province", 100),
        "postal_code": clean.postcode(address.get("postal_code"), "address.postal_code"),
        "website": clean.url(raw.get("url"), "location.url"),
        "description": clean.text(raw.get("description"), "location.description", lines=True),
        "accessibility": "\n".join(dict.fromkeys(text for text in access if text)),
        "external_identifier": (
            clean.text(raw.get("external_identifier"), "location.external_identifier", 20)
            if is_uprn
            else ""
        ),
        **read_point(clean, raw.get("latitude"), raw.get("longitude")),
    }
    return name_location(clean, LocationRecord(clean.key(raw.get("id"), "location.id"), fields))


def read_point(clean: Cleaner, latitude: Any, longitude: Any) -> dict[str, float | None]:
    """Latitude and longitude, both or neither. 0, 0 is a form left empty, not a place."""
    lat = clean.number(latitude, "location.latitude", -90, 90, 6)
    lon = clean.number(longitude, "location.longitude", -180, 180, 6)
    if lat is None or lon is None or (lat == 0 and lon == 0):
        return {"latitude": None, "longitude": None}
    return {"latitude": float(lat), "longitude": float(lon)}


def name_location(clean: Cleaner, location: LocationRecord) -> LocationRecord | None:
    """The place with a name made of its address where it has none."""
    fields = location.fields
    if not fields["name"]:
        fields["name"] = fields["address_1"] or fields["city"] or fields["postal_code"]
    if not fields["name"]:
        clean.fault("location", _("A place has no name and no address and was left out."))
        return None
    return location


def read_contacts(clean: Cleaner, raw: dict[str, Any]) -> list[dict[str, Any]]:
    """A row for each contact of the service and of its places, each number once.

    A contact's further phones are rows of their own.
    """
    rows: list[dict[str, Any]] = []
    for contact in _list_contacts(clean, raw):
        row = {
            "name": clean.text(contact.get("name"), "contacts.name", 120),
            "title": clean.text(contact.get("title"), "contacts.title", 120),
            "phone": "",
            "textphone": "",
            "email": clean.email(contact.get("email"), "contacts.email"),
        }
        more = []
        for phone in clean.rows(contact.get("phones"), "contacts.phones"):
            number = clean.phone(phone.get("number"), "phones.number")
            kind = clean.text(phone.get("type"), "phones.type", 40).lower()
            place = "textphone" if kind in {"textphone", "text", "sms", "minicom"} else "phone"
            if not number:
                continue
            if not row[place]:
                row[place] = number
                note = clean.text(phone.get("description"), "phones.description", 120)
                row["title"] = row["title"] or note
            else:
                note = clean.text(phone.get("description"), "phones.description", 120)
                extra = {"name": "", "title": note or row["title"], "email": ""}
                more.append({**extra, "phone": "", "textphone": "", place: number})
        rows += [item for item in (row, *more) if any(item.values()) and item not in rows]
    return rows


def _list_contacts(clean: Cleaner, raw: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Contacts, and phones without one, of the service and then of the places it is given at."""
    holders = [raw]
    for row in clean.rows(raw.get("service_at_locations"), "service_at_locations"):
        holders.append(row)
        if isinstance(row.get("location"), dict):
            holders.append(row["location"])
    for holder in holders:
        yield from clean.rows(holder.get("contacts"), "contacts")
        yield {"phones": holder.get("phones")}


def read_costs(clean: Cleaner, value: Any) -> list[dict[str, Any]]:
    rows = []
    for cost in clean.rows(value, "cost_options"):
        start = clean.date(cost.get("valid_from"), "cost_options.valid_from")
        end = clean.date(cost.get("valid_to"), "cost_options.valid_to")
        start, end = clean.span(start, end, "cost_options.valid_from")
        row = {
            "option": clean.text(cost.get("option"), "cost_options.option", 120),
            "amount": clean.number(cost.get("amount"), "cost_options.amount", 0, 999_999, 2),
            "amount_description": clean.text(
                cost.get("amount_description"), "cost_options.amount_description", 255
            ),
            "valid_from": start,
            "valid_to": end,
        }
        currency = clean.text(cost.get("currency"), "cost_options.currency", 10)
        if currency and currency.upper() != "GBP" and row["amount"] is not None:
            clean.fault("cost_options.currency", _("The price is not in pounds: see its note."))
            row["amount_description"] = (
                f"{row['amount']} {currency} {row['amount_description']}".strip()[:255]
            )
            row["amount"] = None
        if row["option"] or row["amount"] is not None or row["amount_description"]:
            rows.append(row)
    return rows


def _read_languages(clean: Cleaner, value: Any) -> list[dict[str, Any]]:
    rows = []
    for language in clean.rows(value, "languages"):
        code = clean.text(language.get("code"), "languages.code", 12)
        name = clean.text(language.get("name") or language.get("language"), "languages.name", 80)
        note = clean.text(language.get("note"), "languages.note", 255)
        if name or code:
            rows.append({"code": code, "name": name or code, "note": note})
    return rows


def read_term(clean: Cleaner, value: Any) -> TermRecord | None:
    raw = clean.object(value, "attributes.taxonomy_term")
    name = clean.text(raw.get("name") or raw.get("term"), "taxonomy_term.name", 120)
    code = clean.text(raw.get("code"), "taxonomy_term.code", 100)
    if not name and not code:
        return None
    vocabulary = clean.text(raw.get("taxonomy"), "taxonomy_term.taxonomy", 120)
    if not vocabulary:
        detail = clean.object(raw.get("taxonomy_detail"), "taxonomy_term.taxonomy_detail")
        vocabulary = clean.text(detail.get("name"), "taxonomy_detail.name", 120)
    return TermRecord(
        name=name or code,
        vocabulary=vocabulary,
        vocabulary_code=code.partition(":")[0] if re.match(r"^[a-z_]+:[a-z0-9-]+$", code) else "",
        code=code,
        id=clean.key(raw.get("id"), "taxonomy_term.id"),
        uri=clean.url(raw.get("term_uri"), "taxonomy_term.term_uri", 255),
        description=clean.text(raw.get("description"), "taxonomy_term.description", 2000),
    )
