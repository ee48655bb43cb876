"""From a refusal letter to a date, as a parent would get there."""

import pytest


pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [320, 1280])
def test_a_refusal_letter_gets_its_last_day_in_four_pages_without_a_script(demo, chromium, width):
    context = chromium.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 700}
    )
    page = context.new_page()
    loads = []
    page.on("framenavigated", lambda frame: loads.append(frame.url))
    page.goto(demo.url("/local-offer/"))
    loads.clear()
    page.get_by_role("link", name="I have a letter: when is my last day to appeal?").click()
    page.get_by_label("Day").first.fill("2")
    page.get_by_label("Month").first.fill("November")
    page.get_by_label("Year").first.fill("2026")
    page.get_by_role("button", name="Work it out").click()
    page.get_by_text("Monday 4 January 2027").first.wait_for()
    assert len(loads) <= 4
    context.close()


def test_the_way_through_the_chooser_works_with_the_keyboard_alone(demo, open_context):
    page = open_context(width=1280).new_page()
    page.goto(demo.url("/send/what-went-wrong/"))
    for words in [
        "An EHC plan: asking for one, or what is in it",
        "The council said no to an assessment",
        "Work out your last day",
    ]:
        link = page.get_by_role("link", name=words)
        for _press in range(60):
            page.keyboard.press("Tab")
            if link.evaluate("element => element === document.activeElement"):
                break
        page.keyboard.press("Enter")
        page.wait_for_load_state()
    page.get_by_role("heading", name="Last day to appeal").wait_for()


def test_a_printed_answer_has_the_day_and_the_working_and_no_form(demo, open_context):
    page = open_context(width=1280).new_page()
    page.goto(demo.url("/send/dates/appeal/?sent_day=2&sent_month=11&sent_year=2026"))
    page.emulate_media(media="print")
    assert page.get_by_text("Monday 4 January 2027").first.is_visible()
    assert page.get_by_text("How we worked it out").is_visible()
    assert not page.get_by_role("button", name="Work it out").is_visible()
