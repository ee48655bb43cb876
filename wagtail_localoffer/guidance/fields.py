"""A date in three boxes, as people write it: no script, no calendar to work through."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class DayWidget(forms.MultiWidget):
    template_name = "wagtail_localoffer/guidance/day.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        boxes = {name: forms.TextInput() for name in ("day", "month", "year")}
        super().__init__(boxes, attrs)

    def decompress(self, value: Any) -> list[Any]:
        return [value.day, value.month, value.year] if value else [None, None, None]

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        labels = (_("Day"), _("Month"), _("Year"))
        for box, label in zip(context["widget"]["subwidgets"], labels, strict=True):
            box["label"] = label
        return context


class DayField(forms.MultiValueField):
    """A plain date; whatever cannot be one keeps what was typed and says what to do."""

    widget = DayWidget

    def __init__(self, **kwargs: Any) -> None:
        boxes = [forms.CharField(max_length=20, strip=True) for _name in ("day", "month", "year")]
        super().__init__(boxes, require_all_fields=False, **kwargs)

    def clean(self, value: Any) -> date | None:
        parts = [str(part or "").strip() for part in (value or ["", "", ""])]
        if not any(parts):
            if self.required:
                raise ValidationError(_("Write the date. It is on the letter."), code="required")
            return None
        if not all(parts):
            raise ValidationError(_("Write the day, the month and the year."), code="incomplete")
        return read_day(*parts)

    def has_changed(self, initial: Any, data: Any) -> bool:
        return any(data or [])


def read_day(day: str, month: str, year: str) -> date:
    """The date of three boxes. Months may be words. Raises `ValidationError`."""
    word = month.lower()[:3]
    number = str(MONTHS.index(word) + 1) if word in MONTHS else month
    if not all(part.isascii() and part.isdigit() for part in (day, number, year)):
        raise ValidationError(_("Write the date in numbers. Example: 27 3 2026."), code="invalid")
    if len(year) != 4:
        raise ValidationError(_("Write the year with four numbers. Example: 2026."), code="invalid")
    try:
        return date(int(year), int(number), int(day))
    except ValueError as error:
        raise ValidationError(_("There is no such day. Check the date."), code="invalid") from error
