"""The British National Grid in degrees: what a GPS, a map and a distance need.

By the formulas of Ordnance Survey's "A guide to coordinate systems in Great Britain": the
transverse Mercator projection undone on Airy's ellipsoid, then a Helmert shift to WGS84.
Right to about five metres anywhere in Great Britain.
"""

from math import atan2, cos, degrees, hypot, radians, sin, sqrt, tan


# Airy 1830 in metres, and the grid's scale, true origin and false origin.
_A, _B = 6377563.396, 6356256.909
_SCALE = 0.9996012717
_LAT0, _LON0 = radians(49), radians(-2)
_EAST0, _NORTH0 = 400_000.0, -100_000.0
_E2 = 1 - (_B / _A) ** 2
_N = (_A - _B) / (_A + _B)
# The meridian arc's series: its terms depend on the ellipsoid alone.
_ARC = (
    1 + _N + 1.25 * _N**2 + 1.25 * _N**3,
    3 * _N + 3 * _N**2 + 2.625 * _N**3,
    1.875 * _N**2 + 1.875 * _N**3,
    35 / 24 * _N**3,
)

# WGS84, and the shift to it: metres, parts per million, seconds of arc.
_A84, _B84 = 6378137.0, 6356752.314245
_E84 = 1 - (_B84 / _A84) ** 2
_TX, _TY, _TZ = 446.448, -125.157, 542.060
_GROW = 1 - 20.4894e-6
_RX, _RY, _RZ = radians(0.1502 / 3600), radians(0.2470 / 3600), radians(0.8421 / 3600)

# Degrees around the United Kingdom, with some room.
_SOUTH, _NORTH, _WEST, _EAST = 49.0, 61.5, -9.0, 2.5


def is_in_uk(latitude: float, longitude: float) -> bool:
    """Whether a point lies in the United Kingdom or near it: False for "not a number"."""
    return _SOUTH <= latitude <= _NORTH and _WEST <= longitude <= _EAST


def to_degrees(easting: float, northing: float) -> tuple[float, float]:
    """Latitude and longitude (WGS84) of a place on the grid, which is in metres."""
    return _shift(*_unproject(easting, northing))


def _measure_arc(lat: float) -> float:
    less, more = lat - _LAT0, lat + _LAT0
    a, b, c, d = _ARC
    arc = a * less - b * sin(less) * cos(more) + c * sin(2 * less) * cos(2 * more)
    return _B * _SCALE * (arc - d * sin(3 * less) * cos(3 * more))


def _unproject(easting: float, northing: float) -> tuple[float, float]:
    """Radians on Airy's ellipsoid."""
    lat = _LAT0 + (northing - _NORTH0) / (_A * _SCALE)
    # Each round is some hundred times nearer: four reach a hundredth of a millimetre.
    for _round in range(4):
        lat += (northing - _NORTH0 - _measure_arc(lat)) / (_A * _SCALE)
    bend = 1 - _E2 * sin(lat) ** 2
    nu = _A * _SCALE / sqrt(bend)
    rho = nu * (1 - _E2) / bend
    t, eta = tan(lat), nu / rho - 1
    t2, x = t * t, (easting - _EAST0) / nu
    up = (5 + 3 * t2 + eta - 9 * t2 * eta) / 24 * x**4
    up -= (61 + 90 * t2 + 45 * t2 * t2) / 720 * x**6
    side = x - (nu / rho + 2 * t2) / 6 * x**3 + (5 + 28 * t2 + 24 * t2 * t2) / 120 * x**5
    side -= (61 + 662 * t2 + 1320 * t2**2 + 720 * t2**3) / 5040 * x**7
    return lat - t * nu / rho * (x * x / 2 - up), _LON0 + side / cos(lat)


def _shift(lat: float, lon: float) -> tuple[float, float]:
    """Degrees on WGS84, from radians on Airy's ellipsoid at sea level."""
    nu = _A / sqrt(1 - _E2 * sin(lat) ** 2)
    x, y = nu * cos(lat) * cos(lon), nu * cos(lat) * sin(lon)
    z = nu * (1 - _E2) * sin(lat)
    x, y, z = (
        _TX + _GROW * x - _RZ * y + _RY * z,
        _TY + _RZ * x + _GROW * y - _RX * z,
        _TZ - _RY * x + _RX * y + _GROW * z,
    )
    flat = hypot(x, y)
    lat = atan2(z, flat * (1 - _E84))
    for _round in range(3):
        nu = _A84 / sqrt(1 - _E84 * sin(lat) ** 2)
        lat = atan2(z + _E84 * nu * sin(lat), flat)
    return degrees(lat), degrees(atan2(y, x))
