"""Times a booklet of many services: the HTML, and the tagged PDF where WeasyPrint is installed.

`python -m benchmarks.booklet --services 300` prints seconds; the PDF of 300 is to take less
than 60 s.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def run(size: int, is_large: bool) -> None:
    import django

    django.setup()
    from benchmarks.run import build, say

    build(size)
    from django.core.management import call_command

    from wagtail_localoffer.keep.papers import has_pdf

    folder = Path(os.environ["BENCH_VAR"])
    for suffix in ("html", "pdf") if has_pdf() else ("html",):
        path = folder / f"booklet.{suffix}"
        started, worked = time.perf_counter(), time.process_time()
        call_command("localoffer_booklet", str(path), large=is_large, verbosity=0)
        took, work = time.perf_counter() - started, time.process_time() - worked
        size_kb = path.stat().st_size // 1000
        say(f"  {suffix}: {took:.1f} s ({work:.1f} s of processor), {size_kb:,} kB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--services", type=int, default=300)
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    if "BENCH_VAR" in os.environ:
        run(options.services, options.large)
        return
    # A process of its own, on a database of its own that goes with it.
    with tempfile.TemporaryDirectory() as folder:
        env = {
            **os.environ,
            "BENCH_VAR": folder,
            "DJANGO_SETTINGS_MODULE": "benchmarks.settings",
        }
        command = [sys.executable, "-m", "benchmarks.booklet", *sys.argv[1:]]
        subprocess.run(command, env=env, check=True, cwd=Path(__file__).parent.parent)


if __name__ == "__main__":
    main()
