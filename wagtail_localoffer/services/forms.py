"""The form of a service: its terms, and the rules a draft may break and publishing may not."""

import copy
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from wagtail_localoffer.conf import conf
from wagtail_localoffer.services.days import parse_days
from wagtail_localoffer.services.terms import Vocabulary, list_vocabularies, make_field


class ServiceForm(WagtailAdminPageForm):
    """Adds a field for each vocabulary that a panel of the form asks for.

    The fields are made when the form is, not with the class: editors add vocabularies
    while the site runs. Their answers become rows of the page in memory, so drafts,
    revisions and previews hold them like any other row.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.vocabularies = self._pick_vocabularies()
        self._rows = list(self.instance.localoffer_terms.all()) if self.vocabularies else []
        for vocabulary in self.vocabularies:
            own = {term.pk for term in vocabulary.terms}
            chosen = [row.term_id for row in self._rows if row.term_id in own]
            self.fields[vocabulary.field_name] = make_field(vocabulary, chosen)

    @classmethod
    def list_term_panels(cls) -> list[str | None]:
        """Codes that the form's panels show; None stands for "all that no other shows"."""
        return getattr(cls.Meta, "localoffer_term_panels", [])

    def _pick_vocabularies(self) -> list[Vocabulary]:
        wanted = self.list_term_panels()
        if not wanted:
            return []
        return [
            vocabulary
            for vocabulary in list_vocabularies()
            if None in wanted or vocabulary.taxonomy.code in wanted
        ]

    def list_rest(self) -> list[Vocabulary]:
        """The vocabularies that no panel names."""
        named = self.list_term_panels()
        return [item for item in self.vocabularies if item.taxonomy.code not in named]

    def make_term_rows(self) -> list[Any]:
        """The service's term rows as the form has them; rows that stay keep their uuid."""
        shown = {term.pk: term for item in self.vocabularies for term in item.terms}
        rows = [row for row in self._rows if row.term_id not in shown]
        kept = {row.term_id: row for row in self._rows}
        model = self.instance.localoffer_terms.model
        for vocabulary in self.vocabularies:
            answer = self.cleaned_data.get(vocabulary.field_name) or []
            chosen = {answer} if isinstance(answer, str) else set(answer)
            for term in vocabulary.terms:
                if str(term.pk) in chosen:
                    rows.append(kept.get(term.pk) or model(term=term))
        for index, row in enumerate(rows):
            row.sort_order = index
        return rows

    def save(self, commit: bool = True) -> Any:
        if self.vocabularies:
            self.instance.localoffer_terms.set(self.make_term_rows())
        return super().save(commit=commit)

    # Rules

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        self._check_order(
            "minimum_age",
            "maximum_age",
            _("The oldest age is below the youngest. Swap them, or leave one blank."),
        )
        self._check_order(
            "wait_weeks_from",
            "wait_weeks_to",
            _("The longest wait is below the shortest. Swap them, or leave one blank."),
        )
        for name in ["wait_as_of", "assured_on"]:
            date = self.cleaned_data.get(name)
            if date and date > timezone.localdate():
                self.add_error(name, _("This date is still to come. Give today or a day before."))
        self._check_schedules()
        if not self.is_deferred_validation:
            self._check_wait_date()
        return cleaned

    def _check_order(self, low: str, high: str, message: str) -> None:
        first, last = self.cleaned_data.get(low), self.cleaned_data.get(high)
        if first is not None and last is not None and first > last:
            self.add_error(high, message)

    def _check_wait_date(self) -> None:
        names = ["wait_weeks_from", "wait_weeks_to", "wait_note"]
        figure = any(self.cleaned_data.get(name) not in (None, "") for name in names)
        if figure and "wait_as_of" in self.fields and not self.cleaned_data.get("wait_as_of"):
            if not self.has_error("wait_as_of"):
                self.add_error(
                    "wait_as_of",
                    _("Say on what date the waiting time was right, or leave the wait blank."),
                )

    def _check_schedules(self) -> None:
        formset = self.formsets.get("localoffer_schedules")
        if formset is None or not formset.is_bound:
            return
        formset.is_valid()
        for form in formset.forms:
            if form in formset.deleted_forms or not getattr(form, "cleaned_data", None):
                continue
            self._check_schedule(form)

    def _check_schedule(self, form: Any) -> None:
        cleaned = form.cleaned_data
        try:
            days = parse_days(cleaned.get("byday") or "", cleaned.get("freq") == "MONTHLY")
        except ValidationError as error:
            form.add_error("byday", error)
        else:
            form.instance.byday = cleaned["byday"] = days
        opens, closes = cleaned.get("opens_at"), cleaned.get("closes_at")
        if opens and closes and opens >= closes:
            form.add_error("closes_at", _("It closes before it opens. Check both times."))
        starts, ends = cleaned.get("valid_from"), cleaned.get("valid_to")
        if starts and ends and starts > ends:
            form.add_error("valid_to", _("It ends before it begins. Check both dates."))
        if (cleaned.get("interval") or 1) > 1 and not cleaned.get("dtstart"):
            if not self.is_deferred_validation:
                form.add_error(
                    "dtstart",
                    _("Say one date on which it takes place, so that the weeks can be counted."),
                )

    def _post_clean(self) -> None:
        super()._post_clean()
        if not self.is_deferred_validation and conf.REQUIRED_FACTS:
            self._check_required_facts()

    def _check_required_facts(self) -> None:
        missing = {fact.code: fact for fact in self.preview_page().get_missing_facts()}
        for code in conf.REQUIRED_FACTS:
            fact = missing.get(code)
            if fact is None:
                continue
            message = _("“%(fact)s” is needed before this service can be published.") % {
                "fact": fact.label
            }
            field = fact.field if fact.field in self.fields else None
            if not (field and self.has_error(field)):
                self.add_error(field, message)

    def preview_page(self) -> Any:
        """A copy of the page with the rows as the form has them, without touching the page."""
        page = copy.copy(self.instance)
        related = dict(getattr(self.instance, "_cluster_related_objects", None) or {})
        for name, formset in self.formsets.items():
            if name.startswith("localoffer_"):
                formset.is_valid()
                related[name] = [
                    form.instance
                    for form in formset.forms
                    if form not in formset.deleted_forms
                    and (form.instance.pk or form.has_changed())
                ]
        if self.vocabularies:
            related["localoffer_terms"] = self.make_term_rows()
        page._cluster_related_objects = related
        return page
