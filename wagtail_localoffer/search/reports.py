"""The report "What families did not find", its panel on the dashboard, and "Dealt with"."""

from typing import Any
from urllib.parse import urlencode

import django_filters
import swapper
from django.contrib.admin.utils import quote
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.admin import messages
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn, NumberColumn
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_localoffer.exports import SafeExport
from wagtail_localoffer.search.gaps import FEW, dismiss, list_shown
from wagtail_localoffer.search.lexicon import get_lexicon
from wagtail_localoffer.search.models import SearchGap
from wagtail_localoffer.search.question import read_question
from wagtail_localoffer.services.filters import list_directories
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


Page = swapper.load_model("wagtailcore", "Page")
GAPS = ModelPermissionPolicy(SearchGap)
PAGES = PagePermissionPolicy()
TERMS = ModelPermissionPolicy(TaxonomyTerm)

#: Gaps on the dashboard.
FIRST = 5


def list_gaps(user: Any) -> QuerySet:
    """The readable gaps of directories that a user may change."""
    own = PAGES.instances_user_has_permission_for(user, "change").order_by()
    return (
        SearchGap.objects.exclude(words="")
        .filter(directory__in=own.values("pk"))
        .select_related("directory", "directory__locale")
    )


def gather_terms(gaps: Any) -> list[SearchGap]:
    """The gaps with `terms` (id and name of each that the words lead to now) and `understood`."""
    gaps, lexicon = list(gaps), get_lexicon()
    for gap in gaps:
        question = read_question(gap.words, lexicon)
        gap.terms = [(match.term_id, match.name) for match in (*question.needs, *question.facts)]
        gap.understood = ", ".join(name for _pk, name in gap.terms)
    return gaps


def make_term_url(user: Any, term_ids: list[int]) -> str:
    """Where a user adds family words: the term in question, else the list; "" if they may not."""
    if not TERMS.user_has_permission(user, "change"):
        return ""
    if term_ids:
        return reverse("localoffer_terms:edit", args=(quote(term_ids[0]),))
    return reverse("localoffer_terms:list")


def make_try_url(gap: SearchGap) -> str:
    query = urlencode({"words": gap.words, "directory": gap.directory_id})
    return f"{reverse('localoffer_try:index')}?{query}"


class GapColumn(BaseColumn):
    """The words with what can be done about them."""

    cell_template_name = "wagtail_localoffer/admin/gap.html"

    class Media:
        css = {"all": ["wagtail_localoffer/admin/search.css"]}

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context = super().get_cell_context_data(instance, parent_context)
        request = parent_context["request"]
        ids = [pk for pk, _name in getattr(instance, "terms", [])]
        return {
            **context,
            "try_url": make_try_url(instance),
            "term_url": make_term_url(request.user, ids),
            "may_dismiss": GAPS.user_has_permission(request.user, "change"),
            "csrf_token": get_token(request),
        }


class StateFilter(django_filters.ChoiceFilter):
    """Open gaps, unless those that were dealt with are asked for."""

    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        if value == "dealt":
            return queryset.filter(dealt_on__isnull=False).exclude(list_shown())
        return queryset.filter(list_shown())


class FoundFilter(django_filters.ChoiceFilter):
    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        wanted = {
            "none": Q(results=0),
            "few": Q(results__gt=0, results__lt=FEW),
            "word": Q(results__gte=FEW),
        }
        return queryset.filter(wanted.get(value, Q()))


class GapFilterSet(WagtailFilterSet):
    state = StateFilter(
        label=gettext_lazy("Show"),
        choices=[("dealt", gettext_lazy("Dealt with"))],
        empty_label=gettext_lazy("Not dealt with"),
    )
    found = FoundFilter(
        label=gettext_lazy("Results"),
        choices=[
            ("none", gettext_lazy("No service")),
            ("few", gettext_lazy("One or two services")),
            ("word", gettext_lazy("No service for one of the words")),
        ],
    )
    directory = django_filters.ModelChoiceFilter(
        label=gettext_lazy("Directory"), queryset=list_directories
    )
    last_on = django_filters.DateFromToRangeFilter(
        label=gettext_lazy("Last asked"), widget=DateRangePickerWidget
    )

    class Meta:
        model = SearchGap
        fields = ["state", "found", "directory", "last_on"]


