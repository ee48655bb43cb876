"""Elasticsearch: a small server that says what a cluster would, and keeps what it was told."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO

import pytest
from django.core.management import call_command

from tests.factories import DirectoryFactory, HomeFactory, ServiceFactory
from wagtail_localoffer.models import DirectoryEntry
from wagtail_localoffer.search.engines import MOST_FOUND, DatabaseEngine, WagtailEngine
from wagtail_localoffer.search.indexed import push


pytestmark = [
    pytest.mark.search,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
ENGINE = "wagtail_localoffer.search.engines.WagtailEngine"
INDEX = "council_wagtail_localoffer_directoryentry"


@pytest.fixture
def directory(root):
    return DirectoryFactory(parent=HomeFactory(parent=root, slug="offer"), slug="services")


def entry_of(page):
    return DirectoryEntry.objects.get(page_id=page.pk).pk


# With Elasticsearch: a small server that says what a cluster would, and keeps what it was told


class Cluster:
    def __init__(self):
        self.requests = []
        self.hits = []
        self.fails = False

    def answer(self, method, path, body):
        self.requests.append((method, path, body))
        if self.fails:
            return 503, {"error": "down"}
        if path.startswith("/_bulk") or path.endswith("/_bulk"):
            actions = [line for line in body if set(line) <= {"index", "delete"}]
            items = [{"index": {"_id": "1", "status": 200}} for _ in actions]
            return 200, {"errors": False, "items": items}
        if path.split("?")[0].endswith("/_search"):
            return 200, {"took": 1, "hits": {"total": {"value": 0}, "hits": self.hits}}
        return 200, {"acknowledged": True, "result": "deleted", "_shards": {}}

    def find(self, ending):
        return [body for _m, path, body in self.requests if path.split("?")[0].endswith(ending)]


@pytest.fixture
def cluster(settings):
    pytest.importorskip("elasticsearch")
    cluster = Cluster()

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self):
            text = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            lines = [json.loads(line) for line in text.splitlines() if line]
            body = lines if self.path.split("?")[0].endswith("_bulk") else (lines or [None])[0]
            status, answer = cluster.answer(self.command, self.path, body)
            data = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("X-Elastic-Product", "Elasticsearch")
            self.send_header("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data if self.command != "HEAD" else b"")

        do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = handle_any

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    settings.WAGTAIL_LOCALOFFER = {"SEARCH_ENGINE": ENGINE, "SEARCH_BACKEND": "words"}
    settings.WAGTAILSEARCH_BACKENDS = {
        **settings.WAGTAILSEARCH_BACKENDS,
        "words": {
            "BACKEND": "wagtail.search.backends.elasticsearch8",
            "URLS": [f"http://127.0.0.1:{server.server_port}"],
            "INDEX_PREFIX": "council_",
            "TIMEOUT": 2,
            "AUTO_UPDATE": False,
            "OPTIONS": {"max_retries": 0},
        },
    }
    yield cluster
    server.shutdown()
    server.server_close()


def part(word, field, stem):
    column = f"wagtail_localoffer_indexedentry__{field}_words"
    return {
        "bool": {
            "must": {"match": {column: {"query": stem}}},
            "_name": f"{word}:{field_number(field)}",
        }
    }


def field_number(field):
    return ["title", "terms", "lead", "body"].index(field)


def test_elasticsearch_is_asked_once_for_every_word_in_every_field(cluster):
    cluster.hits = [
        {"_id": "12", "_score": 3.0, "matched_queries": ["0:0", "0:3", "1:1"]},
        {"_id": "7", "_score": 1.0, "matched_queries": ["1:1"]},
    ]
    found = WagtailEngine().find(["talk", "ot", "talk", '"'])
    assert found == {
        ("talk", "title"): [12],
        ("talk", "body"): [12],
        ("ot", "terms"): [12, 7],
    }
    [(method, path, body)] = cluster.requests
    assert (method, path.split("?")[0]) == ("POST", f"/{INDEX}/_search")
    asked = body["query"]["bool"]
    # Wagtail's own, and not the same in every version of it.
    [only] = asked.pop("filter")
    assert '"_django_content_type": "wagtail_localoffer.IndexedEntry"' in json.dumps(only)
    fields = ["title", "terms", "lead", "body"]
    assert body == {
        "query": {
            "bool": {
                "should": [
                    *(part(0, field, "talk") for field in fields),
                    *(part(1, field, "otzq") for field in fields),
                ],
                "minimum_should_match": 1,
            }
        },
        "size": MOST_FOUND,
        "_source": False,
    }


def test_elasticsearch_ranks_as_the_database_does(cluster, directory):
    pages = [
        ServiceFactory(parent=directory, title="Talkers", summary="y"),
        ServiceFactory(parent=directory, title="Sports", summary="Talking and play"),
        ServiceFactory(parent=directory, title="Play", summary="talkers talk"),
    ]
    stems = ["talker", "plai", "play"]
    names = ["title", "terms", "lead", "body"]
    held = {}
    for (word, field), ids in DatabaseEngine().find(stems).items():
        for pk in ids:
            held.setdefault(pk, []).append(f"{stems.index(word)}:{names.index(field)}")
    cluster.hits = [{"_id": str(pk), "matched_queries": held[pk]} for pk in held]
    found = WagtailEngine().find(stems)
    expected = DatabaseEngine().find(stems)
    assert {key: sorted(ids) for key, ids in found.items()} == {
        key: sorted(ids) for key, ids in expected.items()
    }
    assert len(pages) == len(held)


def test_elasticsearch_is_told_of_every_change(cluster, directory):
    page = ServiceFactory(parent=directory, title="Talking club", summary="Come and play")
    key = entry_of(page)
    action, document = cluster.find(f"/{INDEX}/_bulk")[-1]
    assert action == {"index": {"_id": str(key)}}
    column = "wagtail_localoffer_indexedentry__{}_words".format
    assert document == {
        "pk": str(key),
        "_django_content_type": ["wagtail_localoffer.IndexedEntry"],
        column("title"): "talk club",
        column("terms"): "",
        column("lead"): "come and play",
        column("body"): document[column("body")],
        "_edgengrams": [],
    }
    page.unpublish()
    assert (cluster.requests[-1][0], cluster.requests[-1][1].split("?")[0]) == (
        "DELETE",
        f"/{INDEX}/_doc/{key}",
    )


def test_elasticsearch_gets_text_fields_for_our_stems(cluster, directory):
    ServiceFactory(parent=directory, title="Talking club")
    cluster.requests.clear()
    call_command("update_index", "--backend", "words", stdout=StringIO())
    mappings = [body for method, path, body in cluster.requests if path.endswith("/_mapping")]
    ours = [body for body in mappings if any("title_words" in name for name in body["properties"])]
    assert ours
    column = "wagtail_localoffer_indexedentry__title_words"
    assert ours[0]["properties"][column] == {"type": "text", "copy_to": "_all_text"}


def test_no_server_is_no_error_for_families_nor_for_editors(cluster, directory, caplog):
    cluster.fails = True
    page = ServiceFactory(parent=directory, title="Talking club", summary="y")
    assert "update_index" in caplog.text
    asked = len(cluster.find("/_search"))
    assert WagtailEngine().find(["talk"]) == {("talk", "title"): [entry_of(page)]}
    assert len(cluster.find("/_search")) == asked + 1
    # It is let alone for a while: no family waits for it again.
    assert WagtailEngine().find(["club"]) == {("club", "title"): [entry_of(page)]}
    assert len(cluster.find("/_search")) == asked + 1
    WagtailEngine._resting_until = 0.0
    cluster.fails = False
    assert WagtailEngine().find(["club"]) == {}


def test_a_push_of_what_is_gone_takes_it_from_the_server(cluster):
    push([99])
    assert [(method, path.split("?")[0]) for method, path, _body in cluster.requests] == [
        ("DELETE", f"/{INDEX}/_doc/99")
    ]
