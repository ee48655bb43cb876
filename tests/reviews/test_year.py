"""A year of daily runs over many pages, against an expectation that is written apart.

What is expected is told from the words of the documentation, day by day, with none of the
package's own functions: every date an occasion could fall on is written out and looked up.
"""

import random
import re
import threading
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
import swapper
import time_machine
from dateutil.relativedelta import relativedelta
from django.contrib.contenttypes.models import ContentType
from django.core import mail
from django.db import connection

from tests.reviews.conftest import at
from wagtail_localoffer.models import Review, ReviewDigest, ReviewOwner
from wagtail_localoffer.reviews import actions
from wagtail_localoffer.reviews.sending import send_reminders


pytestmark = [
    pytest.mark.database,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

FIRST = date(2027, 9, 1)
DAYS = 365
PAGES = 500 if connection.vendor == "sqlite" else 50
OWNERS = 20 if connection.vendor == "sqlite" else 8
MANAGER = "manager@example.org"
AHEAD, EVERY, SECOND_AFTER, MANAGER_AFTER = 14, 14, 28, 56


@dataclass
class Life:
    """What is known of a page, apart from the database."""

    title: str
    months: int
    owners: list[str]
    second: str
    started: date
    checked: date | None
    waits_until: date | None = None
    is_live: bool = True
    told: dict = field(default_factory=dict)

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if name in ("checked", "waits_until"):
            due = self.checked + relativedelta(months=self.months) if self.checked else self.started
            super().__setattr__("due", max(due, self.waits_until or due))


def list_every(first, last):
    days = []
    while first <= last:
        days.append(first)
        first += timedelta(days=EVERY)
    return days


def expect(lives, today):
    """{address: {title}} of the mails of a day on which the mail server works.

    Marks what it tells as told.
    """
    mails = {}
    for life in lives:
        if not life.is_live or (life.waits_until and life.waits_until > today):
            continue
        second = [life.second] if life.second else []
        owners = life.owners or second or [MANAGER]
        days = {
            "owners": [life.due - timedelta(days=AHEAD), *list_every(life.due, today)],
            "second": list_every(life.due + timedelta(days=SECOND_AFTER), today),
            "manager": list_every(life.due + timedelta(days=MANAGER_AFTER), today),
        }
        people = {"owners": owners, "second": second, "manager": [MANAGER]}
        heard = {}
        for audience, dates in days.items():
            past = [day for day in dates if day <= today]
            for person in people[audience] if past else []:
                last_told = life.told.get((person, life.due))
                if last_told is None or past[-1] > last_told:
                    mails.setdefault(person, set()).add(life.title)
                    heard[person] = max(past[-1], heard.get(person, past[-1]))
        for person, day in heard.items():
            life.told[person, life.due] = day
    return mails


def make_pages(home):
    """Bare rows of the site's page model: hundreds of pages one by one would take a minute."""
    Page = swapper.load_model("wagtailcore", "Page")
    pages = []
    for number in range(PAGES):
        title = f"Page {number:04}"
        page = Page(title=title, draft_title=title, slug=title.lower().replace(" ", "-"))
        page.path = Page._get_path(home.path, home.depth + 1, number + 1)
        page.depth = home.depth + 1
        page.url_path = f"{home.url_path}{page.slug}/"
        page.locale_id = home.locale_id
        page.content_type = ContentType.objects.get_for_model(Page)
        pages.append(page)
    Page.objects.bulk_create(pages)
    Page.objects.filter(pk=home.pk).update(numchild=PAGES)
    return Page.objects.filter(depth=home.depth + 1, path__startswith=home.path).order_by("path")


def make_world(home, dice):
    people = [f"owner{number}@example.org" for number in range(OWNERS)]
    lives = {}
    for page in make_pages(home):
        title = page.title
        checked = FIRST - timedelta(days=dice.randrange(1, 420)) if dice.random() < 0.9 else None
        life = Life(
            title=title,
            months=dice.choice([3, 6, 12, 12, 12]),
            owners=dice.sample(people, dice.choice([0, 1, 1, 1, 2])),
            second=dice.choice(["", dice.choice(people)]),
            started=FIRST + timedelta(days=dice.randrange(60)),
            checked=checked,
        )
        review = actions.make_plan(
            page,
            owners=[(email, email) for email in life.owners],
            started_on=life.started,
            checked_on=checked,
            interval_months=life.months,
            second_email=life.second,
        )
        assert review.due_on == life.due
        lives[review.pk] = life
    return lives


def live_on(lives, today, dice):
    """What people do in the afternoon: in the database and, apart from it, in the lives."""
    for pk, life in lives.items():
        chance = dice.random()
        if not life.is_live:
            if chance < 0.1:
                life.is_live = True
        elif life.due <= today + timedelta(days=AHEAD) and chance < 0.06:
            actions.confirm(Review.objects.get(pk=pk), by="Somebody", way="email")
            life.checked, life.waits_until = today, None
            continue
        elif chance > 0.9995:
            until = today + timedelta(days=dice.randrange(5, 60))
            actions.snooze(Review.objects.get(pk=pk), until, "It can wait")
            life.waits_until = until
            continue
        elif chance > 0.999:
            life.is_live = False
        elif chance > 0.9985 and life.owners:
            gone = life.owners.pop()
            ReviewOwner.objects.get(review=pk, email=gone).delete()
            continue
        else:
            continue
        page = Review.objects.get(pk=pk).page
        type(page).objects.filter(pk=page.pk).update(live=life.is_live)


def run_twice(server):
    """Two runs that start together: threads, or where SQLite has but one connection, a run
    that begins while another is handing its first mail to the server."""
    if connection.vendor == "sqlite":
        server.during = send_reminders
        return [send_reminders()]
    reports, errors, gate = [], [], threading.Barrier(2)

    def run():
        try:
            gate.wait()
            reports.append(send_reminders())
        except Exception as error:  # noqa: BLE001
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    return reports


def read_mails(messages):
    """{address: [titles]} as the day's mails have them, and how many pages each leaves out."""
    read, more = {}, {}
    for message in messages:
        (address,) = message.to
        assert address not in read, "two mails to one person on a day"
        read[address] = set(re.findall(r"^Page \d{4}$", message.body, re.MULTILINE))
        found = re.search(r"(\d+) more pages? (?:is|are) waiting", message.body)
        more[address] = int(found[1]) if found else 0
    return read, more


def test_a_year_of_daily_runs(home, offer, server):
    dice = random.Random(5)
    with time_machine.travel(at(FIRST), tick=False):
        lives = make_world(home, dice)
    ids, total, failed_days = [], 0, 0
    for number in range(DAYS):
        today = FIRST + timedelta(days=number)
        mail.outbox.clear()
        server.is_down = number % 10 == 3
        with time_machine.travel(at(today), tick=False):
            reports = run_twice(server) if number % 5 == 0 else [send_reminders()]
            if number % 7 == 0:
                reports.append(send_reminders())
            sent = list(mail.outbox)
            if server.is_down:
                assert sent == []
                # Nobody was told: all of it is still to come.
                failed_days += bool(sum((report.failed for report in reports), 0))
            else:
                expected = expect(lives.values(), today)
                read, more = read_mails(sent)
                assert read.keys() == expected.keys(), today
                for address, titles in expected.items():
                    assert read[address] <= titles, (today, address)
                    assert len(read[address]) + more[address] == len(titles), (today, address)
                    assert more[address] == max(len(titles) - 50, 0), (today, address)
                ids += [message.extra_headers["Message-ID"] for message in sent]
                total += len(sent)
            live_on(lives, today, dice)
    assert len(set(ids)) == len(ids) == total > PAGES
    assert failed_days > 5
    assert not ReviewDigest.objects.filter(may_repeat=True).exists()
    assert not ReviewDigest.objects.exclude(state="sent").filter(day__lt=today).exists()
