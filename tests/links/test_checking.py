"""When a link counts as broken, and how politely it is asked."""

from datetime import datetime, timedelta

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from wagtail_localoffer.conf import conf
from wagtail_localoffer.fetch import TimedOut, TooLarge, TooManyRedirects, Unreachable
from wagtail_localoffer.links.asking import read_wait
from wagtail_localoffer.links.checking import DELAY, Pace, check_due
from wagtail_localoffer.links.jobs import CHECK, check_links
from wagtail_localoffer.links.models import make_digest
from wagtail_localoffer.models import Job, Link


pytestmark = pytest.mark.django_db

URL = "https://swim.example/times"
NIGHT = datetime(2027, 3, 1, 2, tzinfo=timezone.get_default_timezone())


@pytest.fixture
def night():
    with time_machine.travel(NIGHT, tick=False) as traveller:
        yield traveller


def make_link(url=URL, **values):
    return Link.objects.create(url=url, host=url.split("/")[2], **values)


def check_on(traveller, days, hours=0):
    traveller.move_to(NIGHT + timedelta(days=days, hours=hours))
    check_due(100)
    return Link.objects.get(url=URL)


@pytest.mark.core
@pytest.mark.parametrize(
    "answer", [404, 410, Unreachable("There is no host."), TimedOut("Too slow.")]
)
def test_a_link_is_broken_when_it_fails_on_two_days(night, web, answer):
    web.answers[URL] = answer
    make_link()
    first = check_on(night, 0)
    assert (first.status, first.failures) == ("failed", 1)
    assert first.error
    second = check_on(night, 1)
    assert (second.status, second.failures) == ("broken", 2)
    assert second.first_failed_on.isoformat() == "2027-03-01"


def test_failing_twice_on_one_day_is_failing_once(night, web):
    web.answers[URL] = 404
    make_link()
    check_on(night, 0)
    Link.objects.update(next_at=NIGHT)
    link = check_on(night, 0, hours=12)
    assert (link.status, link.failures) == ("failed", 1)


def test_a_good_answer_in_between_starts_the_count_anew(night, web):
    web.answers[URL] = 404
    make_link()
    check_on(night, 0)
    web.answers[URL] = 200
    link = check_on(night, 1)
    assert (link.status, link.failures, link.first_failed_on) == ("ok", 0, None)
    assert link.ok_at == NIGHT + timedelta(days=1)
    web.answers[URL] = 404
    assert check_on(night, 9).status == "failed"


def test_a_broken_link_that_works_again_is_told_no_more(night, web):
    web.answers[URL] = 404
    make_link()
    check_on(night, 0)
    assert check_on(night, 1).status == "broken"
    web.answers[URL] = 200
    link = check_on(night, 3)
    assert (link.status, link.error) == ("ok", "")


@pytest.mark.parametrize(
    "answer", [401, 403, 429, 500, 502, 503, 418, TooManyRedirects("More than 5 redirects.")]
)
def test_other_answers_never_make_a_link_broken(night, web, answer):
    web.answers[URL] = answer
    make_link()
    assert [check_on(night, day).status for day in (0, 4, 8)] == ["unsure"] * 3


def test_an_unsure_answer_does_not_take_a_failure_back(night, web):
    web.answers[URL] = 404
    make_link()
    check_on(night, 0)
    web.answers[URL] = 500
    assert check_on(night, 1).status == "failed"
    web.answers[URL] = 404
    assert check_on(night, 2).status == "broken"


@pytest.mark.parametrize("url", ["http://127.0.0.1/admin/", "http://169.254.169.254/latest/"])
def test_an_address_inside_a_network_is_refused_and_not_called_broken(night, monkeypatch, url):
    """The real `fetch`: nothing is sent."""
    monkeypatch.setattr("wagtail_localoffer.fetch._ask", lambda *args: pytest.fail("asked"))
    link = make_link(url)
    check_due(10)
    link.refresh_from_db()
    assert link.status == "unsure"
    assert "inside a network" in link.error


@pytest.mark.parametrize("status", [403, 404, 405, 501])
def test_get_is_tried_where_head_is_refused(night, web, status):
    web.answers["HEAD", URL] = status
    make_link()
    assert check_on(night, 0).status == "ok"
    assert web.asked == [("HEAD", URL), ("GET", URL)]


def test_a_page_that_is_too_large_to_read_is_there(night, web):
    web.answers["HEAD", URL] = 405
    web.answers["GET", URL] = TooLarge("Large.")
    make_link()
    assert check_on(night, 0).status == "ok"


