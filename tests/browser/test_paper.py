"""What a family gets on paper: all of the facts, nothing to press, no half-empty sheets."""

import io
import re

import pypdf
import pytest


pytestmark = pytest.mark.browser

SERVICE = "/local-offer/services/childrens-speech-and-language-therapy-service/"


def read_pages(page):
    reader = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return [sheet.extract_text() for sheet in reader.pages]


def test_the_home_on_paper_has_every_number_of_a_crisis_and_no_heading_without_words(
    demo, open_context
):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(demo.url("/local-offer/"))
    page.emulate_media(media="print")
    assert page.get_by_role("link", name="0800 1111").is_visible()
    empty = page.evaluate(
        """() => [...document.querySelectorAll('main h2, main h3')].filter(
            el => el.checkVisibility() && !/\\S/.test(
                el.parentElement.innerText.replace(el.innerText, ''))
        ).map(el => el.innerText)"""
    )
    assert empty == []
    assert not page.get_by_text("Find help by age").is_visible()


def test_a_service_fills_its_sheets_and_each_has_its_number(demo, open_context):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(demo.url(SERVICE))
    sheets = read_pages(page)
    numbers = [re.search(r"(\d+) / (\d+)", words) for words in sheets]
    assert [int(found[1]) for found in numbers] == list(range(1, len(sheets) + 1))
    assert {int(found[2]) for found in numbers} == {len(sheets)}
    # Half a sheet of words at least, on all but the last: nothing was pushed overleaf as a whole.
    assert min(len(words.split()) for words in sheets[:-1]) > 100
    assert "Add to my list" not in " ".join(sheets)
    assert "01632 960106" in sheets[0]


def test_a_letter_is_alone_on_its_sheet(demo, open_context):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(demo.url("/send/ask-for-an-assessment/"))
    page.get_by_label("Your name").fill("Ana Nowak")
    page.get_by_label("Your child's name").fill("Jan")
    page.wait_for_timeout(3500)
    page.get_by_role("button", name="Show my letter").click()
    assert page.get_by_role("heading", name="A letter to ask for an assessment").is_visible()
    page.emulate_media(media="print")
    letter = page.locator(".lo-letter").inner_text()
    assert "Jan" in letter and "Ana Nowak" in letter
    assert page.locator("main").inner_text().split() == letter.split()
