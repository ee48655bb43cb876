"""Every outgoing request of the package goes through `fetch`.

It refuses addresses inside a network (cloud metadata, databases, the site itself): the
name is resolved here, every address is checked, and the connection is made to the address
that was checked, so that a second answer of the name server cannot change it. Redirects
are followed here and checked alike. Proxies of the environment are not used: a proxy
would resolve the name again.
"""

import ipaddress
import json
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter

from wagtail_localoffer import __version__


USER_AGENT = f"wagtail-localoffer/{__version__}"
MAX_BYTES = 50 * 1024 * 1024
MAX_REDIRECTS = 5
#: Seconds to connect, and to wait for the next bytes.
TIMEOUT = (5, 30)
#: Seconds for the whole answer.
DEADLINE = 300

REDIRECTS = {301, 302, 303, 307, 308}

# Addresses that carry another one inside: an outer address that is public may reach an
# inner one that is not.
_TUNNELS = [ipaddress.ip_network(text) for text in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16")]


class FetchError(Exception):
    """A request that gave nothing to use. The message says what to do."""


class AddressRefused(FetchError):
    """Not http or https, or an address inside a network."""


class Unreachable(FetchError):
    """No such name, no answer, or a broken connection."""


class TooLarge(FetchError):
    """The answer is larger than allowed."""


class TimedOut(FetchError):
    """The answer took too long."""


class TooManyRedirects(FetchError):
    """More redirects than allowed."""


class BadAnswer(FetchError):
    """The server answered with an error, or with something that is not what was asked."""

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


@dataclass
class Answer:
    """`url` is the last one, after redirects."""

    url: str
    status: int
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b""

    def read_json(self) -> Any:
        """Raises `BadAnswer` where it is not JSON."""
        try:
            return json.loads(self.content, parse_constant=lambda _text: None)
        except (ValueError, RecursionError) as error:
            raise BadAnswer(
                f"{self.url} did not send JSON. Give the address of the data, not of a page."
            ) from error


class _PinnedAdapter(HTTPAdapter):
    """Connects to one checked address, under the name that was asked for."""

    def __init__(self, address: str, host: str) -> None:
        self.address = address
        self.host = host
        super().__init__(max_retries=0)

    def build_connection_pool_key_attributes(
        self, request: Any, verify: Any, cert: Any = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        host["host"] = self.address
        if host["scheme"] == "https":
            pool["server_hostname"] = self.host
            pool["assert_hostname"] = self.host
        return host, pool


def fetch(
    url: str,
    *,
    method: str = "GET",
    allow_private: bool = False,
    max_bytes: int = MAX_BYTES,
    timeout: tuple[float, float] = TIMEOUT,
    deadline: float = DEADLINE,
    headers: dict[str, str] | None = None,
    raise_for_status: bool = True,
    body: bytes | None = None,
) -> Answer:
    """The answer of an http or https address.

    `allow_private` lifts the check of addresses: only for a person at a command line. What is
    sent as `body` goes to that one address: no redirect is followed with it.
    Raises a subclass of `FetchError`.
    """
    ends = time.monotonic() + deadline
    for _hop in range(MAX_REDIRECTS + 1):
        host, port = check_url(url)
        addresses = resolve(host, port, allow_private)
        answer = _ask(url, host, addresses, method, max_bytes, timeout, ends, headers, body)
        target = answer.headers.get("location")
        if answer.status not in REDIRECTS or not target or body is not None:
            break
        url = urljoin(url, target)
        method = "GET" if answer.status == 303 and method != "HEAD" else method
    else:
        raise TooManyRedirects(
            f"{url}: more than {MAX_REDIRECTS} redirects. Give the last address."
        )
    if raise_for_status and answer.status >= 400:
        raise BadAnswer(
            f"{answer.url} answered with error {answer.status}. Check the address.", answer.status
        )
    return answer


def check_url(url: str) -> tuple[str, int]:
    """Host and port of an address that may be asked at all.

    Raises `AddressRefused`.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise AddressRefused(f"{url!r} is not a web address.") from error
    if parts.scheme not in {"http", "https"}:
        raise AddressRefused(f"{url!r}: only http and https addresses are fetched.")
    if not parts.hostname:
        raise AddressRefused(f"{url!r} has no host name.")
    if parts.username is not None or parts.password is not None:
        raise AddressRefused("Addresses with a user name or password in them are not fetched.")
    return parts.hostname, port or (443 if parts.scheme == "https" else 80)


def resolve(host: str, port: int, allow_private: bool = False) -> list[str]:
    """The addresses of a host, each checked.

    Raises `AddressRefused` when one of them is not public, `Unreachable` without any.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unreachable(f"There is no host {host!r}. Check the address.") from error
    addresses = list(dict.fromkeys(str(item[4][0]) for item in found))
    if not allow_private:
        for address in addresses:
            if not is_public(address):
                raise AddressRefused(
                    f"{host} is at {address}, an address inside a network, and was not asked."
                )
    return addresses


def is_public(address: str) -> bool:
    """Whether an IP address is reached through the public internet."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            ip = ip.ipv4_mapped
        elif any(ip in network for network in _TUNNELS):
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _ask(
    url: str,
    host: str,
    addresses: list[str],
    method: str,
    max_bytes: int,
    timeout: tuple[float, float],
    ends: float,
    headers: dict[str, str] | None,
    body: bytes | None,
) -> Answer:
    """Asks at the first of the addresses that can be reached."""
    problem: FetchError = Unreachable(f"{host} has no address.")
    for address in addresses:
        left = ends - time.monotonic()
        if left <= 0:
            raise TimedOut(f"{host} took too long to answer. Try again later.")
        within = (min(timeout[0], left), min(timeout[1], left))
        try:
            return _ask_address(url, host, address, method, max_bytes, within, ends, headers, body)
        except requests.Timeout as error:
            problem = TimedOut(f"{host} took too long to answer. Try again later.")
            problem.__cause__ = error
        except (requests.RequestException, OSError) as error:
            problem = Unreachable(f"{host} could not be reached ({type(error).__name__}).")
            problem.__cause__ = error
        except ValueError as error:
            # requests lets urllib3's refusals of odd hosts and headers through.
            problem = AddressRefused(f"{url!r} is not a web address.")
            problem.__cause__ = error
    raise problem


def _ask_address(
    url: str,
    host: str,
    address: str,
    method: str,
    max_bytes: int,
    timeout: tuple[float, float],
    ends: float,
    headers: dict[str, str] | None,
    body: bytes | None,
) -> Answer:
    with requests.Session() as session:
        session.trust_env = False
        adapter = _PinnedAdapter(address, host)
        session.mount("http://", adapter)
        session.mount("https://", adapter)
        netloc = urlsplit(url).netloc
        asked = {"User-Agent": USER_AGENT, **(headers or {}), "Host": netloc}
        with session.request(
            method,
            url,
            headers=asked,
            timeout=timeout,
            allow_redirects=False,
            stream=True,
            data=body,
        ) as response:
            answer = Answer(
                url=url,
                status=response.status_code,
                headers={name.lower(): value for name, value in response.headers.items()},
            )
            if response.status_code not in REDIRECTS:
                answer.content = b"".join(_read(response, url, max_bytes, ends))
            return answer


def _read(response: requests.Response, url: str, max_bytes: int, ends: float) -> Iterator[bytes]:
    """The body, unpacked, as long as size and time allow."""
    size = 0
    for chunk in response.iter_content(64 * 1024):
        size += len(chunk)
        if size > max_bytes:
            raise TooLarge(f"{url} sends more than {max_bytes // 1024} kB and was not read.")
        if time.monotonic() > ends:
            raise TimedOut(f"{url} took too long to send. Try again later.")
        yield chunk
