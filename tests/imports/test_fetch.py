"""The one guard of outgoing requests."""

import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from wagtail_localoffer import fetch as module
from wagtail_localoffer.fetch import (
    AddressRefused,
    BadAnswer,
    TimedOut,
    TooLarge,
    TooManyRedirects,
    Unreachable,
    fetch,
    is_public,
    resolve,
)


@pytest.fixture
def server():
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.server.asked.append((self.path, dict(self.headers)))
            if self.path.startswith("/to/"):
                self.send_response(302)
                self.send_header("Location", self.server.targets[self.path])
                self.end_headers()
                return
            if self.path == "/slow":
                self.server.wait.wait(5)
            body = b"x" * 500_000 if self.path == "/large" else b'{"ok": true}'
            self.send_response(404 if self.path == "/gone" else 200)
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:
                pass

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked, server.targets, server.wait = [], {}, threading.Event()
    server.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.wait.set()
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "240.0.0.1",
        "192.0.2.1",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
    ],
)
def test_addresses_inside_networks_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "::ffff:8.8.8.8", "2606:4700::1111"])
def test_addresses_of_the_internet_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://example.org/",
        "//example.org/",
        "javascript:alert(1)",
        "http://",
        "http://example.org:port/",
        "http://[::1",
        "https://user:word@example.org/",
    ],
)
def test_only_plain_web_addresses_are_fetched(url):
    with pytest.raises(AddressRefused):
        fetch(url)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f000001", "127.1", "169.254.169.254"],
)
def test_every_way_to_write_an_inner_address_is_refused(host):
    with pytest.raises((AddressRefused, Unreachable)):
        fetch(f"http://{host}/")


def test_a_name_that_leads_inside_is_refused_before_any_request(server, monkeypatch):
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 80))]
    monkeypatch.setattr(module.socket, "getaddrinfo", lambda *args, **kwargs: found)
    with pytest.raises(AddressRefused, match="inside a network"):
        fetch(f"http://rebound.example:{server.server_port}/")
    assert server.asked == []


def test_one_inner_address_among_public_ones_is_enough_to_refuse(monkeypatch):
    found = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80))
        for address in ("8.8.8.8", "10.0.0.1")
    ]
    monkeypatch.setattr(module.socket, "getaddrinfo", lambda *args, **kwargs: found)
    with pytest.raises(AddressRefused):
        resolve("mixed.example", 80)


def test_the_connection_goes_to_the_address_that_was_checked(server, monkeypatch):
    """A name server that answers otherwise the second time changes nothing."""
    real = socket.getaddrinfo
    names = []

    def answer(host, *args, **kwargs):
        names.append(host)
        return real("127.0.0.1", *args, **kwargs) if host == "pinned.example" else real(host, *args)

    monkeypatch.setattr(module.socket, "getaddrinfo", answer)
    result = fetch(f"http://pinned.example:{server.server_port}/page", allow_private=True)
    assert result.read_json() == {"ok": True}
    assert names.count("pinned.example") == 1
    headers = server.asked[0][1]
    assert headers["Host"] == f"pinned.example:{server.server_port}"
    assert headers["User-Agent"].startswith("wagtail-localoffer/")


def test_a_secure_connection_is_made_under_the_name_that_was_asked_for():
    import requests

    adapter = module._PinnedAdapter("192.0.2.1", "example.org")
    request = requests.Request("GET", "https://example.org/").prepare()
    host, pool = adapter.build_connection_pool_key_attributes(request, True)
    assert host["host"] == "192.0.2.1"
    assert pool["server_hostname"] == pool["assert_hostname"] == "example.org"
    assert pool["cert_reqs"] == "CERT_REQUIRED"


def test_a_proxy_of_the_environment_is_not_used(server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert fetch(f"{server.url}/", allow_private=True).status == 200


def test_redirects_are_followed(server):
    server.targets = {"/to/a": "/to/b", "/to/b": f"{server.url}/end"}
    answer = fetch(f"{server.url}/to/a", allow_private=True)
    assert answer.url == f"{server.url}/end"


def test_a_redirect_inside_is_refused(server, monkeypatch):
    server.targets = {"/to/a": "http://169.254.169.254/latest/meta-data/"}
    real = module.is_public
    monkeypatch.setattr(module, "is_public", lambda ip: ip == "127.0.0.1" or real(ip))
    with pytest.raises(AddressRefused, match="169.254.169.254"):
        fetch(f"{server.url}/to/a")


def test_a_redirect_to_another_scheme_is_refused(server):
    server.targets = {"/to/a": "file:///etc/passwd"}
    with pytest.raises(AddressRefused):
        fetch(f"{server.url}/to/a", allow_private=True)


def test_redirects_without_end_are_left(server):
    server.targets = {"/to/a": "/to/a"}
    with pytest.raises(TooManyRedirects):
        fetch(f"{server.url}/to/a", allow_private=True)
    assert len(server.asked) == module.MAX_REDIRECTS + 1


def test_an_answer_larger_than_allowed_is_not_read(server):
    with pytest.raises(TooLarge, match="100 kB"):
        fetch(f"{server.url}/large", allow_private=True, max_bytes=100 * 1024)


def test_an_answer_that_takes_too_long_is_left(server):
    with pytest.raises(TimedOut):
        fetch(f"{server.url}/slow", allow_private=True, timeout=(1, 0.2))


def test_an_answer_that_never_ends_is_left(server):
    with pytest.raises(TimedOut):
        fetch(f"{server.url}/large", allow_private=True, deadline=-1)


def test_an_error_of_the_server_is_told_with_its_number(server):
    with pytest.raises(BadAnswer, match="404") as caught:
        fetch(f"{server.url}/gone", allow_private=True)
    assert caught.value.status == 404
    assert fetch(f"{server.url}/gone", allow_private=True, raise_for_status=False).status == 404


def test_an_answer_that_is_no_json_is_told(server):
    with pytest.raises(BadAnswer, match="JSON"):
        fetch(f"{server.url}/large", allow_private=True).read_json()


def test_a_server_that_is_not_there_is_told():
    with pytest.raises(Unreachable):
        fetch("http://127.0.0.1:9/", allow_private=True)
    with pytest.raises(Unreachable, match="no host"):
        fetch("http://no-such-host.invalid/")
