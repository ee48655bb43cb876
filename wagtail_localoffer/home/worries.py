"""The ways in for a worried parent: "I'm worried about…"."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.topics.guides import Guide
from wagtail_localoffer.topics.steps import Address


DATA = Path(__file__).resolve().parent / "data" / "worries.json"


class WorryBlock(blocks.StructBlock):
    words = blocks.CharBlock(
        label=_("The worry, as a parent would say it"),
        max_length=120,
    )
    ask = blocks.CharBlock(
        label=_("What to search for"),
        max_length=120,
        required=False,
        help_text=_("The directory is asked for these words. Leave blank to use the worry itself."),
    )
    page = blocks.PageChooserBlock(
        label=_("Or a page of your own"),
        required=False,
        help_text=_("Is opened in place of a search."),
    )
    guide = SnippetChooserBlock(
        Guide,
        label=_("Or a guide"),
        required=False,
        help_text=_("Is opened in place of a search, where no page is chosen."),
    )

    class Meta:
        icon = "help"
        label = _("Worry")


class WorriesBlock(blocks.StreamBlock):
    worry = WorryBlock()


@dataclass(frozen=True)
class Worry:
    """One way in: the words a family reads and where they lead."""

    words: str
    url: str


@lru_cache(maxsize=1)
def read_defaults() -> list[dict[str, str]]:
    """Worries that are shown until an editor writes others; talking is first."""
    return json.loads(DATA.read_text(encoding="utf-8"))


def read_worries(home: Any, directory_url: str, request: Any) -> list[Worry]:
    """The home's own worries, else those that ship; none without a place to lead to.

    A worry leads to a page, else to a guide where the site has our addresses, else to the
    directory.
    """
    found = []
    for block in home.worries or ():
        page = block.value.get("page")
        if page is not None:
            if page.live and (url := page.get_url(request)):
                found.append(Worry(block.value["words"], url))
        elif url := _open(block.value.get("guide")):
            found.append(Worry(block.value["words"], url))
        elif directory_url:
            words = block.value["ask"] or block.value["words"]
            found.append(Worry(block.value["words"], _search(directory_url, words)))
    if found or home.worries:
        return found
    codes = [one["guide"] for one in read_defaults() if "guide" in one]
    guides = Guide.objects.in_bulk(codes, field_name="code") if has_addresses() else {}
    for one in read_defaults():
        url = _open(guides.get(one.get("guide", "")))
        if not url and directory_url:
            url = _search(directory_url, one["ask"])
        if url:
            found.append(Worry(one["words"], url))
    return found


def _open(guide: Guide | None) -> str:
    """A guide's address; "" where families may not see it or the site has no address for it."""
    return Address.of(guide).make() if guide and guide.is_shown and has_addresses() else ""


def _search(directory_url: str, words: str) -> str:
    return f"{directory_url}?{urlencode({'q': words})}"
