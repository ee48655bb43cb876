"""A booklet of a directory's services: a cover, contents by need and by place, and the services."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from wagtail_localoffer.directory.answers import Answer
from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.keep.sheets import BATCH, Sheet, read_sheets
from wagtail_localoffer.keep.squares import draw_square
from wagtail_localoffer.offers.models import Offer


TEMPLATE = "wagtail_localoffer/keep/booklet.html"


@dataclass(frozen=True)
class Group:
    """A heading of the contents with the services under it."""

    name: str
    sheets: list[Sheet]


@dataclass
class Booklet:
    """`url` is the directory's whole address, with the filters that made this booklet."""

    title: str
    url: str
    offer: Offer | None
    filters: list[str]
    sheets: list[Sheet]
    is_large: bool = False

    @property
    def today(self) -> Any:
        return timezone.localdate()

    @cached_property
    def square(self) -> SafeString:
        """The way from paper to the live page; nothing where its address is too long."""
        return draw_square(self.url, self.url)

    @cached_property
    def needs(self) -> list[Group]:
        """Services by the needs they name, in the vocabulary's order."""
        groups: dict[int, tuple[Any, list[Sheet]]] = {}
        unsaid: list[Sheet] = []
        for sheet in self.sheets:
            for term in sheet.needs:
                groups.setdefault(term.pk, (term, []))[1].append(sheet)
            if not sheet.needs:
                unsaid.append(sheet)
        ordered = sorted(groups.values(), key=lambda group: _order_need(group[0]))
        found = [Group(term.name, sheets) for term, sheets in ordered]
        return [*found, Group(_("Need not said"), unsaid)] if unsaid else found

    @cached_property
    def places(self) -> list[Group]:
        """Services by area or town, those that are in no place last."""
        groups: dict[str, list[Sheet]] = {}
        nowhere: list[Sheet] = []
        for sheet in self.sheets:
            if not sheet.towns:
                nowhere.append(sheet)
            for town in sheet.towns:
                groups.setdefault(town, []).append(sheet)
        found = [Group(name, groups[name]) for name in sorted(groups)]
        named = _("Online, by phone or in other places")
        return [*found, Group(named, nowhere)] if nowhere else found

    def render(self, request: Any = None, **context: Any) -> str:
        """The booklet as one HTML page, which prints as it is."""
        return render_to_string(TEMPLATE, {"booklet": self, **context}, request)


def _order_need(term: Any) -> tuple[bool, int, str]:
    # "Any need" narrows nothing: who looks for a need looks for the others first.
    return term.code == "need:any", term.sort_order, term.name


def read_entries(ids: Iterable[int]) -> list[DirectoryEntry]:
    """Entries by their keys, in this order. One query for each 200."""
    ids = list(ids)
    found: dict[int, DirectoryEntry] = {}
    for start in range(0, len(ids), BATCH):
        found.update(DirectoryEntry.objects.in_bulk(ids[start : start + BATCH]))
    return [found[pk] for pk in ids if pk in found]


def make_booklet(
    answer: Answer,
    get_url: Callable[[Any], str | None],
    most: int | None = None,
    is_large: bool = False,
    keep_order: bool = False,
) -> Booklet:
    """The booklet of an answer, by name unless `keep_order`; `most` limits its services."""
    directory, offer = answer.directory, answer.offer
    query = answer.question.get_query(without_parts=["list"])
    entries = read_entries(answer.list_ids(0, most))
    if not keep_order:
        entries.sort(key=lambda entry: entry.sort_title)
    return Booklet(
        title=offer.name if offer else directory.title,
        url=f"{get_url(directory)}{query}",
        offer=offer,
        filters=[chip.label for chip in answer.chips],
        sheets=list(read_sheets(entries, offer, get_url)),
        is_large=is_large,
    )
