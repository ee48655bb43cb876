"""Loads services of Open Referral UK 3.0 or Outpost into the directory."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from tqdm import tqdm

from wagtail_localoffer.imports import report as kinds
from wagtail_localoffer.imports.bulk import catch_up, quiet
from wagtail_localoffer.imports.engine import Importer
from wagtail_localoffer.imports.landing import LandingError, find_landing
from wagtail_localoffer.imports.report import Report, check_ending
from wagtail_localoffer.imports.sources import Source, SourceError, open_source
from wagtail_localoffer.offers.models import Offer


class Command(BaseCommand):
    help = (
        "Loads services from a file, a folder or a web address. Running it again changes only "
        "what changed in the source; what an editor changed here is kept."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("source", help="file, folder, or address beginning with http")
        parser.add_argument(
            "--parent", default="", help="directory: a page's id or its path on the default site"
        )
        parser.add_argument(
            "--type", default="", help="service page type as app.Model, where there are several"
        )
        parser.add_argument(
            "--source-name",
            default="",
            help="tells suppliers apart whose ids may be the same; the same at every run",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="change nothing; tell what would be done"
        )
        parser.add_argument("--report", default="", help="write a report: a .csv or .json file")
        parser.add_argument(
            "--allow-private",
            action="store_true",
            help="let the address be inside your own network",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        path = Path(options["report"]) if options["report"] else None
        try:
            if path:
                check_ending(path)
            source = open_source(options["source"], options["allow_private"])
            name = options["source_name"][:190] or source.name
            report = self._run(source, name, options)
        except (SourceError, LandingError, ValueError) as error:
            raise CommandError(str(error)) from error
        if path:
            try:
                report.write(path)
            except OSError as error:
                raise CommandError(f"The report cannot be written: {error}") from error
        self._print(report, options)

    def _run(self, source: Source, name: str, options: dict[str, Any]) -> Report:
        report = Report(name)
        with quiet():
            if not options["dry_run"]:
                self._take_all(source, name, report, options)
                return report
            with transaction.atomic():
                self._take_all(source, name, report, options)
                transaction.set_rollback(True)
        return report

    def _take_all(self, source: Source, name: str, report: Report, options: dict[str, Any]) -> None:
        with transaction.atomic():
            landing = find_landing(options["parent"], options["type"])
            made = [page for page in landing.made if not isinstance(page, Offer)]
            if made and not options["dry_run"]:
                catch_up(made)
        importer = Importer(landing, name, report, dry_run=options["dry_run"])
        bar = tqdm(source, total=source.total, unit="record", disable=None, leave=False)
        importer.run(bar)
        for problem in source.problems:
            report.add(kinds.PROBLEM, message=problem)
        if source.complete:
            importer.tell_gone()

    def _print(self, report: Report, options: dict[str, Any]) -> None:
        if options["verbosity"] > 0:
            for line in report.lines:
                if line.kind in {kinds.CREATED, kinds.CHANGED} and options["verbosity"] < 2:
                    continue
                facts = [line.record, line.name, line.field]
                where = " ".join(fact for fact in facts if fact)
                self.stdout.write(f"{line.kind}: {where}: {line.message}".rstrip(": "))
        if options["dry_run"]:
            self.stdout.write("Nothing was changed (--dry-run).")
        self.stdout.write(self.style.SUCCESS(report.summarise()))
