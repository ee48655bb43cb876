"""All blocks of the package in one stream: the body of our hubs, and of a council's pages."""

from wagtail import blocks

from wagtail_localoffer.blocks.words import make_heading, make_text


class ContentStreamBlock(blocks.StreamBlock):
    heading = make_heading()
    text = make_text()
