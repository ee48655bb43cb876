"""What an editor can put on a hub."""

from wagtail_localoffer.blocks import ContentStreamBlock
from wagtail_localoffer.topics.blocks import GuideBlock


class TopicStreamBlock(ContentStreamBlock):
    """All blocks of the package, and the guides for worried parents."""

    guide = GuideBlock()
