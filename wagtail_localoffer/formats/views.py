"""The other formats of one page in the admin: the list, and a form for each."""

from typing import Any

import swapper
from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from wagtail_localoffer.formats.access import may_change, may_see
from wagtail_localoffer.formats.forms import FormatForm
from wagtail_localoffer.formats.gaps import find_gaps
from wagtail_localoffer.formats.models import PageFormat
from wagtail_localoffer.formats.notes import write_log
from wagtail_localoffer.formats.reports import FormatsReport
from wagtail_localoffer.formats.versions import list_translations
from wagtail_localoffer.reviews.access import ANY, PAGES


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")


class _PageView(PermissionCheckedMixin, WagtailAdminTemplateMixin):
    """Not a view of its own: one page's formats, for those who may edit the page."""

    model = PageFormat
    permission_policy = PAGES
    any_permission_required = ANY
    header_icon = "doc-full-inverse"
    page_title = gettext_lazy("Other formats")
    _show_breadcrumbs = True
    changes = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.user_has_any_permission(self.any_permission_required):
            raise PermissionDenied
        self.page = get_object_or_404(Page.objects.select_related("locale"), pk=kwargs["pk"])
        may = may_change if self.changes else may_see
        if not may(request.user, self.page):
            raise PermissionDenied
        self.row = PageFormat(page=self.page)
        if "row" in kwargs:
            self.row = get_object_or_404(PageFormat, pk=kwargs["row"], page=self.page)
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return self.page.specific_deferred.get_admin_display_title()

    @property
    def list_url(self) -> str:
        return reverse("localoffer_formats", args=(quote(self.page.pk),))

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        edit_url = reverse("wagtailadmin_pages:edit", args=(quote(self.page.pk),))
        items = [
            *self.breadcrumbs_items,
            {"url": edit_url, "label": self.get_page_subtitle()},
            {"url": self.list_url, "label": _("Other formats")},
        ]
        return [*items, {"url": "", "label": self.page_title}] if self.changes else items

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        # After what the address names: its `row` is a number.
        own = {"page": self.page, "row": self.row, "list_url": self.list_url}
        return super().get_context_data(**{**kwargs, **own})


class FormatsView(_PageView, TemplateView):
    """Which formats a page has, and what their videos and recordings lack."""

    template_name = "wagtail_localoffer/admin/formats.html"
    changes = False

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = PageFormat.objects.filter(page=self.page).select_related("target", "file")
        above = PageFormat.objects.filter(target=self.page).select_related("page")
        return super().get_context_data(
            formats=own,
            above=[row.page for row in above],
            translations=list_translations(self.page),
            gaps=find_gaps([self.page.pk]).get(self.page.pk, []),
            may_change=may_change(self.request.user, self.page),
            **kwargs,
        )


class FormatView(_PageView, FormView):
    """GET shows the form of a format, new or old; POST saves it."""

    template_name = "wagtail_localoffer/admin/format.html"
    form_class = FormatForm

    @property
    def page_title(self) -> str:
        return _("Change") if self.row.pk else _("Add a format")

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "instance": self.row, "for_user": self.request.user}

    def form_valid(self, form: Any) -> HttpResponse:
        row = form.save()
        write_log(self.page, self.request.user, row)
        if gap := row.describe_gaps():
            messages.warning(self.request, _("Saved. %(gap)s Please add it.") % {"gap": gap})
        else:
            messages.success(self.request, _("The format was saved."))
        return redirect(self.list_url)

    def form_invalid(self, form: Any) -> HttpResponse:
        messages.error(self.request, _("It was not saved. See what is marked below."))
        return super().form_invalid(form)


class RemoveView(_PageView, TemplateView):
    """GET asks, POST takes the format from the page. What it leads to stays."""

    template_name = "wagtail_localoffer/admin/format_remove.html"
    page_title = gettext_lazy("Remove")

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        write_log(self.page, request.user, self.row, removed=True)
        self.row.delete()
        messages.success(request, _("The format was removed from the page."))
        return redirect(self.list_url)


admin_urls = [
    path("local-offer/formats/", FormatsReport.as_view(), name="localoffer_formats_report"),
    path(
        "local-offer/formats/results/",
        FormatsReport.as_view(results_only=True),
        name="localoffer_formats_report_results",
    ),
    path("local-offer/formats/<int:pk>/", FormatsView.as_view(), name="localoffer_formats"),
    path("local-offer/formats/<int:pk>/add/", FormatView.as_view(), name="localoffer_format_add"),
    path(
        "local-offer/formats/<int:pk>/<int:row>/",
        FormatView.as_view(),
        name="localoffer_format",
    ),
    path(
        "local-offer/formats/<int:pk>/<int:row>/remove/",
        RemoveView.as_view(),
        name="localoffer_format_remove",
    ),
]
