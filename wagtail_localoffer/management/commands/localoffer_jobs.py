from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from wagtail_localoffer.jobs.models import Job
from wagtail_localoffer.jobs.registry import get_job, list_jobs
from wagtail_localoffer.jobs.runner import Outcome, list_due, next_run, note_cron, run_job
from wagtail_localoffer.jobs.tasks import run_in_worker


class Command(BaseCommand):
    help = (
        "Runs whatever is due: reminders, the nightly repair of the directory and the rest. "
        "One line of cron, every few minutes; safe when two runs start together."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--list", action="store_true", help="run nothing; print each job and its next run"
        )
        parser.add_argument("--force", metavar="NAME", help="run this job now, due or not")
        parser.add_argument(
            "--worker",
            action="store_true",
            help="hand the jobs to the django_tasks worker instead of running them here",
        )

    def handle(self, **options: Any) -> None:
        if options["list"]:
            self.list_all()
            return
        if name := options["force"]:
            try:
                names = [get_job(name).name]
            except KeyError:
                known = ", ".join(spec.name for spec in list_jobs())
                raise CommandError(f"There is no job {name}. There are: {known}") from None
        else:
            note_cron()
            names = [spec.name for spec in list_due()]
        if options["worker"]:
            for name in names:
                run_in_worker.enqueue(name, is_forced=bool(options["force"]))
            self.say(f"{len(names)} handed to the worker", options)
            return
        failed = []
        for name in names:
            result = run_job(name)
            if result.outcome is Outcome.FAILED:
                failed.append(f"{name}: {result.message}")
            else:
                self.say(f"{name}: {result.outcome}. {result.message}".strip(), options)
        if failed:
            raise CommandError("\n".join(failed))

    def list_all(self) -> None:
        rows = {job.name: job for job in Job.objects.all()}
        for spec in list_jobs():
            job = rows.get(spec.name)
            due = next_run(spec, job)
            last = "never"
            if job and job.started_at:
                last = f"{timezone.localtime(job.started_at):%Y-%m-%d %H:%M}"
            soon = "now" if due is None or due <= timezone.now() else None
            when = soon or f"{timezone.localtime(due):%Y-%m-%d %H:%M}"
            fails = f", failed {job.failures} times" if job and job.failures else ""
            self.stdout.write(f"{spec.name}: last {last}{fails}, next {when}")

    def say(self, line: str, options: dict[str, Any]) -> None:
        if options["verbosity"]:
            self.stdout.write(line)
