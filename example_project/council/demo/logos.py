"""Draws the logos of the demo's organisations and puts them among the site's images."""

from io import BytesIO

from django.core.files.images import ImageFile
from PIL import Image, ImageDraw
from wagtail.images import get_image_model


#: Pixels of the finished tile: what a service page shows, so that no copy has to be made smaller and
#: grows by it. It is drawn larger, so that its edges come out smooth.
SIZE = 128
FINER = 4
ROUNDNESS = 18


def make_logo(name: str, tile: str, shapes: tuple[tuple, ...]) -> object:
    """An image of the site: its title says whose it is; it stands beside the name as decoration."""
    file = ImageFile(BytesIO(draw(tile, shapes)), name=f"{slug(name)}.png")
    return get_image_model().objects.create(
        title=f"Logo of {name}", file=file, width=SIZE, height=SIZE
    )


def slug(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name.lower())[:40]


def draw(tile: str, shapes: tuple[tuple, ...], size: int = SIZE) -> bytes:
    """The PNG of a tile with rounded corners and the shapes of `content.logos` upon it."""
    full = size * FINER
    picture = Image.new("RGBA", (full, full), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    scale = full / 100
    pen.rounded_rectangle((0, 0, full - 1, full - 1), ROUNDNESS * scale, fill=tile)
    for kind, colour, *numbers in shapes:
        DRAWN[kind](pen, colour, numbers, scale)
    small = picture.resize((size, size), Image.Resampling.LANCZOS)
    kept = BytesIO()
    # A palette of this size keeps the edges smooth and the file at about two kilobytes.
    small.quantize(48, method=Image.Quantize.FASTOCTREE).save(kept, "PNG", optimize=True)
    return kept.getvalue()


def draw_disc(pen: ImageDraw.ImageDraw, colour: str, numbers: list, scale: float) -> None:
    x, y, radius = (number * scale for number in numbers)
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)


def draw_ring(pen: ImageDraw.ImageDraw, colour: str, numbers: list, scale: float) -> None:
    x, y, radius, width = (number * scale for number in numbers)
    pen.ellipse(
        (x - radius, y - radius, x + radius, y + radius), outline=colour, width=round(width)
    )


def draw_box(pen: ImageDraw.ImageDraw, colour: str, numbers: list, scale: float) -> None:
    *corners, roundness = (number * scale for number in numbers)
    pen.rounded_rectangle(corners, roundness, fill=colour)


def draw_shape(pen: ImageDraw.ImageDraw, colour: str, numbers: list, scale: float) -> None:
    pen.polygon([number * scale for number in numbers], fill=colour)


def draw_line(pen: ImageDraw.ImageDraw, colour: str, numbers: list, scale: float) -> None:
    width, *points = (number * scale for number in numbers)
    pen.line(points, fill=colour, width=round(width), joint="curve")
    for x, y in zip(points[::2], points[1::2], strict=True):
        pen.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=colour)


def draw_arc(pen: ImageDraw.ImageDraw, colour: str, numbers: list, scale: float) -> None:
    x, y, radius, first, last, width = numbers
    x, y, radius, width = (number * scale for number in (x, y, radius, width))
    box = (x - radius, y - radius, x + radius, y + radius)
    pen.arc(box, first, last, fill=colour, width=round(width))


DRAWN = {
    "disc": draw_disc,
    "ring": draw_ring,
    "box": draw_box,
    "shape": draw_shape,
    "line": draw_line,
    "arc": draw_arc,
}
