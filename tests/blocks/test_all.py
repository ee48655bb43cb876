"""What must hold for every block of the package."""

import re
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import get_template
from django.test import RequestFactory
from django.urls import reverse
from PIL import Image
from wagtail.admin.icons import get_icons
from wagtail.blocks import ListBlock, StreamBlock

from wagtail_localoffer.blocks import BLOCKS, ContentStreamBlock


pytestmark = [pytest.mark.django_db]
REPOSITORY = Path(__file__).resolve().parents[2]
REFERENCE = (REPOSITORY / "docs" / "reference" / "blocks.md").read_text()

each_block = pytest.mark.parametrize("name", list(BLOCKS))


def make(name):
    """A block as a council's own stream makes it."""
    return StreamBlock([(name, BLOCKS[name]())]).child_blocks[name]


def make_empty(block):
    """A value with nothing filled in, not even what we suggest."""
    fields = getattr(block, "child_blocks", None)
    if fields is None:
        return block.to_python("")
    return block.to_python(
        {name: [] if isinstance(field, ListBlock) else None for name, field in fields.items()}
    )


@each_block
@pytest.mark.core
def test_the_picker_shows_its_icon_label_and_description(name):
    block = make(name)
    assert f'id="icon-{block.meta.icon}"' in get_icons()
    assert str(block.label)
    assert str(block.meta.description).endswith(".")


@each_block
@pytest.mark.core
def test_its_preview_in_the_picker_shows_something(name, services, admin_client):
    block = ContentStreamBlock().child_blocks[name]
    assert block.is_previewable
    response = admin_client.get(
        reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix}
    )
    assert response.status_code == 200
    html = response.content.decode()
    shown = re.search(r'<div class="w-block-.*', html, re.DOTALL)[0]
    assert len(re.sub(r"<[^>]+>|\s", "", shown)) > 12
    assert "localoffer.css" in html


@each_block
def test_with_nothing_filled_in_it_shows_no_error_and_no_none(name, services):
    block = make(name)
    html = block.render(make_empty(block), {"request": RequestFactory().get("/")})
    assert "None" not in html


@each_block
def test_without_request_page_or_offer_it_still_shows(name):
    block = make(name)
    block.render(block.get_preview_value())
    block.render(make_empty(block))


@each_block
def test_a_draft_may_be_unfinished_and_a_published_page_may_not(name):
    block = make(name)
    block.clean_deferred(make_empty(block))
    with pytest.raises(ValidationError):
        block.clean(make_empty(block))


@each_block
def test_what_its_preview_shows_could_be_published(name, services):
    block = make(name)
    value = block.get_preview_value()
    if name == "services":
        value = block.normalize({**value, "terms": ["need:autism"]})
    block.clean(value)


@each_block
def test_it_has_a_template(name):
    get_template(make(name).meta.template)


@pytest.mark.parametrize("name", [*BLOCKS, "audio", "guide"])
def test_it_has_a_section_of_the_docs_and_a_small_picture(name):
    assert f"\n## `{name}`" in REFERENCE
    assert f"../_static/blocks/{name}.png" in REFERENCE
    picture = REPOSITORY / "docs" / "_static" / "blocks" / f"{name}.png"
    assert picture.stat().st_size < 80_000
    with Image.open(picture) as image:
        assert image.width >= 300


def test_every_block_is_in_the_stream():
    assert list(ContentStreamBlock().child_blocks) == list(BLOCKS)
