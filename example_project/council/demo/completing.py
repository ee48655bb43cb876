"""Puts what was written by hand into a service's page."""

import datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from example_project.council.demo.content.facts import Facts
from wagtail_localoffer.models import Location, Organisation, TaxonomyTerm
from wagtail_localoffer.pages.models import ServicePage


TEXTS = (
    "eligibility",
    "not_accepted",
    "what_happens_next",
    "if_not_accepted",
    "while_waiting",
    "cost_text",
    "catchment",
    "accreditations",
)


def complete(page: ServicePage, facts: Facts) -> None:
    """Publish ``facts`` on an imported page, unless an editor has begun to work on it."""
    if page.has_unpublished_changes or not page.live:
        return
    draft = page.get_latest_revision_as_object()
    write_fields(draft, facts)
    write_rows(draft, facts)
    # Wagtail would read all references of the page again for each of its rows.
    with disable_reference_index_auto_update():
        draft.save_revision().publish()
    ReferenceIndex.create_or_update_for_object(draft)


def write_fields(page: ServicePage, facts: Facts) -> None:
    for name in TEXTS:
        setattr(page, name, unwrap(getattr(facts, name)))
    page.summary = " ".join(facts.summary.split())
    page.description = " ".join(facts.description.split())
    page.how_to_get = "\n".join(facts.how_to_get)
    page.complaints, page.complaints_url = unwrap(facts.complaints[0]), facts.complaints[1]
    page.sen_report_url = facts.sen_report_url
    page.wait_weeks_from, page.wait_weeks_to = facts.wait.low, facts.wait.high
    page.wait_note = facts.wait.note
    page.wait_as_of = timezone.localdate() - datetime.timedelta(days=facts.wait.days_ago)
    if facts.ages:
        page.minimum_age, page.maximum_age = facts.ages
    page.commissioner = Organisation.objects.filter(name=facts.commissioner).first()
    page.funder = Organisation.objects.filter(name=facts.funder).first()


def write_rows(page: ServicePage, facts: Facts) -> None:
    replace(page, "contacts", facts.contacts)
    replace(page, "costs", [{**row, "amount": Decimal(row["amount"])} for row in facts.costs])
    replace(page, "schedules", [read_schedule(row) for row in facts.schedules])
    replace(page, "languages", facts.languages)
    replace(page, "formats", facts.formats)
    replace(page, "answers", [{"question": ask, "answer": told} for ask, told in facts.answers])
    replace(page, "duties", [{"code": code} for code in facts.duties])
    add_terms(page, facts.terms)
    places = list(page.localoffer_places.all())
    for row in places:
        row.note = facts.place_notes.get(row.location.name, row.note)
    page.localoffer_places = places


def replace(page: ServicePage, kind: str, rows: Any) -> None:
    model = get_row_model(page, kind)
    made = [model(sort_order=order, **row) for order, row in enumerate(rows)]
    setattr(page, f"localoffer_{kind}", made)


def get_row_model(page: ServicePage, kind: str) -> type:
    return page._meta.get_field(f"localoffer_{kind}").related_model


def add_terms(page: ServicePage, codes: tuple[str, ...]) -> None:
    """Terms join those of the import; a term that an editor deleted stays away."""
    model = get_row_model(page, "terms")
    rows = page.localoffer_terms.all()
    have = {row.term_id for row in rows}
    found = TaxonomyTerm.objects.filter(code__in=codes).exclude(pk__in=have)
    for order, term in enumerate(found, start=len(rows)):
        page.localoffer_terms.add(model(term=term, sort_order=order))


def read_schedule(row: dict) -> dict:
    """Row fields of a schedule as `content.facts` writes it."""
    fields = {key: value for key, value in row.items() if key != "place"}
    for key in ("opens_at", "closes_at"):
        fields[key] = datetime.time.fromisoformat(row[key])
    if "place" in row:
        fields["location"] = Location.objects.filter(name=row["place"]).first()
    return fields


def unwrap(text: str) -> str:
    """Paragraphs without the line breaks and margins they have in the source."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))
