"""Broken links of the pages that a user may change."""

import re
from typing import Any

import django_filters
import swapper
from django.contrib.admin.utils import quote
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from wagtail_localoffer.exports import SafeExport
from wagtail_localoffer.links.models import Link, LinkUse
from wagtail_localoffer.links.reading import find_holders
from wagtail_localoffer.reviews.access import ANY, PAGES, list_pages
from wagtail_localoffer.reviews.reports import ReviewMenuItem


swapper.set_app_prefix("wagtailcore", "wagtail")

Status = Link.Status
#: What the report can show. Without a choice: what is broken.
SHOWN = [Status.FAILED, Status.UNSURE]


def list_uses(user: Any) -> QuerySet[LinkUse]:
    """Uses of links that are not known to work, on pages the user may change."""
    uses = LinkUse.objects.filter(link__status__in=[Status.BROKEN, *SHOWN])
    if not (user.is_active and user.is_superuser):
        uses = uses.filter(page__in=list_pages(user))
    return uses.select_related("link", "page")


class StatusFilter(django_filters.ChoiceFilter):
    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        return queryset.filter(link__status=value or Status.BROKEN)


class LinkFilterSet(WagtailFilterSet):
    status = StatusFilter(
        label=_("Status"),
        empty_label=Status.BROKEN.label,
        choices=[(status.value, status.label) for status in SHOWN],
    )
    host = django_filters.ChoiceFilter(label=_("Site"), field_name="link__host")

    class Meta:
        model = LinkUse
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        uses = list_uses(self.request.user).order_by("link__host")
        hosts = uses.values_list("link__host", flat=True).distinct()
        self.filters["host"].extra["choices"] = [(host, host) for host in hosts]


class LinkColumn(Column):
    """The address as a link that tells the other site nothing of the admin."""

    def get_value(self, use: LinkUse) -> str:
        # Long addresses break in their cell.
        shown = format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in _cut(use.link.url)))
        return format_html('<a href="{}" rel="noreferrer">{}</a>', use.link.url, shown)


def _cut(url: str) -> list[str]:
    return re.findall(r"[^/?&=_.-]{1,24}[/?&=_.-]*|[/?&=_.-]+", url)


class PlaceColumn(Column):
    """Where the address stands: a link where that is another record than the page."""

    def get_value(self, use: LinkUse) -> str:
        if not use.holder_url:
            return use.where
        return format_html('<a href="{}">{}</a>', use.holder_url, use.where)


def add_holders(uses: Any, user: Any) -> list[LinkUse]:
    """Gives each use `holder_url`: the form of the record that has the address, if the user
    may change it; "" for what is on the page itself. A fixed number of queries."""
    uses = list(uses)
    Page = swapper.load_model("wagtailcore", "Page")
    keys = {use.page_id for use in uses}
    holders = find_holders(Page._default_manager.filter(pk__in=keys).specific())
    finder = AdminURLFinder(user)
    for use in uses:
        holder = holders.get((use.page_id, use.where))
        use.holder_url = (finder.get_edit_url(holder) or "") if holder is not None else ""
    return uses


def _edit_url(use: LinkUse) -> str:
    return reverse("wagtailadmin_pages:edit", args=(quote(use.page_id),))


class BrokenLinksView(SafeExport, ReportView):
    """Links to other sites that failed on two days, and where they stand."""

    model = LinkUse
    permission_policy = PAGES
    any_permission_required = ANY
    page_title = _("Broken links")
    no_results_message = _(
        "There is no such link on the pages you may change. Links are asked every night."
    )
    header_icon = "link"
    index_url_name = "localoffer_broken_links"
    index_results_url_name = "localoffer_broken_links_results"
    filterset_class = LinkFilterSet
    export_filename = "broken-links"
    default_ordering = "link__first_failed_on"
    columns = [
        TitleColumn(
            "title",
            label=_("Page"),
            accessor="page.get_admin_display_title",
            get_url=_edit_url,
            sort_key="page__title",
        ),
        PlaceColumn("where", label=_("Where")),
        LinkColumn("url", label=_("Address")),
        Column("error", label=_("What happened"), accessor="link.error"),
        DateColumn(
            "since",
            label=_("Fails since"),
            accessor="link.first_failed_on",
            sort_key="link__first_failed_on",
        ),
        DateColumn(
            "checked",
            label=_("Last checked"),
            accessor="link.last_checked_at",
            sort_key="link__last_checked_at",
        ),
    ]
    list_export = [
        "page.title",
        "where",
        "link.url",
        "link.get_status_display",
        "link.error",
        "link.first_failed_on",
        "link.last_checked_at",
        "link.ok_at",
    ]
    export_headings = {
        "page.title": _("Page"),
        "where": _("Where"),
        "link.url": _("Address"),
        "link.get_status_display": _("Status"),
        "link.error": _("What happened"),
        "link.first_failed_on": _("Fails since"),
        "link.last_checked_at": _("Last checked"),
        "link.ok_at": _("Last worked"),
    }

    def get_base_queryset(self) -> QuerySet:
        return list_uses(self.request.user)

    def decorate_paginated_queryset(self, object_list: Any) -> list[LinkUse]:
        return add_holders(object_list, self.request.user)


def make_links_item() -> MenuItem:
    return ReviewMenuItem(
        _("Broken links"),
        reverse("localoffer_broken_links"),
        name="localoffer-broken-links",
        icon_name="link",
        order=897,
    )
