"""Plans by who looks after them, whether named on the page or on a section above."""

from typing import Any

from django.db.models import Q, QuerySet

from wagtail_localoffer.reviews.models import Review, ReviewOwner
from wagtail_localoffer.reviews.owners import normalise
from wagtail_localoffer.reviews.surroundings import Surroundings


def is_user(user: Any) -> Q:
    """Owner rows that are this user, by account or by e-mail address."""
    found = Q(user=user)
    if user.email:
        found |= Q(email__iexact=normalise(user.email))
    return found


def is_address(email: str) -> Q:
    """Owner rows whose mail goes to this address."""
    return Q(email__iexact=email) | Q(email="", user__email__iexact=email)


def filter_owned(
    plans: QuerySet[Review], owner: Q, around: Surroundings | None = None
) -> QuerySet[Review]:
    """The plans of a queryset whose owners include one that `owner` (of `ReviewOwner`) finds.

    Without owners of its own a plan has those of the nearest covering section that has some.
    """
    around = around or Surroundings.read()
    named = ReviewOwner.objects.filter(owner).values("review")
    keys = set(named.values_list("review", flat=True).filter(review__covers_below=True))
    owned = {path: review for path, review in around.sections.items() if review.owners.all()}
    below = Q(pk__in=[])
    for path, section in owned.items():
        if section.pk not in keys:
            continue
        here = Q(page__path__startswith=path)
        for inner in owned:
            if inner != path and inner.startswith(path):
                here &= ~Q(page__path__startswith=inner)
        below |= here
    # `owners` is asked by its own query: a join would give a plan of two owners twice.
    bare = ~Q(pk__in=ReviewOwner.objects.values("review"))
    return plans.filter(Q(pk__in=named) | (below & bare))


def list_addresses(plans: QuerySet[Review]) -> list[tuple[str, str]]:
    """Address and name of everybody who owns one of the plans, by name."""
    found: dict[str, str] = {}
    rows = ReviewOwner.objects.filter(review__in=plans.order_by().values("pk"))
    for row in rows.select_related("user"):
        if email := normalise(row.address):
            name = row.name or (row.user.get_full_name() if row.user else "")
            found[email] = found.get(email) or name
    return sorted(
        ((email, f"{name} ({email})" if name else email) for email, name in found.items()),
        key=lambda pair: pair[1].lower(),
    )
