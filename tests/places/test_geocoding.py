"""The point of a postcode: from the table, a service, or the middle of its area."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from wagtail_localoffer.fetch import Unreachable, fetch
from wagtail_localoffer.places import geocoding
from wagtail_localoffer.places.centroids import find_centroid
from wagtail_localoffer.places.gazetteer import Postcode
from wagtail_localoffer.places.geocoding import find_point
from wagtail_localoffer.places.postcodes import Point


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def test_a_postcode_in_the_table_is_exact_and_takes_one_query(
    sampleford, django_assert_num_queries
):
    with django_assert_num_queries(1):
        point = find_point(" al1 8je ")
    assert point == Point(51.74674, -0.32043, "AL1 8JE", "postcode")
    assert not point.is_rough


def test_an_outward_code_of_the_table_comes_before_ours(sampleford, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert find_point("al1") == Point(51.7489, -0.3234, "AL1", "outcode")


def test_an_unknown_postcode_is_the_middle_of_its_sector(db, django_assert_num_queries):
    with django_assert_num_queries(1):
        point = find_point("AL1 3ZZ")
    assert point == Point(51.7526, -0.3306, "AL1 3", "sector")
    assert point.is_rough


def test_an_unknown_sector_is_the_middle_of_its_outward_code(db):
    point = find_point("AL1 0ZZ")
    assert (point.label, point.precision) == ("AL1", "outcode")
    assert point.is_rough


def test_a_sector_without_its_space_is_not_another_outward_code(db):
    assert find_point("AL10 0").label == "AL10 0"
    assert find_point("AL10").label == "AL10"
    assert find_point("AL1 0").label == "AL1"


@pytest.mark.parametrize("text", ["", "hello", "ZZ99 9ZZ", "ZZ99", "ZZ99 9", "\x00", "'; --"])
def test_what_nobody_knows_has_no_point(db, text):
    assert find_point(text) is None


def test_codes_newer_than_ours_are_the_middle_of_the_tables_own(db):
    rows = [("ZZ11AA", 51.0, -1.0), ("ZZ11AB", 51.2, -1.2), ("ZZ12AA", 52.0, -2.0)]
    # Begins alike, lies elsewhere.
    rows += [("ZZ111AA", 55.0, -4.0), ("ZZ11", 55.0, -4.0)]
    Postcode.objects.bulk_create([Postcode(*row) for row in rows])
    assert find_point("ZZ1 1ZZ") == find_point("ZZ1 1")
    assert find_point("ZZ1 1") == Point(pytest.approx(51.1), pytest.approx(-1.1), "ZZ1 1", "sector")
    assert find_point("ZZ1") == Point(pytest.approx(51.4), pytest.approx(-1.4), "ZZ1", "outcode")


def test_every_shipped_middle_lies_in_the_country():
    from wagtail_localoffer.places.centroids import _load
    from wagtail_localoffer.places.grid import is_in_uk
    from wagtail_localoffer.places.postcodes import normalise

    points = _load()
    assert len(points) == 13_700
    assert all(is_in_uk(*point) for point in points.values())
    assert all(normalise(code) == code for code in points)


def test_the_shipped_middles_are_read_from_the_package_once(monkeypatch):
    find_centroid("AL1")
    monkeypatch.setattr("wagtail_localoffer.places.centroids.gzip", None)
    assert find_centroid("AL1 3").precision == "sector"


class Nowhere:
    def find_point(self, text):
        return Point(50.0, -1.0, text, "postcode")


def test_the_geocoder_can_be_replaced(db, settings):
    settings.WAGTAIL_LOCALOFFER = {"GEOCODER": f"{__name__}.Nowhere"}
    assert find_point("anything").label == "anything"


# The service.


@pytest.fixture
def service(settings, monkeypatch):
    """A service of one's own on this machine; the guard is told that it may be asked."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self.server.asked.append((self.path, json.loads(body)))
            if self.server.delay:
                self.server.wait.wait(self.server.delay)
            self.send_response(self.server.status)
            for header in self.server.extra:
                self.send_header(*header)
            self.end_headers()
            try:
                self.wfile.write(self.server.answer)
            except OSError:
                pass

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked, server.status, server.delay, server.extra = [], 200, 0, []
    server.wait = threading.Event()
    found = {"postcode": "AL1 3ZZ", "latitude": 51.76, "longitude": -0.33}
    server.answer = json.dumps(
        {"status": 200, "result": [{"query": "AL1 3ZZ", "result": found}]}
    ).encode()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    settings.WAGTAIL_LOCALOFFER = {"POSTCODE_SERVICE": address}

    def fetch_here(url, **options):
        return fetch(url, allow_private=True, **options)

    monkeypatch.setattr(geocoding, "fetch", fetch_here)
    yield server
    server.wait.set()
    server.shutdown()
    server.server_close()


