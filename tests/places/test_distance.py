"""How far, said and sorted."""

import random
import time

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from wagtail_localoffer.places.distance import measure, measure_nearest, say_distance, within
from wagtail_localoffer.places.postcodes import Point


ST_ALBANS = Point(51.7527, -0.3394, "AL1 3JE", "postcode")


def test_london_is_as_far_from_edinburgh_as_an_atlas_says():
    assert measure(51.5074, -0.1278, 55.9533, -3.1883) == pytest.approx(332, abs=1)


def test_a_place_is_no_distance_from_itself():
    assert measure(51.75, -0.34, 51.75, -0.34) == 0


@pytest.mark.parametrize(
    ("miles", "is_rough", "expected"),
    [
        (0, False, "less than half a mile"),
        (0.499, False, "less than half a mile"),
        (0.5, False, "0.5 miles"),
        (0.96, False, "1 mile"),
        (2.34, False, "2.3 miles"),
        (3.0, False, "3 miles"),
        (9.96, False, "10 miles"),
        (12.6, False, "13 miles"),
        (0.1, True, "about 1 mile"),
        (1.4, True, "about 1 mile"),
        (2.6, True, "about 3 miles"),
    ],
)
def test_distances_are_said_in_words(miles, is_rough, expected):
    assert say_distance(miles, is_rough) == expected


def test_distances_use_the_decimal_mark_of_the_language():
    with translation.override("fr"):
        assert say_distance(2.34).startswith("2,3")


def test_what_is_in_reach_comes_nearest_first_with_miles():
    points = [("far", 51.9, -0.34), ("near", 51.7527, -0.3394), ("mid", 51.76, -0.34)]
    found = within(points, ST_ALBANS, 5)
    assert [key for key, _miles in found] == ["near", "mid"]
    assert found[1][1] == pytest.approx(0.505, abs=0.01)


uk = st.tuples(st.floats(49, 61), st.floats(-9, 2.5))


@given(st.lists(uk, max_size=30), uk, st.floats(0, 60))
def test_the_box_loses_nothing_that_is_in_reach(places, centre, radius):
    middle = Point(*centre, label="", precision="postcode")
    points = [(number, *place) for number, place in enumerate(places)]
    slow = {key for key, lat, lon in points if measure(*centre, lat, lon) <= radius}
    assert {key for key, _miles in within(points, middle, radius)} == slow


@given(uk, st.floats(-1, 1), st.floats(-1.5, 1.5))
def test_many_points_at_once_are_measured_as_well_as_one(centre, north, east):
    middle = Point(*centre, label="", precision="postcode")
    lat, lon = centre[0] + north, centre[1] + east
    (miles,) = measure_nearest([("key", lat, lon)], middle).values()
    assert miles == pytest.approx(measure(*centre, lat, lon), rel=0.001, abs=0.001)


def test_of_several_places_the_nearest_counts():
    points = [("a", 51.9, -0.34), ("b", 51.8, -0.34), ("a", 51.7527, -0.3394)]
    found = measure_nearest(points, ST_ALBANS)
    assert found["a"] == 0
    assert found["b"] == pytest.approx(3.27, abs=0.01)


@given(uk, st.floats(0.1, 30), st.sampled_from([(1, 0), (-1, 0), (0, 1), (0, -1)]))
def test_a_point_on_the_rim_is_judged_by_its_distance(centre, radius, way):
    lat = centre[0] + way[0] * radius / 69.093
    lon = centre[1] + way[1] * radius / 69.093
    middle = Point(*centre, label="", precision="postcode")
    inside = measure(*centre, lat, lon) <= radius
    assert bool(within([(1, lat, lon)], middle, radius)) is inside


def test_fifty_thousand_points_take_a_few_hundredths_of_a_second():
    dice = random.Random(3)
    points = [(n, dice.uniform(50, 55), dice.uniform(-4, 1)) for n in range(50_000)]
    begun = time.process_time()
    found = within(points, ST_ALBANS, 10)
    assert time.process_time() - begun < 0.25
    assert found
