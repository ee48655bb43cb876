"""Takes records in, one page each, and leaves alone what an editor changed."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

import swapper
from django.core.exceptions import ValidationError
from django.db import InterfaceError, OperationalError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from wagtail_localoffer.entries.sync import suspend_sync, sync
from wagtail_localoffer.imports import report as kinds
from wagtail_localoffer.imports.bulk import catch_up
from wagtail_localoffer.imports.comparing import compare, fill_gaps, is_another
from wagtail_localoffer.imports.landing import Landing
from wagtail_localoffer.imports.models import SourceRecord
from wagtail_localoffer.imports.pages import Pages
from wagtail_localoffer.imports.report import Report
from wagtail_localoffer.imports.resolving import Resolver
from wagtail_localoffer.imports.shapes import find_shape, make_hash, scrub
from wagtail_localoffer.imports.values import plan_values, read_terms, write_value
from wagtail_localoffer.oruk.cleaning import read_uuid
from wagtail_localoffer.oruk.records import ServiceRecord


#: Records after which the read model and indexes catch up.
BATCH = 200


class Importer:
    """One run. `take` never raises on a bad record: it is told in `report`.

    A source record's hash is written only once its page is in the read model and indexes,
    so a run that was killed is finished by the next.
    """

    def __init__(self, landing: Landing, source: str, report: Report, dry_run: bool = False):
        self.landing = landing
        self.pages = Pages(landing, source)
        self.source = source
        self.report = report
        self.dry_run = dry_run
        self.resolver = Resolver(source)
        self.seen: set[str] = set()
        self.pending: list[tuple[SourceRecord, str]] = []
        self.saved: set[int] = set()
        records = list_records(landing).defer("raw")
        self.known = {item.source_id: item for item in records.filter(source=source)}
        self.before = set(self.known)
        # A UUID means the same record whichever way it came.
        self.elsewhere = {
            item.source_id: item
            for item in records.exclude(source=source)
            if read_uuid(item.source_id)
        }

    def run(self, raws: Iterable[Any]) -> None:
        raws = iter(raws)
        while batch := list(islice(raws, BATCH)):
            # At the end of the block the read model catches up.
            with suspend_sync():
                for raw in batch:
                    self.take(raw)
            self.settle()

    def take(self, raw: Any) -> None:
        """Takes one record as the source sent it."""
        try:
            self._take(raw)
        except (OperationalError, InterfaceError):
            # The database is gone: every other record would fail too.
            raise
        except ValidationError as error:
            self.landing.parent.refresh_from_db()
            self._tell_invalid(raw, error)
        except Exception as error:  # noqa: BLE001 - one bad record must not stop the others
            self.landing.parent.refresh_from_db()
            text = _("It could not be taken in (%(error)s) and was left out.")
            self._tell(raw, text % {"error": f"{type(error).__name__}: {error}"[:300]})

    def _adopt(self, known: SourceRecord) -> None:
        """Gives a record from before there was an offer to the offer."""
        if known.offer_id is None and self.landing.offer is not None:
            known.offer = self.landing.offer
            if not self.dry_run:
                known.save(update_fields=["offer"])

    def _tell(self, raw: Any, message: str, field: str = "") -> None:
        facts = raw if isinstance(raw, dict) else {}
        self.report.add(
            kinds.PROBLEM,
            record=str(facts.get("id") or "")[:190],
            name=str(facts.get("name") or "")[:100],
            field=field,
            message=message,
        )

    def _tell_invalid(self, raw: Any, error: ValidationError) -> None:
        facts = getattr(error, "message_dict", None) or {"": error.messages}
        for field, messages in facts.items():
            text = _("The page type refused it: %(reason)s It was left out.")
            self._tell(raw, text % {"reason": " ".join(messages)}, field)

    def _take(self, raw: Any) -> None:
        if not isinstance(raw, dict):
            self._tell(raw, _("This is not a record and was left out."))
            return
        raw = scrub(raw)
        record = find_shape(raw).read(raw)
        facts = {"record": record.id, "name": record.name}
        if record.id and record.id in self.seen:
            text = _("This id came before: the first record counts, this one was left out.")
            self.report.add(kinds.PROBLEM, **facts, field="id", message=text)
            return
        self.seen.add(record.id)
        for problem in record.problems:
            self.report.add(kinds.PROBLEM, **facts, **vars(problem))
        for field, value in (("id", record.id), ("name", record.name)):
            if not value:
                text = _("It has no %(field)s and was left out.") % {"field": field}
                self.report.add(kinds.PROBLEM, **facts, field=field, message=text)
                return
        if not record.organisation and not self.resolver.knows_organisation(record):
            text = _("It names no organisation. It was taken in without one.")
            self.report.add(kinds.PROBLEM, **facts, field="organisation", message=text)
        known = self.known.get(record.id) or self.elsewhere.get(record.id)
        if known is not None:
            self._adopt(known)
        digest = make_hash(raw)
        if known is not None and known.page_id is None:
            text = _("Its page was deleted here. It was not made again.")
            self.report.add(kinds.CONFLICT, **facts, message=text)
        elif known is not None and known.hash == digest:
            self.report.add(kinds.UNCHANGED)
        elif known is not None and is_another(known.raw, record):
            text = _(
                "This id is another service's here (“%(name)s”), so nothing was changed. Import "
                "each supplier's file with a --source-name of its own."
            )
            self.report.add(kinds.CONFLICT, **facts, message=text % {"name": known.page.title})
        else:
            self._apply(record, raw, digest, known, facts)

    def _apply(
        self,
        record: ServiceRecord,
        raw: dict[str, Any],
        digest: str,
        known: SourceRecord | None,
        facts: dict[str, Any],
    ) -> None:
        wanted, lines, settled = self.resolver.resolve(record)
        for kind, field, message in lines:
            self.report.add(kind, **facts, field=field, message=message)
        # A record with something left to settle is read again next time.
        digest = digest if settled else ""
        if known is None:
            self._create(record, wanted, raw, digest, facts)
        else:
            self._change(known, wanted, raw, digest, facts)

    def _create(
        self,
        record: ServiceRecord,
        wanted: dict[str, Any],
        raw: dict[str, Any],
        digest: str,
        facts: dict[str, Any],
    ) -> None:
        plain = plan_values(self.landing.model, wanted)
        page = self.pages.make(record, wanted)
        if not self.pages.keep_id(page, record):
            text = _("Another page has this id here, so the new page has an id of its own.")
            self.report.add(kinds.NOTE, **facts, field="id", message=text)
        expired = page.expire_at is not None and page.expire_at <= timezone.now()
        item = SourceRecord(
            offer=self.landing.offer,
            source=self.source,
            source_id=record.id,
            values=plain,
            raw=raw,
            seen_at=timezone.now(),
        )
        if self.dry_run:
            page.draft_title = page.title
            page.clean_fields(exclude=["path", "depth", "url_path"])
        else:
            with transaction.atomic():
                self.pages.add(page, expired)
                item.page_id = page.pk
                item.save()
            self._remember(page, item, digest)
        self.pages.slugs.add(page.slug)
        self.known[record.id] = item
        if expired:
            text = _("The source stopped showing it. Its page was made as a draft.")
            self.report.add(kinds.NOTE, **facts, message=text, page=page.pk)
        self.report.add(kinds.CREATED, **facts, page=page.pk)

    def _change(
        self,
        known: SourceRecord,
        wanted: dict[str, Any],
        raw: dict[str, Any],
        digest: str,
        facts: dict[str, Any],
    ) -> None:
        page = known.page.specific
        facts = {**facts, "page": page.pk}
        if page.has_unpublished_changes or not page.live:
            text = _("The page has a draft that is not published, so nothing was changed.")
            if not page.live:
                text = _("The page is not published here, so nothing was changed.")
            self.report.add(kinds.CONFLICT, **facts, message=text)
            return
        fill_gaps(page, known.values, wanted)
        plain = plan_values(type(page), wanted)
        read_terms(page)
        changed, conflicts = compare(page, known.values, plain)
        for key in conflicts:
            text = _("An editor changed this, so it was kept. The source says: %(value)s")
            value = str(wanted[key] if key == "description" else plain[key])[:300]
            self.report.add(kinds.CONFLICT, **facts, field=key, message=text % {"value": value})
        values = {**known.values, **{k: v for k, v in plain.items() if k not in conflicts}}
        digest = "" if conflicts else digest
        if changed:
            for key in changed:
                write_value(page, key, wanted[key])
            page.full_clean()
        self.report.add(kinds.CHANGED if changed else kinds.UNCHANGED, **(facts if changed else {}))
        if self.dry_run:
            return
        with transaction.atomic():
            if changed:
                page.save_revision(clean=False).publish()
            if changed or values != known.values or known.hash != digest:
                known.values, known.raw, known.hash = values, raw, ""
                known.seen_at = timezone.now()
                known.save()
        if changed or digest:
            self._remember(page, known, digest)

    def _remember(self, page: Any, item: SourceRecord, digest: str) -> None:
        """For `settle`. The read model is told too: a killed run may not have told it."""
        sync(page)
        self.saved.add(page.pk)
        self.pending.append((item, digest))

    def settle(self) -> None:
        """The indexes catch up; only then the records count as taken in."""
        saved = self.resolver.list_saved()
        if self.dry_run or not (self.pending or saved):
            return
        pages = swapper.load_model("wagtailcore", "Page").objects
        catch_up([*pages.filter(pk__in=self.saved).specific(), *saved])
        for item, digest in self.pending:
            item.hash = digest
        SourceRecord.objects.bulk_update([item for item, _digest in self.pending], ["hash"])
        self.resolver.forget_saved()
        self.pending.clear()
        self.saved.clear()

    def tell_gone(self) -> None:
        """Tells the records that the source had and has no more. Nothing is deleted."""
        if self.before and not self.seen & self.before:
            text = _(
                "Nothing that came from “%(source)s” before is in it now. If this is another "
                "supplier, import it with a --source-name of its own."
            )
            self.report.add(kinds.NOTE, message=text % {"source": self.source})
        for source_id, item in sorted(self.known.items()):
            if source_id not in self.seen:
                text = _("It is gone from the source. Its page was left as it is.")
                name = str(item.values.get("title", ""))
                self.report.add(
                    kinds.GONE, record=source_id, name=name, message=text, page=item.page_id
                )


def list_records(landing: Landing) -> models.QuerySet:
    """What was imported for the offer, and below its parent before there was one.

    In an order in which the offer's own record comes last, and so counts.
    """
    own = models.Q(offer=landing.offer)
    before = models.Q(offer=None, page__path__startswith=landing.parent.path)
    return SourceRecord.objects.filter(own | before).order_by(
        models.F("offer").asc(nulls_first=True), "pk"
    )
