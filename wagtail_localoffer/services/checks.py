"""A service page type without its rows fails late and oddly: say so at start."""

from typing import Any

from django.core.checks import CheckMessage, Error, register
from wagtail.models import get_page_models

from wagtail_localoffer.services.rows import ROWS


@register("wagtail_localoffer")
def check_rows(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Every service page type has every kind of row."""
    messages: list[CheckMessage] = []
    for model in get_page_models():
        if not getattr(model, "localoffer_is_service", False):
            continue
        missing = [name for name in ROWS if not hasattr(model, f"localoffer_{name}")]
        if missing:
            messages.append(
                Error(
                    f"{model.__name__} is a service but has no {', '.join(missing)}.",
                    hint="Put @service_rows above the class, then run makemigrations.",
                    obj=model,
                    id="wagtail_localoffer.E001",
                )
            )
    return messages
