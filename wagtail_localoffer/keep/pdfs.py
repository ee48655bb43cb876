"""PDF for somebody who waits: at most a few at once, so that booklets never stop the site."""

import logging

from django.core.cache import cache

from wagtail_localoffer.keep.papers import NoPDF, make_pdf


#: PDFs made at the same time, by all processes that share a cache.
AT_ONCE = 2
#: Seconds after which a place is free again, whatever became of who had it.
LONGEST = 120

logger = logging.getLogger(__name__)


def make_in_turn(html: str) -> bytes | None:
    """The PDF of a page, or None where others are being made or it cannot be made here."""
    for number in range(AT_ONCE):
        place = f"wagtail_localoffer.pdf.{number}"
        if cache.add(place, True, LONGEST):
            try:
                return make_pdf(html)
            except NoPDF as error:
                logger.error("No PDF: %s", error)
                return None
            finally:
                cache.delete(place)
    return None