def test_a_service_is_asked_for_what_the_table_does_not_hold(db, service):
    assert find_point("al13zz") == Point(51.76, -0.33, "AL1 3ZZ", "postcode")
    # The address says nothing: it would be in the logs on the way.
    assert service.asked == [("/postcodes", {"postcodes": ["AL1 3ZZ"]})]


def test_a_service_is_not_asked_for_what_is_known_or_is_no_postcode(sampleford, service):
    for text in ["AL1 8JE", "AL1", "AL1 3", "hello"]:
        find_point(text)
    assert service.asked == []


def test_nobody_is_asked_unless_a_service_was_chosen(db, monkeypatch):
    def fail(*args, **kwargs):
        raise AssertionError("asked")

    monkeypatch.setattr(geocoding, "fetch", fail)
    assert find_point("AL1 3ZZ").precision == "sector"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"result": null}',
        b'{"result": []}',
        b'{"result": [{"query": "AL1 3ZZ", "result": null}]}',
        b'{"result": [{"result": {"latitude": null, "longitude": null}}]}',
        b'{"result": [{"result": {"latitude": 0, "longitude": 0}}]}',
        b'{"result": [{"result": {"latitude": NaN, "longitude": 1}}]}',
        b"x" * 100_000,
    ],
)
def test_an_answer_that_says_nothing_falls_back_to_the_sector(db, service, answer):
    service.answer = answer
    assert find_point("AL1 3ZZ").label == "AL1 3"


@pytest.mark.parametrize("status", [302, 307, 404, 500])
def test_a_service_in_trouble_falls_back_and_is_not_followed_elsewhere(db, service, status):
    service.status, service.extra = status, [("Location", "/elsewhere")]
    assert find_point("AL1 3ZZ").precision == "sector"
    assert [path for path, _body in service.asked] == ["/postcodes"]


def test_a_slow_service_costs_two_seconds_at_most(db, service, monkeypatch):
    monkeypatch.setattr(geocoding, "PATIENCE", 0.2)
    service.delay = 3
    begun = time.monotonic()
    assert find_point("AL1 3ZZ").precision == "sector"
    assert time.monotonic() - begun < 2.5


def test_the_patience_with_a_service_is_two_seconds():
    assert geocoding.PATIENCE == 2


def test_a_service_inside_the_network_is_refused_by_the_guard(db, service, monkeypatch):
    monkeypatch.setattr(geocoding, "fetch", fetch)
    assert find_point("AL1 3ZZ").precision == "sector"
    assert service.asked == []


def test_a_service_that_is_gone_falls_back(db, settings, monkeypatch):
    settings.WAGTAIL_LOCALOFFER = {"POSTCODE_SERVICE": "https://postcodes.example"}

    def fail(*args, **kwargs):
        raise Unreachable("There is no host")

    monkeypatch.setattr(geocoding, "fetch", fail)
    assert find_point("AL1 3ZZ").precision == "sector"
