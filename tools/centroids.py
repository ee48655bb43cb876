"""Packs the middles of outward codes and postcode sectors into the package's one small file.

Run: `python tools/centroids.py OUTCODES.csv SECTORS.csv` (columns `outcode` or `sector`
without a space, `lat`, `lng`). Credit whoever the points come from in NOTICE.
"""

import csv
import gzip
import sys
from pathlib import Path


ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "wagtail_localoffer" / "places" / "data" / "centroids.csv.gz"


def read_rows(path: str, column: str) -> list[str]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [f"{row[column]},{row['lat']},{row['lng']}" for row in csv.DictReader(file)]


def main() -> None:
    outcodes, sectors = sys.argv[1:3]
    rows = [f"{row}\n" for row in sorted(read_rows(outcodes, "outcode"))]
    # A sector keeps the space before its digit: "AL10" and "AL1 0" are two places.
    rows += [
        f"{code[:-1]} {code[-1]}{rest}\n"
        for code, rest in sorted(
            (row[: row.index(",")], row[row.index(",") :]) for row in read_rows(sectors, "sector")
        )
    ]
    TARGET.parent.mkdir(exist_ok=True)
    # Without a time in it the same points give the same file.
    TARGET.write_bytes(gzip.compress("".join(rows).encode("ascii"), 9, mtime=0))
    sys.stdout.write(f"{TARGET}: {len(rows)} points, {TARGET.stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    main()
