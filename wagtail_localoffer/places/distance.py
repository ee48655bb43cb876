"""How far it is, as the crow flies, and how to say so."""

from collections.abc import Iterable
from math import asin, cos, degrees, radians, sin, sqrt
from typing import Protocol, TypeVar

from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext


#: Mean radius of the Earth in miles.
EARTH = 3958.7613

Key = TypeVar("Key")


class Placed(Protocol):
    """Anything with a latitude and a longitude in degrees."""

    @property
    def latitude(self) -> float: ...

    @property
    def longitude(self) -> float: ...


def measure(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Miles between two points in degrees, by the haversine formula."""
    phi1, phi2 = radians(lat1), radians(lat2)
    half = sin((phi2 - phi1) / 2) ** 2
    half += cos(phi1) * cos(phi2) * sin(radians(lon2 - lon1) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))


def within(
    points: Iterable[tuple[Key, float, float]], centre: Placed, radius: float
) -> list[tuple[Key, float]]:
    """The keys of the points (key, latitude, longitude) in reach, with miles, nearest first.

    A point `radius` miles away is in reach. Fit for points on one side of the date line.
    """
    lat, lon = centre.latitude, centre.longitude
    # Comparing with a box costs a fraction of the distance. The last digits of a sum of
    # angles are not exact, hence a box a hair too large.
    high = degrees(radius / EARTH) + 1e-9
    reach = sin(min(radius / EARTH, 1.57)) / max(cos(radians(lat)), 1e-9)
    wide = degrees(asin(reach)) + 1e-9 if reach < 1 else 360.0
    south, north, west, east = lat - high, lat + high, lon - wide, lon + wide
    near = [
        (key, measure(lat, lon, y, x))
        for key, y, x in points
        if south <= y <= north and west <= x <= east
    ]
    return sorted(
        ((key, miles) for key, miles in near if miles <= radius), key=lambda pair: pair[1]
    )


def measure_nearest(points: Iterable[tuple[Key, float, float]], centre: Placed) -> dict[Key, float]:
    """Miles from the centre to the nearest point (key, latitude, longitude) of each key.

    For tens of thousands of points at once: taken as flat between two points, which is right
    to 0.1 % at a hundred miles.
    """
    lat, lon = centre.latitude, centre.longitude
    # Degrees of longitude shrink towards the pole: as they are halfway between the two.
    cosine, slope = cos(radians(lat)), sin(radians(lat)) * radians(0.5)
    nearest: dict[Key, float] = {}
    for key, y, x in points:
        north = y - lat
        east = (x - lon) * (cosine - slope * north)
        square = north * north + east * east
        if key not in nearest or square < nearest[key]:
            nearest[key] = square
    scale = radians(EARTH)
    return {key: scale * sqrt(square) for key, square in nearest.items()}


def say_distance(miles: float, is_rough: bool = False) -> str:
    """ "2.3 miles", or "about 3 miles" from a point that is the middle of an area only."""
    if is_rough:
        # From the middle of an area nobody can say "less than half a mile".
        count = max(1, round(miles))
        return ngettext("about %(count)s mile", "about %(count)s miles", count) % {"count": count}
    if miles < 0.5:
        return gettext("less than half a mile")
    shown = round(miles, 1) if miles < 9.95 else round(miles)
    if shown == int(shown):
        count = int(shown)
        return ngettext("%(count)s mile", "%(count)s miles", count) % {"count": count}
    return gettext("%(number)s miles") % {"number": number_format(shown, 1)}
