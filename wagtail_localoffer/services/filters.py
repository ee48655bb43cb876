"""Filters of the lists of services in the admin."""

from typing import Any

import django_filters
import swapper
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.models import get_page_models

from wagtail_localoffer.services.duplicates import list_service_models
from wagtail_localoffer.services.facts import FACTS, list_known
from wagtail_localoffer.services.organisations import Organisation
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


Page = swapper.load_model("wagtailcore", "Page")


def list_missing(code: str = "") -> Q:
    """Services of any page type without the fact of that code; without any of them for ""."""
    found = Q(pk__in=[])
    facts = [fact for fact in FACTS if fact.known is not None and code in ("", fact.code)]
    for model in list_service_models():
        complete = model._default_manager.order_by()
        for fact in facts:
            complete = complete.filter(pk__in=list_known(model, fact))
        services = model._default_manager.order_by().exclude(pk__in=complete.values("pk"))
        found |= Q(pk__in=services.values("pk"))
    return found


def _list_services(**lookups: Any) -> Q:
    found = Q(pk__in=[])
    for model in list_service_models():
        found |= Q(pk__in=model._default_manager.filter(**lookups).order_by().values("pk"))
    return found


def list_directories(request: Any = None) -> QuerySet:
    """The directory pages of the site."""
    models = [model for model in get_page_models() if getattr(model, "localoffer_is_directory", 0)]
    return Page.objects.type(*models) if models else Page.objects.none()


class MissingFactFilter(django_filters.ChoiceFilter):
    def __init__(self, **kwargs: Any) -> None:
        choices = [(fact.code, fact.label) for fact in FACTS if fact.known is not None]
        super().__init__(label=_("Missing fact"), choices=choices, **kwargs)

    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        return queryset.filter(list_missing(value)) if value else queryset


class DirectoryFilter(django_filters.ModelChoiceFilter):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(label=_("Directory"), queryset=list_directories, **kwargs)

    def filter(self, queryset: QuerySet, value: Any) -> QuerySet:
        return queryset.filter(path__startswith=value.path) if value else queryset


class OrganisationFilter(django_filters.ModelChoiceFilter):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(label=_("Run by"), queryset=Organisation.objects.all(), **kwargs)

    def filter(self, queryset: QuerySet, value: Any) -> QuerySet:
        return queryset.filter(_list_services(organisation=value)) if value else queryset


class TermFilter(django_filters.ModelChoiceFilter):
    """Services with a term of one vocabulary."""

    def __init__(self, taxonomy: str, **kwargs: Any) -> None:
        terms = TaxonomyTerm.objects.filter(taxonomy__code=taxonomy)
        super().__init__(queryset=terms, **kwargs)

    def filter(self, queryset: QuerySet, value: Any) -> QuerySet:
        return queryset.filter(_list_services(localoffer_terms__term=value)) if value else queryset


class MissingFactsFilterSet(WagtailFilterSet):
    fact = MissingFactFilter()
    directory = DirectoryFilter()
    organisation = OrganisationFilter()

    class Meta:
        model = Page
        fields = ["live"]


class ServiceFilterSet(WagtailFilterSet):
    level = TermFilter("level", label=_("Level"))
    need = TermFilter("need", label=_("Area of need"))
    organisation = OrganisationFilter()
    fact = MissingFactFilter()
    directory = DirectoryFilter()

    class Meta:
        model = Page
        fields = ["live"]
