"""Topics in the admin's menu: the hubs of a site, wherever they stand, and the way to a new one."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import DateColumn
from wagtail.admin.ui.tables.pages import (
    BulkActionsColumn,
    PageStatusColumn,
    PageTitleColumn,
    ParentPageColumn,
)
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.views.pages.choose_parent import ChooseParentView
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from wagtail_localoffer.reviews.access import ANY, PAGES, list_pages
from wagtail_localoffer.reviews.columns import review_column
from wagtail_localoffer.reviews.rows import gather_rows


class TopicIndexView(IndexView):
    permission_policy = PAGES
    any_permission_required = ANY
    base_columns = [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Title"), sort_key="title", classname="title"),
        ParentPageColumn("parent", label=_("Below")),
        DateColumn(
            "latest_revision_created_at", label=_("Updated"), sort_key="latest_revision_created_at"
        ),
        review_column,
        PageStatusColumn("status", label=_("Status"), sort_key="live"),
    ]

    def get_base_queryset(self) -> QuerySet:
        return super().get_base_queryset().filter(pk__in=list_pages(self.request.user))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        gather_rows(context["object_list"], self.request.user)
        return context


class TopicParentView(PermissionCheckedMixin, ChooseParentView):
    permission_policy = PAGES
    any_permission_required = ANY


class TopicMenuItem(MenuItem):
    def is_shown(self, request: Any) -> bool:
        return PAGES.user_has_any_permission(request.user, ANY)


class TopicListing(PageListingViewSet):
    """The topics of one page type."""

    icon = "list-ul"
    index_view_class = TopicIndexView
    choose_parent_view_class = TopicParentView
    menu_item_class = TopicMenuItem


def make_topic_listing(model: type, is_only: bool) -> TopicListing:
    """The listing of a page type of topics; "Topics" when it is the site's only one."""
    name = f"localoffer_topics_{model._meta.app_label}_{model._meta.model_name}"
    label = _("Topics") if is_only else model._meta.verbose_name_plural.capitalize()
    return TopicListing(
        name,
        model=model,
        menu_label=label,
        menu_name=name,
        url_prefix=f"local-offer/topics/{model._meta.app_label}/{model._meta.model_name}",
    )
