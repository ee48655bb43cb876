"""Marks what an editor should look at in the preview of a page, for Wagtail's content checks.

Attributes only, and only in a preview: what families are served has none.
"""

import re
from collections.abc import Callable
from html import unescape
from typing import Any

from wagtail_localoffer.writing.acronyms import MOST_WORDS, find_acronyms, is_vague
from wagtail_localoffer.writing.markup import Rewriter
from wagtail_localoffer.writing.measure import find_words, split_sentences


MARK = "data-lo-check"
_HOLDERS = {"p", "li", "dd", "a"}


class _Marker(Rewriter):
    def __init__(self, knows: Callable[[str], bool]) -> None:
        super().__init__()
        self.knows = knows
        #: Tag, place in `out` and text of each open paragraph and link.
        self.open: list[tuple[str, int, list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        if tag in _HOLDERS:
            self.open.append((tag, len(self.out) - 1, []))

    def handle_data(self, data: str) -> None:
        super().handle_data(data)
        for _tag, _place, parts in self.open:
            parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        super().handle_endtag(tag)
        if tag in _HOLDERS and self.open and self.open[-1][0] == tag:
            _tag, place, parts = self.open.pop()
            faults = self.find(unescape("".join(parts)), tag)
            if faults:
                words = " ".join(faults)
                self.out[place] = re.sub(r"^<(\w+)", rf'<\1 {MARK}="{words}"', self.out[place])

    def find(self, text: str, tag: str) -> list[str]:
        if tag == "a":
            return ["vague"] if is_vague(text) else []
        faults = []
        if any(len(find_words(sentence)) > MOST_WORDS for sentence in split_sentences(text)):
            faults.append("long")
        if any(not self.knows(word) for word in find_acronyms(text)):
            faults.append("acronym")
        return faults


def list_lacking(page: Any) -> list[str]:
    """Which of contact and wait a service does not state: codes of `services/facts.py`."""
    if not getattr(page, "localoffer_is_service", False):
        return []
    return [fact.code for fact in page.get_missing_facts() if fact.code in ("contact", "wait")]


def mark_faults(html: str, knows: Callable[[str], bool]) -> str:
    """HTML with `data-lo-check` on paragraphs and links that have a fault.

    `knows` says of an acronym whether the glossary explains it.
    """
    return _Marker(knows).rewrite(html)
