"""Terms chosen in a form and kept as a list of their codes, in the order of the vocabularies.

Codes, not keys: a record that ships names terms that a site may not have.
"""

import json
from typing import Any

from django.utils.html import format_html

from wagtail_localoffer.services.terms import TermCheckboxes, list_vocabularies


class TermCodes(TermCheckboxes):
    """Tick boxes of every term for a JSON field, with a box that filters them."""

    def __init__(self, label: Any = "") -> None:
        super().__init__(label, {})

    def __deepcopy__(self, memo: Any) -> "TermCodes":
        # Terms are read when a form is shown, not when it is made.
        return type(self)(self.label)

    def format_value(self, value: Any) -> list[str]:
        try:
            codes = json.loads(value) if isinstance(value, str) else value
        except ValueError:
            return []
        return [str(code) for code in codes] if isinstance(codes, list) else []

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str:
        return json.dumps(data.getlist(name) if hasattr(data, "getlist") else data.get(name, []))

    def optgroups(self, name: str, value: Any, attrs: Any = None) -> list[Any]:
        options: list[Any] = []
        self.depths: dict[str, int] = {}
        for vocabulary in list_vocabularies():
            for term in vocabulary.terms:
                self.depths[term.code] = vocabulary.depths[str(term.pk)]
                label = format_html(
                    '{} <span class="localoffer-terms__hint">{}</span>',
                    term.name,
                    vocabulary.taxonomy.name,
                )
                is_chosen = term.code in value
                options.append(
                    self.create_option(name, term.code, label, is_chosen, len(options), None, attrs)
                )
        return [(None, options, 0)]
