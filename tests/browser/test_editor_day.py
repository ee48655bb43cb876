"""A plain Local Offer editor's day: create, save a draft, publish, find, correct, unpublish."""

import pytest


pytestmark = pytest.mark.browser

TITLE = "Puddle Jumpers talking group"


@pytest.fixture
def editor(demo_to_change, open_context):
    """A browser in which the demo's Local Offer editor is logged in."""
    page = open_context(width=1280, height=1000).new_page()
    page.goto(demo_to_change.url("/admin/"))
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("sampleford")
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/admin/")
    return page


def save(page, name):
    """Presses one of the actions at the foot of the form, unfolding them where they are folded."""
    button = page.get_by_role("button", name=name, exact=True)
    if not button.first.is_visible():
        page.locator("footer [data-w-dropdown-target='toggle']").first.click()
    with page.expect_navigation(timeout=60_000):
        button.first.click()


def find(page, demo, words):
    page.goto(demo.url("/local-offer/services/"))
    page.get_by_label("What are you looking for?").fill(words)
    page.get_by_role("button", name="Search", exact=True).click()
    page.wait_for_url("**q=**")
    page.wait_for_function("!document.querySelector('.lo-directory[aria-busy]')")
    return page.get_by_role("link", name=TITLE, exact=True)


def test_an_editor_keeps_a_service_from_first_draft_to_its_end(editor, demo_to_change):
    demo = demo_to_change
    # The way in: Local Offer > Services, "Add service".
    editor.goto(demo.url("/admin/"))
    assert (
        editor.get_by_role("button", name="Local Offer")
        .or_(editor.get_by_role("link", name="Local Offer"))
        .first.is_visible()
    )
    parent = demo.run(
        "manage.py",
        "shell",
        "-v0",
        "-c",
        "from wagtail_localoffer.pages.models import DirectoryPage;"
        "print(DirectoryPage.objects.get().pk)",
    ).strip()
    editor.goto(demo.url(f"/admin/pages/add/wagtail_localoffer_pages/servicepage/{parent}/"))

    # A draft needs a name and nothing else.
    editor.locator("[name=title]").press_sequentially(TITLE)
    # Wagtail fills the slug a moment after the last key.
    editor.wait_for_function("document.querySelector('[name=slug]').value.length > 20")
    save(editor, "Save draft")
    editor.get_by_text("Families still need to know").first.wait_for()
    edit = editor.url
    assert not find(editor, demo, "puddle jumpers").count()

    # Completed and published, it is found by its name and by what families call it.
    editor.goto(edit)
    editor.locator("[name=summary]").fill("A free group for toddlers who are late to talk.")
    editor.get_by_label("Late to talk").first.check()
    editor.locator("[name=minimum_age]").fill("1")
    editor.locator("[name=maximum_age]").fill("4")
    save(editor, "Publish")
    editor.get_by_text("published").first.wait_for()
    assert find(editor, demo, "puddle jumpers").count() == 1
    assert find(editor, demo, "my 2 year old isnt talking").count() == 1

    # A correction shows at once.
    with editor.expect_navigation():
        find(editor, demo, "puddle jumpers").click()
    assert "late to talk" in editor.locator("main").inner_text()
    address = editor.url
    editor.goto(edit)
    editor.locator("[name=summary]").fill("A free group with songs for toddlers.")
    save(editor, "Publish")
    editor.goto(address)
    assert "with songs for toddlers" in editor.locator("main").inner_text()

    # Unpublished, it is gone from the directory and answers "not found".
    editor.goto(edit.replace("/edit/", "/unpublish/"))
    with editor.expect_navigation(timeout=60_000):
        editor.get_by_role("button", name="Yes, unpublish it").click()
    assert not find(editor, demo, "puddle jumpers").count()
    assert editor.goto(address).status == 404
