"""The words of the demo's hubs: plain, true to the demo's services, fit to be copied."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.utils.text import slugify

from example_project.council import demo
from example_project.council.demo.content.council import COUNCIL_PAGES
from example_project.council.demo.content.guidance import APPEAL, ASSESSMENT, COMPLAIN
from example_project.council.demo.content.hubs import HUBS
from example_project.council.demo.content.parts import MADE_UP, Topic
from wagtail_localoffer.blocks import BLOCKS
from wagtail_localoffer.writing.measure import Measure, find_median


FIXTURE = Path(demo.__file__).parent.parent / "fixtures" / "sampleford.json"
SERVICES = {slugify(record["name"]) for record in json.loads(FIXTURE.read_text())["contents"]}
TOPICS = [topic for hub, below in HUBS for topic in (hub, *below)]
OTHER_PAGES = {page["slug"] for page in (COMPLAIN, APPEAL, ASSESSMENT, *COUNCIL_PAGES)}

#: What everybody knows, and names of charities.
KNOWN = {"NHS", "GP", "BSL", "PIN", "STAMMA", "SMIRA"}

each_topic = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.slug)


def read_texts(value: Any, key: str = "") -> Iterator[str]:
    """What a family reads in blocks: not the names of types, codes and services."""
    if isinstance(value, str):
        if not value.startswith(("service:", "http")):
            yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name not in {"type", "code", "format", "level", "phone", "email", "textphone"}:
                yield from read_texts(inner, name)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from read_texts(inner, key)


def list_texts(topic: Topic) -> list[str]:
    rest = read_texts([topic.body, topic.together, list(topic.words.values())])
    return [" ".join(words.split()) for words in (topic.title, topic.lead, topic.intro, *rest)]


def read_plain(topic: Topic) -> str:
    """Its words as they are read: what ends a line ends a sentence."""
    words = "\n".join(list_texts(topic))
    words = re.sub(r"</?(p|li|ul|ol|h3|br)\b[^>]*>", "\n", words)
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"<[^>]+>", "", words)).strip()


def test_words_are_easy_to_read():
    found = {topic.slug: Measure.of(read_plain(topic)).lix for topic in TOPICS}
    assert find_median(list(found.values())) < 35, found
    assert not {slug: lix for slug, lix in found.items() if lix > 45}


@pytest.mark.parametrize(
    "topic", [topic for topic in TOPICS if topic.audience == "young"], ids=lambda topic: topic.slug
)
def test_young_people_read_short_sentences_and_are_spoken_to(topic: Topic):
    words = read_plain(topic)
    long = [line for line in re.split(r"[.!?:]\s|\n", words) if len(line.split()) > 25]
    assert not long
    assert Measure.of(words).lix < 30
    assert not re.search(r"\byour (child|son|daughter)\b", words)


@each_topic
def test_short_names_are_explained_on_the_page_that_uses_them(topic: Topic):
    words = read_plain(topic)
    for name in set(re.findall(r"\b[A-Z]{2,}\b", words)) - KNOWN:
        told = rf"\({name}\)|\b{name} (is|means|stands|for short)|\b{name}(,|\n) ?[Tt]he |called {name}"
        assert re.search(told, words), name


@each_topic
def test_pages_and_services_that_words_name_are_there(topic: Topic):
    known = {topic.slug for topic in TOPICS} | OTHER_PAGES
    raw = json.dumps([topic.body, topic.together, topic.words, topic.intro], ensure_ascii=False)
    assert set(re.findall(r'to=\\+"([\w-]+)"?', raw)) - {"service"} <= known
    assert set(re.findall(r"service:([\w-]+)", raw)) <= SERVICES


@each_topic
def test_numbers_and_addresses_are_made_up(topic: Topic):
    raw = json.dumps([topic.body, topic.together, topic.words, topic.intro])
    for number in re.findall(r"\b0\d{4} \d{6}\b", raw):
        assert number.startswith(("01632 960", "07700 900"))
    for host in re.findall(r"(?:https?://|@)([\w.-]+)", raw):
        assert host.endswith("example.org")


@each_topic
def test_what_families_are_quoted_with_is_marked_as_made_up(topic: Topic):
    for block in topic.body:
        if block["type"] == "quote":
            assert MADE_UP in json.dumps(block["value"])


@each_topic
def test_an_editor_can_publish_the_blocks_again(topic: Topic):
    """Of blocks that name no page, picture or term: those need the demo's database."""
    alone = ("steps", "timeline", "waiting", "facts", "quote", "resources", "video", "contact")
    for block in (*topic.body, *topic.together):
        if block["type"] in alone:
            kind = BLOCKS[block["type"]]()
            kind.clean(kind.to_python(block["value"]))


@each_topic
def test_no_page_scores_or_names_a_condition_for_a_child(topic: Topic):
    words = read_plain(topic).lower()
    assert not re.search(
        r"\b(your score|points|result of the test|your child has (dld|autism))", words
    )


def test_every_block_has_a_place_on_a_hub():
    used = {block["type"] for topic in TOPICS for block in (*topic.body, *topic.together)}
    assert set(BLOCKS) <= used


def test_the_table_of_principles_names_pages_and_tests_that_are_there():
    root = Path(__file__).resolve().parents[2]
    table = (root / "docs/explanation/principles.md").read_text()
    rows = [line for line in table.splitlines() if re.match(r"\| \d+ \|", line)]
    assert len(rows) == 10
    browser = (root / "tests/browser/test_topics.py").read_text()
    slugs = {topic.slug for topic in TOPICS} | OTHER_PAGES
    for row in rows:
        tests = re.findall(r"`(test_\w+)`", row)
        assert tests and all(f"def {name}(" in browser for name in tests), row
        paths = re.findall(r"`(/[\w/-]+/)`", row)
        assert paths and {path.strip("/").rpartition("/")[2] for path in paths} <= slugs | {
            "local-offer"
        }, row
