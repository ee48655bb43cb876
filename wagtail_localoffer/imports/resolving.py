"""Turns what a record names (organisations, places, terms) into rows of our own."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from wagtail_localoffer.imports import report as kinds
from wagtail_localoffer.imports.lookups import LocationLookup, OrganisationLookup
from wagtail_localoffer.imports.terms import TermFinder
from wagtail_localoffer.imports.values import TERMS
from wagtail_localoffer.oruk.records import ServiceRecord


#: Kind of report line, field, message.
Told = tuple[str, str, str]


class Resolver:
    def __init__(self, source: str) -> None:
        self.organisations = OrganisationLookup(source)
        self.locations = LocationLookup(source)
        self.terms = TermFinder()
        self.new_terms: list[Any] = []

    def knows_organisation(self, record: ServiceRecord) -> bool:
        return record.organisation_id in self.organisations.by_id

    def resolve(self, record: ServiceRecord) -> tuple[dict[str, Any], list[Told], bool]:
        """What the page shall have, key by key (see `values`), lines for the report, and
        whether everything found its place.
        """
        lines: list[Told] = []
        wanted: dict[str, Any] = {"title": record.name, **record.fields}
        if not wanted["summary"]:
            wanted["summary"] = record.name
            text = _("It has no description: its name stands as its summary.")
            lines.append((kinds.PROBLEM, "description", text))
        self._resolve_organisation(record, wanted, lines)
        self._resolve_locations(record, wanted, lines)
        settled = self._resolve_terms(record, wanted, lines)
        return wanted, lines, settled

    def _resolve_organisation(
        self, record: ServiceRecord, wanted: dict[str, Any], lines: list[Told]
    ) -> None:
        organisation = self.organisations.by_id.get(record.organisation_id)
        if record.organisation is not None:
            organisation, told = self.organisations.take(record.organisation)
            lines += [(kinds.NOTE, "organisation", text) for text in told]
        wanted["organisation"] = organisation
        if not record.funding:
            return
        found = [self.organisations.take_name(name) for name in record.funding]
        wanted["funder"] = next((item for item in found if item), None)
        for name, item in zip(record.funding, found, strict=True):
            if item is None:
                text = _("It is paid for by “%(name)s”, which is no organisation here.")
                lines.append((kinds.NOTE, "funding", text % {"name": name}))

    def _resolve_locations(
        self, record: ServiceRecord, wanted: dict[str, Any], lines: list[Told]
    ) -> None:
        found: dict[int, Any] = {}
        places = []
        for item in record.locations:
            location, told = self.locations.take(item)
            lines += [(kinds.NOTE, "location", text) for text in told]
            found[id(item)] = location
            if location not in [place["location"] for place in places]:
                places.append({"location": location, "note": item.note})
        wanted["places"] = places
        for kind, rows in record.rows.items():
            wanted[kind] = rows
        wanted["schedules"] = [
            {**row, "location": found.get(id(row["location"]))} if row["location"] else row
            for row in record.rows.get("schedules", [])
        ]

    def _resolve_terms(
        self, record: ServiceRecord, wanted: dict[str, Any], lines: list[Told]
    ) -> bool:
        settled = True
        for item in record.terms:
            term = self.terms.find(item)
            if term is None and not item.create:
                settled = False
                text = _(
                    "“%(name)s” is no term of ours. Add it to a term's names in other systems "
                    "and import again."
                )
                lines.append((kinds.PROBLEM, item.vocabulary_code, text % {"name": item.name}))
                continue
            if term is None:
                with transaction.atomic():
                    term, text = self.terms.make(item)
                self.new_terms.append(term)
                lines.append((kinds.NOTE, "terms", text))
            terms = wanted.setdefault(f"{TERMS}{term.taxonomy.code}", [])
            if term in terms:
                continue
            if terms and not term.taxonomy.many:
                text = _("“%(name)s” was left out: “%(vocabulary)s” takes one answer only.")
                text %= {"name": term.name, "vocabulary": term.taxonomy.name}
                lines.append((kinds.PROBLEM, "terms", text))
                continue
            terms.append(term)
        return settled

    def list_saved(self) -> list[Any]:
        """What was saved since the last time and is not in the search index yet."""
        return [*self.organisations.saved, *self.locations.saved, *self.new_terms]

    def forget_saved(self) -> None:
        self.organisations.saved.clear()
        self.locations.saved.clear()
        self.new_terms.clear()
