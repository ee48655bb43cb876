"""Files, folders and addresses."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.imports.conftest import BUCKINGHAMSHIRE, FIXTURES, SAMPLEFORD
from wagtail_localoffer.imports.sources import SourceError, open_source


@pytest.fixture
def serve():
    """Serves a function of (path, query) that gives JSON, or a number for an error."""
    servers = []

    def start(answer):
        asked = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                parts = urlsplit(self.path)
                query = {key: values[0] for key, values in parse_qs(parts.query).items()}
                asked.append(self.path)
                found = answer(parts.path, query)
                status, found = (found, {}) if isinstance(found, int) else (200, found)
                body = json.dumps(found).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args):
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}", asked

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def make_oruk(records, per_page=2, full=True, broken=()):
    def answer(path, query):
        if path == "/":
            return {"version": "HSDS-UK-3.0", "profile": "x", "openapi_url": "y"}
        if path == "/services":
            number = int(query.get("page", 1))
            if ("page", number) in broken:
                return 500
            rows = records[(number - 1) * per_page : number * per_page]
            short = [{key: row[key] for key in ("id", "name", "status")} for row in rows]
            return {
                "total_items": len(records),
                "total_pages": -(-len(records) // per_page),
                "page_number": number,
                "contents": rows if full else short,
            }
        found = [row for row in records if path == f"/services/{row['id']}"]
        return found[0] if found and found[0]["id"] not in broken else 404

    return answer


@pytest.fixture(scope="module")
def services():
    return json.loads(SAMPLEFORD.read_text())["contents"][:5]


def test_pages_of_an_address_are_followed(serve, services):
    url, _asked = serve(make_oruk(services))
    source = open_source(f"{url}/services", allow_private=True)
    assert list(source) == services
    assert source.complete
    assert source.total == 5


def test_the_root_of_a_feed_leads_to_its_services(serve, services):
    url, _asked = serve(make_oruk(services))
    assert len(list(open_source(url, allow_private=True))) == 5


def test_short_records_of_a_list_are_read_in_full(serve, services):
    url, _asked = serve(make_oruk(services, full=False))
    assert list(open_source(f"{url}/services", allow_private=True)) == services


def test_a_record_that_cannot_be_read_in_full_is_left_out_and_told(serve, services):
    lost = services[3]
    url, _asked = serve(make_oruk(services, full=False, broken=[lost["id"]]))
    source = open_source(f"{url}/services", allow_private=True)
    assert [row["id"] for row in source] == [row["id"] for row in services if row is not lost]
    assert lost["name"] in source.problems[0]
    assert not source.complete


def test_a_page_that_fails_is_told_and_nothing_counts_as_gone(serve, services):
    url, _asked = serve(make_oruk(services, broken=[("page", 2)]))
    source = open_source(f"{url}/services", allow_private=True)
    assert len(list(source)) == 2
    assert "500" in source.problems[0]
    assert not source.complete


def test_a_server_that_sends_one_page_for_ever_is_left(serve, services):
    def answer(path, query):
        return {"total_pages": 5000, "page_number": 1, "contents": services}

    url, asked = serve(answer)
    source = open_source(f"{url}/services", allow_private=True)
    assert len(list(source)) == 5
    assert len(asked) == 2


def test_outpost_pages_are_followed(serve):
    first = json.loads((BUCKINGHAMSHIRE / "services_page1.json").read_text())

    def answer(path, query):
        page = dict(first, totalPages=2, number=int(query.get("page", 1)))
        rows = first["content"]
        return dict(page, content=rows[10:] if query.get("page") == "2" else rows[:10])

    url, _asked = serve(answer)
    assert list(open_source(f"{url}/api/v1/services", allow_private=True)) == first["content"]


def test_the_filter_of_an_address_is_kept_on_every_page(serve, services):
    url, asked = serve(make_oruk(services))
    list(open_source(f"{url}/services?taxonomy_term_id=7", allow_private=True))
    assert all("taxonomy_term_id=7" in path for path in asked)


def test_an_address_inside_the_network_is_refused_without_leave(serve, services):
    url, asked = serve(make_oruk(services))
    with pytest.raises(SourceError, match="inside a network"):
        open_source(f"{url}/services")
    assert asked == []


def test_an_address_that_sends_no_services_is_told(serve):
    url, _asked = serve(lambda path, query: {"hello": "world"})
    with pytest.raises(SourceError, match="neither a service nor a list"):
        open_source(url, allow_private=True)


def test_a_folder_is_read_without_its_vocabularies():
    source = open_source(str(BUCKINGHAMSHIRE))
    ids = [row["id"] for row in source]
    assert len(ids) == 21
    assert ids[-1] == ids[0] == 1
    assert source.name == "outpost"


def test_one_page_of_many_in_a_file_is_no_error_and_nothing_is_gone():
    source = open_source(str(BUCKINGHAMSHIRE / "services_page1.json"))
    assert len(list(source)) == 20
    assert source.problems == []
    assert not source.complete


def test_a_single_service_in_a_file():
    source = open_source(str(FIXTURES / "oruk_v3" / "V3.0-UK-Default_service_full.json"))
    assert [row["name"] for row in source] == ["Community Counselling"]
    assert not source.complete


@pytest.mark.parametrize("text", ["{", '{"hello": 1}', '"text"', "\xff\xfe"])
def test_a_file_without_services_is_told(tmp_path, text):
    path = tmp_path / "data.json"
    path.write_text(text, encoding="latin-1")
    with pytest.raises(SourceError, match="data.json"):
        open_source(str(path))


def test_a_file_that_is_not_there_is_told():
    with pytest.raises(SourceError, match="There is no file or folder"):
        open_source("/no/such/file.json")


def test_a_list_that_tells_no_number_of_pages_is_read_by_its_number_of_records(serve, services):
    answer = make_oruk(services)

    def without_pages(path, query):
        found = answer(path, query)
        found.pop("total_pages", None)
        return found

    url, _asked = serve(without_pages)
    source = open_source(f"{url}/services", allow_private=True)
    assert list(source) == services
    assert source.complete


def test_a_key_in_the_address_goes_with_every_request(serve, services):
    url, asked = serve(make_oruk(services, full=False))
    list(open_source(f"{url}/services?key=abc&tag=a&tag=b&page=1", allow_private=True))
    assert len(asked) > len(services)
    for path in asked:
        assert parse_qs(urlsplit(path).query)["key"] == ["abc"]
        assert parse_qs(urlsplit(path).query)["tag"] == ["a", "b"]
        assert ("page" in parse_qs(urlsplit(path).query)) == path.startswith("/services?")


def test_a_folder_of_all_the_pages_of_a_list_is_whole_and_of_some_is_not(tmp_path, services):
    for number, rows in enumerate([services[:2], services[2:4], services[4:]], start=1):
        page = {"total_items": 5, "total_pages": 3, "page_number": number, "contents": rows}
        (tmp_path / f"page{number}.json").write_text(json.dumps(page))
    assert open_source(str(tmp_path)).complete
    (tmp_path / "page2.json").unlink()
    assert not open_source(str(tmp_path)).complete
