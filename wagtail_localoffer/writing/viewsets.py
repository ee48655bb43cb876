"""Where an editor keeps the words explained."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from wagtail_localoffer.writing.models import GlossaryTerm


def say_forms(term: Any) -> str:
    return ", ".join(term.other_forms)


class AddWordView(CreateView):
    """With the word filled in that the address names: the report of acronyms leads here."""

    def get_initial_form_instance(self) -> Any:
        instance = super().get_initial_form_instance() or GlossaryTerm()
        longest = GlossaryTerm._meta.get_field("term").max_length
        instance.term = self.request.GET.get("term", "")[:longest]
        return instance


class GlossaryViewSet(SnippetViewSet):
    model = GlossaryTerm
    add_view_class = AddWordView
    icon = "openquote"
    menu_label = _("Words explained")
    menu_name = "localoffer-words"
    url_namespace = "localoffer_words"
    base_url_path = "local-offer/words"
    list_display = [
        "term",
        Column("forms", label=_("Also written"), accessor=say_forms),
        Column("meaning", label=_("What it means"), accessor="meaning"),
        BooleanColumn("is_linked", label=_("Explained on pages")),
    ]
    list_filter = ["is_linked", "language"]
    search_fields = ["term", "forms", "meaning"]
    search_backend_name = None
    list_per_page = 50
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [FieldPanel("term"), FieldPanel("forms"), FieldPanel("is_linked")],
                heading=_("The word"),
            ),
            MultiFieldPanel(
                [FieldPanel("meaning"), FieldPanel("more"), FieldPanel("url")],
                heading=_("What a family reads"),
            ),
            FieldRowPanel([FieldPanel("language"), FieldPanel("checked_on")]),
        ]
    )
