"""What somebody may change of a page from a link in a mail: `localoffer_review_changes`.

A hook function takes the request and the page (its own type, as families see it) and gives a
list of changes. What a page may be changed in is known by its feature, not by reviews.
"""

from typing import Any

from django import forms
from wagtail import hooks


class Change:
    """One thing that may be changed: a form, and what becomes of it. Subclass it."""

    #: Short, unique for a page: what a POST asks for.
    name = ""
    #: Above the form.
    heading: Any = ""
    #: On its button.
    button: Any = ""
    form_class: type[forms.Form] = forms.Form

    def __init__(self, page: Any) -> None:
        self.page = page

    def get_initial(self) -> dict[str, Any]:
        return {}

    def make_form(self, data: Any = None) -> forms.Form:
        return self.form_class(data, initial=self.get_initial(), prefix=self.name)

    def may_be_written(self, offer: Any) -> bool:
        """Whether the change is made at once; if not, it becomes a note to the editor."""
        return True

    def describe(self, form: forms.Form) -> str:
        """The valid form in words, for the editor."""
        raise NotImplementedError

    def write(self, form: forms.Form) -> dict[str, Any]:
        """Makes the change; returns {"before": …, "after": …} for the history."""
        raise NotImplementedError


def list_changes(request: Any, page: Any) -> list[Change]:
    """What may be changed of this page, in the order of the hook's functions."""
    changes: list[Change] = []
    for function in hooks.get_hooks("localoffer_review_changes"):
        changes.extend(function(request, page) or [])
    return changes
