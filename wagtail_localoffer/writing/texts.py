"""All the words of a page that families read, whatever its type."""

from typing import Any

import swapper
from django.db import models
from wagtail.fields import RichTextField, StreamField

from wagtail_localoffer.writing.markup import read_html


swapper.set_app_prefix("wagtailcore", "wagtail")

#: Shorter fields hold names and numbers, not sentences.
SHORTEST = 250
#: Rows of services that hold sentences, with the fields that do.
ROWS = {"localoffer_answers": ("question", "answer")}


def list_fields(model: type) -> list[models.Field]:
    """The fields of a page type that hold sentences: texts of its own, not of Wagtail's."""
    Page = swapper.load_model("wagtailcore", "Page")
    base = {field.name for field in Page._meta.get_fields()}
    return [field for field in model._meta.concrete_fields if _is_text(field, base)]


def _is_text(field: models.Field, base: set[str]) -> bool:
    if field.name in base or not field.editable or field.choices or field.is_relation:
        return False
    if isinstance(field, StreamField | RichTextField | models.TextField):
        return True
    if isinstance(field, models.URLField | models.EmailField | models.SlugField):
        return False
    return isinstance(field, models.CharField) and (field.max_length or 0) >= SHORTEST


def read_page(page: Any) -> tuple[str, list[str]]:
    """The text of a page (as its own type), a line for each paragraph, and the words of links.

    A page type with fields that this does not see has `get_reading_texts()`: a list of HTML.
    """
    parts = []
    if hasattr(page, "get_reading_texts"):
        parts = [str(html) for html in page.get_reading_texts()]
    else:
        for field in list_fields(type(page)):
            parts.extend(_read_field(field, page))
        for name, fields in ROWS.items():
            rows = getattr(page, name).all() if hasattr(page, name) else []
            parts.extend(getattr(row, field, "") or "" for row in rows for field in fields)
    texts, links = [], []
    for part in parts:
        text, found = read_html(part if "<" in part else part.replace("\n", "<br>"))
        texts.append(text)
        links.extend(found)
    return "\n".join(text for text in texts if text), links


def _read_field(field: models.Field, page: Any) -> list[str]:
    value = getattr(page, field.attname, None)
    if not value:
        return []
    if isinstance(field, StreamField):
        return [html for block in value for html in _read_block(block.value, block.block)]
    return [str(value)]


def _read_block(value: Any, block: Any) -> list[str]:
    """Rich text keeps its tags: Wagtail's searchable text would run its paragraphs together."""
    if hasattr(value, "source"):
        return [value.source]
    children = getattr(block, "child_blocks", None)
    if children and hasattr(value, "items"):
        return [
            html
            for name, child in children.items()
            if value.get(name) is not None
            for html in _read_block(value.get(name), child)
        ]
    if hasattr(value, "stream_block"):
        return [html for child in value for html in _read_block(child.value, child.block)]
    child = getattr(block, "child_block", None)
    if child is not None and value is not None:
        return [html for item in value for html in _read_block(item, child)]
    return block.get_searchable_content(value) if value is not None else []
