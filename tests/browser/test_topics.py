"""The demo's hubs as families reach them, and what shows each of the ten principles."""

import json
import re
import urllib.request
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from example_project.council import demo as council


pytestmark = pytest.mark.browser

HOME = "/local-offer/"
FIXTURE = Path(council.__file__).parent.parent / "fixtures" / "sampleford.json"


@pytest.fixture(scope="session")
def read(demo) -> Callable[[str], str]:
    """The main part of one of the demo's pages, as it is sent."""

    def fetch(path: str) -> str:
        with urllib.request.urlopen(demo.url(path), timeout=30) as answer:
            sent = answer.read().decode()
        return unescape(re.search(r"<main.*</main>", sent, re.DOTALL).group())

    return fetch


def list_paths(main: str) -> set[str]:
    links = re.findall(r'href="(?:https?://[^/"]+)?(/[^"?#]*)', main)
    return set(links)


def read_words(main: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


TALKING = f"{HOME}talking/"
WALK_IN, THERAPY = "Chatter Matters walk-in", "Children's Speech and Language Therapy Service"


def cut(main: str, start: str) -> str:
    """The part of a page under the heading with an id, to the end of its section."""
    found = main[main.index(f'id="{start}"') :]
    return found[: found.index("</section>")]


def test_every_topic_is_two_visible_links_from_the_home(read, page_types):
    topics = {
        "/" + url.split("/", 3)[3] if "://" in url else url
        for url in page_types["wagtail_localoffer_pages.TopicPage"]
    }
    assert len(topics) >= 20
    first = list_paths(read(HOME))
    assert {TALKING, f"{HOME}autism/", f"{HOME}young-people/"} <= first
    second = set().union(*(list_paths(read(path)) for path in first & topics))
    assert topics <= first | second


def test_every_topic_says_how_to_reach_somebody(read, page_types):
    for url in page_types["wagtail_localoffer_pages.TopicPage"]:
        path = re.sub(r"^https?://[^/]+", "", url)
        assert re.search(r'href="(tel|mailto):', read(path)), path


@pytest.mark.parametrize(
    ("level", "some"),
    [
        ("universal", {WALK_IN}),
        ("targeted", {"Clear Sounds parent workshop", "Word Wizards toddler group"}),
        ("specialist", {THERAPY, "Language Base at Kettlebury Priory Primary"}),
        ("community", {"Two Languages, One Child", "Gabble parents' evening"}),
    ],
)
def test_help_of_each_level_is_on_the_hub_with_a_way_to_all_of_it(read, level, some):
    """Principles 1 to 4. Of long lists a hub shows the first, so one of some is enough."""
    main = read(TALKING)
    group = cut(main, f"lo-level-{level}")
    assert any(service in group for service in some)
    assert f"level={level}" in group
    assert THERAPY in main


def test_the_hub_names_what_a_personal_budget_can_pay_for(read):
    """Principle 3."""
    budget = cut(read(TALKING), "lo-part-budget")
    assert "Clearly Speaking independent therapy" in budget
    assert THERAPY not in budget


def test_help_that_nobody_here_pays_for_is_on_the_hub(read):
    """Principle 4."""
    main = read(TALKING)
    assert "Afasic" in cut(main, "lo-part-resources")
    assert "Charities and community groups" in cut(main, "lo-part-payers")


def test_families_are_told_how_to_join_in_what_is_planned(read):
    """Principle 5."""
    payers = cut(read(TALKING), "lo-part-payers")
    assert "Integrated Care Board" in payers and "01632 960125" in payers
    say = next(path for path in list_paths(payers) if path.endswith("/have-your-say/"))
    assert "You said, we did" in read(say)


def test_talking_stands_first_among_the_topics_of_the_home(read):
    """Principle 6."""
    topics = cut(read(HOME), "lo-topics")
    assert re.search(r'href="[^"]*?([\w-]+)/"', topics).group(1) == "talking"


def test_a_worried_parent_begins_with_the_childs_age_and_meets_no_score(read):
    """Principle 7."""
    main = read(TALKING)
    assert main.index("How old is your child?") < main.index('id="lo-part-talk"')
    step = next(link for link in list_paths(main) if "/guide/talking/" in link)
    words = read_words(read(step))
    assert "not a test" in words


def test_early_help_is_free_and_nobody_has_to_refer(read):
    """Principle 8."""
    early = cut(read(TALKING), "lo-part-early")
    opened = early[: early.index("Other early help")] if "Other early help" in early else early
    assert WALK_IN in opened and "Word Wizards" not in opened


def test_the_pathway_says_who_does_what_and_that_a_story_is_told_once(read):
    """Principle 9."""
    words = read_words(read(f"{TALKING}talking-together/"))
    assert "You tell your story once" in words
    for who in (
        "Health visitor",
        "Doctor (GP)",
        "SENCO",
        "Speech and language therapist",
        "Educational psychologist",
        "audiology",
    ):
        assert who in words


def test_what_is_for_no_need_is_on_no_page_for_young_people(read, page_types):
    """Evening classes and clubs for all adults are in the directory, and no Local Offer."""
    records = json.loads(FIXTURE.read_text())["contents"]
    for_all = {
        record["name"]
        for record in records
        if not any(one["taxonomy_term"]["code"][:5] == "need:" for one in record["attributes"])
    }
    assert len(for_all) >= 2
    pages = [url for url in page_types["wagtail_localoffer_pages.TopicPage"] if "/young-" in url]
    assert len(pages) >= 9
    for url in pages:
        main = read(re.sub(r"^https?://[^/]+", "", url))
        assert not [name for name in for_all if name in main], url


def test_the_main_therapy_team_stands_before_small_teams_on_the_hub(read):
    group = cut(read(TALKING), "lo-level-specialist")
    first = [re.search(r"<li><a [^>]*>(.*?)</a>", band)[1] for band in group.split("<details")[1:]]
    assert set(first) == {THERAPY}


def test_a_phone_shows_the_hub_in_few_screens_and_each_fold_says_what_is_in_it(demo, chromium):
    page = chromium.new_page(viewport={"width": 360, "height": 800}, java_script_enabled=False)
    page.goto(demo.url(TALKING))
    height = "document.documentElement.scrollHeight"
    assert page.evaluate(height) < 12_000
    # What the page holds is one press away: each fold says what is in it.
    for fold in page.locator("details > summary").all():
        assert fold.inner_text().strip()
    page.close()


def test_resources_name_their_owner_and_when_they_were_checked(read):
    """Principle 10."""
    main = read(TALKING)
    resources = read_words(cut(main, "lo-part-resources"))
    assert "every part of Sampleford" in resources
    assert re.search(r"Sampleford Talk toolkit .*? From .*?Checked on \d", resources)
    # A page below has them too: the same for everybody.
    assert "Sampleford Talk toolkit" in read(f"{TALKING}dld/")
