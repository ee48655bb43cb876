"""What addresses without a page of their own need: their site's offer, directory, services.

Nothing here looks beyond the request's own site: several Local Offers of one installation
never see each other's services.
"""

from collections.abc import Callable, Iterable
from typing import Any

import swapper
from django.contrib.contenttypes.models import ContentType
from django.http import Http404
from wagtail.models import Site, get_page_models

from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.keep.sheets import Sheet, read_sheets
from wagtail_localoffer.offers.models import Offer


swapper.set_app_prefix("wagtailcore", "wagtail")


def find_root(request: Any) -> str:
    """The tree path that everything of this site lies under. Raises `Http404` without a site."""
    site = Site.find_for_request(request)
    if site is None:
        raise Http404("No site answers to this name.")
    return site.root_page.path


def find_entries(request: Any, keys: Iterable[int]) -> list[DirectoryEntry]:
    """The entries of these pages, in this order. One query.

    Pages that are gone, offline or behind a password have none, nor have other sites' here.
    """
    keys = list(keys)
    root = find_root(request)
    entries = DirectoryEntry.objects.filter(page_id__in=keys, page__path__startswith=root)
    found = {entry.page_id: entry for entry in entries}
    return [found[key] for key in keys if key in found]


def find_directory(request: Any, offer: Offer | None = None, key: int | None = None) -> Any:
    """The site's directory with this key, or the offer's (the site's) first one; or None."""
    models = [model for model in get_page_models() if hasattr(model, "localoffer_is_directory")]
    types = ContentType.objects.get_for_models(*models).values()
    path = find_root(request)
    Page = swapper.load_model("wagtailcore", "Page")
    pages = Page._default_manager.live().public().filter(content_type__in=types)
    if key is not None:
        pages = pages.filter(pk=key)
    elif offer is not None:
        path = offer.home_page.path
    found = pages.filter(path__startswith=path).order_by("depth", "path").first()
    return found.specific if found and key is not None else found


def find_page(request: Any, key: str) -> Any:
    """A live, public page of this site of a type that has posters, by its key; or None."""
    models = [
        model for model in get_page_models() if getattr(model, "localoffer_has_poster", False)
    ]
    if not models or not (key.isascii() and key.isdigit() and len(key) < 10):
        return None
    types = ContentType.objects.get_for_models(*models).values()
    Page = swapper.load_model("wagtailcore", "Page")
    pages = (
        Page._default_manager.live()
        .public()
        .filter(pk=key, path__startswith=find_root(request), content_type__in=types)
    )
    found = pages.first()
    return found.specific if found else None


def make_address(request: Any) -> Callable[[Any], str]:
    """A function that gives a page's whole address as this visitor sees the site."""

    def get_address(page: Any) -> str:
        return request.build_absolute_uri(page.get_url(request) or "/")

    return get_address


def find_sheets(request: Any, keys: Iterable[int], offer: Offer | None) -> list[Sheet]:
    """The sheets of these pages, in this order."""
    return list(read_sheets(find_entries(request, keys), offer, make_address(request)))
