"""Which other forms of a page a family can choose, as the switch at its top shows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import swapper
from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from wagtail_localoffer.blocks.languages import (
    get_direction,
    get_written,
    is_same_language,
    name_language,
)
from wagtail_localoffer.blocks.media import Media, name_site, read_ending
from wagtail_localoffer.formats.models import PageFormat
from wagtail_localoffer.services.links import safe_url


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")
Kind = PageFormat.Kind

#: The way back from an Easy Read page, or another version that is a page.
FULL = "full"
ORDER = [FULL, *Kind.values]


@dataclass(frozen=True)
class Version:
    """One link of the switch, or a video or recording to open in place (`media`)."""

    kind: str
    label: str
    #: The language of what it leads to, and which way it is written.
    language: str
    direction: str
    #: The language's own name where it is not that of the page, shown in that language.
    language_name: str = ""
    url: str = ""
    #: "PDF", and its size in bytes.
    ending: str = ""
    size: int | None = None
    #: Another site it leads to.
    site: str = ""
    media: Media | None = None


def list_translations(page: Any) -> QuerySet:
    """Live pages that translate this one. Copies that only wait for a translation are none."""
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return Page.objects.none()
    pages = Page.objects.filter(
        translation_key=page.translation_key, live=True, alias_of__isnull=True
    )
    return pages.exclude(locale_id=page.locale_id).select_related("locale")


def list_formats(page: Any) -> QuerySet[PageFormat]:
    """The page's own formats, and those of the page it is a version of. One query."""
    above = PageFormat.objects.filter(target_id=page.pk).values("page_id")
    formats = PageFormat.objects.filter(Q(page_id=page.pk) | Q(page_id__in=above))
    return formats.select_related("page__locale", "target__locale", "file", "captions")


def _has_any(page: Any) -> bool:
    """Whether a page has formats or translations: most have none, and this is one query."""
    formats = list_formats(page).order_by()
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return formats.exists()
    translations = list_translations(page).order_by()
    return bool(formats.values_list("pk").union(translations.values_list("pk"))[:1])


def list_versions(
    page: Any, request: Any = None, rows: Iterable[Any] | None = None
) -> list[Version]:
    """The versions of a page in the order they are shown.

    One query where there are none, three more where there are, whatever their number. `rows`
    are the formats a service names itself (`localoffer_formats`), where the caller has them
    read; else they are read here.
    """
    if not page.pk:
        return []
    if rows is None and hasattr(page, "localoffer_formats"):
        rows = page.localoffer_formats.all()
    own = [row for row in rows or [] if row.kind in Kind.values]
    has_any = _has_any(page)
    if not (own or has_any):
        return []
    code = page.locale.language_code
    found: list[Version] = []
    above: dict[int, Any] = {}
    formats = list(list_formats(page)) if has_any else []
    for row in formats:
        if row.target_id == page.pk:
            above[row.page_id] = row.page
            # A page in another language need not stand in a tree of that language.
            code = row.language or code
    for row in formats:
        if row.target_id != page.pk and (row.target_id is None or row.target.live):
            found.append(_read_format(row, code, request))
    found += [_make_full(full, code, request) for full in above.values() if full.live]
    if has_any:
        found += [_make_translation(other, request) for other in list_translations(page)]
    # What the site has itself goes before the same of the provider's.
    have = {(version.kind, get_written(version.language)) for version in found}
    named = [_read_row(row, code) for row in own]
    found += [v for v in named if (v.kind, get_written(v.language)) not in have]
    kept: dict[Any, Version] = {}
    for version in found:
        if version.url or version.media:
            # What an editor put there goes before the same page found as a translation.
            kept.setdefault(version.url or id(version), version)
    return sorted(kept.values(), key=lambda version: ORDER.index(version.kind))


def _name(kind: str, language: str, code: str) -> str:
    """The language's own name, where the page is in another and the kind does not say it."""
    if kind == Kind.BSL or is_same_language(language, code):
        return ""
    return name_language(language)


def _label(kind: str) -> str:
    return {
        FULL: _("The whole page"),
        Kind.EASY_READ: _("Easy Read"),
        Kind.BSL: _("Sign language (BSL)"),
        Kind.AUDIO: _("Listen"),
        Kind.LARGE_PRINT: _("Large print"),
        Kind.TRANSLATION: "",
    }[kind]


def _read_format(row: PageFormat, code: str, request: Any) -> Version:
    language = row.language or code
    name = _name(row.kind, language, code)
    label = row.title or _label(row.kind)
    if row.kind == Kind.TRANSLATION:
        # The words of such a link are in its own language.
        label, name = "", row.title or name_language(language)
    media = row.media
    url = ""
    if media is None:
        url = row.target.get_url(request) if row.target_id else _find_url(row)
    return Version(
        kind=row.kind,
        label=label,
        language=language,
        direction=get_direction(get_written(language)),
        language_name=name,
        url=url or "",
        ending=read_ending(row.file).removeprefix(".").upper() if not media else "",
        size=row.file.file_size if row.file_id and not media else None,
        site=name_site(row.address) if row.address and not media else "",
        media=media,
    )


def _find_url(row: PageFormat) -> str:
    return row.file.url if row.file_id else safe_url(row.address)


def _make_full(full: Any, code: str, request: Any) -> Version:
    language = full.locale.language_code
    return Version(
        kind=FULL,
        label=_label(FULL),
        language=language,
        direction=get_direction(language),
        language_name=_name(FULL, language, code),
        url=full.get_url(request) or "",
    )


def _make_translation(other: Any, request: Any) -> Version:
    language = other.locale.language_code
    return Version(
        kind=Kind.TRANSLATION,
        label="",
        language=language,
        direction=get_direction(language),
        language_name=name_language(language),
        url=other.get_url(request) or "",
    )


def _read_row(row: Any, code: str) -> Version:
    """A format that a service names itself: an address and its kind."""
    language = row.language or code
    label = row.title or _label(row.kind) or str(row.get_kind_display())
    name = _name(row.kind, language, code)
    if row.kind == Kind.TRANSLATION and name:
        # The words of such a link are in its own language.
        label, name = "", row.title or name
    url = safe_url(row.link)
    return Version(
        kind=row.kind,
        label=label,
        language=language,
        direction=get_direction(get_written(language)),
        language_name=name,
        url=url,
        site=name_site(url),
    )
