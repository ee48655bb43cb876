"""A plain Local Offer editor keeps a service, through real requests."""

import re

import pytest

from tests.editing.forms import add_url, create, edit, edit_url, list_errors
from tests.factories import (
    LocationFactory,
    OrganisationFactory,
    ServiceFactory,
)
from tests.testapp.models import CouncilServicePage


pytestmark = [pytest.mark.django_db, pytest.mark.core]


def list_codes(page):
    return {row.term.code for row in page.localoffer_terms.all()}


def test_a_draft_needs_only_a_title(editor, directory):
    response, page = create(editor, directory, title="Chatter group")
    assert response.status_code == 302
    assert page.draft_title == "Chatter group"
    assert not page.live


def test_a_draft_is_completed_and_published(editor, directory, terms):
    _, page = create(editor, directory, title="Chatter group")
    response, _ = edit(
        editor,
        page,
        publish=True,
        summary="A weekly group for children who find talking hard.",
        terms_level=[terms["level:universal"].pk, terms["level:targeted"].pk],
        terms_need=[terms["need:speech"].pk],
        minimum_age="2",
        maximum_age="4.5",
        eligibility="Live in Sampleford.",
        rows=[("contacts", {"title": "Front desk", "phone": "01632 960123"})],
        ward="Abbey",
    )
    assert response.status_code == 302, list_errors(response)
    page = CouncilServicePage.objects.get(pk=page.pk)
    assert page.live
    assert list_codes(page) == {"level:universal", "level:targeted", "need:speech"}
    assert page.localoffer_contacts.get().phone == "01632 960123"
    assert page.ward == "Abbey"
    assert page.minimum_age == 2


def test_publishing_without_a_summary_is_refused_and_says_which_field(editor, directory):
    response, page = create(editor, directory, publish=True, title="Chatter group")
    assert response.status_code == 200
    assert page is None
    assert "summary" in list_errors(response)


def test_terms_are_changed_and_those_that_stay_keep_their_uuid(editor, directory, terms):
    page = ServiceFactory(parent=directory, terms=["level:universal", "need:autism"])
    before = {row.term.code: row.uuid for row in page.localoffer_terms.all()}
    edit(
        editor,
        page,
        publish=True,
        terms_level=[terms["level:universal"].pk],
        terms_need=[terms["need:speech"].pk],
    )
    page = CouncilServicePage.objects.get(pk=page.pk)
    after = {row.term.code: row.uuid for row in page.localoffer_terms.all()}
    assert set(after) == {"level:universal", "need:speech"}
    assert after["level:universal"] == before["level:universal"]


def test_a_draft_holds_terms_that_the_live_page_does_not_have_yet(editor, directory, terms):
    page = ServiceFactory(parent=directory, terms=["level:universal"])
    edit(editor, page, terms_level=[terms["level:targeted"].pk])
    page = CouncilServicePage.objects.get(pk=page.pk)
    assert list_codes(page) == {"level:universal"}
    assert list_codes(page.get_latest_revision_as_object()) == {"level:targeted"}
    again = editor.get(edit_url(page)).context["form"]
    assert again["terms_level"].value() == [str(terms["level:targeted"].pk)]


def test_unticking_every_term_removes_them(editor, directory, terms):
    page = ServiceFactory(parent=directory, terms=["level:universal", "need:autism"])
    edit(editor, page, publish=True, terms_level=None, terms_need=None)
    assert list_codes(CouncilServicePage.objects.get(pk=page.pk)) == set()


def test_wrong_input_keeps_what_was_typed(editor, directory, terms):
    response, _ = create(
        editor,
        directory,
        title="Chatter group",
        summary="What it is.",
        minimum_age="9",
        maximum_age="4",
        terms_level=[terms["level:targeted"].pk],
        rows=[("contacts", {"title": "Front desk", "phone": "01632 960123"})],
    )
    assert response.status_code == 200
    assert "below the youngest" in list_errors(response)["maximum_age"][0]
    html = response.content.decode()
    assert "Chatter group" in html
    assert "01632 960123" in html
    assert re.search(rf'name="terms_level" value="{terms["level:targeted"].pk}"[^>]* checked', html)


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"wait_weeks_from": 9, "wait_weeks_to": 2}, "wait_weeks_to", "below the shortest"),
        ({"wait_weeks_from": 9}, "wait_as_of", "on what date"),
    ],
)
def test_a_wait_that_makes_no_sense_is_refused(editor, directory, values, field, words):
    response, page = create(
        editor, directory, publish=True, title="Chat", summary="What it is.", **values
    )
    assert words in list_errors(response)[field][0]
    assert page is None


def test_a_draft_may_still_lack_the_date_of_the_wait(editor, directory):
    response, page = create(editor, directory, title="Chat", wait_weeks_from=9)
    assert response.status_code == 302
    assert page.wait_weeks_from == 9


def test_days_are_understood_as_words_and_kept_as_the_standard_has_them(editor, directory):
    row = {"freq": "WEEKLY", "interval": 1, "byday": "Monday, wed and FR"}
    response, page = create(editor, directory, title="Chat", rows=[("schedules", row)])
    assert response.status_code == 302, list_errors(response)
    assert page.localoffer_schedules.get().byday == "MO,WE,FR"


