import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from wagtail_localoffer.places.layouts import Row
from wagtail_localoffer.places.loading import load
from wagtail_localoffer.places.sources import Source, SourceError, Tally


class Command(BaseCommand):
    help = (
        "Loads postcodes and their points from Code-Point Open, ONSPD, NSPL, or a CSV file with "
        "the columns postcode, latitude and longitude. What was loaded before is replaced; "
        "after a mistake in the file nothing has changed."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", help="a file, a folder or a zip, as it was downloaded")
        parser.add_argument(
            "--areas",
            default="",
            metavar="AL,HP",
            help="only postcodes that begin with these letters",
        )
        parser.add_argument(
            "--keep", action="store_true", help="add to what was loaded before, instead"
        )

    def handle(self, **options: Any) -> None:
        areas = [area.strip().upper() for area in options["areas"].split(",") if area.strip()]
        for area in areas:
            if not re.fullmatch("[A-Z]{1,2}", area):
                raise CommandError(
                    f"--areas: {area!r} is no postcode area. Give the letters that postcodes "
                    "begin with, with commas between them: AL,HP."
                )
        shown = options["verbosity"] > 0
        try:
            source = Source(Path(options["path"]), areas)
            with tqdm(
                total=source.size,
                unit="B",
                unit_scale=True,
                disable=None if shown else True,
                leave=False,
            ) as bar:
                total = load(_read_all(source, bar), options["keep"])
        except SourceError as error:
            raise CommandError(str(error)) from error
        if shown:
            self._tell(source.tally, total)

    def _tell(self, tally: Tally, total: int) -> None:
        for name in tally.skipped:
            self.stdout.write(f"{name}: not a table of postcodes that we know, not read")
        for line in tally.problems:
            self.stderr.write(line)
        if tally.bad > len(tally.problems):
            self.stderr.write(f"... and {tally.bad - len(tally.problems):,} more bad rows")
        left = {
            "no longer in use": tally.terminated,
            "without a place": tally.unplaced,
            "of other areas": tally.elsewhere,
            "bad": tally.bad,
        }
        layouts = " and ".join(tally.layouts)
        self.stdout.write(
            self.style.SUCCESS(f"{tally.usable:,} postcodes read ({layouts}); {total:,} known now.")
        )
        self.stdout.write(
            "Left out: " + ", ".join(f"{count:,} {name}" for name, count in left.items()) + "."
        )


def _read_all(source: Source, bar: Any) -> Iterator[Row]:
    """The rows. Raises `SourceError` at the end when there was none, so that none are lost."""
    yield from source.read(bar.update)
    tally = source.tally
    if not tally.usable:
        raise SourceError(
            f"{source.path} has no postcode to load: {tally.elsewhere:,} of other areas, "
            f"{tally.terminated:,} no longer in use, {tally.unplaced:,} without a place, "
            f"{tally.bad:,} bad rows. Nothing was changed."
            + "".join(f"\n{line}" for line in tally.problems[:3])
        )
