"""What is kept of a service's facts, to tell what changed."""

import pytest
from django.utils import translation

from tests.factories import DirectoryFactory, HomeFactory, ServiceFactory
from wagtail_localoffer.models import ServiceHistory
from wagtail_localoffer.services import phrases


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def test_an_editor_with_another_language_makes_no_news(root, monkeypatch, time_machine):
    monkeypatch.setattr(phrases, "say_ages", lambda *ages: f"{translation.get_language()} {ages}")
    time_machine.move_to("2026-03-02")
    service = ServiceFactory(
        parent=DirectoryFactory(parent=HomeFactory(parent=root)), maximum_age=5
    )
    time_machine.move_to("2026-03-09")
    with translation.override("cy"):
        service.save()
    assert ServiceHistory.objects.get().changes == []
    service.maximum_age = 6
    service.save()
    assert [change["fact"] for change in ServiceHistory.objects.get().changes] == ["ages"]
