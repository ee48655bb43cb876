"""Where a typed postcode goes, what it costs, and the command that asks near one."""

import json
import logging
import re
from io import StringIO

import pytest
from django.apps import apps
from django.core.cache import caches
from django.core.cache.backends.locmem import LocMemCache
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from wagtail_localoffer.models import Postcode


pytestmark = [pytest.mark.core, pytest.mark.django_db]
WHOLE = "AL1 3JE"
TRACE = re.compile("3.?JE", re.IGNORECASE)


# Where the postcode goes.


class Spy(LocMemCache):
    seen: list[str] = []

    def validate_key(self, key):
        self.seen.append(key)

    def set(self, key, value, *args, **kwargs):
        self.seen.append(repr(value))
        return super().set(key, value, *args, **kwargs)


def list_rows():
    for model in apps.get_models():
        if model._meta.managed and not model._meta.proxy:
            for row in model._default_manager.values_list():
                yield f"{model._meta.label}: {row}"


def test_a_typed_postcode_is_in_no_log_cache_statement_or_table(
    client, directory, places, settings, caplog
):
    settings.CACHES = {"default": {"BACKEND": f"{__name__}.Spy"}}
    Spy.seen = []
    caches["default"].set("probe", "works")
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, logger="django")
    logging.getLogger("django.request").debug("the log listens")
    with CaptureQueriesContext(connection) as queries:
        for answer in (
            client.post(directory.url, {"near": WHOLE, "within": "3"}, follow=True),
            client.get(directory.url, {"near": "al13je"}, follow=True),
            client.post(directory.url, {"near": "AL1 3JE hello"}),
        ):
            assert answer.status_code == 200
    assert "listens" in caplog.text
    assert "'works'" in Spy.seen
    assert not TRACE.search(caplog.text)
    assert not any(TRACE.search(text) for text in Spy.seen)
    assert not any(TRACE.search(item["sql"]) for item in queries.captured_queries)
    rows = list(list_rows())
    assert rows
    assert not any(TRACE.search(row) for row in rows)
    assert not client.session.items()


def test_a_sector_costs_no_query_more_and_an_outward_code_one(client, directory, places):
    def count(question):
        client.get(directory.url + question)
        with CaptureQueriesContext(connection) as queries:
            client.get(directory.url + question)
        return len(queries)

    bare = count("?need=autism")
    assert count("?need=autism&near=AL1+3&within=20") == bare
    assert count("?need=autism&near=AL1&within=20") == bare + 1


# From the command line.


def run(*arguments, **options):
    out = StringIO()
    call_command("localoffer_search", *arguments, stdout=out, **options)
    return out.getvalue()


def test_the_command_asks_near_a_postcode_exactly(places):
    Postcode.objects.create(postcode="AL13JE", latitude=51.7526, longitude=-0.3306)
    found = json.loads(run(near=WHOLE, within=3, json=True))
    assert [item["name"] for item in found["services"]][:2] == ["Next door", "Along the road"]
    assert "Far away" not in [item["name"] for item in found["services"]]
    assert found["services"][1]["distance"] == "2 miles"
    assert "2 miles" in run(near=WHOLE)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"near": "hello"}, "cannot read"),
        ({"near": "ZZ99 9ZZ"}, "not know"),
        ({"near": "AL1", "within": 31}, "1 to 30"),
        ({"words": "club", "within": 3}, "--near"),
    ],
)
def test_the_command_says_what_is_wrong_with_a_place(places, options, message):
    with pytest.raises(CommandError, match=message):
        run(**options)
