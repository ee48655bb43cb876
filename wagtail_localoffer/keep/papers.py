"""PDF, where WeasyPrint is installed (the extra `pdf`). Printing from a browser needs none of it."""

import importlib.util
import re
from pathlib import Path

from django.contrib.staticfiles import finders


STYLES = "wagtail_localoffer/keep.css"
#: Rules for small screens: WeasyPrint does not know widths and would complain at each PDF.
_SCREEN = re.compile(r"@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")


class NoPDF(Exception):
    """PDF cannot be made on this server; the message says what to do about it."""


def has_pdf() -> bool:
    """Whether WeasyPrint is installed."""
    return importlib.util.find_spec("weasyprint") is not None


def read_styles() -> str:
    """Our style sheet for paper, or the council's own in its place."""
    found = finders.find(STYLES)
    path = Path(found) if found else Path(__file__).parent.parent / "static" / STYLES
    return path.read_text(encoding="utf-8")


def make_pdf(html: str) -> bytes:
    """A tagged PDF (PDF/UA-1) of a page that needs nothing from anywhere. Raises `NoPDF`."""
    # Imported when asked for: it is heavy, optional, and fails where Pango is missing.
    try:
        import weasyprint.urls
    except ImportError as error:
        raise NoPDF("WeasyPrint is not installed: pip install 'wagtail-localoffer[pdf]'") from error
    except OSError as error:
        raise NoPDF(f"WeasyPrint lacks a library of the system (Pango): {error}") from error
    # Nothing that a page names is fetched: editors' text must not make this server ask others.
    fetcher = weasyprint.urls.URLFetcher(allowed_protocols=())
    styles = weasyprint.CSS(string=_SCREEN.sub("", read_styles()), url_fetcher=fetcher)
    page = weasyprint.HTML(string=html, url_fetcher=fetcher)
    return page.write_pdf(stylesheets=[styles], pdf_variant="pdf/ua-1", pdf_tags=True)


def put_styles(html: str) -> str:
    """A page with the style sheet inside: a file that can be carried away on a stick."""
    return html.replace("</head>", f"<style>{read_styles()}</style></head>", 1)
