"""The report of services that do not say all a family needs to know."""

from typing import Any

import swapper
from django.contrib.admin.utils import quote
from django.db.models import QuerySet, prefetch_related_objects
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_localoffer.exports import SafeExport
from wagtail_localoffer.services.facts import FACT_ROWS
from wagtail_localoffer.services.filters import MissingFactsFilterSet, list_missing


Page = swapper.load_model("wagtailcore", "Page")


def gather_facts(pages: Any) -> list[Any]:
    """The pages with `missing_facts` (words) and `missing_count`, whatever their types.

    The number of queries depends on the number of page types only.
    """
    pages = list(pages)
    by_type: dict[type, list[Any]] = {}
    for page in pages:
        by_type.setdefault(type(page), []).append(page)
    for group in by_type.values():
        prefetch_related_objects(group, *FACT_ROWS, "organisation")
    for page in pages:
        facts = page.get_missing_facts()
        page.missing_count = len(facts)
        page.missing_facts = ", ".join(str(fact.label) for fact in facts)
    return pages


class MissingFactsView(SafeExport, ReportView):
    model = Page
    permission_policy = PagePermissionPolicy()
    any_permission_required = ["add", "change", "publish"]
    page_title = _("Missing facts")
    header_icon = "help"
    index_url_name = "localoffer_missing_facts"
    index_results_url_name = "localoffer_missing_facts_results"
    filterset_class = MissingFactsFilterSet
    export_filename = "missing-facts"
    default_ordering = "title"
    columns = [
        TitleColumn(
            "title",
            label=_("Service"),
            accessor="get_admin_display_title",
            get_url=lambda page: reverse("wagtailadmin_pages:edit", args=(quote(page.pk),)),
            sort_key="title",
        ),
        Column("missing_facts", label=_("Missing")),
        Column("organisation", label=_("Run by")),
        Column("status", label=_("Status"), accessor="status_string"),
        DateColumn(
            "latest_revision_created_at", label=_("Updated"), sort_key="latest_revision_created_at"
        ),
    ]
    list_export = [
        "title",
        "missing_facts",
        "missing_count",
        "organisation",
        "status_string",
        "latest_revision_created_at",
        "full_url",
    ]
    export_headings = {
        "title": _("Service"),
        "missing_facts": _("Missing"),
        "missing_count": _("How many"),
        "organisation": _("Run by"),
        "status_string": _("Status"),
        "latest_revision_created_at": _("Updated"),
        "full_url": _("Web address"),
    }

    def get_base_queryset(self) -> QuerySet:
        own = self.permission_policy.instances_user_has_permission_for(self.request.user, "change")
        return (
            Page.objects.filter(pk__in=own.order_by().values("pk"), alias_of=None)
            .filter(list_missing())
            .prefetch_workflow_states()
            .annotate_approved_schedule()
            .specific()
        )

    def decorate_paginated_queryset(self, object_list: Any) -> list[Any]:
        return gather_facts(object_list)
