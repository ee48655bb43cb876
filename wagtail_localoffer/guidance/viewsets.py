from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import TemplateView
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from wagtail_localoffer.guidance.coordinators import COLUMNS, import_coordinators
from wagtail_localoffer.guidance.models import Coordinator, Route, RouteQuestion
from wagtail_localoffer.offers.models import Offer


#: Bytes of a spreadsheet that is read at all.
LARGEST = 2 * 1024 * 1024


class RouteViewSet(SnippetViewSet):
    model = Route
    icon = "arrow-right"
    menu_label = gettext_lazy("Complaint routes")
    menu_name = "localoffer-routes"
    url_namespace = "localoffer_routes"
    base_url_path = "local-offer/routes"
    list_display = [
        "title",
        "group",
        Column(
            "next_check_on",
            label=gettext_lazy("Next check of the law"),
            # Not Wagtail's column of dates: it calls every day to come "just now".
            accessor=lambda route: date_format(route.next_check_on) if route.next_check_on else "",
            sort_key="next_check_on",
        ),
    ]
    list_filter = ["group", "is_unsure"]
    search_fields = ["title"]
    search_backend_name = None
    list_per_page = 50
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [
                    FieldPanel("title"),
                    FieldRowPanel([FieldPanel("group"), FieldPanel("sort_order")]),
                    FieldPanel("who_decides"),
                    FieldPanel("first_step"),
                    FieldPanel("next_step"),
                    FieldPanel("time_limit"),
                    FieldPanel("limit"),
                    FieldPanel("take"),
                    FieldPanel("is_unsure"),
                ],
                heading=gettext_lazy("What a family reads"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("council_words"),
                    InlinePanel("contacts", label=gettext_lazy("Contact")),
                ],
                heading=gettext_lazy("In your area"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("source"),
                    FieldRowPanel([FieldPanel("checked_on"), FieldPanel("next_check_on")]),
                    FieldRowPanel([FieldPanel("in_force_from"), FieldPanel("in_force_until")]),
                    FieldPanel("code"),
                ],
                heading=gettext_lazy("The law behind it"),
            ),
        ]
    )


class RouteQuestionViewSet(SnippetViewSet):
    model = RouteQuestion
    icon = "help"
    menu_label = gettext_lazy("What went wrong?")
    menu_name = "localoffer-route-questions"
    url_namespace = "localoffer_route_questions"
    base_url_path = "local-offer/route-questions"
    list_display = ["text", "sort_order"]
    search_backend_name = None
    edit_handler = ObjectList(
        [
            FieldPanel("text"),
            FieldPanel("hint"),
            InlinePanel(
                "choices",
                label=gettext_lazy("Answer"),
                panels=[
                    FieldPanel("text"),
                    FieldPanel("hint"),
                    FieldPanel("route"),
                    FieldPanel("next_question"),
                    FieldPanel("sort_order"),
                ],
            ),
            FieldRowPanel([FieldPanel("code"), FieldPanel("sort_order")]),
        ]
    )


class CoordinatorIndexView(IndexView):
    @property
    def header_buttons(self) -> list[Any]:
        buttons = super().header_buttons
        if self.permission_policy.user_has_permission(self.request.user, "add"):
            buttons.append(
                HeaderButton(
                    label=_("Load a spreadsheet"),
                    url=reverse("localoffer_coordinators_import"),
                    icon_name="upload",
                )
            )
        return buttons


class CoordinatorViewSet(SnippetViewSet):
    model = Coordinator
    icon = "user"
    menu_label = gettext_lazy("EHC co-ordinators")
    menu_name = "localoffer-coordinators"
    url_namespace = "localoffer_coordinators"
    base_url_path = "local-offer/coordinators"
    index_view_class = CoordinatorIndexView
    list_display = ["name", "phone", "email", "offer"]
    search_fields = ["name", "schools", "areas"]
    search_backend_name = None
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
            FieldPanel("schools"),
            FieldPanel("areas"),
            FieldPanel("notes"),
            FieldPanel("offer"),
        ]
    )


class CoordinatorImportView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """A CSV file of co-ordinators: rows that are right go in, the others are told."""

    model = Coordinator
    permission_policy = ModelPermissionPolicy(Coordinator)
    permission_required = "add"
    any_permission_required = ["add"]
    page_title = gettext_lazy("Load co-ordinators")
    header_icon = "upload"
    _show_breadcrumbs = True
    template_name = "wagtail_localoffer/admin/coordinators.html"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            {
                "url": reverse("localoffer_coordinators:list"),
                "label": capfirst(Coordinator._meta.verbose_name_plural),
            },
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(columns=COLUMNS, offers=Offer.objects.all(), **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        upload = request.FILES.get("file")
        try:
            outcome = self.read(upload, request.POST.get("offer", ""))
        except ValidationError as error:
            return self.render_to_response(self.get_context_data(problem=error.messages[0]))
        if outcome.problems:
            return self.render_to_response(self.get_context_data(outcome=outcome))
        count = outcome.created + outcome.updated
        messages.success(
            request,
            ngettext("%(count)d co-ordinator loaded.", "%(count)d co-ordinators loaded.", count)
            % {"count": count},
        )
        return redirect("localoffer_coordinators:list")

    def read(self, upload: Any, offer: str) -> Any:
        if upload is None:
            raise ValidationError(_("Choose a file."))
        if upload.size > LARGEST:
            raise ValidationError(_("The file is larger than 2 MB. Split it."))
        try:
            text = upload.read().decode("utf-8-sig")
        except UnicodeDecodeError:
            raise ValidationError(_('Save the sheet as "CSV UTF-8" and try again.')) from None
        own = Offer.objects.filter(pk=offer).first() if offer.isdigit() else None
        return import_coordinators(text.splitlines(), own)


admin_urls = [
    path(
        "local-offer/coordinators/import/",
        CoordinatorImportView.as_view(),
        name="localoffer_coordinators_import",
    ),
]
