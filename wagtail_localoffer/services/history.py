"""What a service said of itself before: its waits with their dates, and what changed when.

Kept by the read model's own sync, so that it does not matter how a service was changed: by
an editor, by the link of a reminder, by an import. Nobody's name is kept, and of texts and
numbers only enough to see that they are others.
"""

import datetime
import hashlib
from collections.abc import Iterable
from typing import Any

import swapper
from django.db import models
from django.dispatch import receiver
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.services import phrases
from wagtail_localoffer.services.addresses import describe_address
from wagtail_localoffer.services.rows import ROWS
from wagtail_localoffer.signals import services_read


swapper.set_app_prefix("wagtailcore", "wagtail")

PAGE = swapper.get_model_name("wagtailcore", "Page")

#: How many waits, and how many changes, are kept of a service.
MOST = 12

#: Columns of a row that say nothing to a family.
_UNTOLD = {"id", "uuid", "page", "sort_order", "external_id", "description"}


class ServiceHistory(models.Model):
    """One row for each service that was ever shown to families; goes with its page."""

    page = models.OneToOneField(
        PAGE, verbose_name=_("page"), on_delete=models.CASCADE, related_name="localoffer_history"
    )
    #: Changes of its first day are corrections, and no news.
    started_on = models.DateField(default=timezone.localdate, editable=False)
    #: What the service says now, by fact: in words, or as a digest.
    facts = models.JSONField(default=dict, editable=False)
    #: `{"on": day, "from": weeks, "to": weeks}`, the oldest first.
    waits = models.JSONField(default=list, editable=False)
    #: `{"on": day, "fact": name, "was": words, "now": words}`, the oldest first.
    changes = models.JSONField(default=list, editable=False)

    class Meta:
        verbose_name = _("history of a service")
        verbose_name_plural = _("histories of services")

    def __str__(self) -> str:
        return str(self.page_id)

    def take(self, page: Any) -> bool:
        """Takes in what a service says today; returns whether anything is new."""
        facts = read_told(page)
        before = self.facts, list(self.waits), [dict(change) for change in self.changes]
        if self.facts and self.started_on < timezone.localdate():
            self.changes = add_changes(self.changes, self.facts, facts)
        self.facts = facts
        self.waits = add_wait(self.waits, page)
        return before != (self.facts, self.waits, self.changes)


def read_told(page: Any) -> dict[str, str]:
    """The facts whose changes a family wants to hear of. Reads the rows of the page."""
    contacts = [(row.phone, row.email) for row in page.localoffer_contacts.all() if not row.hidden]
    # As families see it: of a hidden place only the town.
    places = [describe_address(row.location) for row in page.localoffer_places.all()]
    where = sorted((place.name, *place.lines, place.postcode) for place in places)
    # In the page's own language: an editor's other one would make every fact look new.
    with translation.override(page.locale.language_code):
        ages = phrases.say_ages(page.minimum_age, page.maximum_age)
        wait = phrases.say_wait(page.wait_weeks_from, page.wait_weeks_to)
    return {
        "name": page.title,
        "status": page.status,
        "ages": ages,
        "wait": wait,
        "who": _digest(page.eligibility, page.not_accepted),
        "how": _digest(page.how_to_get),
        "cost": _digest(page.cost_text, _read_rows(page, "costs")),
        "times": _digest(_read_rows(page, "schedules")),
        "where": _digest(where),
        "contact": _digest(contacts, page.email),
        "what": _digest(page.summary, page.description),
        "notice": _digest(page.alert),
    }


def _read_rows(page: Any, kind: str) -> list[str]:
    names = [f.attname for f in ROWS[kind]._meta.fields if f.name not in _UNTOLD]
    rows = getattr(page, f"localoffer_{kind}").all()
    return sorted(repr([str(getattr(row, name)) for name in names]) for row in rows)


def _digest(*values: Any) -> str:
    """Tells one text from another, and is too short to find a number by."""
    if not any(values):
        return ""
    return hashlib.sha256(repr(values).encode()).hexdigest()[:6]


def add_wait(waits: list[dict], page: Any) -> list[dict]:
    """The waits with the service's own. One without a date, or of a day to come, is not kept."""
    weeks = {"from": page.wait_weeks_from, "to": page.wait_weeks_to}
    on = page.wait_as_of
    if on is None or on > timezone.localdate() or set(weeks.values()) == {None}:
        return waits
    # A second figure of one day corrects the first.
    found = [wait for wait in waits if wait["on"] != on.isoformat()]
    found.append({"on": on.isoformat(), **weeks})
    found.sort(key=lambda wait: wait["on"])
    kept: list[dict] = []
    for wait in found:
        if not kept or (kept[-1]["from"], kept[-1]["to"]) != (wait["from"], wait["to"]):
            kept.append(wait)
    return kept[-MOST:]


def add_changes(changes: list[dict], was: dict, now: dict) -> list[dict]:
    """The changes with those of today. What was put back the same day did not change."""
    today = timezone.localdate().isoformat()
    found = [dict(change) for change in changes]
    for fact, value in now.items():
        if fact not in was or was[fact] == value:
            continue
        first = was[fact]
        same = [c for c in found if c["on"] == today and c["fact"] == fact]
        if same:
            first = same[0]["was"]
            found.remove(same[0])
        if first != value:
            found.append({"on": today, "fact": fact, "was": first, "now": value})
    return found[-MOST:]


@receiver(services_read, dispatch_uid="localoffer_history")
def keep_history(sender: Any, pages: Iterable[Any], **kwargs: Any) -> None:
    """One query for all of them; one more where there is something to write."""
    services = {page.pk: page for page in pages}
    known = {
        history.page_id: history
        for history in ServiceHistory.objects.filter(page_id__in=list(services))
    }
    new, changed = [], []
    for key, page in services.items():
        history = known.get(key) or ServiceHistory(page_id=key)
        if history.take(page):
            (changed if key in known else new).append(history)
    if new:
        # Another process may have begun the same history meanwhile.
        ServiceHistory.objects.bulk_create(new, ignore_conflicts=True)
    if changed:
        ServiceHistory.objects.bulk_update(changed, ["facts", "waits", "changes"])


def read_day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)
