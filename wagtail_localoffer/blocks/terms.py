"""Fields of blocks that name terms or services.

Terms are kept by their codes, and no list of them is read when a page is shown: Wagtail's
own blocks for choices would read it for each value.
"""

from typing import Any

import swapper
from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import get_page_models

from wagtail_localoffer.services.terms import EveryTerm, list_vocabularies


swapper.set_app_prefix("wagtailcore", "wagtail")

#: The vocabulary of how much help a service gives.
LEVEL = "level"


def list_terms() -> list[tuple[str, str]]:
    """Code and name of every term, vocabulary after vocabulary."""
    return [(term.code, term.name) for vocab in list_vocabularies() for term in vocab.terms]


def list_levels() -> list[tuple[str, str]]:
    """Code and name of every level, and a blank one."""
    levels = [
        (term.code, term.name)
        for vocabulary in list_vocabularies()
        if vocabulary.taxonomy.code == LEVEL
        for term in vocabulary.terms
    ]
    return [("", _("No level")), *levels]


#: One for all blocks: Wagtail then sends its list of terms once for a form, not for each block.
_BOXES = EveryTerm(_("What the services are for"))


class TermsBlock(blocks.FieldBlock):
    """Some terms, kept as a list of their codes ("need:autism")."""

    def __init__(
        self, required: bool = False, help_text: Any = None, default: Any = (), **kwargs: Any
    ) -> None:
        self.field = forms.MultipleChoiceField(
            choices=list_terms, required=required, help_text=help_text
        )
        # Given to the field, it would be copied.
        self.field.widget = _BOXES
        super().__init__(default=list(default), **kwargs)

    def to_python(self, value: Any) -> list[str]:
        return self.normalize(value)

    def normalize(self, value: Any) -> list[str]:
        return [str(code) for code in value or []]

    class Meta:
        icon = "tag"


class LevelBlock(blocks.FieldBlock):
    """One level, by its code, or ""."""

    def __init__(
        self, required: bool = False, help_text: Any = None, default: str = "", **kwargs: Any
    ) -> None:
        self.field = forms.ChoiceField(choices=list_levels, required=required, help_text=help_text)
        super().__init__(default=default, **kwargs)

    class Meta:
        icon = "order"


def list_service_models() -> list[type]:
    """Every page type of the site that is a service."""
    return [model for model in get_page_models() if getattr(model, "localoffer_is_service", False)]


class ServiceChooserBlock(blocks.PageChooserBlock):
    """Chooses a service of whatever page type the site keeps them in."""

    @cached_property
    def target_models(self) -> list[type]:
        return list_service_models() or super().target_models

    @cached_property
    def target_model(self) -> type:
        # The plain page: what a list shows of a service is not read from it.
        return swapper.load_model("wagtailcore", "Page")

    def clean(self, value: Any) -> Any:
        page = super().clean(value)
        if page is not None and not getattr(page.specific_class, "localoffer_is_service", False):
            raise ValidationError(_("Choose the page of a service. This is another kind of page."))
        return page

    class Meta:
        icon = "doc-full"


# Migrations name what these are made of, not us: ours may move.
DECONSTRUCT_ALIASES = {
    TermsBlock: "wagtail.blocks.MultipleChoiceBlock",
    LevelBlock: "wagtail.blocks.ChoiceBlock",
    ServiceChooserBlock: "wagtail.blocks.PageChooserBlock",
}
