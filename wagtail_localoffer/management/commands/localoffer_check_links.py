import argparse
from typing import Any

import swapper
from django.core.management.base import CommandError

from wagtail_localoffer.conf import conf
from wagtail_localoffer.jobs.commands import JobCommand
from wagtail_localoffer.jobs.registry import JobFailed
from wagtail_localoffer.links.jobs import CHECK, check_links


swapper.set_app_prefix("wagtailcore", "wagtail")


def read_limit(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("Give a number of 1 or more.")
    return number


class Command(JobCommand):
    job = CHECK
    help = "Finds links to other sites that no longer work. Safe at any time; localoffer_jobs runs it every night."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--limit", type=read_limit, help="Links to check at most")
        parser.add_argument("--page", type=int, help="Key of a page: only its links, due or not")

    def handle(self, **options: Any) -> None:
        limit, page = options["limit"], options["page"]
        if limit is None and page is None:
            super().handle(**options)
            return
        Page = swapper.load_model("wagtailcore", "Page")
        if page is not None and not Page.objects.filter(pk=page, live=True).exists():
            raise CommandError(f"There is no live page with the key {page}.")
        try:
            report = check_links(limit or conf.LINKS_PER_RUN or 1000, page)
        except JobFailed as error:
            raise CommandError(str(error)) from error
        if options["verbosity"]:
            self.stdout.write(str(report))
