"""Files, folders and zips of postcodes, read row by row."""

import csv
import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import IO

from wagtail_localoffer.places.layouts import (
    BadRow,
    Layout,
    Row,
    Terminated,
    Unplaced,
    recognise,
)


#: Rows that are told with their line; of the rest only the number is.
MOST_PROBLEMS = 20
#: Signs of a line. What is longer is no table of postcodes, and is not kept in memory.
LONGEST_LINE = 16 * 1024

_ENDINGS = (".csv", ".txt")
_DAMAGED = (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError)


class SourceError(Exception):
    """Nothing that can be loaded. The message says what to do."""


@dataclass
class Tally:
    """What became of the rows. `skipped` names files whose layout is not known."""

    usable: int = 0
    terminated: int = 0
    unplaced: int = 0
    elsewhere: int = 0
    bad: int = 0
    problems: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    layouts: Counter[str] = field(default_factory=Counter)

    def add_problem(self, name: str, line: int, message: str) -> None:
        self.bad += 1
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(f"{name}, line {line}: {message}")


@dataclass(frozen=True)
class Member:
    """One file of what was given; `size` in bytes."""

    name: str
    size: int
    open: Callable[[], IO[bytes]]


class Source:
    """What was given on the command line. Nothing of it is unpacked or held in memory.

    Raises `SourceError` here and while rows are read.
    """

    def __init__(self, path: Path, areas: Collection[str] = ()) -> None:
        self.path = path
        self.areas = frozenset(areas)
        self.tally = Tally()
        self.members: list[tuple[Member, Layout]] = []
        with _explain(path):
            for member in _list_members(path):
                layout = recognise(list(islice(_read_cells(member), 5)))
                if layout is None:
                    self.tally.skipped.append(member.name)
                else:
                    self.members.append((member, layout))
        # ONSPD and NSPL hold everything twice: as one table, and cut up by area.
        whole = [item for item in self.members if "multi_csv" not in item[0].name.lower()]
        self.members = whole or self.members
        if not self.members:
            raise SourceError(
                f"{path}: no table of postcodes that we know. Give Code-Point Open, ONSPD, NSPL, "
                "or a CSV file with the columns postcode, latitude and longitude. "
                "Nothing was changed."
            )

    @property
    def size(self) -> int:
        """Bytes to read."""
        return sum(member.size for member, _layout in self.members)

    def read(self, progress: Callable[[int], object] = lambda size: None) -> Iterator[Row]:
        """The usable rows; `progress` is told of the bytes read, from time to time."""
        with _explain(self.path):
            for member, layout in self.members:
                self.tally.layouts[layout.name] += 1
                yield from self._read_member(member, layout, progress)

    def _read_member(
        self, member: Member, layout: Layout, progress: Callable[[int], object]
    ) -> Iterator[Row]:
        tally, areas, read_row = self.tally, self.areas, layout.read
        header, done = layout.has_header, 0
        for number, size, cells in _read_lines(member):
            done += size
            if done > 500_000:
                progress(done)
                done = 0
            if not cells:
                continue
            if header:
                header = False
                continue
            try:
                row = read_row(cells)
            except Terminated:
                tally.terminated += 1
            except Unplaced:
                tally.unplaced += 1
            except BadRow as problem:
                tally.add_problem(member.name, number, str(problem))
            else:
                if areas and _read_area(row[0]) not in areas:
                    tally.elsewhere += 1
                    continue
                tally.usable += 1
                yield row
        progress(done)


def _read_area(code: str) -> str:
    return code[:2] if code[1].isalpha() else code[:1]


@contextmanager
def _explain(path: Path) -> Iterator[None]:
    """Says in words that a file cannot be read, or is damaged."""
    try:
        yield
    except _DAMAGED as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError(f"{path} cannot be read ({reason}). Nothing was changed.") from error


def _list_members(path: Path) -> list[Member]:
    if path.is_dir():
        found = sorted(item for item in path.rglob("*") if item.suffix.lower() in _ENDINGS)
        return [
            Member(
                str(item.relative_to(path)), item.stat().st_size, lambda item=item: item.open("rb")
            )
            for item in found
            if item.is_file()
        ]
    if zipfile.is_zipfile(path):
        archive = zipfile.ZipFile(path)
        return [
            Member(info.filename, info.file_size, lambda info=info: archive.open(info))
            for info in archive.infolist()
            if not info.is_dir() and info.filename.lower().endswith(_ENDINGS)
        ]
    return [Member(path.name, path.stat().st_size, lambda: path.open("rb"))]


def _read_cells(member: Member) -> Iterator[list[str]]:
    return (cells for _number, _size, cells in _read_lines(member) if cells)


def _read_lines(member: Member) -> Iterator[tuple[int, int, list[str]]]:
    """Number, length and cells of each line.

    Each line is a table of its own to the csv module: else a stray quote would swallow the
    lines after it.
    """
    with (
        member.open() as raw,
        io.TextIOWrapper(raw, encoding="utf-8-sig", errors="replace", newline="") as file,
    ):
        number = 0
        while line := file.readline(LONGEST_LINE):
            number += 1
            size, rest = len(line), line
            while rest and not rest.endswith(("\n", "\r")):
                rest = file.readline(LONGEST_LINE)
                size += len(rest)
            try:
                cells = next(csv.reader([line]), [])
            except csv.Error:
                cells = [""]
            yield number, size, cells
