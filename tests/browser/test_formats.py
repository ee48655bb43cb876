"""Other forms of a page in a real browser: found, read, printed, played only when asked for."""

import pytest


pytestmark = pytest.mark.browser

EASY = "/local-offer/easy-read/"
POLISH = "/local-offer/po-polsku/"
#: 16 points in pixels.
SIZE = 21.3

#: A signed video as an editor would add it. It need not play: what is asked for is looked at.
ADD_VIDEO = """
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail_localoffer.models import PageFormat
from wagtail_localoffer.pages.models import OfferHomePage
make = get_document_model().objects.create
file = make(title="Signed", file=ContentFile(b"0" * 5000, name="signed.mp4"))
words = b"WEBVTT\\n\\n00:00.000 --> 00:02.000\\nHello\\n"
captions = make(title="Captions", file=ContentFile(words, name="signed.vtt"))
PageFormat.objects.create(
    page_id=OfferHomePage.objects.get().pk, kind="bsl", language="bfi", file=file,
    captions=captions, transcript="<p>You can ring us.</p>", length="3 minutes",
)
"""


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", [EASY, POLISH])
def test_an_easy_read_page_has_no_faults_and_fits(demo, open_context, axe, width, path):
    page = open_context(width=width).new_page()
    page.goto(demo.url(path))
    faults = axe.run(page).response["violations"]
    assert not faults, [(fault["id"], fault["nodes"][0]["html"]) for fault in faults]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for picture, words in zip(
        page.locator(".lo-easy__picture").all(), page.locator(".lo-easy__words").all(), strict=True
    ):
        left, right = picture.bounding_box(), words.bounding_box()
        assert left["x"] + left["width"] <= right["x"]
        size = words.evaluate("node => parseFloat(getComputedStyle(node).fontSize)")
        assert size >= SIZE


def test_an_easy_read_page_is_printed_in_16_points_without_the_switch(demo, open_context):
    page = open_context().new_page()
    page.goto(demo.url(EASY))
    page.emulate_media(media="print")
    words = page.locator(".lo-easy__words").first
    assert words.evaluate("node => parseFloat(getComputedStyle(node).fontSize)") >= SIZE
    assert not page.locator(".lo-formats").is_visible()


def test_a_family_goes_from_the_home_to_easy_read_and_back(demo, open_context):
    page = open_context(width=320, java_script_enabled=False).new_page()
    page.goto(demo.url("/local-offer/"))
    page.get_by_role("link", name="Easy Read", exact=True).click()
    assert page.locator("h1").inner_text() == "The Local Offer in Easy Read"
    polish = page.get_by_role("link", name="Polski", exact=True)
    assert polish.locator("span").get_attribute("lang") == "pl"
    polish.click()
    assert page.locator("h1").get_attribute("lang") == "pl"
    page.get_by_role("link", name="The whole page").click()
    assert page.url.endswith("/local-offer/")


def test_a_video_asks_for_nothing_before_somebody_plays_it(demo_to_change, open_context, axe):
    demo_to_change.run("manage.py", "shell", "-c", ADD_VIDEO)
    page = open_context(width=390).new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(demo_to_change.url("/local-offer/"), wait_until="networkidle")
    # By keyboard: the summary opens what is below it.
    page.locator(".lo-played > summary").focus()
    page.keyboard.press("Enter")
    video = page.locator(".lo-played video")
    assert video.is_visible()
    page.wait_for_timeout(500)
    assert page.locator(".lo-played track").count() == 1
    assert not [url for url in asked if "/documents/" in url]
    assert not [url for url in asked if not url.startswith(demo_to_change.address)]
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    faults = axe.run(page).response["violations"]
    assert not faults, [(fault["id"], fault["nodes"][0]["html"]) for fault in faults]
    with page.expect_request("**/documents/**/signed*.mp4"):
        video.evaluate("node => { node.play().catch(() => {}) }")
    page.locator(".lo-transcript > summary").click()
    assert page.get_by_text("You can ring us.").is_visible()
