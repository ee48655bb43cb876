"""Wagtail's own content checks, with ours: in the editor's Checks panel and the user bar."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin import messages

from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.writing.acronyms import MOST_WORDS
from wagtail_localoffer.writing.counting import count_page
from wagtail_localoffer.writing.glossary import Explainer
from wagtail_localoffer.writing.marks import MARK, list_lacking
from wagtail_localoffer.writing.measure import FAIR


#: Rule, what it finds (marks that `marks.py` sets in a preview), its name, what to do.
RULES: list[tuple[str, str, Any, Any]] = [
    (
        "localoffer-long-sentence",
        f'[{MARK}~="long"]',
        gettext_lazy("Long sentence"),
        gettext_lazy("Make two of it: 25 words are the most that is easy to read"),
    ),
    (
        "localoffer-acronym",
        f'[{MARK}~="acronym"]',
        gettext_lazy("Acronym not explained"),
        gettext_lazy("Say it in words, or add it to Words explained"),
    ),
    (
        "localoffer-vague-link",
        f'a[{MARK}~="vague"]',
        gettext_lazy("Link does not say where it leads"),
        gettext_lazy("Put the name of what it opens in place of “click here”"),
    ),
    (
        "localoffer-no-contact",
        f'[{MARK}~="no-contact"]',
        gettext_lazy("No phone or e-mail"),
        gettext_lazy("A family cannot reach this service: add a contact"),
    ),
    (
        "localoffer-no-wait",
        f'[{MARK}~="no-wait"]',
        gettext_lazy("No waiting time with its date"),
        gettext_lazy("Say how long families wait, and on which day that was so"),
    ),
]


def add_checks(request: HttpRequest, items: list[Any], page: Any = None) -> None:
    """Hook `construct_wagtail_userbar`, which Wagtail's Checks panel runs too.

    Whatever class of content checker the site has gets our rules beside its own. Our previews
    mark what is wrong; a rule has only to find the mark. axe-core's check "has-alt" is never
    true of what is no picture, so what a rule finds is always told.
    """
    for item in items:
        if not hasattr(item, "axe_custom_rules"):
            continue
        rules = [
            {
                "id": name,
                "impact": "moderate",
                "selector": selector,
                "tags": ["best-practice"],
                "any": ["has-alt"],
                "enabled": True,
            }
            for name, selector, _title, _help in RULES
        ]
        item.axe_custom_rules = [*item.axe_custom_rules, *rules]
        if item.axe_run_only:
            item.axe_run_only = [*item.axe_run_only, *(rule["id"] for rule in rules)]
        item.axe_messages = {
            **item.axe_messages,
            **{
                name: {"error_name": title, "help_text": words}
                for name, _selector, title, words in RULES
            },
        }


def list_advice(page: Any) -> list[str]:
    """What to look at in the words of a page, given as its own type; at most five lines."""
    words = count_page(page)
    explainer = Explainer()
    lines = []
    if words.lix >= FAIR:
        lines.append(
            _("These words are hard to read (LIX %(lix)d). Use short words and sentences.")
            % {"lix": words.lix}
        )
    if words.longest > MOST_WORDS:
        lines.append(
            _("The longest sentence has %(count)d words. Make two of it.")
            % {"count": words.longest}
        )
    unknown = [word for word in words.acronyms if not explainer.knows(word)]
    if unknown:
        lines.append(_("Not explained: %(words)s.") % {"words": ", ".join(unknown[:5])})
    if words.vague_links:
        lines.append(
            ngettext(
                "%(count)d link does not say where it leads.",
                "%(count)d links do not say where they lead.",
                words.vague_links,
            )
            % {"count": words.vague_links}
        )
    lacking = list_lacking(page)
    if "contact" in lacking:
        lines.append(_("There is no phone number and no e-mail address."))
    if "wait" in lacking:
        lines.append(_("There is no waiting time with its date."))
    return lines


def advise(request: HttpRequest, page: Any) -> None:
    """Hook of Wagtail, after a page was made or edited: never in the way of saving."""
    if "application/json" in request.headers.get("Accept", ""):
        # Saved in the background: the message would come up later, out of place.
        return
    if offer_for(page) is None:
        # The rest of the council's site is not ours to comment on; the reports list it.
        return
    lines = list_advice(page)
    if lines:
        messages.info(request, " ".join([_("To make it easier to read and use:"), *lines]))
