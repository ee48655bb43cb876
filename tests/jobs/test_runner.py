"""What cron runs: when, one run at a time, and what is kept of it."""

from datetime import datetime, timedelta

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.utils import timezone

from wagtail_localoffer.jobs import registry
from wagtail_localoffer.jobs.registry import JobFailed, register_job
from wagtail_localoffer.jobs.runner import JobBusy, Outcome, is_silent, list_due, run_job, take
from wagtail_localoffer.models import Job


pytestmark = pytest.mark.django_db


def at(text):
    return timezone.make_aware(datetime.fromisoformat(text))


@pytest.fixture
def jobs(monkeypatch):
    """A registry of its own; gives the list that runs write to."""
    monkeypatch.setattr(registry, "_JOBS", {})
    return []


@pytest.fixture
def daily(jobs):
    register_job("daily", every=timedelta(days=1), at=7)(lambda: jobs.append("daily") or "well")


@pytest.fixture
def hourly(jobs):
    register_job("hourly", every=timedelta(hours=1))(lambda: jobs.append("hourly"))


def run_at(*times):
    """Cron at these times; returns the times at which something was run."""
    ran = []
    for time in times:
        with time_machine.travel(at(time), tick=False):
            ran += [time[5:] for spec in list_due() if run_job(spec.name)]
    return ran


def test_a_cron_of_every_few_minutes_runs_a_daily_job_at_its_hour(daily):
    times = [
        f"2027-03-0{day} {hour:02}:{minute}"
        for day in (1, 2, 3)
        for hour in range(24)
        for minute in ("00", "30")
    ]
    assert run_at(*times) == ["03-01 00:00", "03-01 07:00", "03-02 07:00", "03-03 07:00"]


def test_a_cron_of_once_a_day_runs_a_daily_job_whatever_its_hour(daily):
    times = [f"2027-03-{day:02} 02:00" for day in range(20, 31)]
    # Clocks go forward on 28 March 2027.
    assert run_at(*times) == [time[5:] for time in times]


def test_an_hourly_job_does_not_slip_when_cron_is_early(hourly):
    times = ["2027-03-01 08:00:09", "2027-03-01 09:00:01", "2027-03-01 10:00:03"]
    assert len(run_at(*times)) == 3
    assert run_at("2027-03-01 10:30") == []


def test_a_job_that_failed_is_tried_again_soon_and_then_more_seldom(jobs):
    @register_job("weak", every=timedelta(days=1), at=7)
    def weak():
        jobs.append("weak")
        raise JobFailed("2 mails failed")

    first = at("2027-03-01 07:00")
    for minutes in range(0, 24 * 60, 5):
        with time_machine.travel(first + timedelta(minutes=minutes), tick=False):
            for spec in list_due():
                assert run_job(spec.name).outcome is Outcome.FAILED
    # After 15 minutes, then 30, 60, 120, 240, 480.
    assert len(jobs) == 7
    job = Job.objects.get()
    assert (job.failures, job.message, job.succeeded_at) == (7, "2 mails failed", None)


def test_nothing_is_tried_again_at_night_and_the_morning_is_kept(jobs):
    @register_job("weak", every=timedelta(days=1), at=7, retry=timedelta(hours=9))
    def weak():
        raise JobFailed("failed")

    times = [f"2027-03-0{day} {hour:02}:00" for day in (1, 2, 3) for hour in range(24)]
    assert run_at(*times[7:]) == ["03-01 07:00", "03-01 16:00", "03-02 07:00", "03-03 07:00"]


def test_one_job_that_fails_keeps_no_other_from_running(jobs, hourly):
    register_job("broken", every=timedelta(hours=1))(lambda: 1 / 0)
    with pytest.raises(CommandError, match="broken: division by zero"):
        call_command("localoffer_jobs", verbosity=0)
    assert jobs == ["hourly"]
    assert Job.objects.get(name="broken").message == "ZeroDivisionError: division by zero"


@pytest.mark.core
def test_a_job_is_run_once_when_two_runs_start_together(jobs):
    inner = []
    register_job("slow", every=timedelta(hours=1))(lambda: inner.append(run_job("slow")))
    assert run_job("slow").outcome is Outcome.DONE
    assert inner[0].outcome is Outcome.BUSY
    assert Job.objects.get().claim == ""


def test_a_run_that_was_killed_is_taken_over_after_its_time(daily):
    with time_machine.travel(at("2027-03-01 07:00"), tick=False):
        run_job("daily")
    # As a killed run leaves it.
    Job.objects.update(
        claim="x", claimed_at=at("2027-03-02 07:00"), started_at=at("2027-03-02 07:00")
    )
    assert run_at("2027-03-02 08:59") == []
    with time_machine.travel(at("2027-03-02 08:59"), tick=False), pytest.raises(JobBusy):
        with take("daily"):
            pass
    assert run_at("2027-03-02 09:01") == ["03-02 09:01"]


def test_what_a_job_says_is_kept(daily):
    call_command("localoffer_jobs", verbosity=0)
    job = Job.objects.get(name="daily")
    assert (job.message, job.failures) == ("well", 0)
    assert job.succeeded_at


def test_the_list_runs_nothing(daily, jobs, capsys):
    call_command("localoffer_jobs", "--list")
    assert "daily: last never, next now" in capsys.readouterr().out
    assert jobs == []


def test_a_job_can_be_forced_and_a_name_that_is_none_is_told(daily, jobs):
    for _ in range(2):
        call_command("localoffer_jobs", "--force", "daily", verbosity=0)
    assert jobs == ["daily", "daily"]
    with pytest.raises(CommandError, match="There is no job dayly. There are: daily"):
        call_command("localoffer_jobs", "--force", "dayly")


def test_a_worker_runs_what_it_is_handed_once(daily, jobs):
    # Without a worker of its own a site's tasks are run at once, in place.
    call_command("localoffer_jobs", "--worker", verbosity=0)
    call_command("localoffer_jobs", "--worker", verbosity=0)
    assert jobs == ["daily"]


def test_silence_is_more_than_a_day_without_any_job(daily):
    assert is_silent()
    with time_machine.travel(at("2027-03-01 07:00"), tick=False):
        run_job("daily")
    assert not is_silent(at("2027-03-02 08:00"))
    assert is_silent(at("2027-03-02 10:00"))


def test_names_and_hours_that_cannot_be_kept_are_refused():
    with pytest.raises(ValueError, match="60 characters"):
        register_job("x" * 61, every=timedelta(days=1))
    with pytest.raises(ValueError, match="time of day"):
        register_job("x", every=timedelta(hours=36), at=7)
