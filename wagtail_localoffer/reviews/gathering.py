"""Puts what is to be told today into digests: one for each person, day and offer.

A digest is written to until a run claims it. Every change locks its row first, so that
runs that start together put each page into it once, and none into one that has been sent.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from email.utils import make_msgid
from typing import Any

from django.db import transaction
from django.db.models import F, Max, Q, QuerySet
from django.utils import timezone

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.reviews.models import Review, ReviewDigest, ReviewReminder
from wagtail_localoffer.reviews.owners import People, Person, read_people
from wagtail_localoffer.reviews.planning import AHEAD_DAYS, get_due
from wagtail_localoffer.reviews.reminders import Audience, list_occasions, read_times
from wagtail_localoffer.reviews.surroundings import Surroundings


BATCH = 500
State = ReviewDigest.State

#: Not sent, and no run is at work on it.
OPEN = Q(state__in=[State.WAITING, State.FAILED], claim="")

#: A person and an offer's key (0 for none): with the day, what a digest is.
Key = tuple[str, int]


def carry_over(today: date) -> int:
    """Makes today's digests of those that earlier days could not send; returns how many.

    Their pages are taken out, to be gathered anew: what was checked meanwhile is not told, and
    who waits for a week of mails gets one. Six queries for each batch of 500.
    """
    carried = 0
    old = ReviewDigest.objects.filter(OPEN, day__lt=today)
    while keys := list(old.order_by("pk").values_list("pk", flat=True)[:BATCH]):
        with transaction.atomic():
            rows = lock(old.filter(pk__in=keys))
            emails = [row.email for row in rows]
            there = ReviewDigest.objects.filter(day=today, email__in=emails)
            taken: set[Key] = set(there.values_list("email", "offer_key"))
            ReviewReminder.objects.filter(digest__in=rows).delete()
            moved, doubles = [], []
            for row in sorted(rows, key=lambda row: row.day, reverse=True):
                key = (row.email, row.offer_key)
                (doubles if key in taken else moved).append(row.pk)
                taken.add(key)
            ReviewDigest.objects.filter(pk__in=doubles).delete()
            ReviewDigest.objects.filter(pk__in=moved).update(day=today, next_try_at=None)
            carried += len(moved)
    return carried


def gather(today: date, domain: str = "localhost") -> int:
    """Puts every page that is to be told of into a digest of today.

    Returns how many pages have an occasion and nobody whom mail can reach. Each batch of 500
    plans takes a fixed number of queries. `domain` is what Message-IDs end with.
    """
    around = Surroundings.read()
    nobody, last = 0, 0
    plans = list_plans(today)
    while batch := list(plans.filter(pk__gt=last).order_by("pk")[:BATCH]):
        last = batch[-1].pk
        people = read_people(batch, around)
        told = _read_told(batch)
        wanted: dict[Key, list[ReviewReminder]] = defaultdict(list)
        names: dict[Key, tuple[str, Offer | None]] = {}
        for review in batch:
            whom = people[review.pk]
            found = list(_list_wanted(review, whom, today, told))
            if found == [None]:
                nobody += 1
                continue
            for person, reminder in found:
                key = (person.email, whom.offer.pk if whom.offer else 0)
                wanted[key].append(reminder)
                if not names.get(key, ("", None))[0]:
                    names[key] = (person.name, whom.offer)
        if wanted:
            _store(wanted, names, today, domain)
    return nobody


def list_plans(today: date) -> QuerySet[Review]:
    """Plans of live pages that may have an occasion on a day, with their pages."""
    ahead = Offer.objects.aggregate(most=Max("remind_ahead_days"))["most"] or 0
    horizon = today + timedelta(days=max(ahead, AHEAD_DAYS))
    return Review.objects.filter(
        Q(snoozed_until__isnull=True) | Q(snoozed_until__lte=today),
        due_on__lte=horizon,
        page__live=True,
        page__alias_of__isnull=True,
    ).select_related("page")


def find_recipients(people: People, audience: Audience) -> list[Person]:
    """Whom an occasion is told. Where an owner cannot be reached the next in line is told
    in their stead: nothing goes quiet because somebody left."""
    second = [people.second] if people.second else []
    manager = [people.manager] if people.manager else []
    if audience is Audience.OWNERS:
        return people.owners or second or manager
    return second if audience is Audience.SECOND else manager


def lock(rows: QuerySet[ReviewDigest]) -> list[ReviewDigest]:
    """The rows, held until the transaction ends. A write: SQLite knows no other lock."""
    keys = list(rows.order_by("pk").values_list("pk", flat=True))
    rows.filter(pk__in=keys).update(attempts=F("attempts"))
    return list(rows.filter(pk__in=keys))


def _read_told(reviews: Iterable[Review]) -> dict[tuple[int, str, date], date]:
    """The latest occasion that each person was told of, for each plan and due date."""
    rows = (
        ReviewReminder.objects.filter(review__in=reviews)
        .order_by()
        .values_list("review_id", "email", "due_on")
        .annotate(latest=Max("occasion"))
    )
    return {(review, email, due): latest for review, email, due, latest in rows}


def _list_wanted(review: Review, people: People, today: date, told: dict[Any, date]) -> Any:
    """Pairs of a person and what is to be told, or one None where there is nobody to tell."""
    due = get_due(review)
    occasions = list_occasions(due, today, read_times(people.offer))
    reached = False
    for occasion in occasions:
        for person in find_recipients(people, occasion.audience):
            reached = True
            before = told.get((review.pk, person.email, due))
            if before is None or before < occasion.on:
                yield (
                    person,
                    ReviewReminder(
                        review=review,
                        stage=occasion.stage,
                        due_on=due,
                        occasion=occasion.on,
                        email=person.email,
                    ),
                )
    if occasions and not reached:
        yield None


def _store(
    wanted: dict[Key, list[ReviewReminder]],
    names: dict[Key, tuple[str, Offer | None]],
    today: date,
    domain: str,
) -> None:
    emails = {email for email, _offer in wanted}
    # Who gets the mail of an earlier day today gets no second one: these pages wait a day.
    midnight = timezone.make_aware(datetime.combine(today, time()))
    earlier = ReviewDigest.objects.filter(email__in=emails, day__lt=today)
    busy = set(
        earlier.filter(~Q(state=State.SENT) | Q(sent_at__gte=midnight)).values_list(
            "email", "offer_key"
        )
    )
    # In one order: two runs that write the same rows must not wait for each other.
    keys = sorted(key for key in wanted if key not in busy)
    with transaction.atomic():
        ReviewDigest.objects.bulk_create(
            [
                ReviewDigest(
                    email=email,
                    name=names[email, offer_key][0],
                    day=today,
                    offer_key=offer_key,
                    offer=names[email, offer_key][1],
                    message_id=make_msgid(domain=domain),
                )
                for email, offer_key in keys
            ],
            ignore_conflicts=True,
        )
        digests = lock(ReviewDigest.objects.filter(OPEN, day=today, email__in=emails))
        reminders = []
        for digest in digests:
            for reminder in wanted.get((digest.email, digest.offer_key), []):
                reminder.digest = digest
                reminders.append(reminder)
        ReviewReminder.objects.bulk_create(reminders, ignore_conflicts=True)
