from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.snippets.views.snippets import SnippetViewSet

from wagtail_localoffer.taxonomy.models import Taxonomy, TaxonomyTerm


class CodeForm(WagtailAdminModelForm):
    """A code is fixed once its record is saved: addresses, imports and upgrades use it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and "code" in self.fields:
            self.fields["code"].disabled = True


class TermForm(CodeForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        parent = self.fields.get("parent")
        if parent is not None:
            parent.queryset = parent.queryset.select_related("taxonomy")
            parent.label_from_instance = lambda term: f"{term.taxonomy.name}: {term.name}"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        taxonomy, parent = cleaned.get("taxonomy"), cleaned.get("parent")
        if parent is None:
            return cleaned
        if taxonomy is not None and parent.taxonomy_id != taxonomy.pk:
            self.add_error(
                "parent", ValidationError(_("Choose a term of the same vocabulary, or none."))
            )
        step, seen = parent, set()
        while step is not None and step.pk not in seen:
            if step.pk == self.instance.pk:
                self.add_error(
                    "parent",
                    ValidationError(_("A term cannot stand below itself. Choose another.")),
                )
                break
            seen.add(step.pk)
            step = step.parent
        return cleaned


class TaxonomyViewSet(SnippetViewSet):
    model = Taxonomy
    icon = "list-ul"
    menu_label = gettext_lazy("Vocabularies")
    menu_name = "localoffer-vocabularies"
    url_namespace = "localoffer_vocabularies"
    base_url_path = "local-offer/vocabularies"
    list_display = ["name", "code", "is_filter", "on_card", "many", "sort_order"]
    search_fields = ["name", "code"]
    search_backend_name = None
    list_per_page = 50
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldPanel("code"),
            FieldPanel("question"),
            FieldPanel("help_text"),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("is_filter"), FieldPanel("on_card")]),
                    FieldRowPanel([FieldPanel("many"), FieldPanel("sort_order")]),
                ],
                heading=gettext_lazy("How it is used"),
            ),
            FieldPanel("description"),
            FieldPanel("uri"),
        ],
        base_form_class=CodeForm,
    )


class TermViewSet(SnippetViewSet):
    model = TaxonomyTerm
    icon = "tag"
    menu_label = gettext_lazy("Terms")
    menu_name = "localoffer-terms"
    url_namespace = "localoffer_terms"
    base_url_path = "local-offer/terms"
    list_display = ["name", "taxonomy", "parent", "code"]
    list_filter = ["taxonomy"]
    search_fields = ["name", "code", "family_words"]
    search_backend_name = None
    list_per_page = 100
    edit_handler = ObjectList(
        [
            FieldPanel("taxonomy", widget=forms.Select),
            FieldPanel("name"),
            FieldPanel("description"),
            FieldPanel("family_words"),
            FieldPanel("parent", widget=forms.Select),
            FieldPanel("sort_order"),
            MultiFieldPanel(
                [FieldPanel("code"), FieldPanel("aliases"), FieldPanel("term_uri")],
                heading=gettext_lazy("Codes and other systems"),
                classname="collapsed",
            ),
        ],
        base_form_class=TermForm,
    )
