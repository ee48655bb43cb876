"""Which formats pages have, read for many of them together, and as filters of lists."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import swapper
from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet
from wagtail.models import get_page_models

from wagtail_localoffer.blocks.languages import name_language
from wagtail_localoffer.formats.gaps import find_gaps
from wagtail_localoffer.formats.models import PageFormat


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")
Kind = PageFormat.Kind
NONE = "none"


def list_row_models() -> list[type]:
    """The rows in which services of the site name formats themselves."""
    found = {}
    for model in get_page_models():
        if hasattr(model, "localoffer_formats"):
            rows = model._meta.get_field("localoffer_formats").related_model
            found[rows._meta.label] = rows
    return list(found.values())


def _live_translations() -> QuerySet:
    others = Page.objects.filter(
        translation_key=OuterRef("translation_key"), live=True, alias_of__isnull=True
    )
    return others.exclude(locale_id=OuterRef("locale_id"))


def filter_kind(pages: QuerySet, kind: str) -> QuerySet:
    """The pages that have a format of a kind, or, for `NONE`, no format at all."""
    kinds = list(Kind.values) if kind == NONE else [kind]
    has = Q(pk__in=PageFormat.objects.filter(kind__in=kinds).order_by().values("page_id"))
    for rows in list_row_models():
        has |= Q(pk__in=rows.objects.filter(kind__in=kinds).order_by().values("page_id"))
    if Kind.TRANSLATION in kinds and getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        has |= Q(Exists(_live_translations()))
    return pages.exclude(has) if kind == NONE else pages.filter(has)


def gather_formats(pages: Iterable[Any]) -> list[Any]:
    """The pages with `format_names` and `format_gaps`, both lists of words.

    The number of queries depends on the number of page types only.
    """
    pages = list(pages)
    keys = [page.pk for page in pages]
    names: dict[int, list[str]] = defaultdict(list)
    for row in PageFormat.objects.filter(page_id__in=keys):
        names[row.page_id].append(_say(row))
    for model in list_row_models():
        for row in model.objects.filter(page_id__in=keys):
            if row.kind in Kind.values:
                names[row.page_id].append(_say(row))
    _add_translations(pages, names)
    gaps = find_gaps(keys)
    for page in pages:
        page.format_names = sorted(dict.fromkeys(names[page.pk]))
        page.format_gaps = gaps.get(page.pk, [])
        page.formats_text = ", ".join(page.format_names)
        page.gaps_text = " ".join(page.format_gaps)
    return pages


def _say(row: Any) -> str:
    if row.kind == Kind.TRANSLATION:
        return name_language(row.language) or str(row.get_kind_display())
    return str(row.get_kind_display())


def _add_translations(pages: list[Any], names: dict[int, list[str]]) -> None:
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return
    by_key = defaultdict(list)
    for page in pages:
        by_key[page.translation_key].append(page)
    others = Page.objects.filter(
        translation_key__in=list(by_key), live=True, alias_of__isnull=True
    ).values_list("translation_key", "locale_id", "locale__language_code")
    for key, locale_id, code in others:
        for page in by_key[key]:
            if page.locale_id != locale_id:
                names[page.pk].append(name_language(code))
