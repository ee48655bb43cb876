"""Where an editor keeps guides and resources."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
)
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from wagtail_localoffer.exports import SafeExport
from wagtail_localoffer.taxonomy.viewsets import CodeForm
from wagtail_localoffer.topics.checking import list_due_resources
from wagtail_localoffer.topics.codes import TermCodes
from wagtail_localoffer.topics.guides import Guide
from wagtail_localoffer.topics.resources import Resource


def _terms(name: str, label: Any, classname: str = "collapsed") -> MultiFieldPanel:
    return MultiFieldPanel(
        [FieldPanel(name, widget=TermCodes(label))],
        heading=label,
        classname=classname,
    )


class CheckNotice(Panel):
    """Says on a guide's form whether its words were checked, and by whom they must be."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_localoffer/admin/guide_check.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            context["guide"] = self.instance
            context["is_due"] = self.instance.is_due(timezone.localdate())
            return context


def say_check(row: Any) -> str:
    """For a column: who checked it and when, or that nobody has."""
    if row.checked_on is None:
        return _("Not checked")
    day = date_format(row.checked_on)
    return f"{day}, {row.checked_by}" if row.checked_by else day


def say_next(row: Any) -> str:
    # Not Wagtail's column of dates: it calls every day to come "just now".
    return date_format(row.next_check_on) if row.next_check_on else ""


class GuideViewSet(SnippetViewSet):
    model = Guide
    icon = "help"
    menu_label = gettext_lazy("Guides for families")
    menu_name = "localoffer-guides"
    url_namespace = "localoffer_guides"
    base_url_path = "local-offer/guides"
    list_display = [
        "title",
        BooleanColumn("is_shown", label=gettext_lazy("Shown to families")),
        Column("check", label=gettext_lazy("Checked"), accessor=say_check, sort_key="checked_on"),
        Column(
            "next_check_on",
            label=gettext_lazy("Next check"),
            accessor=say_next,
            sort_key="next_check_on",
        ),
    ]
    search_fields = ["title"]
    search_backend_name = None
    edit_handler = ObjectList(
        [
            CheckNotice(),
            MultiFieldPanel(
                [
                    FieldPanel("title"),
                    FieldPanel("code"),
                    FieldPanel("intro"),
                    FieldPanel("starts_with"),
                    FieldRowPanel([FieldPanel("age_question"), FieldPanel("sign_question")]),
                    FieldPanel("urgent"),
                    FieldPanel("good_to_know"),
                    FieldPanel("council_words"),
                    FieldRowPanel([FieldPanel("is_shown"), FieldPanel("sort_order")]),
                ],
                heading=gettext_lazy("What a family reads"),
            ),
            InlinePanel(
                "ages",
                label=gettext_lazy("Age"),
                heading=gettext_lazy("Ages, in their order"),
                panels=[
                    FieldPanel("title"),
                    FieldRowPanel([FieldPanel("from_age"), FieldPanel("to_age")]),
                    FieldPanel("most_do"),
                    FieldPanel("helps"),
                    FieldPanel("ask"),
                ],
            ),
            InlinePanel(
                "signs",
                label=gettext_lazy("Sign"),
                heading=gettext_lazy("What a parent notices, in their order"),
                panels=[
                    FieldPanel("text"),
                    FieldPanel("meaning"),
                    FieldPanel("helps"),
                    FieldPanel("ask"),
                    FieldPanel("is_urgent"),
                    FieldRowPanel([FieldPanel("from_age"), FieldPanel("to_age")]),
                    _terms("terms", gettext_lazy("Services it leads to")),
                ],
            ),
            _terms("terms", gettext_lazy("Services the guide leads to")),
            _terms("first_terms", gettext_lazy("Services that stand first")),
            MultiFieldPanel(
                [
                    FieldPanel("sources"),
                    FieldPanel("checked_by"),
                    FieldRowPanel([FieldPanel("checked_on"), FieldPanel("next_check_on")]),
                    FieldPanel("note"),
                ],
                heading=gettext_lazy("Who has checked it"),
            ),
        ],
        base_form_class=CodeForm,
    )


class ResourceFilterSet(WagtailFilterSet):
    state = ChoiceFilter(
        label=gettext_lazy("Web address"),
        method="filter_state",
        choices=[
            ("never", gettext_lazy("Never checked")),
            ("due", gettext_lazy("To be checked (never, or too long ago)")),
            ("checked", gettext_lazy("Checked")),
        ],
    )

    class Meta:
        model = Resource
        fields = ["kind", "scope"]

    def filter_state(self, queryset: Any, name: str, value: str) -> Any:
        if value == "never":
            return queryset.unchecked()
        if value == "checked":
            return queryset.exclude(checked_on=None)
        due = list_due_resources(timezone.localdate())
        return queryset.filter(pk__in=[resource.pk for resource in due])


def link_address(resource: Resource) -> str:
    """For a column: the address as a link, so that somebody can open and check it."""
    if not resource.url.lower().startswith(("http://", "https://")):
        return ""
    return format_html(
        '<a href="{}" target="_blank" rel="noopener noreferrer">{}</a>', resource.url, resource.url
    )


class ResourceIndexView(SafeExport, IndexView):
    """With an export: a list to hand to whoever opens the addresses."""


class ResourceViewSet(SnippetViewSet):
    model = Resource
    index_view_class = ResourceIndexView
    list_export = [
        "title",
        "owner",
        "url",
        "phone",
        "get_kind_display",
        "get_scope_display",
        "checked_on",
        "checked_by",
        "next_check_on",
    ]
    export_headings = {
        "title": gettext_lazy("Title"),
        "owner": gettext_lazy("Who offers it"),
        "url": gettext_lazy("Web address"),
        "phone": gettext_lazy("Phone"),
        "get_kind_display": gettext_lazy("Format"),
        "get_scope_display": gettext_lazy("Covers"),
        "checked_on": gettext_lazy("Checked on"),
        "checked_by": gettext_lazy("Checked by"),
        "next_check_on": gettext_lazy("Next check"),
    }
    export_filename = "resources"
    icon = "link-external"
    menu_label = gettext_lazy("Resources")
    menu_name = "localoffer-resources"
    url_namespace = "localoffer_resources"
    base_url_path = "local-offer/resources"
    list_display = [
        "title",
        Column("url", label=gettext_lazy("Web address"), accessor=link_address),
        Column("check", label=gettext_lazy("Checked"), accessor=say_check, sort_key="checked_on"),
        Column("next_check_on", label=gettext_lazy("Next check"), accessor=say_next),
    ]
    filterset_class = ResourceFilterSet
    search_fields = ["title", "owner", "url"]
    search_backend_name = None
    list_per_page = 50
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [
                    FieldPanel("title"),
                    FieldPanel("owner"),
                    FieldPanel("description"),
                    FieldRowPanel([FieldPanel("kind"), FieldPanel("scope")]),
                    FieldRowPanel([FieldPanel("from_age"), FieldPanel("to_age")]),
                    FieldPanel("phone"),
                    FieldPanel("sort_order"),
                ],
                heading=gettext_lazy("What a family reads"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("url"),
                    FieldRowPanel([FieldPanel("checked_on"), FieldPanel("checked_by")]),
                    FieldPanel("review_months"),
                    FieldPanel("note"),
                ],
                heading=gettext_lazy("Its web address"),
            ),
            # Open: a resource about nothing stands on no page.
            _terms("terms", gettext_lazy("Topics it is about"), classname=""),
        ]
    )
