"""The wait, as a provider may change it from a reminder; and what a list of checks shows."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.components import Component
from wagtail.contrib.frontend_cache.utils import purge_page_from_cache
from wagtail.models import Revision

from wagtail_localoffer.reviews.changes import Change
from wagtail_localoffer.services import phrases


FIELDS = ["wait_weeks_from", "wait_weeks_to", "wait_as_of"]


class WaitForm(forms.Form):
    weeks_from = forms.IntegerField(
        label=gettext_lazy("Shortest wait, in weeks"),
        min_value=0,
        max_value=520,
        required=False,
        widget=forms.NumberInput(attrs={"class": "lo-input lo-input--short"}),
    )
    weeks_to = forms.IntegerField(
        label=gettext_lazy("Longest wait, in weeks"),
        min_value=0,
        max_value=520,
        required=False,
        widget=forms.NumberInput(attrs={"class": "lo-input lo-input--short"}),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.errors:
            return cleaned
        low, high = cleaned.get("weeks_from"), cleaned.get("weeks_to")
        if low is None and high is None:
            raise ValidationError(_("Write a number of weeks. Write 0 if there is no wait."))
        if low is not None and high is not None and low > high:
            self.add_error("weeks_to", _("The longest wait is below the shortest. Swap them."))
        return cleaned


class WaitChange(Change):
    """The two figures of a service's wait; the date beside them becomes today's."""

    name = "wait"
    heading = gettext_lazy("Only the waiting time is different")
    button = gettext_lazy("Change the wait. All else is right")
    form_class = WaitForm

    def get_initial(self) -> dict[str, Any]:
        return {"weeks_from": self.page.wait_weeks_from, "weeks_to": self.page.wait_weeks_to}

    def may_be_written(self, offer: Any) -> bool:
        return offer is None or offer.providers_change_wait

    def describe(self, form: forms.Form) -> str:
        cleaned = form.cleaned_data
        wait = phrases.say_wait(cleaned["weeks_from"], cleaned["weeks_to"])
        return _("Waiting time: %(wait)s") % {"wait": wait}

    def write(self, form: forms.Form) -> dict[str, Any]:
        """To the live page, and to drafts that would else bring the old wait back.

        Nothing of a draft is published. Only these three fields of the live row are written.
        """
        values = {
            "wait_weeks_from": form.cleaned_data["weeks_from"],
            "wait_weeks_to": form.cleaned_data["weeks_to"],
            "wait_as_of": timezone.localdate(),
        }
        with transaction.atomic():
            page = type(self.page)._base_manager.select_for_update().get(pk=self.page.pk)
            before = {name: getattr(page, name) for name in FIELDS}
            for name, value in values.items():
                setattr(page, name, value)
            page.save(clean=False, update_fields=FIELDS)
            after = {**values, "wait_as_of": values["wait_as_of"].isoformat()}
            for revision in list_drafts(page):
                revision.content.update(after)
                revision.save(update_fields=["content"])
            if page.aliases.exists():
                page.update_aliases()
            transaction.on_commit(lambda: purge_page_from_cache(page), robust=True)
        was = before["wait_as_of"]
        before["wait_as_of"] = was.isoformat() if was else None
        return {"before": before, "after": after}


def list_drafts(page: Any) -> list[Revision]:
    """Drafts that may still be published: the newest, those with a date, and those in a workflow."""
    drafts = Q(approved_go_live_at__isnull=False) | Q(task_states__status="in_progress")
    if page.has_unpublished_changes and page.latest_revision_id:
        drafts |= Q(pk=page.latest_revision_id)
    newer = page.revisions.filter(drafts).exclude(pk=page.live_revision_id or 0)
    # A workflow with several tasks gives its draft several times.
    return list({revision.pk: revision for revision in newer}.values())


class ServiceSummary(Component):
    """The facts of a service that stand on its own row: costs no query in a list."""

    template_name = "wagtail_localoffer/services/review.html"

    def __init__(self, page: Any) -> None:
        self.page = page

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        page = self.page
        wait = phrases.say_wait(page.wait_weeks_from, page.wait_weeks_to)
        return {
            "page": page,
            "ages": phrases.say_ages(page.minimum_age, page.maximum_age),
            "wait": wait or page.wait_note,
            "is_old": not phrases.is_fresh(page.wait_as_of),
        }


def offer_wait_change(request: Any, page: Any) -> list[Change]:
    is_service = getattr(page, "localoffer_is_service", False)
    return [WaitChange(page)] if is_service and page.live else []


def summarise_service(request: Any, page: Any) -> list[Component]:
    return [ServiceSummary(page)] if getattr(page, "localoffer_is_service", False) else []
