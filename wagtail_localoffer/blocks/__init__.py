"""Blocks for any StreamField of a council's site; each stands alone."""

from wagtail_localoffer.blocks.base import LocalOfferBlock, find_block_directory, find_offer
from wagtail_localoffer.blocks.contacts import ContactBlock
from wagtail_localoffer.blocks.easyread import EasyReadBlock
from wagtail_localoffer.blocks.levels import AgesBlock, LevelsBlock
from wagtail_localoffer.blocks.lists import ServiceBlock, ServicesBlock
from wagtail_localoffer.blocks.media import AudioBlock, VideoBlock
from wagtail_localoffer.blocks.resources import ResourcesBlock
from wagtail_localoffer.blocks.steps import StepsBlock, TimelineBlock, WaitingBlock
from wagtail_localoffer.blocks.streams import ContentStreamBlock
from wagtail_localoffer.blocks.terms import ServiceChooserBlock, TermsBlock
from wagtail_localoffer.blocks.together import TogetherBlock
from wagtail_localoffer.blocks.words import FactsBlock, HeadingBlock, QuoteBlock, TextBlock


#: Name to class: for a council's own StreamField, all of them or some.
BLOCKS = {
    "heading": HeadingBlock,
    "text": TextBlock,
    "services": ServicesBlock,
    "service": ServiceBlock,
    "levels": LevelsBlock,
    "ages": AgesBlock,
    "steps": StepsBlock,
    "contact": ContactBlock,
    "waiting": WaitingBlock,
    "resources": ResourcesBlock,
    "together": TogetherBlock,
    "facts": FactsBlock,
    "quote": QuoteBlock,
    "video": VideoBlock,
    "easyread": EasyReadBlock,
    "timeline": TimelineBlock,
}

__all__ = [
    "BLOCKS",
    "AgesBlock",
    "AudioBlock",
    "ContactBlock",
    "ContentStreamBlock",
    "EasyReadBlock",
    "FactsBlock",
    "HeadingBlock",
    "LevelsBlock",
    "LocalOfferBlock",
    "QuoteBlock",
    "ResourcesBlock",
    "ServiceBlock",
    "ServiceChooserBlock",
    "ServicesBlock",
    "StepsBlock",
    "TermsBlock",
    "TextBlock",
    "TimelineBlock",
    "TogetherBlock",
    "VideoBlock",
    "WaitingBlock",
    "find_block_directory",
    "find_offer",
]
