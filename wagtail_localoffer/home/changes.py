"""What is new or changed in a directory."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import F
from django.utils import timezone

from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.services.models import ServiceMixin


#: Services named on the home.
MOST = 5
#: Older changes are no news.
LATELY = timedelta(days=90)


@dataclass(frozen=True)
class Change:
    """`on` is the day of the change; `is_new` where the service was not there before."""

    title: str
    url: str
    on: date
    is_new: bool


def read_changes(directory: Any, request: Any) -> list[Change]:
    """The latest of the last 90 days, newest first. One query, and none for addresses."""
    since = timezone.now() - LATELY
    entries = (
        DirectoryEntry.objects.filter(
            page__path__startswith=directory.path,
            locale_id=directory.locale_id,
            changed_at__gte=since,
        )
        .filter(status=ServiceMixin.Status.ACTIVE)
        .select_related("page")
        .order_by(F("changed_at").desc(), "-pk")[:MOST]
    )
    return [
        Change(
            title=entry.title,
            url=entry.page.get_url(request),
            on=timezone.localdate(entry.changed_at),
            is_new=entry.published_at is not None
            and entry.changed_at - entry.published_at < timedelta(days=1),
        )
        for entry in entries
    ]
