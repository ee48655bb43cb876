"""The links of reminders, and what an answer may change."""

import re
from datetime import date
from urllib.parse import urlsplit

from django.core import mail
from wagtail.models import PageLogEntry

from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import Review, ReviewEvent, ReviewOwner
from wagtail_localoffer.reviews import links


ANN = "ann@example.org"


def give_plan(page, email=ANN, name="Sampleford Therapy Service"):
    review = Review.objects.create(page_id=page.pk, started_on=date(2026, 1, 1))
    ReviewOwner.objects.create(review=review, name=name, email=email)
    return review


def path(*reviews, email=ANN):
    return urlsplit(links.make_url(email, list(reviews))).path


def page_path(address, review):
    return f"{address}{review.pk}/"


def text(response):
    html = response.content.decode()
    html = html[html.index("<main") : html.index("</main")]
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def state():
    """Everything an answer could change."""
    return (
        list(Review.objects.order_by("pk").values()),
        list(ReviewOwner.objects.order_by("pk").values()),
        list(ReviewEvent.objects.order_by("pk").values()),
        list(CouncilServicePage.objects.order_by("pk").values()),
        PageLogEntry.objects.count(),
        len(mail.outbox),
    )
