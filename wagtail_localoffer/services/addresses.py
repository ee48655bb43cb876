"""A location as a family may see it.

Where the exact address is hidden (a refuge, somebody's home) a family gets the town and
the first half of the postcode and nothing else: a name, a note on how to get there or a
point on a map would give the house away.
"""

import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from wagtail_localoffer.services.links import safe_url


MAP = "https://www.openstreetmap.org/"


@dataclass(frozen=True)
class Address:
    """What may be shown. `lines` are street to town, `postcode` stands apart."""

    name: str = ""
    lines: list[str] = field(default_factory=list)
    town: str = ""
    postcode: str = ""
    is_hidden: bool = False
    is_online: bool = False
    is_postal: bool = False
    website: str = ""
    directions: str = ""
    access: str = ""
    #: A map of somebody else's, to be opened by a click; nothing of it is loaded.
    map_url: str = ""


def shorten_postcode(postcode: str) -> str:
    """The first half ("AL1" of "AL1 8NB"), with or without a space. "" if it is none."""
    compact = re.sub(r"\s", "", postcode).upper()
    match = re.fullmatch(r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})?", compact)
    return match.group(1) if match else ""


def describe_address(location: Any) -> Address:
    """The `Address` of a Location."""
    kind = location.location_type
    if location.hide_exact_address:
        return Address(
            lines=[location.city] if location.city else [],
            town=location.city,
            postcode=shorten_postcode(location.postal_code),
            is_hidden=True,
        )
    street = [location.address_1, location.address_2, location.city, location.state_province]
    lines: list[str] = []
    for line in street:
        # Imported addresses often repeat the place's name as the street, or the town as county.
        if line and line != location.name and line not in lines:
            lines.append(line)
    return Address(
        name=location.name,
        lines=lines,
        town=location.city,
        postcode=location.postal_code,
        is_online=kind == location.Type.VIRTUAL,
        is_postal=kind == location.Type.POSTAL,
        website=safe_url(location.website),
        directions=location.description,
        access=location.accessibility,
        map_url=make_map_url(location) if kind == location.Type.PHYSICAL else "",
    )


def make_map_url(location: Any) -> str:
    """The place on OpenStreetMap, by its point, else by its postcode."""
    if location.latitude is not None and location.longitude is not None:
        place = f"{float(location.latitude):.5f}", f"{float(location.longitude):.5f}"
        return f"{MAP}?mlat={place[0]}&mlon={place[1]}#map=17/{place[0]}/{place[1]}"
    if shorten_postcode(location.postal_code):
        return f"{MAP}search?{urlencode({'query': location.postal_code})}"
    return ""
