"""Gaps in topics: on the dashboard, and in a report."""

from typing import Any

import swapper
from django.contrib.admin.utils import quote
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_localoffer.exports import SafeExport
from wagtail_localoffer.topics.finding import list_topic_models
from wagtail_localoffer.topics.gaps import find_gaps
from wagtail_localoffer.topics.hub import Sources


swapper.set_app_prefix("wagtailcore", "wagtail")

PAGES = PagePermissionPolicy()
ANY = ["add", "change", "publish"]
#: Hubs named on the dashboard.
FIRST = 5


def list_own_topics(user: Any) -> QuerySet:
    """The hubs that a user may change, drafts too; aliases follow their original."""
    Page = swapper.load_model("wagtailcore", "Page")
    types = ContentType.objects.get_for_models(*list_topic_models()).values()
    own = PAGES.instances_user_has_permission_for(user, "change").order_by().values("pk")
    return Page._default_manager.filter(pk__in=own, alias_of=None, content_type__in=types)


def gather_gaps(pages: Any, request: Any) -> list[Any]:
    """Hubs with their `gaps`, `gap_count` and `gap_words`. Two queries for each, a few for all."""
    pages, sources = list(pages), Sources(request, counts_only=True)
    for page in pages:
        page.gaps = find_gaps(page, request, sources)
        page.gap_count = len(page.gaps)
        page.gap_words = " ".join(gap.words for gap in page.gaps)
    return pages


class TopicGapsPanel(Component):
    """On the dashboard: hubs that lack something, the most wanting first."""

    name = "localoffer_topic_gaps"
    template_name = "wagtail_localoffer/admin/topic_gaps_panel.html"
    order = 270

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        own = list_own_topics(self.request.user).filter(live=True).order_by("path").specific()
        topics = [page for page in gather_gaps(own, self.request) if page.gaps]
        topics.sort(key=lambda page: -page.gap_count)
        return {"topics": topics[:FIRST], "count": len(topics)}


def add_topic_gaps(request: HttpRequest, panels: list[Any]) -> None:
    """Hook of Wagtail's dashboard."""
    if list_topic_models() and PAGES.user_has_any_permission(request.user, ANY):
        panels.append(TopicGapsPanel(request))


class TopicGapsView(SafeExport, ReportView):
    """Every hub that the user may change, with what it lacks: the most wanting first."""

    model = swapper.load_model("wagtailcore", "Page")
    permission_policy = PAGES
    any_permission_required = ANY
    page_title = _("Gaps in topics")
    no_results_message = _("There is no topic page that you may change.")
    header_icon = "help"
    index_url_name = "localoffer_topic_gaps"
    index_results_url_name = "localoffer_topic_gaps_results"
    export_filename = "gaps-in-topics"
    default_ordering = None
    columns = [
        TitleColumn(
            "title",
            label=_("Topic"),
            accessor="get_admin_display_title",
            get_url=lambda page: reverse("wagtailadmin_pages:edit", args=(quote(page.pk),)),
        ),
        Column("gap_count", label=_("Gaps")),
        Column("gap_words", label=_("What is missing")),
        Column("status", label=_("Status"), accessor="status_string"),
    ]
    list_export = ["title", "gap_count", "gap_words", "status_string", "full_url"]
    export_headings = {
        "title": _("Topic"),
        "gap_count": _("Gaps"),
        "gap_words": _("What is missing"),
        "status_string": _("Status"),
        "full_url": _("Web address"),
    }

    def get_queryset(self) -> list[Any]:
        own = list_own_topics(self.request.user).order_by("title")
        own = own.prefetch_workflow_states().annotate_approved_schedule().specific()
        return sorted(gather_gaps(own, self.request), key=lambda page: -page.gap_count)

    def filter_queryset(self, queryset: Any) -> Any:
        return queryset


class TopicGapsItem(MenuItem):
    def is_shown(self, request: Any) -> bool:
        return bool(list_topic_models()) and PAGES.user_has_any_permission(request.user, ANY)


def make_topic_gaps_item() -> MenuItem:
    """Hook of Wagtail's reports menu."""
    return TopicGapsItem(
        _("Gaps in topics"),
        reverse("localoffer_topic_gaps"),
        name="localoffer-topic-gaps",
        icon_name="help",
        order=905,
    )
