"""Text of an outside source made safe: no markup that we do not know, no hidden characters."""

import html
import re
import unicodedata
from dataclasses import dataclass, field

import nh3


RICH_TAGS = {"p", "h3", "h4", "b", "strong", "i", "em", "ul", "ol", "li", "a", "br"}
SCHEMES = {"http", "https", "mailto", "tel"}

_TAG = re.compile(r"<[a-zA-Z/!?]")
_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|h[1-6]|tr)\s*>", re.IGNORECASE)
_HEADING = re.compile(r"<(/?)h[125-6]\b", re.IGNORECASE)
_DIVISION = re.compile(r"<(/?)(?:div|section|article|blockquote)\b", re.IGNORECASE)
# Marks that turn or hide what is read, surrogates that no database takes, and controls.
_HIDDEN = re.compile(
    "[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad]")
_BULLET = re.compile(r"^[•·*\-–]\s+")


@dataclass
class Wording:
    """A cleaned text and what was wrong with it: `markup`, `hidden`, `long`."""

    text: str
    faults: set[str] = field(default_factory=set)


def has_markup(text: str) -> bool:
    return bool(_TAG.search(text))


def strip_tags(text: str) -> str:
    """Text without tags. Scripts and styles go with what is in them."""
    text = _BREAK.sub("\n", text)
    # Again, because an escaped tag becomes a real one when it is unescaped.
    for _attempt in range(4):
        plain = html.unescape(nh3.clean(text, tags=set()))
        if plain == text:
            break
        text = plain
    else:
        # Escaped more often than anyone does by accident.
        text = re.sub(r"[<>]", "", text)
    return text


def _prepare(text: str, limit: int, faults: set[str]) -> str:
    # Before anything that reads it all: a megabyte must not cost seconds.
    if len(text) > limit * 2:
        text = text[: limit * 2]
        faults.add("long")
    if _HIDDEN.search(text):
        faults.add("hidden")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub("[\u2028\u2029\x85]", "\n", text)
    text = _CONTROLS.sub("", _HIDDEN.sub("", text))
    return unicodedata.normalize("NFC", text.replace("\u00a0", " "))


def clean_text(text: str, limit: int, lines: bool) -> Wording:
    """Plain text of at most `limit` characters; its lines are kept with `lines`."""
    faults: set[str] = set()
    text = _prepare(text, max(limit, 2_000), faults)
    if "<" in text or "&" in text:
        if has_markup(html.unescape(text)):
            faults.add("markup")
        # An entity may have written what was taken out above.
        text = _CONTROLS.sub("", _HIDDEN.sub("", strip_tags(text))).replace("\u00a0", " ")
    if lines:
        text = "\n".join(" ".join(line.split()) for line in text.split("\n"))
        text = re.sub(r"\n{3,}", "\n\n", text).strip()
    else:
        text = " ".join(text.split())
    if len(text) > limit:
        faults.add("long")
        text = cut(text, limit)
    return Wording(text, faults)


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, cut between words, with an ellipsis."""
    if len(text) <= limit:
        return text
    short = text[: limit - 1]
    head = short.rpartition(" ")[0]
    return f"{head if len(head) > limit // 2 else short}…"


def clean_rich_text(text: str, limit: int) -> Wording:
    """Our rich text: paragraphs, lists, links and little else."""
    faults: set[str] = set()
    text = _prepare(text, limit, faults)
    if not has_markup(text):
        plain = clean_text(text, limit, True)
        return Wording(make_paragraphs(plain.text), faults | plain.faults)
    faults.add("markup")
    if len(text) > limit:
        # Cutting through markup would leave it open: keep the words.
        faults.add("long")
        return Wording(make_paragraphs(clean_text(text, limit, True).text), faults)
    text = _DIVISION.sub(r"<\1p", _HEADING.sub(r"<\1h3", text))
    text = nh3.clean(
        text,
        tags=RICH_TAGS,
        attributes={"a": {"href"}},
        url_schemes=SCHEMES,
        link_rel=None,
    )
    text = _CONTROLS.sub("", _HIDDEN.sub("", text)).strip()
    if text and not re.match(r"<(p|h3|h4|ul|ol)\b", text):
        text = f"<p>{text}</p>"
    return Wording(re.sub(r"<p>\s*</p>", "", text), faults)


def make_paragraphs(text: str) -> str:
    """Rich text of plain text: a paragraph for each line, lists where lines begin with dots."""
    parts: list[str] = []
    listing = False
    for line in (line.strip() for line in text.split("\n")):
        if not line:
            continue
        bullet = _BULLET.match(line)
        if bool(bullet) != listing:
            parts.append("<ul>" if bullet else "</ul>")
            listing = bool(bullet)
        body = html.escape(line[bullet.end() :] if bullet else line, quote=False)
        parts.append(f"<li>{body}</li>" if bullet else f"<p>{body}</p>")
    if listing:
        parts.append("</ul>")
    return "".join(parts)


def make_summary(text: str, limit: int = 300) -> str:
    """The first whole sentences of a text, as many as fit."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    ends = [match.end() for match in re.finditer(r"[.!?](?=\s)", text[: limit + 1])]
    ends = [end for end in ends if end <= limit]
    # A first sentence of a few letters ("Dr.") says nothing: cut between words instead.
    if ends and ends[-1] >= 40:
        return text[: ends[-1]]
    return cut(text, limit)
