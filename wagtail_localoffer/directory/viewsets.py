"""The admin page "Try a search"."""

from typing import Any

import swapper
from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.widgets import AdminPageChooser

from wagtail_localoffer.directory.questions import LONGEST
from wagtail_localoffer.directory.trying import Trial
from wagtail_localoffer.search.models import SearchGap
from wagtail_localoffer.search.reports import GAPS, PAGES, GapMenuItem, make_term_url
from wagtail_localoffer.services.duplicates import list_service_models
from wagtail_localoffer.services.filters import list_directories


Page = swapper.load_model("wagtailcore", "Page")


class TryForm(forms.Form):
    words = forms.CharField(label=gettext_lazy("What a family types"), max_length=LONGEST)
    age = forms.CharField(
        label=gettext_lazy("Age"),
        max_length=10,
        required=False,
        help_text=gettext_lazy("In years. As if it was chosen in the filters."),
    )
    near = forms.CharField(
        label=gettext_lazy("Postcode"),
        max_length=10,
        required=False,
        help_text=gettext_lazy("It is not kept."),
    )
    within = forms.IntegerField(
        label=gettext_lazy("Miles"), min_value=1, max_value=30, required=False
    )
    directory = forms.ModelChoiceField(
        label=gettext_lazy("Directory"), queryset=Page.objects.none(), empty_label=None
    )
    service = forms.ModelChoiceField(
        label=gettext_lazy("Why is this service not there?"),
        queryset=Page.objects.none(),
        required=False,
        help_text=gettext_lazy("Choose a service to see where it stands, or why it does not."),
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = PAGES.instances_user_has_permission_for(user, "change").order_by()
        models = list_service_models()
        directories = list_directories().filter(pk__in=own.values("pk"))
        self.fields["directory"].queryset = directories.order_by("path")
        self.fields["service"].queryset = Page.objects.filter(pk__in=own.values("pk")).type(*models)
        self.fields["service"].widget = AdminPageChooser(
            target_models=models,
            choose_one_text=_("Choose a service"),
            choose_another_text=_("Choose another service"),
        )
        # The widget is new: it has to know the choices' field, as Django's own way sets it.
        self.fields["service"].widget.is_required = False


@method_decorator(sensitive_post_parameters("near"), name="dispatch")
class TryView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    """POST answers, so that a postcode is in no address. GET answers words that a link gives."""

    model = SearchGap
    permission_policy = GAPS
    any_permission_required = ["view", "change"]
    template_name = "wagtail_localoffer/admin/try.html"
    page_title = gettext_lazy("Try a search")
    header_icon = "search"
    form_class = TryForm
    _show_breadcrumbs = True

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs = {**super().get_form_kwargs(), "user": self.request.user}
        if self.request.method == "GET" and self.request.GET.get("words"):
            names = ("words", "directory")
            data = {name: self.request.GET.get(name, "") for name in names}
            if not data["directory"]:
                first = list_directories().order_by("path").first()
                data["directory"] = str(first.pk) if first else ""
            kwargs["data"] = data
        return kwargs

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.get_form()
        return self.form_valid(form) if form.is_bound and form.is_valid() else self.show(form)

    def form_valid(self, form: TryForm) -> HttpResponse:
        data = form.cleaned_data
        trial = Trial(
            data["directory"].specific,
            data["words"],
            data["age"],
            data["near"],
            str(data["within"] or ""),
        )
        for name in ("age", "near"):
            error = getattr(trial.answer.question, f"{name}_error", "")
            if error:
                form.add_error(name, error)
        if form.errors:
            return self.show(form)
        return self.show(form, trial, data["service"])

    def form_invalid(self, form: TryForm) -> HttpResponse:
        return self.show(form)

    def show(self, form: TryForm, trial: Trial | None = None, service: Any = None) -> HttpResponse:
        context = self.get_context_data(form=form, trial=trial, media=form.media)
        if trial:
            user = self.request.user
            context["terms"] = [(term, make_term_url(user, [term.pk])) for term in trial.terms]
            context["term_url"] = make_term_url(user, [])
        if trial and service:
            context["service"] = service
            context["place"] = trial.find(service)
            context["why_not"] = [] if context["place"] else trial.say_why_not(service)
        return self.render_to_response(context)


class TryViewSet(ViewSet):
    name = "localoffer_try"
    url_prefix = "local-offer/try-a-search"
    icon = "search"
    menu_label = gettext_lazy("Try a search")
    menu_name = "localoffer-try"
    menu_item_class = GapMenuItem

    def get_urlpatterns(self) -> list[Any]:
        return [path("", TryView.as_view(), name="index")]
