"""Videos and recordings without captions or a transcript, in any page of the site.

Read from what is stored: no block asks the database for anything.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

import swapper
from django.contrib.contenttypes.models import ContentType
from django.utils.html import strip_tags
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import get_page_models

from wagtail_localoffer.blocks.media import VIDEO, AudioBlock, VideoBlock, describe_gaps
from wagtail_localoffer.formats.models import PageFormat


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")
_MEDIA = (VideoBlock, AudioBlock)

#: A page's key to lines of plain text.
Gaps = dict[int, list[str]]


def _holds_media(block: Any, seen: frozenset[int] = frozenset()) -> bool:
    if isinstance(block, _MEDIA):
        return True
    if id(block) in seen:
        return False
    seen |= {id(block)}
    if isinstance(block, blocks.ListBlock):
        return _holds_media(block.child_block, seen)
    below = getattr(block, "child_blocks", {})
    return any(_holds_media(child, seen) for child in below.values())


@cache
def list_media_fields() -> dict[type, list[StreamField]]:
    """Page types with streams that may hold a video or recording of ours, and those streams."""
    found = {
        model: [
            field
            for field in model._meta.fields
            if isinstance(field, StreamField) and _holds_media(field.stream_block)
        ]
        for model in get_page_models()
    }
    return {model: fields for model, fields in found.items() if fields}


def _walk(block: Any, raw: Any) -> Iterator[tuple[Any, Mapping[str, Any]]]:
    """Each video or recording in the raw value of a block."""
    if isinstance(block, _MEDIA):
        if isinstance(raw, Mapping):
            yield block, raw
    elif isinstance(block, blocks.BaseStreamBlock):
        for item in raw or ():
            child = block.child_blocks.get(item.get("type"))
            if child is not None:
                yield from _walk(child, item.get("value"))
    elif isinstance(block, blocks.BaseStructBlock) and isinstance(raw, Mapping):
        for name, child in block.child_blocks.items():
            yield from _walk(child, raw.get(name))
    elif isinstance(block, blocks.ListBlock):
        for item in raw or ():
            is_item = isinstance(item, Mapping) and set(item) <= {"type", "value", "id"}
            yield from _walk(block.child_block, item["value"] if is_item else item)


def read_stream(field: StreamField, value: Any) -> list[str]:
    """A line for each video or recording of a stream that lacks something."""
    lines = []
    for block, raw in _walk(field.stream_block, list(value.raw_data) if value else []):
        lines.append(
            describe_gaps(
                raw.get("title") or str(block.label),
                bool(block.kind == VIDEO and raw.get("file") and not raw.get("captions")),
                not strip_tags(raw.get("transcript") or "").strip(),
            )
        )
    return [line for line in lines if line]


def find_gaps(keys: Collection[int] | None = None) -> Gaps:
    """What the pages' videos and recordings lack; of every page without `keys`.

    A query for each of their page types that can hold one, and two more.
    """
    found: Gaps = defaultdict(list)
    there = Page.objects.order_by()
    if keys is not None:
        there = there.filter(pk__in=keys)
    types = set(there.values_list("content_type_id", flat=True).distinct())
    for model, fields in list_media_fields().items():
        # Of this type itself: a type may be made of another.
        kind = ContentType.objects.get_for_model(model, for_concrete_model=False)
        if kind.pk not in types:
            continue
        names = [field.attname for field in fields]
        pages = model._default_manager.order_by()
        if keys is not None:
            pages = pages.filter(pk__in=keys)
        for pk, *values in pages.filter(content_type=kind).values_list("pk", *names).iterator():
            for field, value in zip(fields, values, strict=True):
                if lines := read_stream(field, value):
                    found[pk] += lines
    formats = PageFormat.objects.filter(kind__in=[PageFormat.Kind.BSL, PageFormat.Kind.AUDIO])
    if keys is not None:
        formats = formats.filter(page_id__in=keys)
    for row in formats.select_related("file", "captions"):
        if line := row.describe_gaps():
            found[row.page_id].append(line)
    return dict(found)


def read_page_gaps(page: Any) -> list[str]:
    """The same of one page as it is at hand: a draft, perhaps."""
    fields = list_media_fields().get(type(page), [])
    return [line for field in fields for line in read_stream(field, getattr(page, field.name))]


def tell_gaps(keys: list[int]) -> Gaps:
    """Hook `localoffer_review_notes`: what videos and recordings of the pages lack."""
    return find_gaps(keys)
