"""Terms chosen in a form and kept as a list of their codes, in the order of the vocabularies.

Codes, not keys: a record that ships names terms that a site may not have.
"""

import json
from typing import Any

from wagtail_localoffer.services.terms import EveryTerm


class TermCodes(EveryTerm):
    """Tick boxes of every term for a JSON field."""

    def __deepcopy__(self, memo: Any) -> "TermCodes":
        # Each form has its own: it keeps the depths of what it shows.
        return type(self)(self.label)

    def format_value(self, value: Any) -> list[str]:
        try:
            codes = json.loads(value) if isinstance(value, str) else value
        except ValueError:
            return []
        return [str(code) for code in codes] if isinstance(codes, list) else []

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str:
        return json.dumps(data.getlist(name) if hasattr(data, "getlist") else data.get(name, []))
