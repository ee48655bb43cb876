"""A family's dates worked out: the form, and what is shown for it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from wagtail_localoffer.guidance.fields import DayField
from wagtail_localoffer.guidance.kinds import Kind
from wagtail_localoffer.guidance.results import Deadline


@dataclass
class Row:
    """One step of a timetable; `is_past` as of the day it is shown."""

    name: str
    day: date
    source: str
    is_past: bool


@dataclass
class Answer:
    """Either `deadline`, or `rows` of a timetable. `notes` are of today: a date that has
    passed, or one that is still to come."""

    deadline: Deadline | None = None
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    events: list[tuple[str, date, str]] = field(default_factory=list)
    days_left: int | None = None


class DatesForm(forms.Form):
    """The dates one kind of sum asks for."""

    def __init__(self, kind: Kind, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = kind
        for ask in kind.asks:
            self.fields[ask.name] = DayField(
                label=ask.label, help_text=ask.hint, required=ask.required
            )

    @classmethod
    def read(cls, kind: Kind, data: Any) -> "DatesForm":
        """Bound when anything was sent, else an empty form."""
        names = [f"{ask.name}_{box}" for ask in kind.asks for box in ("day", "month", "year")]
        return cls(kind, data) if any(name in data for name in names) else cls(kind)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.errors:
            return cleaned
        given = {name: value for name, value in cleaned.items() if value is not None}
        try:
            self.outcome = self.kind.work_out(
                *[given[a.name] for a in self.kind.asks if a.name in given]
            )
        except (ValueError, OverflowError) as error:
            raise forms.ValidationError(
                _("We cannot work this out. Check the year you wrote.")
            ) from error
        return cleaned


def read_answer(form: DatesForm, today: date) -> Answer | None:
    """What a valid form is answered with; None for one that is empty or wrong."""
    if not form.is_bound or not form.is_valid():
        return None
    kind, outcome = form.kind, form.outcome
    answer = Answer()
    if any(value is not None and value > today for value in form.cleaned_data.values()):
        if kind.code != "yearly-review":
            answer.notes.append(_("The date you wrote is still to come. Check that it is right."))
    if isinstance(outcome, Deadline):
        answer.deadline = outcome
        answer.days_left = (outcome.legal - today).days
        if outcome.legal < today:
            answer.notes.append(
                _(
                    "This day has passed. Do not give up: phone your free advice service today. "
                    "Sometimes you are still allowed."
                )
            )
        words = " ".join([*outcome.steps, outcome.warning, outcome.source, _guide()]).strip()
        answer.events.append((str(kind.event or kind.title), outcome.legal, words))
        if outcome.safe != outcome.legal:
            answer.events.append(
                (_("Safe day: %s") % (kind.event or kind.title), outcome.safe, words)
            )
        return answer
    for name, day, source in outcome:
        answer.rows.append(Row(str(name), day, source, day < today))
        answer.events.append((str(name), day, f"{source}. {_guide()}"))
    return answer


def _guide() -> str:
    return _("This is a guide. Check it with your free advice service (SENDIASS).")
