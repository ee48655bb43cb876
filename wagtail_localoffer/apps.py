from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LocalOfferConfig(AppConfig):
    name = "wagtail_localoffer"
    label = "wagtail_localoffer"
    verbose_name = _("Local Offer")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from wagtail_localoffer import checks, receivers  # noqa: F401
        from wagtail_localoffer.guidance import checks as guidance  # noqa: F401
        from wagtail_localoffer.home import checks as home  # noqa: F401
        from wagtail_localoffer.reviews import checks as reviews  # noqa: F401
        from wagtail_localoffer.search import checks as search  # noqa: F401
        from wagtail_localoffer.services import checks as services  # noqa: F401
