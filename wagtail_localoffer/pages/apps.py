from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LocalOfferPagesConfig(AppConfig):
    name = "wagtail_localoffer.pages"
    label = "wagtail_localoffer_pages"
    verbose_name = _("Local Offer pages")
    default_auto_field = "django.db.models.BigAutoField"
