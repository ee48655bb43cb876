"""The report of which pages have which formats, and of missing captions and transcripts."""

from typing import Any

import django_filters
import swapper
from django.contrib.admin.utils import quote
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import MultipleContentTypeFilter, WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from wagtail_localoffer.exports import SafeExport
from wagtail_localoffer.formats.gaps import find_gaps
from wagtail_localoffer.formats.models import PageFormat
from wagtail_localoffer.formats.rows import NONE, filter_kind, gather_formats
from wagtail_localoffer.reviews.access import ANY, PAGES, list_pages
from wagtail_localoffer.reviews.filters import SectionFilter, list_sections
from wagtail_localoffer.reviews.reports import ReviewMenuItem


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")


def list_rows(user: Any) -> QuerySet:
    """The pages whose formats a user may see."""
    pages = Page.objects.filter(depth__gt=1, alias_of__isnull=True)
    return pages.filter(pk__in=list_pages(user))


class KindFilter(django_filters.ChoiceFilter):
    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        return filter_kind(queryset, value) if value else queryset


class GapFilter(django_filters.ChoiceFilter):
    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        return queryset.filter(pk__in=list(find_gaps())) if value else queryset


def list_types(request: Any) -> QuerySet:
    types = list_rows(request.user).order_by().values("content_type")
    return ContentType.objects.filter(pk__in=types).order_by("model")


class FormatFilterSet(WagtailFilterSet):
    kind = KindFilter(
        label=_("Format"), choices=[*PageFormat.Kind.choices, (NONE, _("No other format"))]
    )
    gaps = GapFilter(
        label=_("Video and audio"), choices=[("yes", _("Without captions or transcript"))]
    )
    section = SectionFilter(label=_("Section"), queryset=list_sections)
    content_type = MultipleContentTypeFilter(
        label=_("Page type"), queryset=list_types, widget=CheckboxSelectMultiple
    )

    class Meta:
        model = Page
        fields: list[str] = []


class FormatsReport(SafeExport, ReportView):
    """Every page the user may change, with its formats and what they lack."""

    model = Page
    permission_policy = PAGES
    any_permission_required = ANY
    page_title = _("Other formats")
    no_results_message = _("No page that you may change is like this.")
    header_icon = "doc-full-inverse"
    index_url_name = "localoffer_formats_report"
    index_results_url_name = "localoffer_formats_report_results"
    filterset_class = FormatFilterSet
    export_filename = "other-formats"
    default_ordering = "title"
    columns = [
        TitleColumn(
            "title",
            label=_("Page"),
            accessor="get_admin_display_title",
            get_url=lambda page: reverse("localoffer_formats", args=(quote(page.pk),)),
            sort_key="title",
        ),
        Column("formats", label=_("Formats"), accessor="formats_text"),
        Column("gaps", label=_("Missing"), accessor="gaps_text"),
        Column("type", label=_("Type"), accessor="page_type_display_name"),
        Column("status", label=_("Status"), accessor="status_string"),
    ]
    list_export = [
        "title",
        "formats_text",
        "gaps_text",
        "page_type_display_name",
        "status_string",
        "full_url",
    ]
    export_headings = {
        "title": _("Page"),
        "formats_text": _("Formats"),
        "gaps_text": _("Missing"),
        "page_type_display_name": _("Type"),
        "status_string": _("Status"),
        "full_url": _("Web address"),
    }

    def get_base_queryset(self) -> QuerySet:
        pages = list_rows(self.request.user)
        return pages.prefetch_workflow_states().annotate_approved_schedule()

    def decorate_paginated_queryset(self, object_list: Any) -> list[Any]:
        return gather_formats(object_list)


def make_formats_item() -> MenuItem:
    return ReviewMenuItem(
        _("Other formats"),
        reverse("localoffer_formats_report"),
        name="localoffer-formats",
        icon_name="doc-full-inverse",
        order=898,
    )
