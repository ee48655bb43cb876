"""The own command of a job: the same run that `localoffer_jobs` makes, with the same records."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from wagtail_localoffer.jobs.runner import Outcome, run_job


class JobCommand(BaseCommand):
    """Set `job` to the name of a registered job. Ends with 1 where it failed or is busy."""

    job = ""

    def handle(self, **options: Any) -> None:
        result = run_job(self.job)
        if result.outcome is not Outcome.DONE:
            raise CommandError(result.message)
        if options["verbosity"]:
            self.stdout.write(result.message)