class GapsView(SafeExport, ReportView):
    model = SearchGap
    permission_policy = GAPS
    any_permission_required = ["view", "change"]
    page_title = gettext_lazy("What families did not find")
    header_icon = "search"
    index_url_name = "localoffer_gaps"
    index_results_url_name = "localoffer_gaps_results"
    filterset_class = GapFilterSet
    is_searchable = True
    search_fields = ["words"]
    export_filename = "what-families-did-not-find"
    default_ordering = "-days"
    columns = [
        GapColumn("words", label=gettext_lazy("Words"), sort_key="words", width="41%"),
        Column("unfound", label=gettext_lazy("No service has")),
        Column("understood", label=gettext_lazy("We understood")),
        NumberColumn("results", label=gettext_lazy("Results"), sort_key="results"),
        NumberColumn("times", label=gettext_lazy("Times"), sort_key="times"),
        NumberColumn("days", label=gettext_lazy("Days"), sort_key="days"),
        DateColumn("last_on", label=gettext_lazy("Last asked"), sort_key="last_on"),
    ]
    list_export = [
        "words",
        "unfound",
        "understood",
        "results",
        "times",
        "days",
        "first_on",
        "last_on",
        "dealt_on",
        "directory.title",
        "directory.locale.language_code",
    ]
    export_headings = {
        "words": gettext_lazy("Words"),
        "unfound": gettext_lazy("No service has"),
        "understood": gettext_lazy("We understood"),
        "results": gettext_lazy("Results"),
        "times": gettext_lazy("Times"),
        "days": gettext_lazy("Days"),
        "first_on": gettext_lazy("First asked"),
        "last_on": gettext_lazy("Last asked"),
        "dealt_on": gettext_lazy("Dealt with"),
        "directory.title": gettext_lazy("Directory"),
        "directory.locale.language_code": gettext_lazy("Language"),
    }

    def get_base_queryset(self) -> QuerySet:
        return list_gaps(self.request.user)

    def order_queryset(self, queryset: QuerySet) -> QuerySet:
        return super().order_queryset(queryset).order_by(self.ordering, "-times", "words")

    def decorate_paginated_queryset(self, object_list: Any) -> list[SearchGap]:
        return gather_terms(object_list)

    @cached_property
    def no_results_message(self) -> str:
        if self.is_searching or self.is_filtering:
            return _("Nothing matches.")
        return _(
            "Nothing yet. Words stand here once families have looked for them on three "
            "different days and found little."
        )


class DismissView(PermissionCheckedMixin, View):
    """POST hides a gap until it is asked for on three later days."""

    model = SearchGap
    permission_policy = GAPS
    any_permission_required = ["change"]
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        gap = get_object_or_404(list_gaps(request.user), pk=pk)
        dismiss(gap, timezone.localdate())
        messages.success(
            request,
            _("“%(words)s” is dealt with. It comes back if families ask for it on three more days.")
            % {"words": gap.words},
        )
        return redirect("localoffer_gaps")


class GapMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return GAPS.user_has_any_permission(request.user, ["view", "change"])


class GapPanel(Component):
    """The gaps asked for on most days, on the dashboard."""

    name = "localoffer_gaps"
    template_name = "wagtail_localoffer/admin/gap_panel.html"
    order = 150

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        gaps = list_gaps(self.request.user).filter(list_shown())
        rows = gather_terms(gaps.order_by("-days", "-times", "words")[:FIRST])
        return {"gaps": [(gap, make_try_url(gap)) for gap in rows]}


def add_gap_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Hook of Wagtail's dashboard."""
    if GAPS.user_has_any_permission(request.user, ["view", "change"]):
        panels.append(GapPanel(request))
