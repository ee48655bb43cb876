"""Reads records from a file, a folder or a web address."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from django.utils.translation import gettext as _

from wagtail_localoffer.fetch import FetchError, fetch
from wagtail_localoffer.imports.shapes import (
    NESTED_KEYS,
    ORUK,
    Page,
    find_shape,
    is_service,
    read_page,
)


#: Largest file read, in bytes.
MAX_FILE = 500 * 1024 * 1024
MAX_PAGES = 10_000
PER_PAGE = 100
PAGING = {"page", "per_page"}


class SourceError(Exception):
    """The source could not be read at all. The message says what to do."""


class Source:
    """Records of one source. Problems that stop only a part of it gather in `problems`.

    `name` tells sources apart. `complete` is false when the source holds more than was
    read: then nothing counts as gone.
    """

    def __init__(self) -> None:
        self.name = ""
        self.total: int | None = None
        self.complete = True
        self.problems: list[str] = []

    def __iter__(self) -> Iterator[Any]:
        raise NotImplementedError


class FileSource(Source):
    """A file, or every file of a folder. Files of a folder that hold vocabularies are left out.

    Its name is the name of its shape: a new export with another file name is the same source.
    Raises `SourceError` when nothing in it is a service.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.records: list[Any] = []
        if path.is_dir():
            self._read_folder(path)
        else:
            self._read(path, load(path))
        first = next((item for item in self.records if isinstance(item, dict)), {})
        self.name = find_shape(first).code
        self.total = len(self.records)

    def _read_folder(self, path: Path) -> None:
        singles = []
        promised = 0
        for file in sorted(path.glob("*.json")):
            try:
                payload = load(file)
            except SourceError as error:
                self.problems.append(str(error))
                continue
            if is_service(payload):
                singles.append(payload)
            elif holds_services(payload):
                self._read(file, payload)
                promised = max(promised, read_page(payload).total_items)
        # The files may be the pages of one list.
        ids = {str(item.get("id")) for item in self.records if isinstance(item, dict)}
        self.complete = not self.problems and len(ids) >= promised
        # Lists first: of a service that comes twice, the one in the list counts.
        listed = bool(self.records)
        self.records += singles
        self.complete = self.complete and listed
        if not self.records:
            raise SourceError(
                _("There is no file of services in “%(path)s”.") % {"path": path.name}
            )

    def _read(self, path: Path, payload: Any) -> None:
        if is_service(payload):
            self.records.append(payload)
            self.complete = False
            return
        page = read_page(payload)
        if page is None:
            raise SourceError(
                _("“%(path)s” holds neither a service nor a list of services.")
                % {"path": path.name}
            )
        self.records += page.records
        self.complete = self.complete and page.total_items <= len(page.records)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.records)


class WebSource(Source):
    """Open Referral UK or Outpost over http. The first page is read at once.

    Raises `SourceError` when that is not a list of services or a service.
    """

    def __init__(self, url: str, allow_private: bool = False) -> None:
        super().__init__()
        self.allow_private = allow_private
        self.url = url
        payload = self._ask(url)
        if isinstance(payload, dict) and "version" in payload and read_page(payload) is None:
            # The root of an Open Referral UK service says only what it is.
            self.url = _join(url, "services")
            payload = self._ask(self.url)
        parts = urlsplit(self.url)
        self.name = f"{parts.netloc}{parts.path}".rstrip("/").lower()[:190]
        self.first: Page | None = None
        self.single = payload if is_service(payload) else None
        if self.single is None:
            self.first = read_page(payload)
            if self.first is None:
                raise SourceError(
                    _("%(url)s sent neither a service nor a list of services.") % {"url": url}
                )
            self.total = self.first.total_items
        else:
            self.complete, self.total = False, 1

    def _ask(self, url: str) -> Any:
        try:
            return fetch(
                url, allow_private=self.allow_private, headers={"Accept": "application/json"}
            ).read_json()
        except FetchError as error:
            raise SourceError(str(error)) from error

    def __iter__(self) -> Iterator[Any]:
        if self.single is not None:
            yield self.single
            return
        for page in self._list_pages():
            for record in page.records:
                full = self._complete(record)
                if full is not None:
                    yield full

    def _list_pages(self) -> Iterator[Page]:
        page, number, read = self.first, 1, 0
        while page is not None and page.records:
            yield page
            number += 1
            read += len(page.records)
            # Without a number of pages, the number of records tells when all are read.
            is_last = number > page.total_pages if page.total_pages else read >= page.total_items
            if is_last or number > MAX_PAGES:
                break
            last = page.records
            try:
                page = read_page(
                    self._ask(_add_query(self.url, page=number, per_page=self._size()))
                )
            except SourceError as error:
                self._lose(_("Page %(number)d was not read. %(error)s"), number=number, error=error)
                break
            if page is None or page.records == last:
                self._lose(_("Page %(number)d holds nothing new."), number=number)
                break

    def _size(self) -> int:
        """The size of the first page: to ask for another would shift the pages after it."""
        return len(self.first.records) if self.first else PER_PAGE

    def _lose(self, text: str, **facts: Any) -> None:
        self.complete = False
        self.problems.append(text % facts)

    def _complete(self, record: Any) -> Any:
        """The full record: lists may send only a service's own fields. None when it is lost:
        a part would blank what the page has.
        """
        if not isinstance(record, dict) or find_shape(record) is not ORUK:
            return record
        if set(record) & NESTED_KEYS or not isinstance(record.get("id"), (str, int)):
            return record
        url = _join(self.url, quote(str(record["id"]), safe=""))
        try:
            full = self._ask(url)
        except SourceError as error:
            name = str(record.get("name"))[:100]
            self._lose(_("“%(name)s” was not read. %(error)s"), name=name, error=error)
            return None
        return full if isinstance(full, dict) and full.get("id") == record["id"] else record


def open_source(text: str, allow_private: bool = False) -> Source:
    """A source of a file, a folder or an address. Raises `SourceError`."""
    if "://" in text:
        return WebSource(text, allow_private)
    path = Path(text)
    if not path.exists():
        raise SourceError(_("There is no file or folder “%(path)s”.") % {"path": text})
    return FileSource(path)


def load(path: Path) -> Any:
    """The JSON of a file. Raises `SourceError`."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise SourceError(_("“%(path)s” is too large to read.") % {"path": path.name})
        text = path.read_bytes().decode("utf-8-sig")
        return json.loads(text, parse_constant=lambda _text: None)
    except OSError as error:
        raise SourceError(
            _("“%(path)s” cannot be opened: %(error)s.")
            % {"path": path.name, "error": error.strerror}
        ) from error
    except (ValueError, RecursionError) as error:
        raise SourceError(_("“%(path)s” is not JSON in UTF-8.") % {"path": path.name}) from error


def holds_services(payload: Any) -> bool:
    """Whether a list holds services rather than a vocabulary's terms."""
    page = read_page(payload)
    if page is None:
        return False
    if isinstance(payload, dict):
        return True
    return any(is_service(record) for record in page.records)


def _join(url: str, part: str) -> str:
    parts = urlsplit(url)
    # A key in the query belongs to every request; a page belongs to the list.
    query = urlencode([pair for pair in _read_pairs(parts.query) if pair[0] not in PAGING])
    return urlunsplit((parts.scheme, parts.netloc, f"{parts.path.rstrip('/')}/{part}", query, ""))


def _read_pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)


def _add_query(url: str, **values: int) -> str:
    parts = urlsplit(url)
    query = [pair for pair in _read_pairs(parts.query) if pair[0] not in values]
    query += [(name, str(value)) for name, value in values.items()]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), ""))
