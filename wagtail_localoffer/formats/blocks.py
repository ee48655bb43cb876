"""What an Easy Read page is made of."""

from wagtail import blocks

from wagtail_localoffer.blocks.easyread import EasyReadBlock
from wagtail_localoffer.blocks.media import AudioBlock, VideoBlock
from wagtail_localoffer.blocks.words import make_heading


class EasyReadStreamBlock(blocks.StreamBlock):
    easyread = EasyReadBlock()
    heading = make_heading()
    video = VideoBlock()
    audio = AudioBlock()
