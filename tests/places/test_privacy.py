"""What a family typed stays in that one request."""

import logging
import re
import sys

import pytest
from django.core.cache import caches
from django.core.cache.backends.locmem import LocMemCache
from django.db import DatabaseError
from django.views.debug import SafeExceptionReporterFilter

from tests.places.test_geocoding import service  # noqa: F401
from wagtail_localoffer.places import geocoding
from wagtail_localoffer.places.geocoding import find_point


TRACE = re.compile("AL1.?3ZZ|AL1.?8JE", re.IGNORECASE)


class Spy(LocMemCache):
    """Notes the keys and values of every call that reads or writes."""

    seen: list[str] = []

    def validate_key(self, key):
        self.seen.append(key)

    def set(self, key, value, *args, **kwargs):
        self.seen.append(repr(value))
        return super().set(key, value, *args, **kwargs)


@pytest.fixture
def spy(settings):
    settings.CACHES = {"default": {"BACKEND": f"{__name__}.Spy"}}
    Spy.seen = []
    caches["default"].set("probe", "works")
    assert Spy.seen
    return Spy.seen


@pytest.mark.usefixtures("sampleford")
def test_a_postcode_is_in_no_log_and_no_cache(caplog, spy, service):  # noqa: F811
    caplog.set_level(logging.DEBUG)
    for text in ["AL1 8JE", "al13zz", "AL1 3ZZ"]:
        assert find_point(text)
    service.status = 500
    assert find_point("AL1 3ZZ").is_rough
    service.answer, service.status = b"<html>AL1 3ZZ", 200
    assert find_point("AL1 3ZZ").is_rough
    assert not TRACE.search(caplog.text)
    assert not any(TRACE.search(text) for text in spy)
    assert len(service.asked) == 4


def test_the_log_would_have_shown_it(caplog, service):  # noqa: F811
    # The service's answers are seen by the same log: what is not there was not written.
    caplog.set_level(logging.DEBUG)
    geocoding.fetch(f"http://127.0.0.1:{service.server_port}/AL13ZZ", method="POST", body=b"{}")
    assert TRACE.search(caplog.text)


def test_an_error_report_does_not_hold_the_postcode(db, rf, monkeypatch):
    def fail(*args, **kwargs):
        raise DatabaseError("gone")

    monkeypatch.setattr(geocoding.Postcode.objects, "filter", fail)
    try:
        find_point("AL1 3ZZ")
    except DatabaseError:
        trace = sys.exc_info()[2]
    reporter, shown = SafeExceptionReporterFilter(), []
    while trace:
        frame = trace.tb_frame
        if "wagtail_localoffer" in frame.f_code.co_filename:
            shown += reporter.get_traceback_frame_variables(rf.get("/"), frame)
        trace = trace.tb_next
    assert {name for name, _value in shown} >= {"text", "parts", "codes"}
    assert not any(TRACE.search(repr(value)) for _name, value in shown)
