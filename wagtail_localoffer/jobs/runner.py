"""Runs jobs, one run of each at a time, and keeps what became of them."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from wagtail_localoffer.jobs.models import Job
from wagtail_localoffer.jobs.registry import JobFailed, JobSpec, get_job, list_jobs


#: The row that says when cron itself last came by.
CRON = "localoffer_jobs"
#: Without a sign of cron for this long, the admin warns.
SILENCE = timedelta(hours=26)


class JobBusy(Exception):
    """Another run of this job is at work."""


class Outcome(StrEnum):
    DONE = "done"
    FAILED = "failed"
    BUSY = "busy"


@dataclass(frozen=True)
class Result:
    name: str
    outcome: Outcome
    message: str = ""


class Note:
    """What a run has to say: set `message`."""

    message: Any = ""


@contextmanager
def take(spec: JobSpec | str, now: datetime | None = None) -> Iterator[Note]:
    """Claims a job for the time of the block, and writes down how it ended.

    Raises JobBusy where another run has it. What the block raises is recorded and raised on.
    A run that was killed holds its claim for the job's `limit`.
    """
    spec = get_job(spec) if isinstance(spec, str) else spec
    now = now or timezone.now()
    token = uuid.uuid4().hex
    Job.objects.get_or_create(name=spec.name)
    free = Q(claim="") | Q(claimed_at__lt=now - spec.limit)
    claimed = Job.objects.filter(free, name=spec.name).update(
        claim=token, claimed_at=now, started_at=now
    )
    if not claimed:
        raise JobBusy(_("%s is running already.") % spec.name)
    note = Note()
    mine = Job.objects.filter(name=spec.name, claim=token)
    free_again = {"claim": "", "claimed_at": None}
    try:
        yield note
    except BaseException as error:
        said = str(error) if isinstance(error, JobFailed) else f"{type(error).__name__}: {error}"
        mine.update(
            ended_at=timezone.now(), failures=F("failures") + 1, message=said[:5000], **free_again
        )
        raise
    ended = timezone.now()
    mine.update(
        ended_at=ended,
        succeeded_at=ended,
        failures=0,
        message=str(note.message or "")[:5000],
        **free_again,
    )


def run_job(name: str) -> Result:
    """Runs one job now, due or not. Never raises for what the job raises: see the result."""
    spec = get_job(name)
    try:
        with take(spec) as note:
            note.message = spec.run()
    except JobBusy as busy:
        return Result(name, Outcome.BUSY, str(busy))
    # One job that fails must not keep the others from running.
    except Exception as error:  # noqa: BLE001
        return Result(name, Outcome.FAILED, str(error) or type(error).__name__)
    return Result(name, Outcome.DONE, str(note.message or ""))


def list_due(now: datetime | None = None) -> list[JobSpec]:
    """The jobs that are to run now, in the order of their names. One query."""
    now = now or timezone.now()
    rows = {job.name: job for job in Job.objects.all()}
    return [spec for spec in list_jobs() if (next_run(spec, rows.get(spec.name)) or now) <= now]


def next_run(spec: JobSpec, job: Job | None) -> datetime | None:
    """When a job is to run next; None for one that never ran: at once.

    A job with a time of day waits for its first such hour after the last start. So a cron
    that comes by once a day, at whatever time, runs it once a day; one that comes by every few
    minutes runs it at that hour.
    """
    if job is None or job.started_at is None:
        return None
    if job.claim:
        return job.claimed_at + spec.limit
    if job.failures:
        # The exponent is held down: a year of failures must not leave what a date can hold.
        wait = spec.retry * 2 ** min(job.failures - 1, 12)
        again = (job.ended_at or job.started_at) + min(wait, spec.every)
        if spec.at is None:
            return again
        # Nobody is written to at night because a mail failed in the evening.
        morning = _set_hour(timezone.localtime(again), spec.at)
        return min(max(again, morning), _find_slot(spec, job.started_at))
    if spec.at is None:
        # Cron is never on the second: an hourly job must not slip to every second hour.
        return job.started_at + spec.every - min(spec.every / 10, timedelta(minutes=10))
    return _find_slot(spec, job.started_at)


def _find_slot(spec: JobSpec, started_at: datetime) -> datetime:
    """The first time of day of a job after its last start, `every` later."""
    started = timezone.localtime(started_at)
    slot = _set_hour(started, spec.at)
    if slot <= started:
        slot += timedelta(days=1)
    return slot + spec.every - timedelta(days=1)


def _set_hour(moment: datetime, hour: int) -> datetime:
    return datetime.combine(moment.date(), time(hour, tzinfo=moment.tzinfo))


def note_cron() -> None:
    """Writes down that cron came by."""
    now = timezone.now()
    Job.objects.update_or_create(
        name=CRON, defaults={"started_at": now, "ended_at": now, "succeeded_at": now}
    )


def is_silent(now: datetime | None = None) -> bool:
    """Whether no job has been started for so long that cron cannot be at work. One query."""
    since = (now or timezone.now()) - SILENCE
    return not Job.objects.filter(started_at__gte=since).exists()
