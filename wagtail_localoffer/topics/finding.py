"""Hubs of an offer, and the directory a hub reads its lists from."""

from os.path import commonprefix
from typing import Any

import swapper
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from wagtail.models import get_page_models

from wagtail_localoffer.offers.models import Offer


swapper.set_app_prefix("wagtailcore", "wagtail")


def list_topic_models() -> list[type]:
    """Every page type of the site that is a hub."""
    return [model for model in get_page_models() if getattr(model, "localoffer_is_topic", False)]


def list_directories() -> list[Any]:
    """Every live, public directory of the installation. Two queries."""
    models = [model for model in get_page_models() if hasattr(model, "localoffer_is_directory")]
    if not models:
        return []
    Page = swapper.load_model("wagtailcore", "Page")
    types = ContentType.objects.get_for_models(*models).values()
    return list(Page._default_manager.live().public().filter(content_type__in=types))


def list_homes() -> list[str]:
    """The tree paths of the offers' homes. One query."""
    return list(Offer.objects.values_list("home_page__path", flat=True))


def find_nearest(page: Any, directories: list[Any], homes: list[str]) -> Any:
    """The directory that stands nearest to a page, in its language; or None.

    Nearest: with the most of the way from the root in common; then the highest in the tree.
    One offer's pages never get the directory of another, nor one site's of another site.
    """
    own = max((path for path in homes if page.path.startswith(path)), key=len, default="")

    def share(directory: Any) -> int:
        return len(commonprefix([directory.path, page.path])) // page.steplen

    found = [
        directory
        for directory in directories
        # Two steps: the root, and the root's child that all of a site stands under.
        if page.path
        and directory.locale_id == page.locale_id
        and share(directory) > 1
        and directory.path.startswith(own)
    ]
    return min(found, key=lambda one: (-share(one), one.depth, one.path), default=None)


def list_topics(pages: QuerySet) -> list[Any]:
    """The hubs among some pages, live and public, as their own types, in the site's order.

    One query, one for what is private, and two for each type there is.
    """
    models = list_topic_models()
    if not models:
        return []
    types = ContentType.objects.get_for_models(*models).values()
    found = pages.live().public().filter(content_type__in=types).order_by("path")
    return list(found.specific())


def list_below(page: Any) -> list[Any]:
    """The sub-topics of a hub."""
    return list_topics(page.get_children()) if page.path else []


def read_codes(topics: list[Any]) -> dict[int, dict[str, str]]:
    """The codes of each hub's own terms with those of the terms they stand under ("" for none).

    By the hub's key. One query for each type there is.
    """
    by_type: dict[type, list[int]] = {}
    for topic in topics:
        by_type.setdefault(type(topic), []).append(topic.pk)
    codes: dict[int, dict[str, str]] = {topic.pk: {} for topic in topics}
    for model, keys in by_type.items():
        field = model._meta.get_field("terms")
        own = f"{field.m2m_field_name()}_id"
        rows = field.remote_field.through._default_manager.filter(**{f"{own}__in": keys})
        names = (own, "taxonomyterm__code", "taxonomyterm__parent__code")
        for key, code, above in rows.values_list(*names):
            codes[key][code] = above or ""
    return codes
