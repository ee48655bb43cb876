"""Blocks for any StreamField of a council's site; each stands alone."""

from wagtail_localoffer.blocks.base import LocalOfferBlock, find_offer
from wagtail_localoffer.blocks.streams import ContentStreamBlock
from wagtail_localoffer.blocks.words import HeadingBlock, TextBlock


#: Name to class: for a council's own StreamField, all of them or some.
BLOCKS = {
    "heading": HeadingBlock,
    "text": TextBlock,
}

__all__ = [
    "BLOCKS",
    "ContentStreamBlock",
    "HeadingBlock",
    "LocalOfferBlock",
    "TextBlock",
    "find_offer",
]
