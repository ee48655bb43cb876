from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet

from wagtail_localoffer.offers.models import Offer


class OfferViewSet(ModelViewSet):
    model = Offer
    name = "localoffer_offers"
    url_prefix = "local-offer/settings"
    icon = "cog"
    menu_label = _("Settings")
    menu_name = "localoffer-settings"
    list_display = ["name", "phone", "email", "manager_name"]
    search_fields = ["name"]
    search_backend_name = None
    # The words of the home page chooser and of each number are in the model's panels.
    panels = Offer.panels
