"""A run that is killed, at every step of sending: nothing is lost, and at most one mail goes
out again, with the same Message-ID, and is shown.
"""

from datetime import date

import pytest
from django.core import mail

from tests.reviews.conftest import run_on
from wagtail_localoffer.models import ReviewDigest, ReviewReminder
from wagtail_localoffer.reviews import gathering, sending


pytestmark = [pytest.mark.database, pytest.mark.django_db]

CHECKED = date(2027, 3, 1)
TODAY, TOMORROW = date(2028, 3, 1), date(2028, 3, 2)


class Killed(BaseException):
    """Nothing catches it, as nothing catches a signal."""


def kill(*args, **kwargs):
    raise Killed


def kill_after(function):
    def run(*args, **kwargs):
        function(*args, **kwargs)
        raise Killed

    return run


def stop_mark(state, is_after):
    """Kills the run at the moment a digest is marked with a state."""
    update = type(ReviewDigest.objects.all()).update

    def run(self, **values):
        if values.get("state") != state:
            return update(self, **values)
        if is_after:
            update(self, **values)
        raise Killed

    return run


def break_at(step, patch, server):
    QuerySet = type(ReviewDigest.objects.all())
    if step == "before anything is gathered":
        patch.setattr(sending, "gather", kill)
    elif step == "while digests are written":
        # Inside the transaction: digests without pages must not be left.
        patch.setattr(type(ReviewReminder.objects), "bulk_create", kill)
    elif step == "after all is gathered":
        patch.setattr(sending, "gather", kill_after(gathering.gather))
    elif step == "before the claim":
        patch.setattr(sending, "claim", kill)
    elif step == "after the claim":
        patch.setattr(sending, "claim", kill_after(sending.claim))
    elif step == "while the mail is built":
        patch.setattr(sending, "build_mail", kill)
    elif step == "before it is marked as being sent":
        patch.setattr(QuerySet, "update", stop_mark("sending", is_after=False))
    elif step == "after it is marked as being sent":
        patch.setattr(QuerySet, "update", stop_mark("sending", is_after=True))
    elif step == "while the server takes it":
        server.during = kill
    elif step == "after the server took it":
        patch.setattr(server, "send_messages", kill_after(server.send_messages))
    elif step == "before it is marked as sent":
        patch.setattr(QuerySet, "update", stop_mark("sent", is_after=False))
    elif step == "after it is marked as sent":
        patch.setattr(QuerySet, "update", stop_mark("sent", is_after=True))


#: Each step, how many mails have left before the kill, and whether it may be a repeat.
STEPS = [
    ("before anything is gathered", 0, False),
    ("while digests are written", 0, False),
    ("after all is gathered", 0, False),
    ("before the claim", 0, False),
    ("after the claim", 0, False),
    ("while the mail is built", 0, False),
    ("before it is marked as being sent", 0, False),
    ("after it is marked as being sent", 0, True),
    ("while the server takes it", 0, True),
    ("after the server took it", 1, True),
    ("before it is marked as sent", 1, True),
    ("after it is marked as sent", 1, False),
]


@pytest.mark.parametrize(("step", "left", "may_repeat"), STEPS)
def test_a_run_that_is_killed(make_review, server, monkeypatch, step, left, may_repeat):
    make_review("School transport", checked=CHECKED)
    with monkeypatch.context() as patch:
        break_at(step, patch, server)
        with pytest.raises(Killed):
            run_on(TODAY, 8)
        first = list(mail.outbox)
    assert len(first) == left

    # While the killed run could still be at work nobody takes its mail from it.
    soon = run_on(TODAY, 8)[1]
    later = run_on(TODAY, 10)[1] + run_on(TOMORROW, 8)[1] + run_on(TOMORROW, 10)[1]

    sent = first + soon + later
    assert len(sent) == (2 if may_repeat and left else 1)
    assert {message.to[0] for message in sent} == {"ann@example.org"}
    assert len({message.extra_headers["Message-ID"] for message in sent}) == 1
    digest = ReviewDigest.objects.get()
    assert (digest.state, digest.may_repeat) == ("sent", may_repeat)
    if may_repeat:
        assert soon == []


@pytest.mark.parametrize("hours", [(10, 12), (8, 10)])
def test_who_gets_yesterdays_mail_today_gets_no_second_one(make_review, server, monkeypatch, hours):
    make_review("School transport", checked=CHECKED)
    with monkeypatch.context() as patch:
        break_at("after the server took it", patch, server)
        with pytest.raises(Killed):
            run_on(TODAY)
    make_review("Found today", checked=date(2027, 3, 2))
    again = run_on(TOMORROW, hours[0])[1] + run_on(TOMORROW, hours[1])[1]
    assert [message.subject for message in again] == [
        "Please check: School transport (Sampleford Local Offer)"
    ]
    third = run_on(date(2028, 3, 3))[1]
    assert [message.subject for message in third] == [
        "Please check: Found today (Sampleford Local Offer)"
    ]
