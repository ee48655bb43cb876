"""Filters of the list of plans and of the history."""

from typing import Any

import django_filters
import swapper
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import (
    DateRangePickerWidget,
    MultipleContentTypeFilter,
    WagtailFilterSet,
)

from wagtail_localoffer.reviews.access import WAITING, list_events, list_pages, list_reviews
from wagtail_localoffer.reviews.models import Review, ReviewEvent
from wagtail_localoffer.reviews.ownership import (
    filter_owned,
    is_address,
    is_user,
    list_addresses,
)
from wagtail_localoffer.reviews.planning import Status, filter_status, list_unplanned
from wagtail_localoffer.reviews.rows import LABELS, UNPLANNED


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")

MINE = "me"
WAITING_WORDS, DONE_WORDS = "waiting", "done"
#: Pages deeper in the tree are not offered as sections: the list would not be readable.
SECTION_DEPTH = 5


def keep_planned(pages: QuerySet, plans: QuerySet[Review]) -> QuerySet:
    # By key: search engines cannot follow a relation.
    return pages.filter(pk__in=plans.order_by().values("page"))


class StatusFilter(django_filters.ChoiceFilter):
    def __init__(self, **kwargs: Any) -> None:
        labels = {**LABELS, Status.OVERDUE: _("Overdue or never checked")}
        super().__init__(label=_("Check"), choices=list(labels.items()), **kwargs)

    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        if not value:
            return queryset
        if value == UNPLANNED:
            return queryset.filter(localoffer_review__isnull=True)
        return keep_planned(queryset, filter_status(Review.objects.all(), value))


class OwnerFilter(django_filters.ChoiceFilter):
    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        if not value:
            return queryset
        owner = is_user(self.parent.request.user) if value == MINE else is_address(value)
        return keep_planned(queryset, filter_owned(Review.objects.all(), owner))


class DueFilter(django_filters.DateFromToRangeFilter):
    def filter(self, queryset: QuerySet, value: Any) -> QuerySet:
        if not value:
            return queryset
        due = Q()
        if value.start:
            due &= Q(due_on__gte=value.start.date())
        if value.stop:
            due &= Q(due_on__lte=value.stop.date())
        return keep_planned(queryset, Review.objects.filter(due))


class SectionField(django_filters.fields.ModelChoiceField):
    def label_from_instance(self, page: Any) -> str:
        return "– " * (page.depth - 2) + page.get_admin_display_title()


class SectionFilter(django_filters.ModelChoiceFilter):
    field_class = SectionField

    def filter(self, queryset: QuerySet, value: Any) -> QuerySet:
        return queryset.filter(path__startswith=value.path) if value else queryset


def list_sections(request: Any) -> QuerySet:
    """Pages with pages below them that the user may change."""
    pages = Page.objects.filter(numchild__gt=0, depth__gt=1, depth__lte=SECTION_DEPTH)
    return pages.filter(pk__in=list_pages(request.user)).order_by("path")


def list_types(request: Any) -> QuerySet:
    """Types of the pages that the list may hold."""
    planned = list_reviews(request.user).order_by().values("page__content_type")
    unplanned = list_unplanned(request.user).order_by().values("content_type")
    found = Q(pk__in=planned) | Q(pk__in=unplanned)
    return ContentType.objects.filter(found).order_by("model")


class ReviewFilterSet(WagtailFilterSet):
    status = StatusFilter()
    owner = OwnerFilter(label=_("Owner"))
    section = SectionFilter(label=_("Section"), queryset=list_sections)
    content_type = MultipleContentTypeFilter(
        label=_("Page type"), queryset=list_types, widget=CheckboxSelectMultiple
    )
    due = DueFilter(label=_("Due"), widget=DateRangePickerWidget)

    class Meta:
        model = Page
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        addresses = list_addresses(list_reviews(self.request.user))
        self.filters["owner"].extra["choices"] = [(MINE, _("Me")), *addresses]


class WordsFilter(django_filters.ChoiceFilter):
    """Lines with words that an editor has to deal with."""

    def __init__(self, **kwargs: Any) -> None:
        choices = [(WAITING_WORDS, _("Waiting")), (DONE_WORDS, _("Dealt with"))]
        super().__init__(label=_("Words"), choices=choices, **kwargs)

    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        if value == WAITING_WORDS:
            return queryset.filter(WAITING)
        return queryset.filter(done_at__isnull=False) if value == DONE_WORDS else queryset


class EventFilterSet(WagtailFilterSet):
    words = WordsFilter()
    kind = django_filters.ChoiceFilter(label=_("What"), choices=ReviewEvent.Kind.choices)
    way = django_filters.ChoiceFilter(label=_("How"), choices=ReviewEvent.Way.choices)
    at = django_filters.DateFromToRangeFilter(label=_("When"), widget=DateRangePickerWidget)
    page = django_filters.ModelChoiceFilter(
        label=_("Page"),
        queryset=lambda request: Page.objects.filter(
            pk__in=list_events(request.user).order_by().values("page")
        ).order_by("title"),
    )

    class Meta:
        model = ReviewEvent
        fields: list[str] = []
