"""Panels over a service's term rows: one field for each vocabulary, never one inline per term."""

from functools import partial
from typing import Any

from django.utils.html import format_html_join
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from wagtail_localoffer.services.terms import Vocabulary, list_vocabularies


class TermsComparison:
    """How two versions of a service differ in one vocabulary."""

    is_field = True
    is_child_relation = False

    def __init__(self, vocabulary: Vocabulary, page_a: Any, page_b: Any) -> None:
        self.vocabulary = vocabulary
        self.chosen_a, self.chosen_b = self._read(page_a), self._read(page_b)

    def _read(self, page: Any) -> set[int]:
        own = {term.pk for term in self.vocabulary.terms}
        return {row.term_id for row in page.localoffer_terms.all()} & own

    def field_label(self) -> str:
        return self.vocabulary.taxonomy.name

    def has_changed(self) -> bool:
        return self.chosen_a != self.chosen_b

    def htmldiff(self) -> str:
        marks = {(True, False): "deletion", (False, True): "addition", (True, True): ""}
        return format_html_join(
            ", ",
            '<span class="{}">{}</span>',
            (
                (marks[term.pk in self.chosen_a, term.pk in self.chosen_b], term.name)
                for term in self.vocabulary.terms
                if term.pk in self.chosen_a | self.chosen_b
            ),
        )


def _compare(vocabulary: Vocabulary) -> partial:
    return partial(TermsComparison, vocabulary)


class TermPanel(FieldPanel):
    """The field of one vocabulary; not shown where that vocabulary is not there."""

    def __init__(self, code: str, **kwargs: Any) -> None:
        kwargs["disable_comments"] = True
        super().__init__(f"terms_{code}", **kwargs)
        self.code = code

    def clone_kwargs(self) -> dict[str, Any]:
        kwargs = super().clone_kwargs()
        del kwargs["field_name"]
        return {**kwargs, "code": self.code}

    def get_form_options(self) -> dict[str, Any]:
        # Not among `fields`: the field is made with each form. See `ServiceForm`.
        return {"localoffer_term_panels": [self.code]}

    class BoundPanel(FieldPanel.BoundPanel):
        icon = "tag"

        def get_comparison(self) -> list[partial]:
            return [
                _compare(vocabulary)
                for vocabulary in list_vocabularies()
                if vocabulary.taxonomy.code == self.panel.code
            ]


class TermsPanel(MultiFieldPanel):
    """The fields of every vocabulary that no `TermPanel` of the same form shows."""

    def get_form_options(self) -> dict[str, Any]:
        return {"localoffer_term_panels": [None]}

    class BoundPanel(MultiFieldPanel.BoundPanel):
        @property
        def children(self) -> list[Any]:
            return [child for child, _identifier in self.visible_children_with_identifiers]

        @property
        def visible_children(self) -> list[Any]:
            return self.children

        @property
        def visible_children_with_identifiers(self) -> list[tuple[Any, str]]:
            if self.form is None:
                return []
            panels = [
                TermPanel(vocabulary.taxonomy.code).bind_to_model(self.panel.model)
                for vocabulary in self.form.list_rest()
            ]
            return [
                (
                    panel.get_bound_panel(
                        instance=self.instance,
                        request=self.request,
                        form=self.form,
                        prefix=f"{self.prefix}-child-{panel.clean_name}",
                    ),
                    panel.clean_name,
                )
                for panel in panels
            ]

        def is_shown(self) -> bool:
            return bool(self.children)

        def get_comparison(self) -> list[partial]:
            named = self.panel.model.get_edit_handler().get_form_class().list_term_panels()
            return [
                _compare(vocabulary)
                for vocabulary in list_vocabularies()
                if vocabulary.taxonomy.code not in named
            ]
