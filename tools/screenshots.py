"""Takes the pictures of the README and of the blocks' documentation, from the demo council.

The demo is set up in a folder of its own and thrown away again (`--keep FOLDER` keeps it,
and uses it the next time). Blocks are shown as Wagtail's picker previews them.
"""

import argparse
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any


REPOSITORY = Path(__file__).resolve().parents[1]
STATIC = REPOSITORY / "docs" / "_static"
sys.path.insert(0, str(REPOSITORY))

PHONE = {"viewport": {"width": 390, "height": 780}, "device_scale_factor": 1.5}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}
BLOCK = {"viewport": {"width": 760, "height": 300}}
#: What is left blank above and below what a picture shows.
EDGE = 16
#: File, what to show, and on which screen.
README = [
    ("home", "home", DESKTOP),
    ("directory", "directory", DESKTOP),
    ("service", "service", PHONE),
]
#: What a worried parent might look for, and a service that is told in full.
QUESTION = "?q=toddler+not+talking"
SERVICE = "Word Wizards toddler group"


def set_up(folder: Path) -> None:
    """The demo in a folder: its settings, tables and content, as `make setup` makes them."""
    os.environ["DEMO_VAR"] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "example_project.settings"
    os.environ["DEBUG"] = "1"
    os.environ.pop("DATABASE_URL", None)
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("load_demo", stdout=StringIO())


def read_addresses() -> dict[str, str]:
    """Where the pages for the README are, and the preview of each block."""
    from django.urls import reverse
    from wagtail.images import get_image_model

    from wagtail_localoffer.blocks import ContentStreamBlock
    from wagtail_localoffer.directory.finding import find_directory
    from wagtail_localoffer.formats.blocks import EasyReadStreamBlock
    from wagtail_localoffer.models import DirectoryEntry, Offer
    from wagtail_localoffer.topics.blocks import GuideBlock

    home = Offer.objects.get().home_page
    directory = find_directory(home)
    entries = DirectoryEntry.objects.select_related("page").order_by("sort_title")
    entry = entries.filter(title__icontains=SERVICE).first() or entries.first()
    addresses = {
        "home": home.relative_url(None),
        "directory": directory.relative_url(None) + QUESTION,
        "service": entry.page.relative_url(None),
    }
    preview = reverse("wagtailadmin_block_preview")
    stream = ContentStreamBlock()
    # What ships has no picture: here one of the demo's stands beside the sentence.
    pictures = get_image_model().objects.filter(title="Easy Read: ask")
    pair = stream.child_blocks["easyread"].meta
    pair.preview_value = {**pair.preview_value, "picture": pictures.first()}
    guide = GuideBlock()
    guide.set_name("guide")
    # Two that are used beside the stream.
    others = {"audio": EasyReadStreamBlock().child_blocks["audio"], "guide": guide}
    for name, block in {**stream.child_blocks, **others}.items():
        addresses[f"block {name}"] = f"{preview}?id={block.definition_prefix}"
    return addresses


def log_in() -> dict[str, str]:
    """A cookie of the demo's administrator."""
    from django.conf import settings
    from django.contrib.auth import get_user_model
    from django.test import Client

    client = Client()
    client.force_login(get_user_model().objects.get(username="admin"))
    return {
        "name": settings.SESSION_COOKIE_NAME,
        "value": client.cookies[settings.SESSION_COOKIE_NAME].value,
    }


@contextmanager
def serve() -> Iterator[str]:
    """The demo, served by this process: only here are its blocks' previews known by their ids."""
    from wsgiref.simple_server import WSGIRequestHandler

    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.servers.basehttp import ThreadedWSGIServer
    from django.core.wsgi import get_wsgi_application

    class Quiet(WSGIRequestHandler):
        def log_message(self, *args: Any) -> None:
            """Says nothing."""

    server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
    server.set_app(StaticFilesHandler(get_wsgi_application()))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()


def save(picture: bytes, file: Path) -> None:
    """A picture of few colours, without what is blank above and below: small for a repository."""
    from PIL import Image, ImageChops

    with Image.open(BytesIO(picture)) as image:
        image = image.convert("RGB")
        ground = Image.new("RGB", image.size, image.getpixel((image.width - 1, image.height - 1)))
        box = ImageChops.difference(image, ground).getbbox()
        if box:
            top, end = max(0, box[1] - EDGE), min(image.height, box[3] + EDGE)
            image = image.crop((0, top, image.width, end))
        file.parent.mkdir(parents=True, exist_ok=True)
        image.quantize(96, dither=Image.Dither.NONE).save(file, optimize=True)
    sys.stdout.write(f"{file.relative_to(REPOSITORY)}  {file.stat().st_size // 1000} kB\n")


def show(page: Any, url: str) -> None:
    """Opens a page. A picture of an error page is none."""
    response = page.goto(url, wait_until="networkidle")
    if not response.ok:
        raise SystemExit(f"{url} answers {response.status}: no more pictures taken")


def take(address: str, addresses: dict[str, str], cookie: dict[str, str]) -> None:
    from playwright.sync_api import sync_playwright

    from tools.browser import find

    path = find()
    if path is None:
        raise SystemExit("No Chromium or Chrome found: run tools/browser.py --install")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu", "--no-first-run"]
        )
        for file, name, screen in README:
            context = browser.new_context(**screen)
            page = context.new_page()
            show(page, address + addresses[name])
            save(page.screenshot(), STATIC / "readme" / f"{file}.png")
            context.close()
        context = browser.new_context(**BLOCK)
        context.add_cookies([{**cookie, "url": address}])
        page = context.new_page()
        for name, url in addresses.items():
            if name.startswith("block "):
                show(page, address + url)
                save(page.screenshot(full_page=True), STATIC / "blocks" / f"{name[6:]}.png")
        browser.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where the demo is kept")
    options = parser.parse_args()
    folder = options.keep or Path(tempfile.mkdtemp(prefix="localoffer-"))
    try:
        set_up(folder)
        addresses, cookie = read_addresses(), log_in()
        with serve() as address:
            take(address, addresses, cookie)
    finally:
        if options.keep is None:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
