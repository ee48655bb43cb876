"""The measure agrees with Wagtail's, which cuts texts up with the browser's Intl.Segmenter.

The numbers were made by Wagtail's own rule (admin/static/wagtailadmin/js/core.js) in V8.
"""

import json
from pathlib import Path

import pytest

from wagtail_localoffer.writing.measure import Measure, find_words, split_sentences


pytestmark = pytest.mark.core

SAMPLES = json.loads((Path(__file__).parent / "samples.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["text"][:24])
def test_it_counts_as_wagtail_does(sample):
    measure = Measure.of(sample["text"])
    assert split_sentences(sample["text"]) == sample["sentences"]
    assert find_words(sample["text"]) == sample["words"]
    assert measure.lix == pytest.approx(sample["lix"], abs=1e-9)


def test_few_words_have_no_score():
    assert Measure.of("Extraordinarily complicated terminology.").lix == 0
    assert Measure.of("").lix == 0
