"""The lists of services and organisations in the admin."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList, PublishingPanel
from wagtail.admin.ui.tables import Column, DateColumn, NumberColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.views.pages.choose_parent import ChooseParentView
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.snippets.views.snippets import SnippetViewSet

from wagtail_localoffer.exports import SafeExport
from wagtail_localoffer.reviews.columns import review_column
from wagtail_localoffer.reviews.rows import gather_rows
from wagtail_localoffer.services.choosers import OrganisationChooser
from wagtail_localoffer.services.filters import ServiceFilterSet
from wagtail_localoffer.services.organisations import Organisation
from wagtail_localoffer.services.reports import gather_facts


PAGES = PagePermissionPolicy()
EDIT = ["add", "change", "publish"]


def describe_levels(page: Any) -> str:
    rows = page.localoffer_terms.all()
    return ", ".join(row.term.name for row in rows if row.term.taxonomy.code == "level")


def describe_ages(page: Any) -> str:
    low, high = (
        None if age is None else f"{age.normalize():f}"
        for age in (page.minimum_age, page.maximum_age)
    )
    if low and high:
        return gettext("%(low)s to %(high)s") % {"low": low, "high": high}
    if low:
        return gettext("%(low)s and over") % {"low": low}
    return gettext("up to %(high)s") % {"high": high} if high else ""


class ServiceIndexView(SafeExport, IndexView):
    permission_policy = PAGES
    any_permission_required = EDIT
    base_filterset_class = ServiceFilterSet
    base_columns = [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Title"), sort_key="title", classname="title"),
        Column("level", label=_("Level"), accessor=describe_levels),
        Column("ages", label=_("Ages"), accessor=describe_ages),
        NumberColumn("missing_count", label=_("Missing facts")),
        Column("organisation", label=_("Run by")),
        DateColumn(
            "latest_revision_created_at", label=_("Updated"), sort_key="latest_revision_created_at"
        ),
        review_column,
        PageStatusColumn("status", label=_("Status"), sort_key="live"),
    ]
    list_export = [
        "title",
        "summary",
        "level",
        "ages",
        "missing_facts",
        "organisation",
        "status_string",
        "latest_revision_created_at",
        "full_url",
    ]
    export_headings = {
        "title": _("Title"),
        "summary": _("Summary"),
        "level": _("Level"),
        "ages": _("Ages"),
        "missing_facts": _("Missing"),
        "organisation": _("Run by"),
        "status_string": _("Status"),
        "latest_revision_created_at": _("Updated"),
        "full_url": _("Web address"),
    }

    def get_base_queryset(self) -> QuerySet:
        own = PAGES.instances_user_has_permission_for(self.request.user, "change")
        return super().get_base_queryset().filter(pk__in=own.order_by().values("pk"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        gather_rows(context["object_list"], self.request.user)
        gather_facts(context["object_list"])
        return context

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        item.level, item.ages = describe_levels(item), describe_ages(item)
        return super().to_row_dict(item)


class ServiceParentView(PermissionCheckedMixin, ChooseParentView):
    permission_policy = PAGES
    any_permission_required = EDIT


class PageMenuItem(MenuItem):
    def is_shown(self, request: Any) -> bool:
        return PAGES.user_has_any_permission(request.user, EDIT)


class ServiceListing(PageListingViewSet):
    """The services of one page type, wherever they stand."""

    icon = "group"
    index_view_class = ServiceIndexView
    choose_parent_view_class = ServiceParentView
    filterset_class = ServiceFilterSet
    columns = ServiceIndexView.base_columns
    menu_item_class = PageMenuItem


def make_service_listing(model: type, is_only: bool) -> ServiceListing:
    """The listing of a service page type; "Services" when it is the site's only one."""
    name = f"localoffer_services_{model._meta.app_label}_{model._meta.model_name}"
    label = _("Services") if is_only else model._meta.verbose_name_plural.capitalize()
    return ServiceListing(
        name,
        model=model,
        menu_label=label,
        menu_name=name,
        export_filename="services",
        url_prefix=f"local-offer/services/{model._meta.app_label}/{model._meta.model_name}",
    )


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    icon = "clipboard-list"
    menu_label = _("Organisations")
    menu_name = "localoffer-organisations"
    url_namespace = "localoffer_organisations"
    base_url_path = "local-offer/organisations"
    chooser_viewset_class = OrganisationChooser
    chooser_admin_url_namespace = "localoffer_organisation_chooser"
    chooser_base_url_path = "local-offer/choose-organisation"
    list_display = ["name", "kind", "email", "phone"]
    list_filter = ["kind"]
    search_fields = ["name"]
    search_backend_name = None
    ordering = ["name"]
    list_per_page = 50
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldPanel("kind"),
            FieldPanel("description"),
            FieldPanel("website"),
            FieldRowPanel([FieldPanel("email"), FieldPanel("phone")]),
            FieldPanel("logo"),
            PublishingPanel(),
        ]
    )
