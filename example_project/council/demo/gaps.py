"""What families looked for and did not find, as the directory itself would have counted it."""

from collections.abc import Callable
from datetime import timedelta

from django.utils import timezone

from example_project.council.demo.content.gaps import ASKED
from example_project.council.demo.once import once
from wagtail_localoffer.entries.snapshot import get_snapshot
from wagtail_localoffer.pages.models import DirectoryPage
from wagtail_localoffer.search.asking import ask
from wagtail_localoffer.search.gaps import count_gap, read_gap
from wagtail_localoffer.search.lexicon import get_lexicon


def load(say: Callable[[str], object]) -> None:
    directory = DirectoryPage.objects.order_by("pk").first()
    if directory and once("localoffer:gaps", count_searches, directory):
        say("Counted searches that found little")


def count_searches(directory: DirectoryPage) -> None:
    """Asks each question and counts it on its days. What may name someone is left out here too."""
    snapshot, today = get_snapshot(directory), timezone.localdate()
    lexicon = get_lexicon(snapshot)
    for words, days_ago in ASKED:
        gap = read_gap(ask(snapshot, words), lexicon)
        # The earliest day first, as it happens.
        for days in sorted(days_ago, reverse=True):
            if gap is not None:
                count_gap(directory.pk, gap, today - timedelta(days=days))
