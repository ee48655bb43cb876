"""What a web team is told where the links in reminders cannot be followed."""

import sys
import types

import pytest
from django.http import HttpResponse
from django.test import override_settings
from django.urls import include, path, re_path

from tests.factories import StandardPageFactory
from wagtail_localoffer.reviews import links
from wagtail_localoffer.reviews.checks import check_prefix, check_urls


OURS = path("send/", include("wagtail_localoffer.urls"))
REST = re_path(r"^(.*)$", lambda request, rest: HttpResponse())


@pytest.fixture
def use(monkeypatch):
    def use_urls(*patterns):
        module = types.ModuleType("urls_of_a_site")
        module.urlpatterns = list(patterns)
        monkeypatch.setitem(sys.modules, "urls_of_a_site", module)
        return override_settings(ROOT_URLCONF="urls_of_a_site")

    return use_urls


@pytest.mark.core
def test_a_site_that_includes_our_addresses_is_told_nothing(use):
    assert check_urls(None) == []
    with use(OURS, REST):
        assert check_urls(None) == []


def test_a_site_without_our_addresses_is_told_the_line_and_mails_have_no_link(use):
    with use(REST):
        (message,) = check_urls(None)
        assert links.make_url("ann@example.org", [links.Review(pk=1)]) == ""
    assert message.id == "wagtail_localoffer.W004"
    assert 'include("wagtail_localoffer.urls")' in message.hint


def test_a_site_whose_pages_come_first_is_told(use):
    with use(REST, OURS):
        (message,) = check_urls(None)
    assert message.id == "wagtail_localoffer.W005"


@pytest.mark.django_db
def test_a_live_page_at_our_prefix_is_reported(root):
    assert check_prefix(None, databases=["default"]) == []
    page = StandardPageFactory(parent=root, title="Send", slug="send")
    (message,) = check_prefix(None, databases=["default"])
    assert message.id == "wagtail_localoffer.W006" and "/send/" in message.msg
    page.unpublish()
    assert check_prefix(None, databases=["default"]) == []
