"""Who is written to about a page: its owners, the second person, the offer's manager."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import prefetch_related_objects

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.reviews.models import Review
from wagtail_localoffer.reviews.surroundings import Surroundings


@dataclass(frozen=True)
class Person:
    """Somebody mail can reach. `email` is lower-case; `user` only where it is a CMS user."""

    name: str
    email: str
    user: Any = field(default=None, compare=False)

    def __str__(self) -> str:
        return self.name or self.email


@dataclass(frozen=True)
class People:
    """Everybody who may be written to about one page."""

    owners: list[Person]
    second: Person | None
    manager: Person | None
    offer: Offer | None


def normalise(email: str) -> str:
    """An address as it is stored and compared: without spaces around it, lower-case."""
    return email.strip().lower()


def list_owners(review: Review, around: Surroundings | None = None) -> list[Person]:
    """The plan's own owners whom mail can reach, else those of the nearest covering section.

    A closed user, or one without an address, is nobody: the section above answers then. The
    list may be empty.
    """
    around = around or Surroundings.read()
    for source in [review, *around.list_sections(review.page)]:
        found: dict[str, Person] = {}
        for owner in source.owners.all():
            if email := normalise(owner.address):
                name = owner.name or (owner.user.get_full_name() if owner.user else "")
                found.setdefault(email, Person(name, email, owner.user))
        if found:
            return list(found.values())
    return []


def get_second(review: Review, around: Surroundings | None = None) -> Person | None:
    """The plan's second person, else that of the nearest covering section that has one."""
    around = around or Surroundings.read()
    for source in [review, *around.list_sections(review.page)]:
        if email := normalise(source.second_email):
            return Person(source.second_name, email)
    return None


def get_manager(offer: Offer | None) -> Person | None:
    """The Local Offer manager, where the offer has an address for one."""
    if offer is None or not normalise(offer.manager_email):
        return None
    return Person(offer.manager_name, normalise(offer.manager_email))


def read_people(reviews: Iterable[Review], around: Surroundings | None = None) -> dict[int, People]:
    """By the plan's key: whom to write to. A fixed number of queries for any number of plans.

    The plans should have been read with `select_related("page")`.
    """
    reviews = list(reviews)
    around = around or Surroundings.read()
    prefetch_related_objects(reviews, "owners__user")
    people = {}
    for review in reviews:
        offer = around.get_offer(review.page)
        people[review.pk] = People(
            list_owners(review, around), get_second(review, around), get_manager(offer), offer
        )
    return people
