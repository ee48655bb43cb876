"""What cron runs for reviews."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from wagtail_localoffer.jobs.registry import JobFailed, register_job
from wagtail_localoffer.reviews.retention import forget_people
from wagtail_localoffer.reviews.sending import STALE, send_reminders


REMIND = "localoffer_send_review_reminders"
FORGET = "localoffer_forget_review_people"


@register_job(
    REMIND,
    label=_("Review reminders"),
    every=timedelta(days=1),
    at=7,
    # As long as a digest's own claim.
    limit=STALE,
)
def remind() -> str:
    """Fails while a mail is not sent, so that it is tried again soon and shown."""
    report = send_reminders()
    if report.failed or report.waiting:
        raise JobFailed(str(report))
    return str(report)


@register_job(FORGET, label=_("Old e-mail addresses of reviews"), every=timedelta(days=1), at=4)
def forget() -> str:
    number = forget_people()
    return ngettext("%d address forgotten", "%d addresses forgotten", number) % number
