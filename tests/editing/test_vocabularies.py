"""Vocabularies in the form of a service."""

import pytest

from tests.editing.forms import add_url, create, edit, edit_url
from tests.factories import (
    ServiceFactory,
    TaxonomyFactory,
    TermFactory,
)
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import TaxonomyTerm


pytestmark = [pytest.mark.django_db, pytest.mark.core]


def list_codes(page):
    return {row.term.code for row in page.localoffer_terms.all()}


def test_a_vocabulary_added_in_the_admin_is_in_the_form_at_once(editor, manager, directory):
    response = manager.post(
        "/admin/local-offer/vocabularies/add/",
        {"name": "Animals", "code": "animals", "many": "on", "is_filter": "on", "sort_order": 50},
    )
    assert response.status_code == 302
    response = manager.post(
        "/admin/local-offer/terms/add/",
        {"taxonomy": TaxonomyFactory(code="animals").pk, "name": "Guinea pigs", "sort_order": 1},
    )
    assert response.status_code == 302
    html = editor.get(add_url(directory)).content.decode()
    assert html.count('name="terms_animals"') == 1
    term = TaxonomyTerm.objects.get(code="animals:guinea-pigs")
    _, page = create(editor, directory, title="Petting farm", terms_animals=[term.pk])
    assert list_codes(page) == {"animals:guinea-pigs"}


def test_one_answer_is_asked_for_with_radio_buttons_and_not_said(editor, directory):
    budget = TaxonomyFactory(code="budget", many=False)
    yes = TermFactory(taxonomy=budget, code="budget:yes", name="Yes")
    _, page = create(editor, directory, title="Short breaks", terms_budget=yes.pk)
    assert list_codes(page) == {"budget:yes"}
    html = editor.get(edit_url(page)).content.decode()
    assert "Not said" in html
    edit(editor, page, terms_budget="")
    page = CouncilServicePage.objects.get(pk=page.pk)
    assert list_codes(page.get_latest_revision_as_object()) == set()


def test_a_vocabulary_of_one_answer_loses_none_that_an_import_brought(editor, directory):
    budget = TaxonomyFactory(code="budget", many=False)
    for name in ["yes", "ask"]:
        TermFactory(taxonomy=budget, code=f"budget:{name}", name=name)
    page = ServiceFactory(parent=directory, terms=["budget:yes", "budget:ask"])
    edit(editor, page, publish=True)
    assert list_codes(CouncilServicePage.objects.get(pk=page.pk)) == {"budget:yes", "budget:ask"}


def test_long_vocabularies_have_a_filter_and_children_stand_below_parents(editor, directory):
    need = TaxonomyFactory(code="need")
    parent = TermFactory(taxonomy=need, code="need:parent", name="Zz parent")
    for number in range(12):
        TermFactory(taxonomy=need, code=f"need:{number}", name=f"Need {number}", parent=parent)
    html = editor.get(add_url(directory)).content.decode()
    assert "data-localoffer-filter" in html
    assert html.index("Zz parent") < html.index("Need 0")
    assert html.count('<li class="localoffer-terms__item localoffer-terms__item--1">') == 12
