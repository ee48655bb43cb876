"""Sites list which page types may stand where: most lists leave a new app's pages out."""

from typing import Any

from django.core.checks import CheckMessage, Warning, register
from wagtail.models import get_page_models


@register("wagtail_localoffer")
def check_home_can_be_made(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Some page type of the site's own accepts a Local Offer home below it."""
    models = get_page_models()
    homes = [model for model in models if getattr(model, "localoffer_is_home", False)]
    if not homes:
        return []
    own = [
        model
        for model in models
        if not model.__module__.startswith(("wagtail_localoffer.", "wagtail."))
        and not getattr(model, "localoffer_is_home", False)
        and not getattr(model, "localoffer_is_directory", False)
        and not getattr(model, "localoffer_is_guidance", False)
        and not getattr(model, "localoffer_is_service", False)
    ]
    if not own or any(home in parent.allowed_subpage_models() for parent in own for home in homes):
        return []
    home = homes[0]
    return [
        Warning(
            "No page type of this site accepts a Local Offer home below it, so editors cannot "
            "make one.",
            hint=(
                f'Add "{home._meta.app_label}.{home.__name__}" to subpage_types of the page type '
                f"it should stand under, for example {own[0].__name__}."
            ),
            id="wagtail_localoffer.W003",
        )
    ]
