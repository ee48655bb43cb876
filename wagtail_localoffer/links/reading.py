"""Which addresses of other sites a page names: read from any page type by its fields."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urldefrag, urlsplit

from django.db import models
from django.utils.text import capfirst
from modelcluster.models import get_all_child_relations
from wagtail import hooks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Site


ADDRESS = re.compile(r"https?://[^\s\x00-\x1f<>\"]+", re.IGNORECASE)
#: Longer addresses are not links that somebody wrote.
LONGEST = 2000
HOOK = "localoffer_page_links"

#: A page's key to pairs of an address and its place in words.
Found = dict[int, set[tuple[str, str]]]


class _Anchors(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.hrefs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.hrefs.extend(value for name, value in attrs if name == "href" and value)


def list_own_hosts() -> set[str]:
    """Names of this installation's own sites, whose pages are not asked for. One query."""
    return {name.lower() for name in Site.objects.values_list("hostname", flat=True)}


def read_links(pages: Iterable[Any], own_hosts: set[str]) -> Found:
    """The addresses in URL fields, rich text and streams of pages, and of their rows.

    `pages` are instances of their own types. Takes one query for each kind of rows that a
    page type has, whatever the number of pages. What the hook `localoffer_page_links` gives
    is added.
    """
    by_type: dict[type, list[Any]] = defaultdict(list)
    for page in pages:
        by_type[type(page)].append(page)
    found: Found = {page.pk: set() for group in by_type.values() for page in group}
    for model, group in by_type.items():
        _read_rows(model, {page.pk: page.pk for page in group}, group, "", found)
        for key, url, where, _holder in _ask_hooks(model, group):
            found[key].add((url, where))
    return {
        key: {
            (cleaned, name_place(where))
            for url, where in pairs
            if (cleaned := clean(url, own_hosts))
        }
        for key, pairs in found.items()
    }


def find_holders(pages: Iterable[Any]) -> dict[tuple[int, str], Any]:
    """What holds addresses that are in none of the pages' own fields: a page's key and the
    place in words, to a record. The same queries as to read them."""
    by_type: dict[type, list[Any]] = defaultdict(list)
    for page in pages:
        by_type[type(page)].append(page)
    return {
        (key, name_place(where)): holder
        for model, group in by_type.items()
        for key, _url, where, holder in _ask_hooks(model, group)
        if holder is not None
    }


def _ask_hooks(model: type, pages: list[Any]) -> Iterator[tuple[int, str, Any, Any]]:
    for function in hooks.get_hooks(HOOK):
        for key, places in (function(model, pages) or {}).items():
            for url, where, *holder in places:
                yield key, url, where, holder[0] if holder else None


def name_place(where: Any) -> str:
    """A place in words, as it is kept."""
    return capfirst(str(where))[:160]


def clean(url: str, own_hosts: set[str]) -> str:
    """An address as it is asked for; "" where it is not one of another site."""
    url = urldefrag(url.strip())[0] if "#" in url else url.strip()
    if len(url) > LONGEST or not ADDRESS.fullmatch(url):
        return ""
    return url if (host := get_host(url)) and host not in own_hosts else ""


def get_host(url: str) -> str:
    """The host of an address in small letters; "" where it has none."""
    try:
        return (urlsplit(url).hostname or "")[:255]
    except ValueError:
        return ""


def _read_rows(
    model: type, owners: Mapping[Any, int], rows: Iterable[Any], prefix: str, found: Found
) -> None:
    """Fields of rows, then the rows below them. `owners`: a row's key to its page's key."""
    fields = [
        field
        for field in model._meta.fields
        if isinstance(field, models.URLField | RichTextField | StreamField)
    ]
    for row in rows if fields else ():
        for field in fields:
            where = f"{prefix}{field.verbose_name}"
            urls = _read_value(field, getattr(row, field.attname))
            found[owners[row.pk]].update((url, where) for url in urls)
    for relation in get_all_child_relations(model):
        below = relation.related_model
        if not _holds_links(below):
            continue
        key = relation.field.attname
        children = list(below._default_manager.filter(**{f"{relation.field.name}__in": owners}))
        heading = f"{capfirst(below._meta.verbose_name)}: "
        _read_rows(
            below,
            {row.pk: owners[getattr(row, key)] for row in children},
            children,
            heading,
            found,
        )


def _holds_links(model: type) -> bool:
    kinds = models.URLField | RichTextField | StreamField
    return any(isinstance(field, kinds) for field in model._meta.fields) or any(
        _holds_links(relation.related_model) for relation in get_all_child_relations(model)
    )


def _read_value(field: models.Field, value: Any) -> Iterator[str]:
    if not value:
        return
    if isinstance(field, StreamField):
        # What is stored: no block has to be known, and none asks the database.
        yield from _walk(list(value.raw_data))
    elif isinstance(field, RichTextField):
        yield from _read_anchors(str(value))
    else:
        yield str(value)


def _walk(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from _walk(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _walk(inner)
    elif isinstance(value, str):
        if ADDRESS.fullmatch(value.strip()):
            yield value
        elif "<a" in value:
            yield from _read_anchors(value)


def _read_anchors(html: str) -> list[str]:
    parser = _Anchors()
    parser.feed(html)
    return parser.hrefs
