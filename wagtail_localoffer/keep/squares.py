"""QR codes, drawn by us: no other site learns what a family prints."""

import segno
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe


def draw_square(address: str, label: str) -> SafeString:
    """An address as a QR code: an SVG without style or script, with a text for who cannot see it.

    "" where the address is longer than a QR code can hold.
    """
    try:
        code = segno.make(address, micro=False, error="m")
    except segno.DataOverflowError:
        return mark_safe("")
    svg = code.svg_inline(
        omitsize=True, border=4, light="#fff", svgclass="lo-square", lineclass=None, title=None
    )
    # A screen reader says the label; the drawing's own text is what tagged PDFs read.
    start = f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(label)}"'
    svg = svg.replace("<svg", start, 1)
    end = svg.index(">") + 1
    return mark_safe(f"{svg[:end]}<title>{escape(label)}</title>{svg[end:]}")  # noqa: S308
