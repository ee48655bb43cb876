"""What a council and optional parts change on a service's page, and what it costs."""

import pytest
from django.test import override_settings
from wagtail import hooks
from wagtail.admin.ui.components import Component

from tests.factories import (
    LocationFactory,
    OrganisationFactory,
    ServiceFactory,
)
from tests.services.looking import add, fetch, publish
from tests.testapp.models import CouncilServicePage


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def test_the_number_of_queries_does_not_grow_with_the_rows(
    directory, client, django_assert_max_num_queries
):
    page = ServiceFactory(parent=directory, organisation=OrganisationFactory(), terms=["need:a"])
    for kind, values in _rows(0):
        add(page, kind, **values)
    publish(page)
    client.get(page.url)
    with django_assert_max_num_queries(60) as few:
        client.get(page.url)
    page = CouncilServicePage.objects.get(pk=page.pk)
    for number in range(1, 9):
        for kind, values in _rows(number):
            add(page, kind, **values)
    page.funder = OrganisationFactory()
    publish(page)
    with django_assert_max_num_queries(60) as many:
        client.get(page.url)
    assert len(many) == len(few)
    # What it was before, and services like it: neither grows.
    assert len(few) <= 34


def _rows(number):
    place = LocationFactory()
    return [
        ("contacts", {"phone": f"01632 96013{number}"}),
        ("places", {"location": place}),
        ("schedules", {"byday": "TU", "location": place}),
        ("costs", {"amount": number}),
        ("languages", {"name": f"Language {number}"}),
        ("formats", {"kind": "audio", "link": f"https://example.org/{number}"}),
        ("answers", {"question": f"Question {number}?", "answer": "Yes"}),
    ]


def test_a_council_overrides_the_file_of_one_row(directory, client, tmp_path, settings):
    folder = tmp_path / "wagtail_localoffer" / "services"
    folder.mkdir(parents=True)
    (folder / "contact.html").write_text("<li>WhatsApp {{ row.whatsapp }}</li>")
    page = ServiceFactory(parent=directory)
    add(page, "contacts", phone="01632 960134", whatsapp="07700 900123")
    publish(page)
    (own,) = settings.TEMPLATES
    with override_settings(TEMPLATES=[{**own, "DIRS": [tmp_path, *own["DIRS"]]}]):
        assert "<li>WhatsApp 07700 900123</li>" in fetch(client, page)


def test_an_optional_part_adds_a_section_and_an_action_through_hooks(directory, client, tmp_path):
    class Part(Component):
        def __init__(self, html):
            self.html = html

        def render_html(self, parent_context=None):
            return f"{self.html} {parent_context['page'].title}"

    page = ServiceFactory(parent=directory, title="Club", email="a@example.org")
    late = ("localoffer_service_sections", lambda request, page: [Part("LATE")])
    early = ("localoffer_service_sections", lambda request, page: [Part("EARLY")])
    action = ("localoffer_service_actions", lambda request, page: [Part("ACTION")])
    nothing = ("localoffer_service_sections", lambda request, page: None)
    with (
        hooks.register_temporarily([late], order=20),
        hooks.register_temporarily([early, action, nothing], order=10),
    ):
        html = fetch(client, page)
    assert html.index("ACTION Club") < html.index("EARLY Club") < html.index("LATE Club")
    assert "EARLY" not in fetch(client, page)


def test_a_draft_is_previewed_with_rows_that_are_not_saved(directory, rf):
    page = ServiceFactory(parent=directory, title="Draft", terms=["need:autism"])
    page.localoffer_contacts = [
        CouncilServicePage.localoffer_contacts.rel.related_model(phone="01632 960177")
    ]
    response = page.make_preview_request()
    assert response.status_code == 200
    html = response.render().content.decode()
    assert "01632 960177" in html
    assert "autism" in html
    assert not CouncilServicePage.objects.get(pk=page.pk).localoffer_contacts.exists()
