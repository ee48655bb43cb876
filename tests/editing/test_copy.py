"""Copy as a new service."""

import pytest
from django.urls import reverse

from tests.editing.forms import edit_url
from tests.factories import DirectoryFactory, ServiceFactory, StandardPageFactory
from tests.testapp.models import CouncilServicePage


pytestmark = [pytest.mark.django_db, pytest.mark.core]


def copy_url(page):
    return reverse("localoffer_copy", args=[page.pk])


@pytest.fixture
def page(directory):
    page = ServiceFactory(
        parent=directory,
        title="Swim",
        external_source="x",
        external_id="7",
        terms=["level:universal"],
    )
    page.localoffer_contacts.create(phone="01632 960123")
    page.save()
    return page


def test_the_button_is_in_the_editor(editor, page):
    assert copy_url(page) in editor.get(edit_url(page)).content.decode()


def test_the_copy_is_a_draft_beside_the_original_open_for_editing(editor, page):
    assert editor.get(copy_url(page)).status_code == 200
    assert CouncilServicePage.objects.count() == 1
    response = editor.post(copy_url(page), {"title": "Swim on Sundays"})
    new = CouncilServicePage.objects.get(title="Swim on Sundays")
    assert response.url == edit_url(new)
    assert not new.live
    assert new.get_parent().pk == page.get_parent().pk
    assert new.localoffer_contacts.get().phone == "01632 960123"
    assert [row.term.code for row in new.localoffer_terms.all()] == ["level:universal"]
    assert (new.external_source, new.external_id) == ("", "")
    assert new.translation_key != page.translation_key
    html = editor.get(edit_url(new)).content.decode()
    assert "Swim on Sundays" in html


def test_a_copy_may_have_the_same_name(editor, page):
    editor.post(copy_url(page), {"title": "Swim"})
    editor.post(copy_url(page), {"title": "Swim"})
    slugs = set(CouncilServicePage.objects.values_list("slug", flat=True))
    assert len(slugs) == 3


def test_a_copy_needs_a_name(editor, page):
    assert editor.post(copy_url(page), {"title": " "}).status_code == 200
    assert CouncilServicePage.objects.count() == 1


def test_only_who_may_add_there_may_copy(editor, visitor, root):
    elsewhere = DirectoryFactory(parent=root, slug="elsewhere")
    theirs = ServiceFactory(parent=elsewhere)
    for client in (editor, visitor):
        assert client.post(copy_url(theirs), {"title": "Mine now"}).status_code in (302, 403)
    assert CouncilServicePage.objects.count() == 1


def test_other_pages_are_not_copied_this_way(editor, directory, root):
    page = StandardPageFactory(parent=root)
    assert editor.get(copy_url(page)).status_code == 404


def test_the_copy_page_says_which_service_is_copied(editor, page):
    html = editor.get(copy_url(page)).content.decode()
    assert "Copy as a new service" in html
    assert 'value="Swim"' in html
