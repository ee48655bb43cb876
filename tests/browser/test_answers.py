"""A provider on a phone answers the link of a reminder, without JavaScript."""

import re

import pytest


pytestmark = pytest.mark.browser
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture
def link(demo_to_change):
    """The path of the demo provider's link, as `load_demo` prints it."""
    return re.search(r"/send/check/\S+", demo_to_change.run("manage.py", "load_demo")).group()


@pytest.fixture
def faults():
    """A function that names what axe finds on a page, and whether it scrolls sideways."""
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()

    def find(page):
        options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
        found = [rule["id"] for rule in axe.run(page, options=options).response["violations"]]
        if page.evaluate("document.scrollingElement.scrollWidth > window.innerWidth"):
            found.append("too wide")
        return found

    return find


def test_a_provider_answers_for_three_pages_on_a_phone(demo_to_change, link, faults, open_context):
    url = demo_to_change.url
    looking = open_context(width=320, height=640).new_page()
    page = open_context(width=320, height=640, java_script_enabled=False).new_page()
    problems = {}

    def look(name, path):
        looking.goto(url(path))
        problems[name] = faults(looking)

    page.goto(url(link))
    assert page.get_by_role("heading", name="Are these pages still right?").is_visible()
    look("list", link)
    # One is right.
    page.get_by_role("button", name="Still right").first.click()
    assert page.get_by_text("Thank you. 2 pages are left.").is_visible()
    look("list with an answer", link)
    # One needs other words than a wait below its shortest.
    page.get_by_role("link", name="See it all, or change it").first.click()
    entry = page.url.removeprefix(url(""))
    look("page", entry)
    page.get_by_label("Shortest wait").fill("9")
    page.get_by_label("Longest wait").fill("4")
    page.get_by_role("button", name="Change the wait").click()
    assert page.get_by_text("There is a problem.").is_visible()
    assert page.get_by_text("The longest wait is below the shortest").is_visible()
    page.get_by_label("Longest wait").fill("12")
    page.get_by_role("button", name="Change the wait").click()
    assert page.get_by_text("Thank you. 1 page is left.").is_visible()
    # The last is reported.
    page.get_by_role("link", name="See it all, or change it").first.click()
    page.get_by_label("What needs changing?").fill("We have moved.")
    page.get_by_role("button", name="Needs changes").click()
    assert page.get_by_text("Every page has an answer.").is_visible()
    look("answered", entry)
    assert page.goto(url("/send/check/wrong/")).status == 404
    look("wrong link", "/send/check/wrong/")
    assert problems == dict.fromkeys(problems, [])
