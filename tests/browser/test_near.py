"""Near a postcode in a real browser: with and without a script, and free of axe's faults."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.test_crawl import RULES, describe


pytestmark = pytest.mark.browser

PATH = "/local-offer/services/"


def look_near(page, postcode):
    summary = page.locator("#lo-filters-all > summary")
    if summary.is_visible() and not page.locator("#lo-near").is_visible():
        summary.click()
    page.get_by_label("Postcode").fill(postcode)
    page.get_by_label("How far away?").select_option("10")
    page.get_by_role("button", name="Look near here").click()


def list_faults(page):
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    faults = [describe(found) for found in Axe().run(page, options=options).response["violations"]]
    wide = page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth")
    return faults + ([f"{wide}px too wide"] if wide > 0 else [])


@pytest.mark.parametrize("script", [True, False])
def test_a_postcode_finds_what_is_near_and_no_address_holds_it(demo, open_context, script):
    page = open_context(width=320, height=640, java_script_enabled=script).new_page()
    addresses = []
    page.on("request", lambda request: addresses.append(request.url))
    page.goto(demo.url(PATH))
    look_near(page, "al1 8je")
    page.wait_for_url("**near=AL1+8&within=10")
    page.locator(".lo-card__facts dt", has_text="How far").first.wait_for()
    assert "Nearest first" in page.locator(".lo-sort strong").inner_text()
    assert not any("8je" in address.lower() for address in addresses)
    assert not any("8je" in line.lower() for line in (demo.folder / "server.log").open())
    if script:
        # The focus is where the answer is, and another distance shows at once.
        assert page.evaluate("document.activeElement.id") == "lo-count"
        page.get_by_label("How far away?").select_option("1")
        page.wait_for_url("**near=AL1+8&within=1")
        assert list_faults(page) == []


def test_a_postcode_that_is_none_is_told_beside_its_field(demo, open_context):
    page = open_context(width=320, height=640).new_page()
    page.goto(demo.url(PATH))
    look_near(page, "hello")
    page.get_by_text("We cannot read that as a postcode").wait_for()
    field = page.get_by_label("Postcode")
    assert field.input_value() == "hello"
    assert "lo-near-error" in field.get_attribute("aria-describedby")
    assert list_faults(page) == []
    # A postcode nobody knows, and a list that a radius emptied.
    for query, text in (
        ("?near=ZZ99", "We do not know the postcode ZZ99"),
        (
            "?near=CB1&within=1&delivery=overnight&need=autism&age=9",
            "No services found",
        ),
    ):
        page.goto(demo.url(PATH + query))
        page.get_by_text(text).first.wait_for()
        assert list_faults(page) == []
