"""Copy as a new service: a draft next to the original, open for editing."""

from typing import Any

import swapper
from django import forms
from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.admin import messages
from wagtail.permission_policies.pages import PagePermissionPolicy


#: Facts about one record that its copy must not claim.
CLEARED = {
    "external_source": "",
    "external_id": "",
    "assured_on": None,
    "assured_by": "",
    "wait_as_of": None,
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


class CopyView(View):
    """GET asks for the new name, POST copies."""

    model = swapper.load_model("wagtailcore", "Page")
    permission_policy = PagePermissionPolicy()
    any_permission_required = ["add", "change", "publish"]

    def dispatch(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not self.permission_policy.user_has_any_permission(
            request.user, self.any_permission_required
        ):
            raise PermissionDenied
        self.page = get_object_or_404(self.model, pk=pk).specific
        if not getattr(self.page, "localoffer_is_service", False):
            raise Http404
        if not may_copy(request.user, self.page):
            raise PermissionDenied
        return super().dispatch(request, pk=pk)

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self.show(
            request, NewNameForm(initial={"title": self.page.get_admin_display_title()})
        )

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        form = NewNameForm(request.POST)
        if not form.is_valid():
            return self.show(request, form)
        new = copy_as_new(self.page, form.cleaned_data["title"], request.user)
        messages.success(
            request,
            _("This is a new draft, copied from “%(title)s”. Change what is different.")
            % {"title": self.page.get_admin_display_title()},
        )
        return redirect("wagtailadmin_pages:edit", quote(new.pk))

    def show(self, request: HttpRequest, form: forms.Form) -> HttpResponse:
        return TemplateResponse(
            request, "wagtail_localoffer/admin/copy.html", {"form": form, "page": self.page}
        )
