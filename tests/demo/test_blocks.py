"""The demo shows every block, each filled in as one that could be published."""

import pytest

from example_project.council.demo.content.hubs import HUBS
from wagtail_localoffer.blocks import BLOCKS


TOPICS = [topic for hub, below in HUBS for topic in (hub, *below)]
USED = [block for topic in TOPICS for block in (*topic.body, *topic.together)]


@pytest.mark.parametrize("name", list(BLOCKS))
def test_each_block_stands_on_a_page_of_the_demo(name):
    assert any(block["type"] == name and block["value"] for block in USED)


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["steps", "waiting", "timeline", "together", "facts", "quote"])
def test_what_the_demo_writes_could_be_published(name):
    block = BLOCKS[name]()
    for used in USED:
        if used["type"] == name:
            block.clean(block.to_python(used["value"]))
