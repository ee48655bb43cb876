"""What cron runs for links."""

from datetime import timedelta

import swapper
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.conf import conf
from wagtail_localoffer.jobs.registry import JobFailed, register_job
from wagtail_localoffer.links.checking import NoWayOut, Report, check_due
from wagtail_localoffer.links.models import Link, LinkUse
from wagtail_localoffer.links.uses import refresh


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")

CHECK = "localoffer_check_links"


@register_job(CHECK, label=_("Links to other sites"), every=timedelta(days=1), at=2)
def check() -> str:
    if not conf.LINKS_PER_RUN:
        return str(_("Switched off (LINKS_PER_RUN)"))
    return str(check_links(conf.LINKS_PER_RUN))


def check_links(limit: int, page: int | None = None) -> Report:
    """Reads which links pages name and asks those that are due; of one page: all of its own.

    Raises `JobFailed` where no site answered at all.
    """
    pages = None if page is None else Page.objects.filter(pk=page)
    read = refresh(pages)
    links = None
    if page is not None:
        # Whoever asks for one page wants to know now.
        keys = list(LinkUse.objects.filter(page=page).values_list("link", flat=True))
        links = Link.objects.filter(pk__in=keys)
        links.update(next_at=timezone.now())
    try:
        report = check_due(limit, links)
    except NoWayOut as error:
        raise JobFailed(str(error)) from error
    report.pages = read
    return report
