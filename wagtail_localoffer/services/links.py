"""Phone numbers, web addresses and plain text made safe and useful to press."""

import re
from urllib.parse import urlsplit

import nh3
from django.utils.html import conditional_escape, escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from wagtail.rich_text import expand_db_html


SCHEMES = {"http", "https", "mailto", "tel"}

# Where a number to dial may begin: at a 0 or +, or with the text relay's prefix. Times
# ("9.00-5.00") and room numbers before it are no part of it.
_NUMBER = re.compile(
    r"(?:(?<!\d)\+\(?\d|(?<!\d)(?<!\d[.:])(?:\(?0\d|1800[12]\s*0))[\d\s().\-\u2010-\u2015]*"
)
# Short numbers, asked for only where there is no whole one: emergency, NHS, police, power
# cuts, helplines (116 123), and the five digits that texts are sent to.
_SHORT = re.compile(r"(?<![\d.:])(?:999|112|111|101|119|105|116\s?\d{3}|[6-8]\d{4})(?![\d.:]*\d)")
_TIME = re.compile(r"(?<![\d.:])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![.:]?\d)")
_URL = re.compile(r"https?://[^\s<>\"]+")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_STEP = re.compile(r"^\s*(?:\d{1,2}[.)]|[-*\u2022])\s+")


def dial(text: str) -> str:
    """The number to dial in a phone field, or "" where it holds none.

    Short numbers (116 123) and text relay (18001 and the number) are kept whole. An
    extension is not dialled: phones disagree about how to, and the caller can read it.
    """
    text = _TIME.sub(";", text or "")
    for match in _NUMBER.finditer(text):
        found = match.group()
        digits = re.sub(r"\D", "", found.replace("(0)", "") if "+" in found else found)
        if len(digits) < 7:
            continue
        if found.startswith("+"):
            return f"+{digits[:15]}"
        if digits.startswith("00"):
            return f"+{digits[2:17]}"
        # Two numbers with nothing but a space between: the first is dialled.
        return digits[: 16 if digits.startswith(("18001", "18002")) else 11]
    short = _SHORT.search(text)
    return re.sub(r"\D", "", short.group()) if short else ""


def tel(text: str) -> str:
    """The `tel:` address of a phone field, or ""."""
    number = dial(text)
    return f"tel:{number}" if number else ""


def safe_url(url: str) -> str:
    """The address if a family may follow it (http, https, mailto, tel), else ""."""
    url = (url or "").strip()
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.scheme.lower() not in SCHEMES:
        return ""
    if parts.scheme.lower() in {"http", "https"} and not parts.netloc:
        return ""
    return url


def show_url(url: str) -> str:
    """An address as a person reads it: without scheme, "www." and final slash."""
    return re.sub(r"^https?://(www\.)?", "", url or "").rstrip("/")


def _link(text: str) -> SafeString:
    """One line of plain text, escaped, with web and e-mail addresses as links."""
    parts, at = [], 0
    for match in re.finditer(f"{_URL.pattern}|{_EMAIL.pattern}", text):
        found = match.group().rstrip(".,;:!?)'")
        is_url = found.startswith("http")
        if is_url and not safe_url(found):
            continue
        parts.append(escape(text[at : match.start()]))
        href = found if is_url else f"mailto:{found}"
        label = show_url(found) if is_url else found
        parts.append(format_html('<a href="{}" rel="noopener">{}</a>', href, label))
        at = match.start() + len(found)
    parts.append(escape(text[at:]))
    return mark_safe("".join(parts))  # noqa: S308 (every part is escaped above)


def split_lines(text: str) -> list[SafeString]:
    """The lines of a text, each with links, without the numbers or dots an editor typed."""
    lines = (_STEP.sub("", line).strip() for line in (text or "").splitlines())
    return [_link(line) for line in lines if line]


def format_text(text: str) -> SafeString:
    """Plain text as paragraphs and, where lines begin with a dash or dot, as a list."""
    blocks: list[SafeString] = []
    for block in re.split(r"\n\s*\n", (text or "").replace("\r\n", "\n").strip()):
        lines = block.split("\n")
        if len(lines) > 1 and all(_STEP.match(line) for line in lines):
            items = format_html_join("", "<li>{}</li>", ((line,) for line in split_lines(block)))
            blocks.append(format_html("<ul>{}</ul>", items))
        elif block.strip():
            body = mark_safe("<br>".join(_link(line.strip()) for line in lines))  # noqa: S308
            blocks.append(format_html("<p>{}</p>", body))
    return mark_safe("".join(conditional_escape(block) for block in blocks))  # noqa: S308


def format_rich_text(html: str) -> SafeString:
    """Rich text with only the tags and addresses a family's page may hold.

    Editors' text is cleaned when it is saved, but rows can come in other ways (imports
    by others, raw SQL), and this costs a millisecond.
    """
    return mark_safe(  # noqa: S308
        nh3.clean(
            expand_db_html(html or ""),
            tags={"p", "h2", "h3", "h4", "b", "i", "strong", "em", "ol", "ul", "li", "a", "br"},
            attributes={"a": {"href"}},
            url_schemes=SCHEMES,
            link_rel="noopener",
        )
    )
