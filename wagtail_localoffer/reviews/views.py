"""The review of one page in the admin: its plan, its checks, and words to deal with."""

from typing import Any

import swapper
from django.conf import settings
from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.reviews.access import ANY, PAGES, WAITING, list_events, may_review
from wagtail_localoffer.reviews.actions import confirm
from wagtail_localoffer.reviews.forms import OwnerFormSet, PlanForm, list_users, save_plan
from wagtail_localoffer.reviews.models import Review, ReviewEvent
from wagtail_localoffer.reviews.notes import read_notes
from wagtail_localoffer.reviews.planning import get_interval
from wagtail_localoffer.reviews.rows import read_row


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")

#: Lines of the history on a page's review; the rest is under Reports, Checks.
SHOWN = 30


def get_checker(page: Any) -> str:
    """Who families read has checked a page when an editor did: the offer, else the site.

    Never the editor's own name.
    """
    offer = offer_for(page)
    return offer.name if offer else getattr(settings, "WAGTAIL_SITE_NAME", "")


class PageView(PermissionCheckedMixin):
    """For views of one page's review: only for those who may change that page."""

    permission_policy = PAGES
    any_permission_required = ANY

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.user_has_any_permission(self.any_permission_required):
            raise PermissionDenied
        self.page = get_object_or_404(Page, pk=kwargs["pk"])
        if not may_review(request.user, self.page):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def go_back(self) -> HttpResponse:
        url = get_valid_next_url_from_request(self.request)
        return redirect(url or reverse("localoffer_review", args=(quote(self.page.pk),)))


class ReviewView(PageView, WagtailAdminTemplateMixin, TemplateView):
    """GET shows the plan of a page and its history, POST saves the plan."""

    model = Review
    template_name = "wagtail_localoffer/admin/review.html"
    page_title = gettext_lazy("Review")
    header_icon = "calendar-check"
    _show_breadcrumbs = True

    def get_page_subtitle(self) -> str:
        return self.page.specific_deferred.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        edit_url = reverse("wagtailadmin_pages:edit", args=(quote(self.page.pk),))
        return [
            *self.breadcrumbs_items,
            {"url": reverse("localoffer_reviews"), "label": _("Reviews")},
            {"url": edit_url, "label": self.get_page_subtitle()},
            {"url": "", "label": self.page_title},
        ]

    def make_forms(self, data: Any = None) -> None:
        review = Review.objects.filter(page_id=self.page.pk).first()
        users = list_users(self.page, review)
        plan = review or Review(page_id=self.page.pk)
        self.form = PlanForm(data, instance=plan)
        self.owners = OwnerFormSet(
            data, instance=review or Review(), prefix="owners", form_kwargs={"users": users}
        )

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.make_forms()
        return super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.make_forms(request.POST)
        if self.form.is_valid() & self.owners.is_valid():
            save_plan(self.page, self.form, self.owners, request.user)
            messages.success(request, _("The plan was saved."))
            return self.go_back()
        messages.error(request, _("The plan was not saved. See what is marked below."))
        return self.render_to_response(self.get_context_data(**kwargs))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        events = list_events(self.request.user).filter(page=self.page)
        row = read_row(self.page, self.request.user)
        plan = row.review or Review(page=self.page)
        own = Review(page=self.page, interval_months=None)
        return super().get_context_data(
            page=self.page,
            row=row,
            form=self.form,
            owners=self.owners,
            checker=get_checker(self.page),
            months=get_interval(plan),
            usual=get_interval(own),
            inherits=bool(row.owners) and row.review and not row.review.owners.exists(),
            events=events.select_related("user")[:SHOWN],
            waiting=events.filter(WAITING),
            notes=read_notes([self.page.pk]).get(self.page.pk, []),
            **kwargs,
        )


class MarkView(PageView, View):
    """POST records that a page is right. Publishes nothing."""

    model = Review
    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        by = request.POST.get("by", "").strip()[:160] or get_checker(self.page)
        confirm(self.page, by=by, way=ReviewEvent.Way.ADMIN, user=request.user)
        title = self.page.specific_deferred.get_admin_display_title()
        messages.success(request, _("“%(title)s” is marked as checked.") % {"title": title})
        return self.go_back()


class DoneView(PermissionCheckedMixin, View):
    """POST says that somebody's words were dealt with."""

    model = ReviewEvent
    permission_policy = PAGES
    any_permission_required = ANY
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        event = get_object_or_404(list_events(request.user), pk=pk)
        ReviewEvent.objects.filter(pk=event.pk, done_at=None).update(done_at=timezone.now())
        messages.success(request, _("Marked as dealt with."))
        fallback = reverse("localoffer_checks")
        if event.page_id:
            fallback = reverse("localoffer_review", args=(quote(event.page_id),))
        return redirect(get_valid_next_url_from_request(request) or fallback)
