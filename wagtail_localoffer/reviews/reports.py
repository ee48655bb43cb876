"""The list of plans with the pages that have none, and the history of all checks."""

from typing import Any

import swapper
from django.contrib.admin.utils import quote
from django.db.models import F, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageTypeColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.views.reports import ReportView

from wagtail_localoffer.exports import SafeExport
from wagtail_localoffer.reviews.access import ANY, PAGES, WAITING, list_events, list_reviews
from wagtail_localoffer.reviews.bulk import ACTIONS
from wagtail_localoffer.reviews.columns import REVIEW_COLUMNS
from wagtail_localoffer.reviews.filters import EventFilterSet, ReviewFilterSet
from wagtail_localoffer.reviews.models import ReviewEvent
from wagtail_localoffer.reviews.planning import list_unplanned
from wagtail_localoffer.reviews.rows import gather_rows


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")


class ReviewsView(SafeExport, IndexView):
    """Every page with a plan, and every page that should have one, that the user may change."""

    model = Page
    permission_policy = PAGES
    any_permission_required = ANY
    # Only our bulk actions, and no "select all": that would take every page of the site.
    template_name = "wagtail_localoffer/admin/reviews.html"
    page_title = _("Reviews")
    header_icon = "calendar-check"
    index_url_name = "localoffer_reviews"
    index_results_url_name = "localoffer_reviews_results"
    default_ordering = "localoffer_review__due_on"
    filterset_class = ReviewFilterSet
    export_filename = "reviews"
    columns = [
        BulkActionsColumn("bulk_actions"),
        # Not Wagtail's own column of titles: its buttons ask the database twice for each page.
        TitleColumn(
            "title",
            label=_("Page"),
            accessor="get_admin_display_title",
            get_url=lambda page: reverse("wagtailadmin_pages:edit", args=(quote(page.pk),)),
            get_title_id=lambda page: f"page_{page.pk}_title",
            sort_key="title",
        ),
        *REVIEW_COLUMNS,
        PageTypeColumn("type", label=_("Type"), accessor="page_type_display_name"),
    ]
    list_export = [
        "title",
        "localoffer_row.label",
        "localoffer_row.due_on",
        "localoffer_row.owner_names",
        "localoffer_row.checked_on",
        "localoffer_row.checked_by",
        "localoffer_row.way",
        "page_type_display_name",
        "full_url",
    ]
    export_headings = {
        "title": _("Page"),
        "localoffer_row.label": _("Status"),
        "localoffer_row.due_on": _("Due"),
        "localoffer_row.owner_names": _("Owner"),
        "localoffer_row.checked_on": _("Last checked"),
        "localoffer_row.checked_by": _("By"),
        "localoffer_row.way": _("How"),
        "page_type_display_name": _("Type"),
        "full_url": _("Web address"),
    }

    def get_base_queryset(self) -> QuerySet:
        planned = list_reviews(self.request.user).order_by().values("page")
        unplanned = list_unplanned(self.request.user).order_by().values("pk")
        pages = Page.objects.filter(Q(pk__in=planned) | Q(pk__in=unplanned))
        return self.annotate_queryset(pages)

    def order_queryset(self, queryset: QuerySet) -> QuerySet:
        # Databases differ in where they put what has no date.
        for sign in ("", "-"):
            for key in ("due_on", "checked_on"):
                if self.ordering == f"{sign}localoffer_review__{key}":
                    field = F(f"localoffer_review__{key}")
                    first = field.desc(nulls_last=True) if sign else field.asc(nulls_last=True)
                    return queryset.order_by(first, "path")
        return super().order_queryset(queryset)

    def search_queryset(self, queryset: QuerySet) -> QuerySet:
        # By title only: the site's search cannot order by dates of the plan.
        return (
            queryset.filter(title__icontains=self.search_query) if self.is_searching else queryset
        )

    def get_ordering(self) -> str:
        ordering = self.request.GET.get("ordering")
        return ordering if ordering in self.get_valid_orderings() else self.default_ordering

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        gather_rows(context["object_list"], self.request.user)
        names = self.model._meta.label_lower.split(".")
        # Templates call classes: they get the words.
        context["actions"] = [
            {
                "label": action.display_name,
                "aria_label": action.aria_label,
                "url": reverse("wagtail_bulk_action", args=(*names, action.action_type)),
            }
            for action in ACTIONS
        ]
        return context


def _page_url(event: ReviewEvent) -> str | None:
    return reverse("localoffer_review", args=(quote(event.page_id),)) if event.page_id else None


class HistoryView(SafeExport, ReportView):
    """Who confirmed what, when and by which way, on all pages the user may change."""

    model = ReviewEvent
    permission_policy = PAGES
    any_permission_required = ANY
    page_title = _("Checks")
    header_icon = "history"
    index_url_name = "localoffer_checks"
    index_results_url_name = "localoffer_checks_results"
    filterset_class = EventFilterSet
    export_filename = "checks"
    default_ordering = "-at"
    columns = [
        TitleColumn("title", label=_("Page"), get_url=_page_url, sort_key="title"),
        Column("kind", label=_("What"), accessor="get_kind_display"),
        DateColumn("at", label=_("When"), sort_key="at"),
        Column("by", label=_("By")),
        Column("way", label=_("How"), accessor="get_way_display"),
        Column("words", label=_("Their words")),
        DateColumn("done_at", label=_("Dealt with")),
    ]
    list_export = ["title", "get_kind_display", "at", "by", "get_way_display", "words", "done_at"]
    export_headings = {
        "title": _("Page"),
        "get_kind_display": _("What"),
        "at": _("When"),
        "by": _("By"),
        "get_way_display": _("How"),
        "words": _("Their words"),
        "done_at": _("Dealt with"),
    }

    def get_base_queryset(self) -> QuerySet:
        return list_events(self.request.user)


def count_waiting(user: Any) -> int:
    """Lines of the history with words that wait for this user or a colleague."""
    return list_events(user).filter(WAITING).count()


class ReviewMenuItem(MenuItem):
    def is_shown(self, request: Any) -> bool:
        return PAGES.user_has_any_permission(request.user, ANY)


def make_reviews_item() -> MenuItem:
    return ReviewMenuItem(
        _("Reviews"),
        reverse("localoffer_reviews"),
        name="localoffer-reviews",
        icon_name="calendar-check",
        order=890,
    )


def make_checks_item() -> MenuItem:
    return ReviewMenuItem(
        _("Checks"),
        reverse("localoffer_checks"),
        name="localoffer-checks",
        icon_name="history",
        order=895,
    )
