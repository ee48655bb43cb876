"""A letter that asks the council for an EHC needs assessment, from a family's own words."""

from datetime import date
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _


def _words(rows: int = 4) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class LetterForm(forms.Form):
    """Only the names are needed: a letter with gaps can be filled in by hand."""

    your_name = forms.CharField(label=_("Your name"), max_length=120)
    address = forms.CharField(
        label=_("Your address"), max_length=400, required=False, widget=_words(3)
    )
    phone = forms.CharField(label=_("Your phone or e-mail"), max_length=160, required=False)
    child_name = forms.CharField(label=_("Your child's name"), max_length=120)
    born = forms.CharField(label=_("Your child's date of birth"), max_length=40, required=False)
    setting = forms.CharField(label=_("Nursery, school or college"), max_length=160, required=False)
    needs = forms.CharField(
        label=_("What does your child find hard?"),
        help_text=_("At home and at school. Say what you see. Your own words are right."),
        max_length=3000,
        required=False,
        widget=_words(6),
    )
    tried = forms.CharField(
        label=_("What help has there been, and what happened?"),
        max_length=3000,
        required=False,
        widget=_words(6),
    )
    papers = forms.CharField(
        label=_("Which papers do you send with it?"),
        help_text=_("Reports, letters, plans from school. Leave it empty if you have none."),
        max_length=1000,
        required=False,
        widget=_words(3),
    )


def write_letter(values: dict[str, Any], offer: Any, today: date) -> str:
    """The letter as plain text, to be printed or copied."""
    text = render_to_string(
        "wagtail_localoffer/guidance/letter.txt", {"v": values, "offer": offer, "today": today}
    )
    lines = [line.rstrip() for line in text.strip().splitlines()]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return "\n".join(kept)
