"""Organisations and places that services share: found, or made once."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from wagtail_localoffer.oruk.cleaning import read_uuid
from wagtail_localoffer.oruk.records import LocationRecord, OrganisationRecord
from wagtail_localoffer.places.models import Location
from wagtail_localoffer.services.organisations import Organisation


class Lookup:
    """Told by (source, id in the source), else by name. Read once, then kept in memory.

    Blank facts are filled. A fact that still is as the source last had it follows the
    source; any other that differs is kept and told, since an editor may have mended it.
    """

    model: Any = None
    label: Any = ""

    def __init__(self, source: str) -> None:
        self.source = source
        self.by_id: dict[str, Any] = {}
        self.by_name: dict[Any, Any] = {}
        self.uuids: set[Any] = set()
        self.told: set[tuple[Any, str, str]] = set()
        self.saved: set[Any] = set()
        #: Facts that a record of this run has settled: a later one does not turn them back.
        self.settled: set[tuple[Any, str]] = set()
        for item in self.model.objects.order_by("pk"):
            self._add(item)

    def _add(self, item: Any) -> None:
        if item.external_source == self.source and item.external_id:
            self.by_id.setdefault(item.external_id, item)
        self.by_name.setdefault(self.make_key(vars(item)), item)
        self.uuids.add(item.uuid)

    def make_key(self, fields: dict[str, Any]) -> Any:
        return " ".join(fields["name"].casefold().split())

    def find(self, record: Any) -> Any:
        found = self.by_id.get(record.id) if record.id else None
        return found or self.by_name.get(self.make_key(record.fields))

    def take(self, record: Any) -> tuple[Any, list[str]]:
        """The object for a record, and lines for the report."""
        item = self.find(record)
        if item is None:
            return self._make(record), []
        return item, self._fill(item, record)

    def _make(self, record: Any) -> Any:
        uuid = read_uuid(record.id)
        free = {"uuid": uuid} if uuid and uuid not in self.uuids else {}
        item = self.model(
            external_source=self.source if record.id else "",
            external_id=record.id,
            external_values=dict(record.fields) if record.id else {},
            **record.fields,
            **free,
        )
        # Of its own, so that what memory holds is kept when the service itself fails.
        with transaction.atomic():
            item.save()
        self._add(item)
        self.saved.add(item)
        self.settled.update((item.pk, name) for name in record.fields)
        return item

    def _is_own(self, item: Any, record: Any) -> bool:
        """Whether this very record made the item: others may only fill gaps."""
        return bool(record.id) and (item.external_source, item.external_id) == (
            self.source,
            record.id,
        )

    def _fill(self, item: Any, record: Any) -> list[str]:
        lines, blank = [], {}
        last = item.external_values if self._is_own(item, record) else {}
        for name, value in record.fields.items():
            current = getattr(item, name)
            is_settled = (item.pk, name) in self.settled
            self.settled.add((item.pk, name))
            if value in ("", None) or current == value or name == "location_type":
                continue
            if current in ("", None):
                blank[name] = value
            elif last.get(name) == current and not is_settled:
                blank[name] = value
                lines.append(self._tell_taken(item, name, value))
            elif (item.pk, name, str(value)) not in self.told:
                self.told.add((item.pk, name, str(value)))
                lines.append(self._tell(item, name, value))
        if blank:
            if self._is_own(item, record):
                blank["external_values"] = {**item.external_values, **blank}
            self._save(item, blank)
        return lines

    def _tell_taken(self, item: Any, name: str, value: Any) -> str:
        text = _("%(kind)s “%(name)s”: the source's new %(field)s (%(value)s) was taken.")
        return text % self._name_facts(item, name, value)

    def _tell(self, item: Any, name: str, value: Any) -> str:
        text = _(
            "%(kind)s “%(name)s”: the source has another %(field)s (%(value)s). Ours was kept."
        )
        return text % self._name_facts(item, name, value)

    def _name_facts(self, item: Any, name: str, value: Any) -> dict[str, str]:
        return {
            "kind": item._meta.verbose_name.capitalize(),
            "name": item.name,
            "field": item._meta.get_field(name).verbose_name,
            "value": str(value)[:200],
        }

    def _save(self, item: Any, values: dict[str, Any]) -> None:
        for name, value in values.items():
            setattr(item, name, value)
        with transaction.atomic():
            item.save()
        self.saved.add(item)


class OrganisationLookup(Lookup):
    model = Organisation

    def take_name(self, name: str) -> Organisation | None:
        """The organisation of that name, if there is one."""
        return self.by_name.get(self.make_key({"name": name}))

    def take(self, record: OrganisationRecord) -> tuple[Organisation, list[str]]:
        return super().take(record)

    def _save(self, item: Organisation, values: dict[str, Any]) -> None:
        # A draft that an editor has not published would lose what is written past it.
        if item.has_unpublished_changes:
            return
        super()._save(item, values)
        if item.latest_revision_id:
            item.save_revision(changed=False)


class LocationLookup(Lookup):
    model = Location

    def make_key(self, fields: dict[str, Any]) -> Any:
        """Name and postcode; without a postcode the whole address must be the same."""
        postcode = fields["postal_code"].replace(" ", "").upper()
        rest = postcode or (fields["address_1"].casefold(), fields["city"].casefold())
        return super().make_key(fields), rest

    def take(self, record: LocationRecord) -> tuple[Location, list[str]]:
        return super().take(record)

    def _fill(self, item: Location, record: LocationRecord) -> list[str]:
        hide = record.fields.pop("hide_exact_address", False)
        lines = super()._fill(item, record)
        if hide and not item.hide_exact_address:
            # Never the other way round: an address once hidden is only shown by an editor.
            self._save(item, {"hide_exact_address": True})
        return lines
