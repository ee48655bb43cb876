"""Times the import of a whole country's postcodes, and looking one up.

`python -m benchmarks.postcodes [--rows 1700000] [--layout code-point|onspd|plain]` makes a
file of made-up postcodes, imports it in this process and prints rows, seconds, memory above
the idle process and the time of a look-up. DATABASE_URL picks the database, which is the
benchmark's own: an SQLite file in a temporary folder when unset.
"""

import argparse
import os
import random
import resource
import statistics
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path


#: Like those of real postcodes.
UNITS = "ABDEFGHJLNPQRSTUWXYZ"
ONSPD = "pcd7,pcd8,pcds,dointr,doterm,lad25cd,lat,long,icb23cd"


def make_codes(count: int) -> Iterator[str]:
    areas = product(string.ascii_uppercase, string.ascii_uppercase, range(1, 21), range(10))
    made = 0
    for first, second, district, digit in areas:
        for unit in product(UNITS, UNITS):
            if made == count:
                return
            made += 1
            yield f"{first}{second}{district} {digit}{''.join(unit)}"


def write_file(path: Path, count: int, layout: str) -> None:
    dice = random.Random(7)
    with path.open("w", newline="") as file:
        if layout == "onspd":
            file.write(f"{ONSPD}\r\n")
        elif layout == "plain":
            file.write("postcode,latitude,longitude\r\n")
        for code in make_codes(count):
            east, north = dice.randint(200_000, 600_000), dice.randint(50_000, 700_000)
            lat, lon = dice.uniform(50, 58), dice.uniform(-5, 1.5)
            if layout == "code-point":
                codes = '"E92000001","E19000001","E18000006","E10000015","E07000096","E05004701"'
                file.write(f'"{code}",10,{east},{north},{codes}\r\n')
            elif layout == "onspd":
                short = code.replace(" ", "")
                row = (
                    f'"{short}","{code}","{code}","201106","","E07000096",{lat:.6f},{lon:.6f},"E54"'
                )
                file.write(f"{row}\r\n")
            else:
                file.write(f"{code},{lat:.5f},{lon:.5f}\r\n")


def read_memory() -> float:
    """The most memory this process has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_700_000)
    parser.add_argument("--layout", choices=["code-point", "onspd", "plain"], default="code-point")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BENCH_VAR"] = folder
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/postcodes.sqlite3")
        os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
        measure(Path(folder) / "postcodes.csv", options.rows, options.layout)


def measure(path: Path, rows: int, layout: str) -> None:
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from wagtail_localoffer.places.gazetteer import Postcode
    from wagtail_localoffer.places.geocoding import find_point

    # In a process of its own: it holds more memory than any import.
    subprocess.run([sys.executable, "-m", "django", "migrate", "--verbosity", "0"], check=True)
    write_file(path, rows, layout)
    few = path.with_name("few.csv")
    write_file(few, 10, layout)
    # Whatever the first import loads into the process is not the file's share.
    call_command("localoffer_import_postcodes", str(few), verbosity=0)
    idle = read_memory()

    def load() -> str:
        begun, busy = time.perf_counter(), time.process_time()
        call_command("localoffer_import_postcodes", str(path), verbosity=0)
        seconds, busy = time.perf_counter() - begun, time.process_time() - busy
        return (
            f"{seconds:.0f} s ({busy:.0f} s of it here), {read_memory() - idle:.0f} MB above idle"
        )

    first, again = load(), load()
    times = []
    for code in random.Random(1).sample(list(make_codes(min(rows, 100_000))), k=min(rows, 2_000)):
        begun = time.perf_counter()
        point = find_point(code)
        times.append((time.perf_counter() - begun) * 1e6)
        if point is None or point.is_rough:
            raise SystemExit("A postcode that was imported was not found.")
    print(f"database          {connection.vendor}")
    print(f"layout            {layout}")
    print(f"rows              {Postcode.objects.count():,}")
    print(f"file              {path.stat().st_size / 1e6:.0f} MB")
    print(f"first import      {first}")
    print(f"import over it    {again}")
    print(f"look-up           {statistics.median(times):.0f} µs in the middle of {len(times):,}")


if __name__ == "__main__":
    main()
