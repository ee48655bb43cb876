"""What an editor can put on a hub."""

from wagtail_localoffer.blocks import ContentStreamBlock


class TopicStreamBlock(ContentStreamBlock):
    """All blocks of the package."""
