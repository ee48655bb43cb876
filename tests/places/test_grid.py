"""The National Grid in degrees, against the national directories' own degrees."""

import csv
from math import degrees
from statistics import median

import pytest

from wagtail_localoffer.places.distance import measure
from wagtail_localoffer.places.grid import _unproject, is_in_uk, to_degrees


METRES = 1609.344


def read_pairs(samples):
    for name, east, north in [
        ("onspd_2024_format_sample.csv", "oseast1m", "osnrth1m"),
        ("nspl_2025_format_sample.csv", "east1m", "north1m"),
    ]:
        with (samples / name).open(newline="") as file:
            for row in csv.DictReader(file):
                if row[east] and not row["lat"].startswith("99"):
                    yield row["pcds"], row[east], row[north], row["lat"], row["long"]


def test_points_are_where_the_directories_say(samples):
    errors = []
    for _code, east, north, lat, lon in read_pairs(samples):
        found = to_degrees(float(east), float(north))
        errors.append(measure(*found, float(lat), float(lon)) * METRES)
    assert len(errors) > 50
    assert median(errors) < 0.2
    assert sorted(errors)[int(len(errors) * 0.95)] < 5


def test_the_projection_is_undone_as_in_ordnance_surveys_worked_example():
    lat, lon = _unproject(651409.903, 313177.270)
    assert degrees(lat) == pytest.approx(52 + 39 / 60 + 27.2531 / 3600, abs=1e-8)
    assert degrees(lon) == pytest.approx(1 + 43 / 60 + 4.5177 / 3600, abs=1e-8)


@pytest.mark.parametrize(
    ("lat", "lon", "inside"),
    [
        (51.75, -0.34, True),
        (60.8, -0.8, True),
        (49.2, -2.1, True),
        (-0.34, 51.75, False),
        (0, 0, False),
        (float("nan"), 0, False),
        (51.75, float("inf"), False),
    ],
)
def test_points_outside_the_country_are_told_apart(lat, lon, inside):
    assert is_in_uk(lat, lon) is inside
