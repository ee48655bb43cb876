"""Fields of a topic's form: the terms it is about, and codes ticked from a short list."""

from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.db import models

from wagtail_localoffer.services.terms import EveryTerm, Vocabulary
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


class CodesField(models.CharField):
    """Some codes of a fixed list, kept as one text with spaces between; a list in Python.

    `list_choices` makes the form's choices. It is no part of a migration.
    """

    def __init__(
        self,
        *args: Any,
        list_choices: Callable[[], Iterable[tuple[str, Any]]] | None = None,
        **kwargs: Any,
    ) -> None:
        self.list_choices = list_choices
        kwargs.setdefault("max_length", 255)
        kwargs.setdefault("default", list)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> list[str]:
        return self.to_python(value)

    def to_python(self, value: Any) -> list[str]:
        if isinstance(value, str):
            return value.split()
        return list(value or [])

    def get_prep_value(self, value: Any) -> str:
        return " ".join(self.to_python(value))

    def value_to_string(self, obj: Any) -> str:
        return self.get_prep_value(self.value_from_object(obj))

    def validate(self, value: Any, model_instance: Any) -> None:
        if not value and not self.blank:
            super().validate("", model_instance)

    def run_validators(self, value: Any) -> None:
        super().run_validators(self.get_prep_value(value))

    def formfield(self, **kwargs: Any) -> forms.Field:
        return forms.MultipleChoiceField(
            label=kwargs.get("label", self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
            required=not self.blank,
            choices=self.list_choices or list,
            widget=forms.CheckboxSelectMultiple,
        )


#: What topics are nearly always about stands first.
FIRST = ["need", "category"]


def _order(vocabulary: Vocabulary) -> int:
    code = vocabulary.taxonomy.code
    return FIRST.index(code) if code in FIRST else len(FIRST)


class TopicTerms(EveryTerm):
    """Tick boxes of every term for a field of terms: what is ticked are their keys."""

    def __deepcopy__(self, memo: Any) -> "TopicTerms":
        # `choices` is set by the model's form field; ours are read when the form is shown.
        return type(self)(self.label)

    def list_vocabularies(self) -> list[Vocabulary]:
        return sorted(super().list_vocabularies(), key=_order)

    def get_value(self, term: TaxonomyTerm) -> str:
        return str(term.pk)
