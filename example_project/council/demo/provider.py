"""A provider without a login, who looks after three services; and the link that they are mailed."""

from collections.abc import Callable

from django.conf import settings

from example_project.council.demo.once import once
from wagtail_localoffer.models import Review, ReviewOwner
from wagtail_localoffer.reviews.links import make_token


NAME = "Sampleford Therapy Service"
EMAIL = "therapy@provider.example.org"
SERVICES = 3


def load(say: Callable[[str], object]) -> None:
    once("reviews:provider", make_provider)
    reviews = list(Review.objects.filter(owners__email=EMAIL).select_related("page"))
    if reviews:
        address = f"{settings.WAGTAILADMIN_BASE_URL}/send/check/{make_token(EMAIL, reviews)}/"
        say(f"{NAME} checks its pages by this link, without a login: {address}")


def make_provider() -> None:
    # Those that nobody with a login looks after: providers of their own.
    plans = Review.objects.exclude(owners__user__isnull=False).filter(covers_below=False)
    for review in plans.order_by("pk")[:SERVICES]:
        review.owners.all().delete()
        ReviewOwner.objects.create(review=review, name=NAME, email=EMAIL)
