"""The page of words of a site."""

from typing import Any

import swapper
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale, Site, get_page_models


swapper.set_app_prefix("wagtailcore", "wagtail")


def find_page(request: Any) -> Any:
    """The site's live, public page of words in the language being shown; None where it has none."""
    models = [model for model in get_page_models() if getattr(model, "localoffer_is_words", False)]
    site = Site.find_for_request(request) if request is not None else None
    if not models or site is None:
        return None
    Page = swapper.load_model("wagtailcore", "Page")
    types = ContentType.objects.get_for_models(*models).values()
    pages = Page._default_manager.live().public().filter(content_type__in=types)
    found = list(pages.filter(path__startswith=site.root_page.path).order_by("path"))
    if not found:
        return None
    locale = Locale.get_active()
    return next((page for page in found if page.locale_id == locale.pk), found[0])
