"""Personal data of reviews is kept no longer than `REVIEW_PERSONAL_DAYS`."""

from datetime import timedelta

from django.utils import timezone

from wagtail_localoffer.conf import conf
from wagtail_localoffer.reviews.models import ReviewDigest, ReviewEvent


def forget_people() -> int:
    """Empties the e-mail addresses of old checks and deletes old mails; returns how many.

    The checks stay, with the name that families read. A mail that could not be sent yet stays
    too. Two statements.
    """
    before = timezone.now() - timedelta(days=conf.REVIEW_PERSONAL_DAYS)
    emptied = ReviewEvent.objects.filter(at__lt=before).exclude(email="").update(email="")
    old = ReviewDigest.objects.filter(day__lt=before.date(), state=ReviewDigest.State.SENT)
    mails = old.count()
    old.delete()
    return emptied + mails
