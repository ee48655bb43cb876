"""What ships and what the demo's editors wrote is easy to read: LIX, as Wagtail counts it.

Imported text is exempt: it is a provider's own, and the search tests read it as it came.
"""

import json
import re
from pathlib import Path

import pytest

import wagtail_localoffer
from example_project.council.demo.content import SERVICES
from wagtail_localoffer.writing.defaults import read_glossary
from wagtail_localoffer.writing.markup import read_html
from wagtail_localoffer.writing.measure import Measure, find_median


ROOT = Path(wagtail_localoffer.__file__).parent
TEMPLATES = ROOT / "templates" / "wagtail_localoffer"
#: No words for families: codes, what a search understands, and what editors and lawyers read.
UNREAD = {"code", "uuid", "terms", "first_terms", "sources", "source", "note", "url", "phone"}
UNREAD |= {"kind", "scope", "group", "limit", "family_words", "term_uri", "checked_by"}

_SAID = re.compile(r'{%\s*translate\s+"([^"]*)"')
_LONGER = re.compile(
    r"{%\s*blocktranslate[^%]*%}(.*?)(?:{%\s*plural\s*%}.*?)?{%\s*endblocktranslate\s*%}", re.S
)


def load(name):
    return json.loads((ROOT / name).read_text(encoding="utf-8"))


def list_words(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name not in UNREAD:
                yield from list_words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from list_words(inner)


def read_records(name, kind):
    return {one.get("code", str(at)): one for at, one in enumerate(load(name)[kind])}


def read_guides():
    return read_records("topics/data/guides.json", "guides")


def read_resources():
    records = read_records("topics/data/resources.json", "resources")
    return {code: one["description"] for code, one in records.items()}


def read_routes():
    return read_records("guidance/data/routes.json", "routes") | read_records(
        "guidance/data/routes.json", "questions"
    )


def read_worries():
    return {"worries": [worry["words"] for worry in load("home/data/worries.json")]}


def read_terms():
    found = {}
    for path in (ROOT / "taxonomy" / "data").glob("*.json"):
        taxonomy = json.loads(path.read_text(encoding="utf-8"))
        for term in taxonomy.get("terms", []):
            found[term["code"]] = term.get("description") or ""
    return found


def read_words():
    return {code: [one["meaning"], one["more"]] for code, one in read_glossary().items()}


def read_templates():
    """The sentences of each template a family sees; what stands in them for a value is "it"."""
    found = {}
    for path in TEMPLATES.rglob("*.html"):
        source = path.read_text(encoding="utf-8")
        longer = (re.sub(r"{{.*?}}", "it", words) for words in _LONGER.findall(source))
        said = [*_SAID.findall(source), *(read_html(words)[0] for words in longer)]
        if TEMPLATES / "admin" not in path.parents:
            found[path.name] = [" ".join(words.split()) for words in said]
    return found


def read_services():
    def read(text):
        if "<" in text:
            return read_html(text)[0]
        return "\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text))

    return {
        facts.name: [
            *map(read, (facts.summary, facts.description, facts.eligibility, facts.not_accepted)),
            *facts.how_to_get,
            *map(read, (facts.what_happens_next, facts.if_not_accepted, facts.while_waiting)),
            *map(read, (facts.wait.note, facts.cost_text, facts.catchment)),
            *(words for answer in facts.answers for words in answer),
        ]
        for facts in SERVICES
    }


@pytest.mark.parametrize(
    ("read", "fewest"),
    [
        (read_guides, 3),
        (read_resources, 20),
        (read_routes, 20),
        (read_worries, 1),
        (read_terms, 50),
        (read_words, 60),
        (read_templates, 50),
        (read_services, 40),
    ],
)
def test_the_median_is_below_35_and_none_above_45(read, fewest):
    texts = {name: "\n".join(filter(None, list_words(value))) for name, value in read().items()}
    scores = {name: Measure.of(text).lix for name, text in texts.items()}
    assert len(scores) >= fewest
    assert find_median(list(scores.values())) < 35
    assert {name: round(lix) for name, lix in scores.items() if lix > 45} == {}


def test_every_word_explained_has_a_short_meaning():
    for code, word in read_glossary().items():
        assert len(word["meaning"]) <= 300, code
        sentences = re.split(r"(?<=[.:?!]) ", f"{word['meaning']} {word['more']}")
        assert max(len(sentence.split()) for sentence in sentences) <= 25, code
