"""The layouts in which files of postcodes come, told apart by what is in them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wagtail_localoffer.places.grid import is_in_uk, to_degrees
from wagtail_localoffer.places.postcodes import SECTOR, read_parts


#: A postcode or outward code without its space, latitude, longitude.
Row = tuple[str, float, float]

_TIDY = re.compile("[A-Z]{1,2}[0-9][A-Z0-9]? {0,2}[0-9][A-Z]{2}")
_UNPLACED = 90


class BadRow(Exception):
    """A row that says nothing to use. The message says why, without quoting it."""


class Terminated(Exception):
    """A postcode that is no longer in use."""


class Unplaced(Exception):
    """A postcode whose place is not known."""


@dataclass(frozen=True)
class Layout:
    """`read` makes a row of a line's cells; it raises `BadRow`, `Terminated`, `Unplaced`."""

    name: str
    has_header: bool
    read: Callable[[Sequence[str]], Row]


def recognise(lines: Sequence[Sequence[str]]) -> Layout | None:
    """The layout of a file that begins with these lines of cells; None if we know none."""
    if not lines:
        return None
    columns = {name.strip().lower(): index for index, name in reversed(list(enumerate(lines[0])))}
    if {"pcds", "doterm", "lat", "long"} <= columns.keys():
        return Layout("ONSPD or NSPL", True, _read_national(columns))
    if {"postcode", "latitude", "longitude"} <= columns.keys():
        return Layout("postcode, latitude, longitude", True, _read_plain(columns))
    if any(_is_code_point(line) for line in lines):
        return Layout("Code-Point Open", False, read_code_point)
    return None


def _is_code_point(line: Sequence[str]) -> bool:
    return (
        len(line) == 10
        and _TIDY.fullmatch(line[0].strip()) is not None
        and all(cell.strip().isdecimal() for cell in line[1:4])
    )


def read_code_point(line: Sequence[str]) -> Row:
    """Code-Point Open has no header: postcode, quality (90: no position), easting, northing."""
    if len(line) != 10:
        raise BadRow(f"{len(line)} columns where 10 were expected")
    code = _read_code(line[0])
    try:
        quality, east, north = int(line[1]), int(line[2]), int(line[3])
    except ValueError:
        raise BadRow("quality, easting or northing is no whole number") from None
    if quality >= _UNPLACED or not (east or north):
        raise Unplaced
    if not (0 < east < 700_000 and 0 < north < 1_300_000):
        raise BadRow("the point is not on the British National Grid")
    return code, *to_degrees(east, north)


def _read_national(columns: dict[str, int]) -> Callable[[Sequence[str]], Row]:
    """The Office for National Statistics' directories: other columns change every year."""
    code_at, end_at = columns["pcds"], columns["doterm"]
    lat_at, lon_at = columns["lat"], columns["long"]

    def read(line: Sequence[str]) -> Row:
        try:
            code, end, lat, lon = line[code_at], line[end_at], line[lat_at], line[lon_at]
        except IndexError:
            raise BadRow("too few columns") from None
        if end.strip():
            raise Terminated
        # No position is written as latitude 99.999999.
        if not lat.strip() or lat.strip().startswith("99.99"):
            raise Unplaced
        return _read_code(code), *_read_degrees(lat, lon)

    return read


def _read_plain(columns: dict[str, int]) -> Callable[[Sequence[str]], Row]:
    code_at, lat_at, lon_at = columns["postcode"], columns["latitude"], columns["longitude"]

    def read(line: Sequence[str]) -> Row:
        try:
            code, lat, lon = line[code_at], line[lat_at], line[lon_at]
        except IndexError:
            raise BadRow("too few columns") from None
        if not (lat.strip() or lon.strip()):
            raise Unplaced
        return _read_code(code), *_read_degrees(lat, lon)

    return read


def _read_code(text: str) -> str:
    if _TIDY.fullmatch(text):
        return text.replace(" ", "")
    parts = read_parts(text)
    if parts is None or parts.precision == SECTOR:
        raise BadRow("neither a postcode nor an outward code")
    return str(parts).replace(" ", "")


def _read_degrees(latitude: str, longitude: str) -> tuple[float, float]:
    try:
        lat, lon = float(latitude), float(longitude)
    except ValueError:
        raise BadRow("latitude or longitude is no number") from None
    if not is_in_uk(lat, lon):
        raise BadRow("the point is not in the United Kingdom")
    return lat, lon
