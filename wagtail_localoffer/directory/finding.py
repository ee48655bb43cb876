"""Which directory belongs to an offer's home."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import get_page_models


def find_directory(home: Any) -> Any:
    """The first live and public directory among a home's children, else below it, or None."""
    models = [model for model in get_page_models() if hasattr(model, "localoffer_is_directory")]
    if not models or not home.path:
        return None
    types = ContentType.objects.get_for_models(*models).values()
    found = home.get_descendants().live().public().filter(content_type__in=types)
    return found.order_by("depth", "path").first()