def test_a_site_that_names_a_time_is_left_alone_until_then(night, web):
    web.answers[URL] = (429, {"retry-after": str(10 * 86400)})
    make_link()
    assert check_on(night, 0).next_at == NIGHT + timedelta(days=10)
    assert web.asked == [("HEAD", URL)]
    check_on(night, 9)
    assert len(web.asked) == 1


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("Tue, 02 Mar 2027 02:00:00 GMT", timedelta(days=1)),
        ("Sun, 28 Feb 2027 02:00:00 GMT", timedelta()),
        ("999999999", timedelta(days=30)),
        ("soon", None),
        ("", None),
        ("Tue, 02 Mar 2027 02:00:00 -0000", None),
    ],
)
def test_retry_after_is_read(text, wait):
    assert read_wait(text, NIGHT) == wait


def test_one_host_is_asked_slowly_and_others_meanwhile(night, web, clock):
    for number in range(3):
        make_link(f"https://slow.example/{number}")
    make_link("https://other.example/")
    pace = Pace(clock=clock, sleep=clock.sleep)
    check_due(10, pace=pace)
    assert len(web.asked) == 4
    assert clock.slept == [DELAY, DELAY]


def test_head_and_get_are_kept_apart_too(night, web, clock):
    web.answers["HEAD", URL] = 405
    make_link()
    check_due(10)
    assert clock.slept == [DELAY]


def test_a_host_that_is_silent_is_not_asked_for_all_its_links(night, web):
    for number in range(6):
        url = f"https://dead.example/{number}"
        make_link(url)
        web.answers[url] = TimedOut("Too slow.")
    check_due(20)
    assert len(web.asked) == 3
    assert Link.objects.filter(status="new", next_at__gt=NIGHT).count() == 3


def test_nothing_is_counted_when_no_site_answers_at_all(night, web, make_service):
    for name in ("a", "b", "c"):
        url = f"https://{name}.example/"
        make_service(name, website=url)
        web.answers[url] = Unreachable("No way.")
    with pytest.raises(CommandError, match="No site answered"):
        call_command(CHECK, verbosity=0)
    assert Job.objects.get(name=CHECK).failures == 1
    assert set(Link.objects.values_list("status", flat=True)) == {"new"}


def test_what_works_is_asked_again_after_a_week_and_a_run_has_a_limit(night, web):
    for number in range(30):
        make_link(f"https://h{number}.example/")
    assert check_due(25).checked == 25
    assert check_due(25).checked == 5
    assert check_due(25).checked == 0
    night.move_to(NIGHT + timedelta(days=7))
    assert check_due(100).checked == 30


def test_a_batch_takes_the_same_number_of_queries_for_few_links_and_many(night, web):
    def count(number):
        Link.objects.all().delete()
        Link.objects.bulk_create(
            Link(url=url, digest=make_digest(url), host=url)
            for url in (f"https://h{index}.example/" for index in range(number))
        )
        with CaptureQueriesContext(connection) as queries:
            assert check_due(number).checked == number
        return len(queries)

    assert count(2) == count(20)


def test_the_command_checks_the_links_of_one_page_at_once(night, web, make_service, capsys):
    page = make_service("One", website=URL)
    make_service("Two", website="https://two.example/")
    call_command(CHECK, "--page", str(page.pk))
    call_command(CHECK, "--page", str(page.pk))
    assert web.asked == [("HEAD", URL)] * 2
    assert "1 link checked" in capsys.readouterr().out
    with pytest.raises(CommandError, match="no live page"):
        call_command(CHECK, "--page", "999999")
    with pytest.raises(CommandError):
        call_command(CHECK, "--limit", "0")


def test_the_job_runs_and_a_limit_of_none_switches_it_off(night, web, make_service, settings):
    make_service(website=URL)
    settings.WAGTAIL_LOCALOFFER = {"LINKS_PER_RUN": 0}
    assert conf.LINKS_PER_RUN == 0
    call_command(CHECK, verbosity=0)
    assert web.asked == []
    settings.WAGTAIL_LOCALOFFER = {}
    call_command(CHECK, verbosity=0)
    assert web.asked == [("HEAD", URL)]
    assert "1 link checked" in Job.objects.get(name=CHECK).message


def test_the_limit_holds_for_a_run(night, web, make_service):
    for number in range(4):
        make_service(f"S{number}", website=f"https://s{number}.example/")
    assert check_links(3).checked == 3
