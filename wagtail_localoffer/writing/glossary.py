"""The first time a page uses a word of the glossary, the word leads to what it means.

`{% lo_words %}` in a template opens a page; the filters `lo_text`, `lo_richtext` and
`lo_lines` then explain what they show. Outside of it they change nothing.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cached_property, lru_cache
from html import unescape
from typing import Any

from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.writing.acronyms import is_explained
from wagtail_localoffer.writing.finding import find_page
from wagtail_localoffer.writing.marks import MARK, list_lacking, mark_faults
from wagtail_localoffer.writing.markup import Rewriter
from wagtail_localoffer.writing.models import GlossaryTerm


def list_terms(language: str | None = None) -> list[GlossaryTerm]:
    """The glossary's words in one language ("en-gb" finds "en" too). One query."""
    code = (language or get_language() or "en").lower()
    return list(GlossaryTerm.objects.filter(language__in=[code, code.split("-")[0]]))


def list_known(terms: Iterable[tuple[str, str]]) -> set[str]:
    """The acronyms that words of the glossary, given with their other forms, explain."""
    known: set[str] = set()
    for term, forms in terms:
        for form in map(str.strip, (term, *forms.splitlines())):
            # "SEN support" explains no "SEN", but "EHC plan" says what EHC is of.
            known |= {form, form.removesuffix("s"), form.removesuffix(" plan")}
    return known


class Explainer:
    """The words one page has explained so far. One query, when the first text is shown."""

    def __init__(self, request: Any = None, page: Any = None) -> None:
        self.request = request
        self.page = page
        self.is_preview = bool(getattr(request, "is_preview", False))
        self.seen: set[str] = set()

    @cached_property
    def _all(self) -> list[GlossaryTerm]:
        return list_terms()

    @cached_property
    def _known(self) -> set[str]:
        return list_known((term.term, term.forms) for term in self._all)

    @cached_property
    def terms(self) -> dict[str, GlossaryTerm]:
        """Terms by each of the ways to write them, folded unless it is an acronym."""
        found: dict[str, GlossaryTerm] = {}
        for term in self._all:
            if term.is_linked:
                for form in (term.term, *term.other_forms):
                    found.setdefault(_fold(form), term)
        return found

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        return _compile(tuple(self.terms)) if self.terms else None

    @cached_property
    def address(self) -> str:
        if has_addresses():
            return reverse("wagtail_localoffer:words")
        page = find_page(self.request)
        return (page.get_url(self.request) or "") if page is not None else ""

    def explain(self, html: SafeString) -> SafeString:
        """Safe HTML with each word that is new to the page explained."""
        if self.is_preview:
            html = mark_safe(mark_faults(html, self.knows))  # noqa: S308 (was safe)
        if self.pattern is None or not self.pattern.search(html):
            return html
        return mark_safe(_Words(self).rewrite(html))  # noqa: S308 (was safe, only links added)

    def frame(self, html: SafeString) -> SafeString:
        """The whole page; in a preview with marks for the facts it lacks."""
        if not self.is_preview:
            return html
        missing = " ".join(f"no-{code}" for code in list_lacking(self.page))
        return format_html('<div {}="{}">{}</div>', MARK, missing, html) if missing else html

    def knows(self, word: str) -> bool:
        """Whether the glossary says what an acronym means."""
        return word in self._known

    def replace(self, text: str) -> str:
        if self.pattern is None:
            return text
        return self.pattern.sub(lambda match: self._replace(match, text), text)

    def _replace(self, match: re.Match[str], text: str) -> str:
        words = match.group()
        form = unescape(words)
        term = self.terms.get(_fold(form)) or self.terms.get(_fold(form.removesuffix("s")))
        if term is None or term.code in self.seen:
            return words
        self.seen.add(term.code)
        if is_explained(text, match.start(), match.end()):
            return words
        return self.show(term, words)

    def show(self, term: GlossaryTerm, words: str) -> str:
        """A word as a link to what it means; where there is no page of words, its meaning."""
        if not self.address:
            # The text around it is escaped, and so are the words: they are a part of it.
            return f"{words} <span>({escape(term.meaning.rstrip('.'))})</span>"
        hidden = format_html('<span class="lo-hidden"> {}</span>', _("(what it means)"))
        return f'<a class="lo-word" href="{self.address}#{term.anchor}">{words}{hidden}</a>'


class _Words(Rewriter):
    def __init__(self, explainer: Explainer) -> None:
        super().__init__()
        self.explainer = explainer

    def change_text(self, text: str) -> str:
        return self.explainer.replace(text)


@lru_cache(maxsize=32)
def _compile(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of some words. Kept: the words change rarely, and every page has them."""
    longest = sorted(forms, key=len, reverse=True)
    exact = "|".join(_spell(form) for form in longest if _is_acronym(form))
    words = "|".join(_spell(form) for form in longest if not _is_acronym(form))
    parts = [f"(?:{exact})s?"] if exact else []
    parts += [f"(?i:(?:{words})s?)"] if words else []
    # What follows "&" or "&#" is no word but the name of a sign.
    return re.compile(rf"(?<![\w&#-])(?:{'|'.join(parts)})(?![\w-])")


def _is_acronym(form: str) -> bool:
    return bool(re.search(r"[A-Z]{2}", form))


def _fold(form: str) -> str:
    form = " ".join(form.replace("’", "'").split())
    return form if _is_acronym(form) else form.casefold()


def _spell(form: str) -> str:
    # Text is escaped before it is searched, so the forms are too; apostrophes stay in some.
    parts = (
        r"\s+".join(re.escape(escape(word)) for word in part.split()) for part in form.split("'")
    )
    return "(?:'|’|&#x27;|&#39;)".join(parts)


_current: ContextVar[Explainer | None] = ContextVar("localoffer_words", default=None)


@contextmanager
def explaining(request: Any = None, page: Any = None) -> Iterator[Explainer]:
    """Texts shown inside explain their words, each word once."""
    explainer = Explainer(request, page)
    token = _current.set(explainer)
    try:
        yield explainer
    finally:
        _current.reset(token)


def explain(html: SafeString) -> SafeString:
    """What the page being shown adds to a text; the text itself where there is no page."""
    explainer = _current.get()
    return explainer.explain(html) if explainer and html else html
