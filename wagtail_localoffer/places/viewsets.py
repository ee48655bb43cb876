from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.snippets.views.snippets import SnippetViewSet

from wagtail_localoffer.places.choosers import LocationChooser
from wagtail_localoffer.places.models import Location
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


def list_areas(request: Any) -> QuerySet:
    """The areas of the council: terms of one vocabulary only."""
    return TaxonomyTerm.objects.filter(taxonomy__code="area")


class LocationFilterSet(WagtailFilterSet):
    area = django_filters.ModelChoiceFilter(queryset=list_areas, label=_("Area of the council"))

    class Meta:
        model = Location
        fields = ["location_type", "area", "hide_exact_address"]


class LocationForm(WagtailAdminModelForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        area = self.fields.get("area")
        if area is not None:
            area.queryset = area.queryset.filter(taxonomy__code="area")


class LocationViewSet(SnippetViewSet):
    model = Location
    icon = "home"
    menu_label = _("Places")
    menu_name = "localoffer-places"
    url_namespace = "localoffer_places"
    base_url_path = "local-offer/places"
    chooser_viewset_class = LocationChooser
    chooser_admin_url_namespace = "localoffer_place_chooser"
    chooser_base_url_path = "local-offer/choose-place"
    list_display = ["name", "address_1", "city", "postal_code", "area"]
    filterset_class = LocationFilterSet
    search_fields = ["name", "address_1", "city", "postal_code"]
    search_backend_name = None
    ordering = ["name"]
    list_per_page = 50
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldPanel("location_type"),
            MultiFieldPanel(
                [
                    FieldPanel("address_1"),
                    FieldPanel("address_2"),
                    FieldRowPanel([FieldPanel("city"), FieldPanel("postal_code")]),
                    FieldPanel("state_province"),
                    FieldPanel("hide_exact_address"),
                ],
                heading=_("Address"),
            ),
            FieldPanel("accessibility"),
            FieldPanel("description"),
            FieldPanel("website"),
            MultiFieldPanel(
                [
                    FieldPanel("area", widget=forms.Select),
                    FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                    FieldPanel("external_identifier"),
                ],
                heading=_("On the map"),
                classname="collapsed",
            ),
        ],
        base_form_class=LocationForm,
    )
