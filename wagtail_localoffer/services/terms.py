"""A service's terms in a form: one field for each vocabulary there is at that moment."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.taxonomy.models import Taxonomy, TaxonomyTerm


#: Longer lists of terms get a box that filters them.
LONG = 12


@dataclass(frozen=True)
class Vocabulary:
    """A taxonomy with its terms, each below its parent, and how deep each stands."""

    taxonomy: Taxonomy
    terms: list[TaxonomyTerm]
    depths: dict[str, int]

    @property
    def field_name(self) -> str:
        return f"terms_{self.taxonomy.code}"


def list_vocabularies() -> list[Vocabulary]:
    """Every vocabulary that has terms. Two queries."""
    by_taxonomy: dict[int, list[TaxonomyTerm]] = {}
    for term in TaxonomyTerm.objects.order_by("sort_order", "name"):
        by_taxonomy.setdefault(term.taxonomy_id, []).append(term)
    return [
        _arrange(taxonomy, by_taxonomy[taxonomy.pk])
        for taxonomy in Taxonomy.objects.all()
        if taxonomy.pk in by_taxonomy
    ]


def _arrange(taxonomy: Taxonomy, terms: list[TaxonomyTerm]) -> Vocabulary:
    keys = {term.pk for term in terms}
    children: dict[int | None, list[TaxonomyTerm]] = {}
    for term in terms:
        children.setdefault(term.parent_id if term.parent_id in keys else None, []).append(term)
    ordered: list[TaxonomyTerm] = []
    depths: dict[str, int] = {}

    def walk(parent: int | None, depth: int) -> None:
        for term in children.get(parent, []):
            depths[str(term.pk)] = depth
            ordered.append(term)
            walk(term.pk, depth + 1)

    walk(None, 0)
    # Terms that are each other's parents hang on no root: show them all the same.
    for term in terms:
        if str(term.pk) not in depths:
            depths[str(term.pk)] = 0
            ordered.append(term)
    return Vocabulary(taxonomy, ordered, depths)


class TermWidget:
    """Renders a list of terms as one named group, children set in below their parent."""

    template_name = "wagtail_localoffer/admin/terms.html"
    depths: dict[str, int]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        groups = context["widget"]["optgroups"]
        options = [option for _name, group, _index in groups for option in group]
        for option in options:
            option["depth"] = min(self.depths.get(str(option["value"]), 0), 3)
        context["options"] = options
        context["label"] = self.label
        context["described_by"] = context["widget"]["attrs"].get("aria-describedby")
        context["is_long"] = len(options) > LONG
        return context

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> str:
        # By the site's own template engine, so that the template can be overridden.
        return render_to_string(self.template_name, self.get_context(name, value, attrs))

    @property
    def media(self) -> forms.Media:
        return forms.Media(
            css={"all": ["wagtail_localoffer/admin/editing.css"]},
            js=["wagtail_localoffer/admin/terms.js"],
        )


class TermCheckboxes(TermWidget, forms.CheckboxSelectMultiple):
    def __init__(self, label: str, depths: dict[str, int]) -> None:
        super().__init__()
        self.label, self.depths = label, depths


class EveryTerm(TermCheckboxes):
    """Tick boxes of every term, vocabulary after vocabulary, with a box that filters them.

    What is ticked are codes. Terms are read when a form is shown, not when it is made.
    """

    def __init__(self, label: Any) -> None:
        super().__init__(label, {})

    def list_vocabularies(self) -> list[Vocabulary]:
        return list_vocabularies()

    def get_value(self, term: TaxonomyTerm) -> str:
        return term.code

    def optgroups(self, name: str, value: Any, attrs: Any = None) -> list[Any]:
        chosen = {str(one) for one in value or []}
        options: list[Any] = []
        self.depths = {}
        for vocabulary in self.list_vocabularies():
            for term in vocabulary.terms:
                key = self.get_value(term)
                # A row's place is asked for by the option's value.
                self.depths[key] = vocabulary.depths[str(term.pk)]
                label = format_html(
                    '{} <span class="localoffer-terms__hint">{}</span>',
                    term.name,
                    vocabulary.taxonomy.name,
                )
                options.append(
                    self.create_option(name, key, label, key in chosen, len(options), None, attrs)
                )
        return [(None, options, 0)]


class TermRadios(TermWidget, forms.RadioSelect):
    def __init__(self, label: str, depths: dict[str, int]) -> None:
        super().__init__()
        self.label, self.depths = label, depths


def make_field(vocabulary: Vocabulary, chosen: list[int]) -> forms.Field:
    """The form field of one vocabulary.

    A vocabulary with one answer is shown as checkboxes where a service (from an import)
    has several, so that saving the form loses none.
    """
    taxonomy = vocabulary.taxonomy
    choices: list[tuple[str, Any]] = [(str(term.pk), _label(term)) for term in vocabulary.terms]
    options = {"label": taxonomy.name, "help_text": taxonomy.help_text, "required": False}
    if taxonomy.many or len(chosen) > 1:
        return forms.MultipleChoiceField(
            choices=choices,
            widget=TermCheckboxes(taxonomy.name, vocabulary.depths),
            initial=[str(pk) for pk in chosen],
            **options,
        )
    return forms.ChoiceField(
        choices=[("", _("Not said")), *choices],
        widget=TermRadios(taxonomy.name, vocabulary.depths),
        initial=str(chosen[0]) if chosen else "",
        **options,
    )


def _label(term: TaxonomyTerm) -> Any:
    if not term.description:
        return term.name
    return format_html(
        '{} <span class="localoffer-terms__hint">{}</span>', term.name, term.description
    )
