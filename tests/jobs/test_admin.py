"""The page that says whether cron does its work, and who may see it."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.editing.conftest import log_in
from wagtail_localoffer import roles
from wagtail_localoffer.jobs.registry import list_jobs
from wagtail_localoffer.models import Job, ReviewDigest


pytestmark = pytest.mark.django_db


@pytest.fixture
def url(root):
    roles.create_groups()
    return reverse("localoffer_jobs")


def read(client, url):
    return client.get(url).content.decode()


def test_a_manager_sees_that_cron_has_never_run(url):
    client = log_in("manager", roles.MANAGER)
    assert "No job has run for more than a day" in read(client, url)
    assert "jobs have not run for more than a day" in read(client, reverse("wagtailadmin_home"))


@pytest.mark.parametrize("group", [None, roles.EDITOR])
def test_nobody_else_sees_jobs_or_addresses(url, group):
    client = log_in("somebody", group)
    assert client.get(url).status_code == 302
    assert url not in read(client, reverse("wagtailadmin_home"))
    assert Client().get(url).status_code == 302


def test_after_a_run_there_is_nothing_to_warn_of(url, mailoutbox):
    call_command("localoffer_jobs", verbosity=0)
    client = log_in("manager", roles.MANAGER)
    page = read(client, url)
    assert "No job has run" not in page
    assert "Went well" in page
    assert "localoffer_rebuild_entries" in page
    assert "help-warning" not in read(client, reverse("wagtailadmin_home"))
    assert {spec.name for spec in list_jobs()} <= set(Job.objects.values_list("name", flat=True))


def test_failures_kills_and_repeats_are_told(url):
    now = timezone.now()
    long_ago = now - timedelta(days=1)
    Job.objects.create(
        name="localoffer_send_review_reminders", started_at=now, failures=3, message="2 failed"
    )
    Job.objects.create(
        name="localoffer_rebuild_entries", claim="x", claimed_at=long_ago, started_at=long_ago
    )
    mails = {"failed": "SMTPException: full", "sent": ""}
    for state, error in mails.items():
        ReviewDigest.objects.create(
            email=f"{state}@example.org",
            day=now.date(),
            state=state,
            error=error,
            may_repeat=state == "sent",
            message_id="<a@b>",
        )
    ReviewDigest.objects.create(
        email="well@example.org", day=now.date(), state="sent", message_id="<a@b>"
    )
    client = log_in("manager", roles.MANAGER)
    page = read(client, url)
    for words in [
        "Failed 3 times in a row",
        "stopped in the middle",
        "SMTPException: full",
        "May have been sent twice",
    ]:
        assert words in page
    assert "well@example.org" not in page
    home = read(client, reverse("wagtailadmin_home"))
    assert "These jobs of the Local Offer failed: Review reminders" in home


def test_addresses_are_for_those_who_may_see_mails(url):
    ReviewDigest.objects.create(
        email="ann@example.org", day=timezone.localdate(), state="failed", message_id="<a@b>"
    )
    client = log_in("manager", roles.MANAGER)
    group = client.user.groups.get()
    group.permissions.remove(group.permissions.get(codename="view_reviewdigest"))
    page = read(client, url)
    assert "Review reminders" in page
    assert "ann@example.org" not in page


def test_the_page_takes_a_fixed_number_of_queries(url, django_assert_max_num_queries):
    client = log_in("manager", roles.MANAGER)
    for number in range(30):
        ReviewDigest.objects.create(
            email=f"{number}@example.org",
            day=timezone.localdate(),
            state="failed",
            message_id="<a@b>",
        )
    read(client, url)
    with django_assert_max_num_queries(20):
        read(client, url)
