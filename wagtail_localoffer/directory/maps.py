"""The map beside a list: an addition for who can use it, off until a council names its tiles."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from wagtail_localoffer.conf import conf
from wagtail_localoffer.directory.cards import Card
from wagtail_localoffer.entries.models import EntryPoint


@dataclass(frozen=True)
class Map:
    """What the map's script needs. `host` serves the tiles, `pins` are those of the page."""

    tiles: str
    attribution: str
    host: str
    pins: list[dict[str, Any]]


def read_map(cards: list[Card]) -> Map | None:
    """The map of the services on one page; None where the site has none. One query.

    A place whose exact address is hidden has no pin: even a blurred one would be looked for.
    """
    if not conf.MAP_TILES:
        return None
    by_entry = {card.entry.pk: card for card in cards}
    points = EntryPoint.objects.filter(
        entry_id__in=list(by_entry), location__hide_exact_address=False
    ).order_by("pk")
    pins: dict[tuple[int, float, float], dict[str, Any]] = {}
    for pk, name, latitude, longitude in points.values_list(
        "entry_id", "location__name", "latitude", "longitude"
    ):
        card = by_entry[pk]
        pins[pk, latitude, longitude] = {
            "name": card.entry.title,
            "place": name,
            "url": card.url,
            "distance": card.distance,
            "latitude": latitude,
            "longitude": longitude,
        }
    host = urlsplit(conf.MAP_TILES).hostname or ""
    return Map(conf.MAP_TILES, conf.MAP_ATTRIBUTION, host, list(pins.values()))
