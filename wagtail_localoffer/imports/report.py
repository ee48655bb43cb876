"""What an import did, line by line, and its file."""

import csv
import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from django.utils.translation import gettext as _

from wagtail_localoffer.exports import defuse


CREATED, CHANGED, UNCHANGED = "created", "changed", "unchanged"
CONFLICT, PROBLEM, NOTE, GONE = "conflict", "problem", "note", "gone"


@dataclass
class Line:
    """One thing to tell. `page` is the page's id, None where there is none."""

    kind: str
    record: str = ""
    name: str = ""
    field: str = ""
    message: str = ""
    page: int | None = None


class Report:
    def __init__(self, source: str = "") -> None:
        self.source = source
        self.lines: list[Line] = []
        self.counts: Counter[str] = Counter()

    def add(self, kind: str, **facts: object) -> None:
        self.counts[kind] += 1
        if kind != UNCHANGED:
            self.lines.append(Line(kind, **facts))

    def list_kind(self, kind: str) -> list[Line]:
        return [line for line in self.lines if line.kind == kind]

    def summarise(self) -> str:
        """The last line of an import."""
        text = _(
            "%(created)d created, %(changed)d changed, %(unchanged)d unchanged, "
            "%(conflict)d conflicts, %(problem)d problems, %(gone)d gone from the source."
        )
        kinds = (CREATED, CHANGED, UNCHANGED, CONFLICT, PROBLEM, GONE)
        return text % {kind: self.counts[kind] for kind in kinds}

    def write(self, path: Path) -> None:
        """Writes a CSV or JSON file, told by the ending of its name.

        Raises `ValueError` for another ending and `OSError` where it cannot be written.
        """
        check_ending(path)
        if path.suffix.lower() == ".json":
            data = {
                "source": self.source,
                "counts": dict(self.counts),
                "lines": [asdict(line) for line in self.lines],
            }
            path.write_text(json.dumps(data, indent=2, ensure_ascii=False), encoding="utf-8")
            return
        # The mark at the start makes spreadsheets read UTF-8.
        with path.open("w", newline="", encoding="utf-8-sig") as file:
            writer = csv.writer(file)
            writer.writerow(["kind", "record", "name", "field", "message", "page"])
            for line in self.lines:
                writer.writerow(
                    [defuse("" if value is None else value) for value in asdict(line).values()]
                )


def check_ending(path: Path) -> None:
    if path.suffix.lower() not in {".csv", ".json"}:
        raise ValueError(_("The report's name must end in .csv or .json."))
