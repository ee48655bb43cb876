"""What a changed record may write, and what it leaves to the editor."""

import pytest

from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.imports.comparing import compare


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.mark.parametrize(
    ("ours", "last", "theirs", "changed", "conflicts"),
    [
        ("A", "A", "B", ["summary"], []),
        ("C", "A", "B", [], ["summary"]),
        # The editor wrote C, and the source says A as it always did: nothing to report.
        ("C", "A", "A", [], []),
        ("B", "A", "B", [], []),
    ],
)
def test_only_what_both_sides_changed_is_a_conflict(ours, last, theirs, changed, conflicts):
    found = compare(CouncilServicePage(summary=ours), {"summary": last}, {"summary": theirs})
    assert found == (changed, conflicts)
