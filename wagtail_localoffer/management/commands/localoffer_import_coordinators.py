from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from wagtail_localoffer.guidance.coordinators import import_coordinators
from wagtail_localoffer.offers.models import Offer


class Command(BaseCommand):
    help = "Loads EHC co-ordinators from a CSV file; rows that are wrong are told and left out."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--offer", type=int, help="id of the Local Offer; default: every one")

    def handle(self, *, file: Path, offer: int | None, **options: Any) -> None:
        own = Offer.objects.filter(pk=offer).first()
        if offer is not None and own is None:
            raise CommandError(f"There is no Local Offer with the id {offer}.")
        try:
            lines = file.read_text(encoding="utf-8-sig").splitlines()
            outcome = import_coordinators(lines, own)
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"{file} could not be read as UTF-8 text: {error}") from error
        except ValidationError as error:
            raise CommandError(error.messages[0]) from error
        for number, words in outcome.problems:
            self.stderr.write(f"Row {number}: {words}")
        self.stdout.write(
            f"{outcome.created} created, {outcome.updated} updated, "
            f"{outcome.unchanged} unchanged, {len(outcome.problems)} left out"
        )