@pytest.mark.parametrize(
    ("row", "field", "words"),
    [
        ({"byday": "Mittwoch"}, "byday", "is not a day"),
        ({"byday": "1SA"}, "byday", "choose every month"),
        ({"opens_at": "12:00", "closes_at": "09:00"}, "closes_at", "closes before it opens"),
        ({"interval": 2, "byday": "MO"}, "dtstart", "one date"),
    ],
)
def test_opening_times_that_cannot_be_are_refused(editor, directory, row, field, words):
    row = {"freq": "WEEKLY", "interval": 1, **row}
    response, _ = create(
        editor,
        directory,
        publish=True,
        title="Chat",
        summary="What it is.",
        rows=[("schedules", row)],
    )
    assert response.status_code == 200
    assert words in list_errors(response)[f"localoffer_schedules-{field}"][0]


def test_missing_facts_are_named_and_lead_to_their_fields(editor, directory):
    page = ServiceFactory(parent=directory, eligibility="Anyone.")
    html = editor.get(edit_url(page)).content.decode()
    assert "Families still need to know" in html
    assert 'href="#id_cost_text">Cost<' in html
    assert 'href="#id_eligibility"' not in html
    assert 'id="id_cost_text"' in html


def test_missing_facts_do_not_stop_an_editor_who_mends_a_phone_number(editor, directory):
    page = ServiceFactory(parent=directory)
    response, _ = edit(editor, page, publish=True, rows=[("contacts", {"phone": "01632 960999"})])
    assert response.status_code == 302
    page = CouncilServicePage.objects.get(pk=page.pk)
    assert page.localoffer_contacts.get().phone == "01632 960999"


def test_a_setting_makes_facts_necessary_for_publishing_but_not_for_drafts(
    editor, directory, terms, settings
):
    settings.WAGTAIL_LOCALOFFER = {"REQUIRED_FACTS": ["level", "contact"]}
    page = ServiceFactory(parent=directory)
    response, _ = edit(editor, page, publish=True)
    assert "needed before" in list_errors(response)["terms_level"][0]
    assert "Phone or e-mail" in list_errors(response)["email"][0]
    response, _ = edit(editor, page)
    assert response.status_code == 302
    response, _ = edit(
        editor,
        page,
        publish=True,
        terms_level=[terms["level:universal"].pk],
        rows=[("contacts", {"phone": "01632 960999"})],
    )
    assert response.status_code == 302, list_errors(response)
    page = CouncilServicePage.objects.get(pk=page.pk)
    assert page.localoffer_contacts.count() == 1


def test_two_versions_can_be_compared_and_show_their_terms(editor, directory, terms):
    page = ServiceFactory(parent=directory, terms=["level:universal"])
    first = page.save_revision()
    edit(editor, page, terms_level=[terms["level:targeted"].pk])
    last = CouncilServicePage.objects.get(pk=page.pk).latest_revision
    url = f"/admin/pages/{page.pk}/revisions/compare/{first.pk}...{last.pk}/"
    html = editor.get(url).content.decode()
    assert '<span class="addition">targeted</span>' in html
    assert '<span class="deletion">universal</span>' in html


def test_a_likely_duplicate_is_named_after_saving_and_in_the_form(editor, directory):
    place = LocationFactory(postal_code="AL1 8NB")
    other = ServiceFactory(parent=directory, title="Children's Chatter Group", slug="other")
    other.localoffer_places.create(location=place)
    other.save()
    near = LocationFactory(postal_code="al18nb")
    response, page = create(
        editor,
        directory,
        title="childrens chatter group",
        rows=[("places", {"location": near.pk})],
    )
    assert response.status_code == 302, list_errors(response)
    html = editor.get(edit_url(page)).content.decode()
    assert "Is it the same one?" in html
    assert "Is this service here already?" in html
    assert f'href="{edit_url(other)}"' in html


def test_the_same_name_elsewhere_is_no_duplicate(editor, directory):
    for slug, postcode in [("a", "AL1 8NB"), ("b", "HP1 1AA")]:
        page = ServiceFactory(parent=directory, title="Chatter group", slug=slug)
        page.localoffer_places.create(location=LocationFactory(postal_code=postcode))
        page.save()
    assert "Is this service here already?" not in editor.get(edit_url(page)).content.decode()


def test_a_form_that_is_sent_back_as_it_came_changes_nothing(editor, directory, terms):
    organisation = OrganisationFactory()
    page = ServiceFactory(
        parent=directory, terms=["level:universal", "need:autism"], organisation=organisation
    )
    page.localoffer_contacts.create(title="Desk", phone="01632 960123")
    page.save()
    edit(editor, page, publish=True)
    page = CouncilServicePage.objects.get(pk=page.pk)
    assert list_codes(page) == {"level:universal", "need:autism"}
    assert page.localoffer_contacts.get().phone == "01632 960123"
    assert page.organisation == organisation


def test_every_field_of_a_service_is_in_the_form_once(editor, directory, terms):
    response = editor.get(add_url(directory))
    html = response.content.decode().partition("<form")[2]
    for name in response.context["form"].fields:
        if name.startswith("terms_"):
            taxonomy = name.removeprefix("terms_")
            wanted = sum(code.startswith(f"{taxonomy}:") for code in terms)
            assert html.count(f'name="{name}"') == wanted, name
        elif name != "comment_notifications":
            assert html.count(f'name="{name}"') == 1, name
