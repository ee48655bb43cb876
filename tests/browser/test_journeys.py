"""Six families, each from the offer's home to a phone number or form of a right service.

By visible clicks and typing only, without a script, on a small phone, in three page loads.
"""

import pytest


pytestmark = pytest.mark.browser

#: Page loads after the home.
MOST_LOADS = 3
#: A family looks at so many of the results.
FIRST = 3

SEARCHES = [
    (
        "my 3 year old isn't talking",
        {"Chatter Matters walk-in", "Children's Speech and Language Therapy Service"},
    ),
    (
        "autism club saturday near AL1",
        {"Saturday Crew, Kettlebury", "Weekend Explorers, Sampleford"},
    ),
    ("my teenager is anxious about school, no diagnosis", {"CAMHS single point of access"}),
    (
        "we just found out our toddler is deaf",
        {"Deaf and Hearing Support Service", "Children's Hearing Clinic"},
    ),
    ("supported internship, 17 years old", {"Project Springboard supported internship"}),
]


@pytest.fixture
def phone(demo, chromium):
    """A small phone without a script, on the offer's home; `phone.loads` are its page loads."""
    context = chromium.new_context(
        java_script_enabled=False, viewport={"width": 320, "height": 640}
    )
    page = context.new_page()
    page.goto(demo.url("/local-offer/"))
    page.loads = []
    page.on("framenavigated", lambda frame: page.loads.append(frame.url))
    yield page
    context.close()


@pytest.mark.parametrize(("words", "right"), SEARCHES)
def test_a_family_gets_to_whom_to_ask(phone, words, right):
    phone.get_by_label("What do you need help with?").fill(words)
    phone.get_by_role("button", name="Search").click()
    names = phone.locator(".lo-results h2 a, .lo-results h3 a").all_inner_texts()[:FIRST]
    found = [name.strip() for name in names if name.strip() in right]
    assert found, names
    phone.get_by_role("link", name=found[0], exact=True).click()
    ways = phone.locator("main a[href^='tel:'], main a[href^='mailto:'], main a[href^='http']")
    assert ways.first.is_visible()
    assert len(phone.loads) <= MOST_LOADS


def test_a_refused_parent_gets_to_whom_to_ring(phone):
    phone.get_by_role("link", name="Something went wrong: what can I do?").click()
    phone.get_by_role("link", name="An EHC plan: asking for one, or what is in it").click()
    phone.get_by_role("link", name="The council said no to an assessment").click()
    assert phone.locator("main a[href='tel:01632960121']").first.is_visible()
    assert len(phone.loads) <= MOST_LOADS


def test_a_worried_parent_needs_no_typing(phone):
    phone.get_by_role("link", name="My child is not talking yet, or hard to understand").click()
    phone.get_by_role("link", name="3 years", exact=True).click()
    names = [name.strip() for name in phone.locator("main li > a").all_inner_texts()]
    found = [name for name in names if name in SEARCHES[0][1]]
    assert found, names
    phone.get_by_role("link", name=found[0], exact=True).click()
    assert phone.locator("main a[href^='tel:']").first.is_visible()
    assert len(phone.loads) <= MOST_LOADS
