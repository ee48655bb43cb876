"""Jobs for a site with a worker: handed to `django_tasks`, run where the worker runs."""

from django_tasks import task

from wagtail_localoffer.jobs.runner import list_due, run_job


@task()
def run_in_worker(name: str, is_forced: bool = False) -> str:
    """Runs a job, unless it was run since it was handed over. Returns how it ended."""
    if not is_forced and name not in {spec.name for spec in list_due()}:
        return "not due"
    return str(run_job(name).outcome)
