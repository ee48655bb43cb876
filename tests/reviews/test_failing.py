"""A mail server that fails: nothing is lost, it is tried again, and it is shown."""

import smtplib
from datetime import date, timedelta

import pytest
import time_machine
from django.core import mail

from tests.reviews.backend import Server
from tests.reviews.conftest import at, run_on
from wagtail_localoffer.jobs.runner import list_due, run_job
from wagtail_localoffer.models import Job, ReviewDigest
from wagtail_localoffer.reviews import actions, sending
from wagtail_localoffer.reviews.jobs import REMIND


pytestmark = pytest.mark.django_db

CHECKED = date(2027, 3, 1)
DUE = date(2028, 3, 1)


def refuse_bo(monkeypatch):
    take = Server.send_messages

    def send(self, messages):
        if messages[0].to == ["bo@example.org"]:
            raise smtplib.SMTPRecipientsRefused({"bo@example.org": (550, b"No such user")})
        return take(self, messages)

    monkeypatch.setattr(Server, "send_messages", send)


def test_what_failed_is_tried_again_the_same_day(make_review, server):
    make_review(checked=CHECKED)
    server.is_down = True
    report, sent = run_on(DUE, 8)
    assert (sent, report.failed) == ([], 1)
    digest = ReviewDigest.objects.get()
    assert digest.state == "failed"
    assert "Connection unexpectedly closed" in digest.error
    server.is_down = False
    (message,) = run_on(DUE, 9)[1]
    assert message.extra_headers["Message-ID"] == digest.message_id
    digest.refresh_from_db()
    assert (digest.state, digest.error, digest.attempts) == ("sent", "", 2)


def test_a_failed_mail_waits_before_it_is_tried_again(make_review, server):
    make_review(checked=CHECKED)
    server.is_down = True
    run_on(DUE, 8)
    assert run_on(DUE, 8)[0].failed == 0
    assert ReviewDigest.objects.get().attempts == 1


def test_a_week_of_failures_ends_with_one_mail_of_what_is_still_due(make_review, server):
    make_review("Still due", checked=CHECKED)
    checked = make_review("Checked meanwhile", checked=CHECKED)
    server.is_down = True
    for number in range(7):
        run_on(DUE + timedelta(days=number))
    with time_machine.travel(at(DUE + timedelta(days=6), 12), tick=False):
        actions.confirm(checked, by="Ann", way="admin")
    server.is_down = False
    (message,) = run_on(DUE + timedelta(days=7))[1]
    assert message.subject == "Please check: Still due (Sampleford Local Offer)"
    assert ReviewDigest.objects.count() == 1


def test_an_address_that_is_refused_keeps_nobody_else_from_their_mail(
    make_review, server, monkeypatch
):
    refuse_bo(monkeypatch)
    for name in "abcdef":
        make_review(name, checked=CHECKED, owners=["bo@example.org", f"{name}@example.org"])
    report, sent = run_on(DUE)
    assert sorted(message.to[0] for message in sent) == [f"{name}@example.org" for name in "abcdef"]
    assert (report.sent, report.failed, report.stopped) == (6, 1, False)
    assert "No such user" in str(report)


def test_a_server_that_is_down_is_not_asked_for_every_person(make_review, server):
    for number in range(6):
        make_review(checked=CHECKED, owners=[f"owner{number}@example.org"])
    server.is_down = True
    report, _sent = run_on(DUE, 8)
    assert (report.failed, report.stopped) == (3, True)
    server.is_down = False
    assert len(run_on(DUE, 9)[1]) == 6


def test_a_template_that_breaks_loses_nothing(make_review, monkeypatch):
    make_review(checked=CHECKED)
    with monkeypatch.context() as patch:
        patch.setattr(sending, "build_mail", lambda *args: 1 / 0)
        assert run_on(DUE, 8)[0].failed == 1
    assert len(run_on(DUE, 9)[1]) == 1


def test_a_run_that_begins_while_another_sends_sends_nothing_twice(make_review, server):
    for number in range(3):
        make_review(checked=CHECKED, owners=[f"owner{number}@example.org"])
    inner = []
    server.during = lambda: inner.append(sending.send_reminders())
    report, sent = run_on(DUE)
    assert len(sent) == len({message.to[0] for message in sent}) == 3
    assert inner[0].sent == 0
    assert report.sent == 3


def test_a_mail_says_what_it_is_and_where_it_comes_from(make_review, offer, settings):
    settings.WAGTAIL_LOCALOFFER = {"REMINDER_FROM": "Local Offer <offer@example.gov.uk>"}
    offer.reminder_intro = "Dear partner of the Local Offer"
    offer.reminder_signature = "The SEND team, 01632 960100"
    offer.save()
    make_review("Ask & <listen>", checked=CHECKED)
    (message,) = run_on(DUE)[1]
    assert message is mail.outbox[0]
    assert message.subject == "Please check: Ask & <listen> (Sampleford Local Offer)"
    assert message.from_email == "Local Offer <offer@example.gov.uk>"
    assert message.extra_headers["Message-ID"].endswith("@example.gov.uk>")
    assert message.reply_to == ["manager@example.org"]
    for words in [
        "Hello ann,",
        "Dear partner of the Local Offer",
        "Ask & <listen>\nCheck due since 1 March 2028.",
        "The SEND team, 01632 960100",
    ]:
        assert words in message.body
    assert "http" in message.body
    (alternative,) = message.alternatives
    assert alternative[1] == "text/html"
    assert "Ask &amp; &lt;listen&gt;" in alternative[0]


def test_a_council_without_html_sends_plain_text(make_review, settings, tmp_path):
    folder = tmp_path / "wagtail_localoffer" / "reviews" / "mail"
    folder.mkdir(parents=True)
    (folder / "reminder.html").write_text("")
    (template,) = settings.TEMPLATES
    settings.TEMPLATES = [{**template, "DIRS": [tmp_path, *template["DIRS"]]}]
    make_review(checked=CHECKED)
    (message,) = run_on(DUE)[1]
    assert message.alternatives == []
    assert "Check due since" in message.body


def test_the_job_is_tried_again_until_the_last_mail_is_out(make_review, server):
    make_review(checked=CHECKED)
    server.is_down = True
    with time_machine.travel(at(DUE, 7), tick=False):
        assert run_job(REMIND).outcome == "failed"
    with time_machine.travel(at(DUE, 7) + timedelta(minutes=5), tick=False):
        # Too soon for the mail: the job has not done its work all the same.
        assert run_job(REMIND).outcome == "failed"
        assert Job.objects.get().message == "0 mails sent, 1 mail is waiting"
    server.is_down = False
    with time_machine.travel(at(DUE, 8), tick=False):
        assert [spec.name for spec in list_due() if spec.name == REMIND] == [REMIND]
        assert run_job(REMIND).outcome == "done"
    assert len(mail.outbox) == 1
