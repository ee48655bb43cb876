"""What `manage.py check` tells a web team."""

import pytest

from tests.testapp.models import CouncilHomePage, CouncilServicePage, StandardPage
from wagtail_localoffer.checks import check_setting_keys
from wagtail_localoffer.home.checks import check_home_can_be_made
from wagtail_localoffer.services.checks import check_rows


pytestmark = pytest.mark.core


def test_a_misspelt_setting_is_reported_with_the_nearest_name(settings):
    settings.WAGTAIL_LOCALOFFER = {"PAGE_SISE": 5}
    (message,) = check_setting_keys(None)
    assert message.id == "wagtail_localoffer.W001"
    assert "PAGE_SIZE" in message.hint


def test_a_known_setting_is_not_reported(settings):
    settings.WAGTAIL_LOCALOFFER = {"PAGE_SIZE": 5}
    assert check_setting_keys(None) == []


def test_a_service_type_without_rows_is_an_error(monkeypatch):
    assert check_rows(None) == []
    monkeypatch.delattr(CouncilServicePage, "localoffer_contacts")
    (message,) = (found for found in check_rows(None) if found.obj is CouncilServicePage)
    assert "CouncilServicePage" in message.msg
    assert "contacts" in message.msg
    assert "@service_rows" in message.hint


def test_a_site_that_accepts_no_home_is_told_the_line_to_add(monkeypatch):
    assert check_home_can_be_made(None) == []
    monkeypatch.setattr(StandardPage, "allowed_subpage_models", classmethod(lambda cls: []))
    (message,) = check_home_can_be_made(None)
    assert "subpage_types" in message.hint
    assert "StandardPage" in message.hint
    assert CouncilHomePage.__name__ in message.hint or "OfferHomePage" in message.hint
