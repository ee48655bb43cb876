"""An editor's form: a draft may be unfinished, publishing says what is missing and where."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from tests.testapp.models import StandardPage


pytestmark = [pytest.mark.django_db]


def post(client, page, *, publish=False, **services):
    value = {"heading": "Help", "text": rich_text(""), "most": "6", "age_from": "", "age_to": ""}
    terms = services.pop("terms", [])
    value |= {"services": {"count": "0"}, **services}
    data = nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "department": "",
            "body": "",
            "content": streamfield([("services", value)]),
            "comments-TOTAL_FORMS": "0",
            "comments-INITIAL_FORMS": "0",
        }
    )
    data["content-0-value-terms"] = terms
    if publish:
        data["action-publish"] = "1"
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)


@pytest.mark.core
def test_a_draft_keeps_an_unfinished_block(page, admin_client):
    assert post(admin_client, page).status_code == 302
    draft = StandardPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert draft.content[0].value["heading"] == "Help"


def test_publishing_an_unfinished_block_names_the_field(page, admin_client):
    response = post(admin_client, page, publish=True)
    assert response.status_code == 200
    assert "Tick what the services are for" in response.content.decode()
    assert not StandardPage.objects.get(pk=page.pk).content


def test_ticked_terms_are_kept_by_their_codes(page, services, admin_client):
    terms = ["need:autism", "level:universal"]
    assert post(admin_client, page, publish=True, terms=terms).status_code == 302
    value = StandardPage.objects.get(pk=page.pk).content[0].value
    assert sorted(value["terms"]) == sorted(terms)


def test_a_fault_is_named_in_a_draft_too(page, services, admin_client):
    response = post(admin_client, page, terms=["need:autism"], age_from="9", age_to="4")
    assert response.status_code == 200
    assert "end before they begin" in response.content.decode()


def test_the_form_offers_every_term_and_only_services_to_choose(page, services, admin_client):
    html = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    # Once, however many blocks have the list.
    assert html.count("value=\\&quot;need:late-talking") == 1
    assert "testapp.councilservicepage" in html
