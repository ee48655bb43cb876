import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wagtail_localoffer.search.planes import Planes


pytestmark = [pytest.mark.core, pytest.mark.search]

GIFTS = st.lists(st.tuples(st.sets(st.integers(0, 60)), st.integers(0, 500)), max_size=12)


def to_bits(positions):
    return sum(1 << position for position in positions)


# On a busy machine the first inputs take long: that says nothing of the planes.
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(GIFTS, st.sets(st.integers(0, 60)))
def test_scores_and_order_equal_plain_addition(gifts, asked):
    planes, plain = Planes(), dict.fromkeys(range(61), 0)
    for positions, points in gifts:
        planes.add(to_bits(positions), points)
        for position in positions:
            plain[position] += points
    assert {position: planes.score(position) for position in plain} == plain
    tiers = list(planes.tiers(to_bits(asked)))
    assert [score for score, _ in tiers] == sorted({plain[p] for p in asked}, reverse=True)
    for score, members in tiers:
        assert members == to_bits(p for p in asked if plain[p] == score)
