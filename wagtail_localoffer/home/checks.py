"""Sites list which page types may stand where: most lists leave a new app's pages out."""

from typing import Any

from django.core.checks import CheckMessage, Warning, register
from wagtail.models import get_page_models


def has_part_of_ours(model: Any) -> bool:
    """Whether a page type is a home, directory, hub… by one of our mixins.

    Pages of any other type may be reviewed, too: that alone makes none of them ours.
    """
    marks = {name for name in dir(model) if name.startswith("localoffer_is_")}
    return bool(marks - {"localoffer_is_reviewable"})


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
        and not has_part_of_ours(model)
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
