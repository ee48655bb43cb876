from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from wagtail_localoffer.entries.drift import count_expected, find_drift, repair
from wagtail_localoffer.entries.jobs import REBUILD
from wagtail_localoffer.jobs.runner import JobBusy, take


class Command(BaseCommand):
    help = (
        "Makes the directory's entries right, whatever changed the services. Safe at any time; "
        "run it every night, and after a restore, loaddata or a change by SQL."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="change nothing; end with 1 where entries differ"
        )
        parser.add_argument(
            "--deep", action="store_true", help="with --check: compare all of every entry"
        )

    def handle(self, **options: Any) -> None:
        if options["deep"] and not options["check"]:
            raise CommandError("--deep goes with --check: a repair always compares everything.")
        total = count_expected()
        if not options["check"]:
            try:
                with take(REBUILD) as note, self.show(total) as tell:
                    changed = repair(tell)
                    note.message = f"{total} services, {changed} entries repaired"
            except JobBusy as busy:
                raise CommandError(str(busy)) from None
            self.stdout.write(note.message)
            return
        with self.show(total) as tell:
            drift = find_drift(deep=options["deep"], tell=tell)
        self.stdout.write(
            f"{total} services, {len(drift.missing)} entries missing, "
            f"{len(drift.extra)} too many, {len(drift.stale)} not right"
        )
        if drift:
            keys = [*drift.missing, *drift.extra, *drift.stale][:20]
            raise CommandError(f"Pages concerned: {', '.join(map(str, keys))}", returncode=1)

    @contextmanager
    def show(self, total: int) -> Iterator[Callable[[int], Any]]:
        """A progress bar on the error stream, so that the output can be kept."""
        with tqdm(total=total, unit="entry", file=self.stderr._out, disable=None) as bar:
            yield bar.update
