"""What cron runs. A feature registers its own jobs: this folder knows none of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any


class JobFailed(Exception):
    """Raised by a job that did what it could and was not able to do all: its text is shown."""


@dataclass(frozen=True)
class JobSpec:
    """One job. `run` returns what it has to say; whatever it raises is a failure."""

    name: str
    run: Callable[[], Any]
    #: What people call it.
    label: Any
    every: timedelta
    #: Local hour: of daily and longer jobs, the time of day they wait for.
    at: int | None = None
    #: How long after a failure it is tried again; doubled each time, `every` at most.
    retry: timedelta = timedelta(minutes=15)
    #: After this a run that said nothing more was killed.
    limit: timedelta = timedelta(hours=2)


_JOBS: dict[str, JobSpec] = {}


def register_job(
    name: str, *, every: timedelta, label: Any = "", **options: Any
) -> Callable[[Callable[[], Any]], Callable[[], Any]]:
    """Decorator: the function is run by `localoffer_jobs` whenever `every` has gone by.

    A module that registers jobs must be imported when Django starts (`AppConfig.ready`).
    `name` is 60 characters at most, and that of the job's own command where it has one.
    Options: `at`, `retry`, `limit`, as in `JobSpec`. Raises ValueError for a name that is too
    long, or for `at` without whole days in `every`.
    """
    if len(name) > 60:
        raise ValueError(f"A job's name has 60 characters at most: {name}")
    if options.get("at") is not None and every % timedelta(days=1):
        raise ValueError("A job has a time of day only if it runs every so many days.")

    def register(function: Callable[[], Any]) -> Callable[[], Any]:
        _JOBS[name] = JobSpec(name, function, label or name, every, **options)
        return function

    return register


def unregister_job(name: str) -> None:
    """Takes a job out: for a site that does without one."""
    _JOBS.pop(name, None)


def get_job(name: str) -> JobSpec:
    """The job of a name; KeyError where there is none."""
    return _JOBS[name]


def list_jobs() -> list[JobSpec]:
    """Every registered job, in the order of their names."""
    return [_JOBS[name] for name in sorted(_JOBS)]
