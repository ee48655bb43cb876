"""The ways in for a worried parent: "I'm worried about…"."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail import blocks


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
    """The home's own worries, else those that ship; none without a place to lead to."""
    found = []
    for block in home.worries or ():
        page = block.value.get("page")
        if page is not None:
            if page.live and (url := page.get_url(request)):
                found.append(Worry(block.value["words"], url))
        elif directory_url:
            words = block.value["ask"] or block.value["words"]
            found.append(Worry(block.value["words"], _search(directory_url, words)))
    if found or home.worries or not directory_url:
        return found
    return [Worry(one["words"], _search(directory_url, one["ask"])) for one in read_defaults()]


def _search(directory_url: str, words: str) -> str:
    return f"{directory_url}?{urlencode({'q': words})}"
