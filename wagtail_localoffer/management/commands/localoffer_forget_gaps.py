from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone
from django.utils.translation import ngettext

from wagtail_localoffer.search.gaps import forget_gaps


class Command(BaseCommand):
    help = (
        "Deletes the words of searches that found little and that nobody asked for again "
        "for longer than SEARCH_GAP_DAYS. Run it every day, as often as you like."
    )

    def handle(self, **options: Any) -> None:
        number = forget_gaps(timezone.now())
        if options["verbosity"]:
            text = ngettext(
                "%(number)d search gap forgotten", "%(number)d search gaps forgotten", number
            )
            self.stdout.write(text % {"number": number})
