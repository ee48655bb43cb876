"""Easy Read and Polish versions of the Local Offer's home, and Easy Read of a service.

There is no sign language video and no recording: a council's own people make those, and a
made-up one would help nobody.
"""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from django.core.files.images import ImageFile
from wagtail.images import get_image_model

from example_project.council.demo.content.drawings import PICTURES, SIZE
from example_project.council.demo.content.easyread import (
    EASY,
    EASY_WORDS,
    POLISH,
    POLISH_WORDS,
    THERAPY,
    THERAPY_ID,
    THERAPY_WORDS,
)
from example_project.council.demo.logos import draw
from example_project.council.demo.once import once
from example_project.council.demo.pages import publish_below
from example_project.council.demo.topics import find_pages, link
from wagtail_localoffer.models import PageFormat
from wagtail_localoffer.pages.models import EasyReadPage, OfferHomePage, ServicePage


Kind = PageFormat.Kind


def load(say: Callable[[str], object]) -> None:
    home = OfferHomePage.objects.order_by("pk").first()
    if home is None:
        return
    once("formats:pictures", make_pictures)
    add = (home, say)
    # First, for the home's Easy Read has a link to it.
    service = ServicePage.objects.filter(external_id=THERAPY_ID).first()
    if service is not None:
        add_version(*add, service, THERAPY, THERAPY_WORDS, kind=Kind.EASY_READ, language="en-gb")
    add_version(*add, home, EASY, EASY_WORDS, kind=Kind.EASY_READ, language="en-gb")
    add_version(*add, home, POLISH, POLISH_WORDS, kind=Kind.TRANSLATION, language="pl")


def add_version(
    home: OfferHomePage,
    say: Callable[[str], object],
    page: Any,
    names: dict[str, str],
    words: tuple,
    **values: Any,
) -> None:
    if once(f"formats:{names['slug']}", make_version, home, page, names, words, values):
        say(f"Made the page {names['title']}")


def make_pictures() -> None:
    for name, (tile, shapes) in PICTURES.items():
        file = ImageFile(BytesIO(draw(tile, shapes, SIZE)), name=f"picture-{name}.png")
        get_image_model().objects.create(title=call(name), file=file, width=SIZE, height=SIZE)


def call(name: str) -> str:
    return f"Picture: {name}"


def make_version(
    home: OfferHomePage, page: Any, names: dict[str, str], words: tuple, values: dict[str, Any]
) -> None:
    easy = EasyReadPage(**names)
    pages = find_pages(home)
    blocks = [make_block(part, pages) for part in words]
    easy.body = easy._meta.get_field("body").to_python(blocks)
    publish_below(home, easy)
    PageFormat.objects.create(page_id=page.pk, target_id=easy.pk, **values)


def make_block(part: str | tuple[str, str], pages: dict[str, int]) -> dict[str, Any]:
    if isinstance(part, str):
        return {"type": "heading", "value": part}
    name, words = part
    picture = get_image_model().objects.filter(title=call(name)).first()
    value = {"picture": picture and picture.pk, "alt": "", "text": f"<p>{link(words, pages)}</p>"}
    return {"type": "easyread", "value": value}
