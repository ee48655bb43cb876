"""Copy as a new service: a draft next to the original, open for editing."""

from typing import Any

import swapper
from django import forms
from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permission_policies.pages import PagePermissionPolicy


#: Facts about one record that its copy must not claim.
CLEARED = {
    "external_source": "",
    "external_id": "",
    "assured_on": None,
    "assured_by": "",
    "wait_as_of": None,
    "go_live_at": None,
    "expire_at": None,
    "expired": False,
}


class NewNameForm(forms.Form):
    title = forms.CharField(label=gettext_lazy("Name of the new service"), max_length=255)


def may_copy(user: Any, page: Any) -> bool:
    """Whether the user may add a service next to this one, and may see what is copied."""
    parent = page.get_parent()
    return (
        parent is not None
        and page.permissions_for_user(user).can_edit()
        and page.permissions_for_user(user).can_copy()
        and page.specific_class.can_create_at(parent.specific)
        and parent.permissions_for_user(user).can_add_subpage()
    )


def copy_as_new(page: Any, title: str, user: Any) -> Any:
    """An unpublished copy of a service beside it, with an identity of its own."""
    new = page.copy(
        update_attrs={
            "title": title,
            "draft_title": title,
            "slug": _find_slug(page, title),
            "alert": "",
            **CLEARED,
        },
        copy_revisions=False,
        keep_live=False,
        user=user,
    )
    return new


def _find_slug(page: Any, title: str) -> str:
    base = slugify(title)[:240] or page.slug
    taken = set(page.get_parent().get_children().values_list("slug", flat=True))
    slug, number = base, 2
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug


class CopyView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    """GET asks for the new name, POST copies."""

    model = swapper.load_model("wagtailcore", "Page")
    permission_policy = PagePermissionPolicy()
    any_permission_required = ["add", "change", "publish"]
    template_name = "wagtail_localoffer/admin/copy.html"
    page_title = gettext_lazy("Copy as a new service")
    header_icon = "copy"
    form_class = NewNameForm
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, pk: int) -> HttpResponse:
        self.page = get_object_or_404(self.model, pk=pk).specific
        if not getattr(self.page, "localoffer_is_service", False):
            raise Http404
        if not may_copy(request.user, self.page):
            raise PermissionDenied
        return super().dispatch(request, pk=pk)

    def get_page_subtitle(self) -> str:
        return self.page.get_admin_display_title()

    def get_initial(self) -> dict[str, Any]:
        return {"title": self.page.get_admin_display_title()}

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        title = self.page.get_admin_display_title()
        edit_url = reverse("wagtailadmin_pages:edit", args=(quote(self.page.pk),))
        return [
            *self.breadcrumbs_items,
            {"url": edit_url, "label": title},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(page=self.page, **kwargs)

    def form_valid(self, form: forms.Form) -> HttpResponse:
        new = copy_as_new(self.page, form.cleaned_data["title"], self.request.user)
        messages.success(
            self.request,
            _("This is a new draft, copied from “%(title)s”. Change what is different.")
            % {"title": self.page.get_admin_display_title()},
        )
        return redirect("wagtailadmin_pages:edit", quote(new.pk))
