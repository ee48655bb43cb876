"""What cron runs for the directory: prices and times that ended leave its entries stale."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.entries.drift import count_expected, repair
from wagtail_localoffer.jobs.registry import register_job


REBUILD = "localoffer_rebuild_entries"


@register_job(REBUILD, label=_("Repair of the directory"), every=timedelta(days=1), at=3)
def rebuild() -> str:
    total = count_expected()
    changed = repair(lambda number: None)
    return _("%(total)d services, %(changed)d entries repaired") % {
        "total": total,
        "changed": changed,
    }
