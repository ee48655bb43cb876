"""The README shows the demo, in pictures that cost a visitor little."""

from pathlib import Path

import pytest
from PIL import Image


REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", ["home", "directory", "service"])
def test_the_readme_shows_a_small_picture_with_words_for_who_cannot_see_it(name):
    path = f"docs/_static/readme/{name}.png"
    readme = (REPOSITORY / "README.md").read_text()
    before = readme[: readme.index(f"]({path})")]
    assert len(before[before.rindex("![") + 2 :]) > 20
    assert (REPOSITORY / path).stat().st_size < 150_000
    with Image.open(REPOSITORY / path) as picture:
        assert picture.width >= 390
