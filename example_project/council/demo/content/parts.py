"""What the words of a hub are written with: one function for each block.

A service is named by its page's slug, a page in a text by `<a to="slug">`; `demo.topics` puts
the pages in. Texts are read without the line breaks and margins they have in the source. Of
many rows each stands on a line, its parts with " | " between them.
"""

from dataclasses import dataclass, field
from typing import Any


Block = dict[str, Any]

#: What a sub-topic leaves to the hub above it; where one team is all there is, the list as well.
ON_ITS_HUB = ("early", "waiting", "specialist", "budget", "together", "payers")
ONE_TEAM = ("services", *ON_ITS_HUB)
TALK_ONLY = ("resources", *ONE_TEAM)
#: Young people's pages: the hub keeps whom to talk to, the rest say it in their own words.
LIST_ONLY = ("talk", *ON_ITS_HUB)
NO_LISTS = ("services", *LIST_ONLY)
WORDS_ONLY = ("talk", *TALK_ONLY)
YOUNG_HUB = ("resources", *ON_ITS_HUB)

MADE_UP = "made up for this demo"
#: When the resources of the demo were looked at, and by when somebody looks again.
CHECKED_ON, DUE_ON = "2026-11-10", "2027-11-10"


@dataclass(frozen=True)
class Topic:
    """A hub or a page below it. `words` are rich texts by the name of the hub's part."""

    slug: str
    title: str
    lead: str
    intro: str = ""
    body: tuple[Block, ...] = ()
    terms: tuple[str, ...] = ()
    ages: tuple[int | None, int | None] = (None, None)
    audience: str = "families"
    words: dict[str, str] = field(default_factory=dict)
    together: tuple[Block, ...] = ()
    hidden: tuple[str, ...] = ()


def unwrap(words: str) -> str:
    return " ".join(words.split())


def read_rows(words: str) -> list[list[str]]:
    lines = (line.strip() for line in words.splitlines())
    return [line.split(" | ") for line in lines if line]


def heading(words: str) -> Block:
    return {"type": "heading", "value": words}


def text(words: str) -> Block:
    return {"type": "text", "value": unwrap(words)}


def guide(code: str) -> Block:
    """The first question of one of the guides that ship, by its code."""
    return {"type": "guide", "value": {"guide": f"guide:{code}"}}


def services(
    title: str,
    terms: tuple[str, ...] = (),
    *,
    ages: tuple[int | None, int | None] = (None, None),
    words: str = "",
    by_hand: tuple[str, ...] = (),
) -> Block:
    value = {
        "heading": title,
        "text": f"<p>{words}</p>" if words else "",
        "terms": list(terms),
        "age_from": ages[0],
        "age_to": ages[1],
        "most": 6,
        "services": [f"service:{slug}" for slug in by_hand],
    }
    return {"type": "services", "value": value}


def card(slug: str, words: str = "", title: str = "Start here") -> Block:
    value = {"heading": title, "service": f"service:{slug}", "text": words}
    return {"type": "service", "value": value}


def levels(title: str, rows: str, terms: tuple[str, ...] = ()) -> Block:
    steps = [
        {"level": f"level:{level}", "name": name, "text": words}
        for level, name, words in read_rows(rows)
    ]
    return {"type": "levels", "value": {"heading": title, "terms": list(terms), "levels": steps}}


def ages(title: str, rows: str, terms: tuple[str, ...] = ()) -> Block:
    """Each row begins with its ages, such as 0-2."""
    bands = []
    for span, name, words in read_rows(rows):
        low, _dash, high = span.partition("-")
        bands.append({"name": name, "text": words, "age_from": int(low), "age_to": int(high)})
    value = {"heading": title, "terms": list(terms), "ages": bands, "is_folded": True}
    return {"type": "ages", "value": value}


def find_first(words: str) -> tuple[str, str]:
    """The first sentence without its full stop, and the rest as a paragraph."""
    first, stop, rest = words.partition(". ")
    return (first, f"<p>{rest}</p>") if stop else (words.removesuffix("."), "")


def steps(title: str, rows: str) -> Block:
    made = [{"name": name, "text": f"<p>{words}</p>"} for name, words in read_rows(rows)]
    return {"type": "steps", "value": {"heading": title, "steps": made}}


def timeline(title: str, rows: str) -> Block:
    """Of what happens the first sentence is its name."""
    events = []
    for when, words in read_rows(rows):
        name, text = find_first(words)
        events.append({"when": when, "name": name, "text": text})
    return {"type": "timeline", "value": {"heading": title, "events": events}}


def waiting(title: str, words: str, rows: str, again: tuple[str, ...] = (), phone="") -> Block:
    """Of each thing the first sentence is its name. `again`: signs not to wait."""
    things = [
        dict(zip(("name", "text"), find_first(row[0]), strict=True)) for row in read_rows(rows)
    ]
    value = {
        "heading": title,
        "text": f"<p>{words}</p>",
        "things": things,
        "again": list(again),
        "phone": phone,
    }
    return {"type": "waiting", "value": value}


def contact(title: str, name: str = "", words: str = "", *, strong=False, **ways: str) -> Block:
    """Ways: phone, hours, sms, email. Without any, those of the free advice service."""
    value = {
        "heading": title,
        "text": f"<p>{words}</p>",
        "whose": "own" if ways else "advice",
        "name": name,
        "has_relay": bool(ways),
        "is_strong": strong,
        **ways,
    }
    return {"type": "contact", "value": value}


def together(title: str, rows: str, once: str = "") -> Block:
    """Each row: who, what they do, and where there is one the column of who pays."""
    partners = [dict(zip(("who", "does", "pays"), row, strict=False)) for row in read_rows(rows)]
    return {"type": "together", "value": {"heading": title, "partners": partners, "once": once}}


def facts(rows: str) -> Block:
    made = [dict(zip(("name", "text", "source"), row, strict=True)) for row in read_rows(rows)]
    return {"type": "facts", "value": {"heading": "In numbers", "facts": made}}


def quote(words: str, who: str) -> Block:
    return {"type": "quote", "value": {"text": words, "who": f"{who} ({MADE_UP})", "agreed": True}}


def resources(title: str, rows: str) -> Block:
    """Each row: name, address, formats, owner, what it is good for."""
    made = [
        {
            "name": name,
            "url": url,
            "forms": forms.split(),
            "owner": owner,
            "text": words,
            "checked_on": CHECKED_ON,
            "due_on": DUE_ON,
        }
        for name, url, forms, owner, words in read_rows(rows)
    ]
    return {"type": "resources", "value": {"heading": title, "resources": made}}


def video(title: str, length: str, address: str, transcript: str) -> Block:
    value = {"title": title, "length": length, "address": address, "language": "en"}
    return {"type": "video", "value": {**value, "transcript": unwrap(transcript)}}


def easyread(picture: str, words: str) -> Block:
    """A picture of `content.pictures` by its name, and one short sentence."""
    return {"type": "easyread", "value": {"picture": f"picture:{picture}", "text": words}}
