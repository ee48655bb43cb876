"""What other parts of the site know of a page that its owner should hear."""

from collections.abc import Iterable

from wagtail import hooks


#: A hook's function takes keys of pages and returns a dict of a key to lines of plain text.
HOOK = "localoffer_review_notes"


def read_notes(keys: Iterable[int]) -> dict[int, list[str]]:
    """Lines to show with the review of each page, those without any left out.

    Takes as many queries as the hook's functions do, each for all pages together.
    """
    keys = list(keys)
    notes: dict[int, list[str]] = {}
    for function in hooks.get_hooks(HOOK):
        for key, lines in (function(keys) or {}).items():
            notes.setdefault(key, []).extend(str(line) for line in lines)
    return notes
