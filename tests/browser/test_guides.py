"""A worried parent's way through a guide, by visible links alone, without a script."""

import re

import pytest


pytestmark = pytest.mark.browser

#: Page loads after the home.
MOST_LOADS = 3
RIGHT = {"Chatter Matters walk-in", "Children's Speech and Language Therapy Service"}
GUIDES = ["talking", "could-it-be-talking", "hearing"]


@pytest.fixture
def phone(demo, open_context):
    """A small phone without a script, on the offer's home; `phone.loads` are its page loads."""
    page = open_context(width=320, height=640, java_script_enabled=False).new_page()
    page.goto(demo.url("/local-offer/"))
    page.loads = []
    page.on("framenavigated", lambda frame: page.loads.append(frame.url))
    return page


def list_names(page):
    names = page.locator("section[aria-labelledby='lo-guide-whom'] li > a:not([href^='tel:'])")
    return [name.strip() for name in names.all_inner_texts()]


def test_a_parent_of_a_three_year_old_with_few_words_gets_to_a_service(phone):
    phone.get_by_role("link", name="My child is not talking yet, or hard to understand").click()
    phone.get_by_role("link", name="3 years", exact=True).click()
    found = [name for name in list_names(phone) if name in RIGHT]
    assert found, list_names(phone)
    phone.get_by_role("link", name=found[0], exact=True).click()
    assert phone.locator("h1").inner_text().strip() == found[0]
    assert phone.locator("main a[href^='tel:']").first.is_visible()
    assert len(phone.loads) <= MOST_LOADS


def test_saying_what_is_noticed_gets_to_a_number_in_as_many_loads(phone):
    phone.get_by_role("link", name="My child is not talking yet, or hard to understand").click()
    phone.get_by_role("link", name="3 years", exact=True).click()
    phone.get_by_role("link", name="Says no words, or only a few").click()
    assert set(list_names(phone)) & RIGHT
    whom = phone.locator("section[aria-labelledby='lo-guide-whom'] a[href^='tel:']")
    assert whom.first.is_visible()
    assert len(phone.loads) <= MOST_LOADS
    assert not phone.context.cookies()


def test_what_is_taken_for_something_else_leads_to_talking_too(phone):
    phone.get_by_role("link", name="My child does not seem to listen or understand").click()
    phone.get_by_role("link", name="They do not listen or do what I ask").click()
    assert phone.get_by_role("heading", name="What it may mean").is_visible()
    assert phone.locator("section[aria-labelledby='lo-guide-whom'] a[href^='tel:']").count()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("guide", GUIDES)
def test_a_guide_has_no_faults_and_fits(demo, open_context, axe, guide, width):
    page = open_context(width=width).new_page()
    page.goto(demo.url(f"/send/guide/{guide}/"))
    seen = 0
    while True:
        faults = axe.run(page).response["violations"]
        assert not faults, [(fault["id"], fault["nodes"][0]["html"]) for fault in faults]
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width
        link = page.locator(".lo-steps a").first
        if seen == 2 or not link.count():
            break
        link.click()
        seen += 1
    assert "age=" in page.url
    assert "sign=" in page.url


def test_an_answer_can_be_printed(demo, open_context):
    page = open_context().new_page()
    page.goto(demo.url("/send/guide/talking/?age=3-to-4&sign=few-words"))
    assert page.get_by_role("button", name="Print this page").is_visible()
    page.emulate_media(media="print")
    words = page.locator("main").inner_text()
    assert "You chose: Says no words, or only a few, 3 years." in re.sub(r"\s+", " ", words)
    assert "Start again" not in words
    assert page.get_by_role("heading", name="Whom to ask here").is_visible()
