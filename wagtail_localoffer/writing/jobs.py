"""What cron runs for the reports of words."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from wagtail_localoffer.jobs.registry import register_job
from wagtail_localoffer.writing.counting import refresh


READ = "localoffer_read_words"


@register_job(READ, label=_("How hard pages are to read"), every=timedelta(days=1), at=3)
def read() -> str:
    count = refresh(everything=True)
    return ngettext("Read %(count)d page.", "Read %(count)d pages.", count) % {"count": count}
