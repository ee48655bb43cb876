"""All blocks of the package in one stream: the body of our hubs, and of a council's pages."""

from wagtail import blocks

from wagtail_localoffer.blocks.contacts import ContactBlock
from wagtail_localoffer.blocks.easyread import EasyReadBlock
from wagtail_localoffer.blocks.levels import AgesBlock, LevelsBlock
from wagtail_localoffer.blocks.lists import ServiceBlock, ServicesBlock
from wagtail_localoffer.blocks.media import VideoBlock
from wagtail_localoffer.blocks.resources import ResourcesBlock
from wagtail_localoffer.blocks.steps import StepsBlock, TimelineBlock, WaitingBlock
from wagtail_localoffer.blocks.together import TogetherBlock
from wagtail_localoffer.blocks.words import FactsBlock, QuoteBlock, make_heading, make_text


class ContentStreamBlock(blocks.StreamBlock):
    heading = make_heading()
    text = make_text()
    services = ServicesBlock()
    service = ServiceBlock()
    levels = LevelsBlock()
    ages = AgesBlock()
    steps = StepsBlock()
    contact = ContactBlock()
    waiting = WaitingBlock()
    resources = ResourcesBlock()
    together = TogetherBlock()
    facts = FactsBlock()
    quote = QuoteBlock()
    video = VideoBlock()
    easyread = EasyReadBlock()
    timeline = TimelineBlock()
