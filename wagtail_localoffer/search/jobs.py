"""What cron runs for the search: words that nobody asked for again are forgotten."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from wagtail_localoffer.jobs.registry import register_job
from wagtail_localoffer.search.gaps import forget_gaps


@register_job("localoffer_forget_gaps", label=_("Old search gaps"), every=timedelta(days=1), at=4)
def forget() -> str:
    number = forget_gaps(timezone.now())
    return ngettext("%d search gap forgotten", "%d search gaps forgotten", number) % number
