"""What a link opens: the pages in it, for the person it was sent to."""

from dataclasses import dataclass
from typing import Any

import swapper

from wagtail_localoffer.reviews.links import Link
from wagtail_localoffer.reviews.models import Review, ReviewEvent
from wagtail_localoffer.reviews.owners import People, Person, read_people


swapper.set_app_prefix("wagtailcore", "wagtail")

ANSWERS = [ReviewEvent.Kind.CONFIRMED, ReviewEvent.Kind.CHANGES, ReviewEvent.Kind.NOT_MINE]


@dataclass
class Entry:
    """One page of a link. `page` is of its own type; `answer` is what was said since."""

    review: Review
    page: Any
    people: People
    person: Person
    is_open: bool
    answer: ReviewEvent | None = None

    @property
    def by(self) -> str:
        """The name families read; an e-mail address is nobody's name."""
        return "" if "@" in self.person.name else self.person.name


def read_entries(link: Link) -> list[Entry]:
    """The pages of a link that this person looks after, the most urgent first.

    A page the person gave up by this link is still among them, answered. A fixed number of
    queries for any number of pages of one type.
    """
    reviews = list(
        Review.objects.filter(pk__in=link.rounds)
        .select_related("page__locale")
        .order_by("due_on", "pk")
    )
    if not reviews:
        return []
    people = read_people(reviews)
    Page = swapper.load_model("wagtailcore", "Page")
    pages = {
        page.pk: page
        for page in Page.objects.filter(pk__in=[review.page_id for review in reviews]).specific()
    }
    answers: dict[int, ReviewEvent] = {}
    events = ReviewEvent.objects.filter(page__in=pages, at__gte=link.made_at, kind__in=ANSWERS)
    for event in events.order_by("at", "pk"):
        answers[event.page_id] = event
    entries = []
    for review in reviews:
        answer = answers.get(review.page_id)
        person = find_person(link, people[review.pk], answer)
        if person is None or review.page_id not in pages:
            continue
        is_open = link.covers(review)
        entries.append(
            Entry(
                review,
                pages[review.page_id],
                people[review.pk],
                person,
                is_open,
                None if is_open else answer,
            )
        )
    return entries


def find_person(link: Link, people: People, answer: ReviewEvent | None) -> Person | None:
    """Whom of those who may be written to about a page the link was sent to."""
    known = [*people.owners, people.second, people.manager]
    found = next((person for person in known if person and link.is_for(person.email)), None)
    gave_up = answer is not None and answer.kind == ReviewEvent.Kind.NOT_MINE
    if found is None and gave_up and answer and answer.email and link.is_for(answer.email):
        return Person(answer.by, answer.email)
    return found
