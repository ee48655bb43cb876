"""A large file is read with little memory, whatever its size."""

import os
import subprocess
import sys
from pathlib import Path


ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import resource, sys
import django
django.setup()
from django.core.management import call_command
from django.db import connection
from wagtail_localoffer.places.gazetteer import Postcode
with connection.schema_editor() as editor:
    editor.create_model(Postcode)
few, many = sys.argv[1:]
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
call_command("localoffer_import_postcodes", few, verbosity=0)
idle = peak()
call_command("localoffer_import_postcodes", many, verbosity=0)
print(Postcode.objects.count(), (peak() - idle) / 1024)
"""


def write(path, count):
    with path.open("w") as file:
        file.write("postcode,latitude,longitude\n")
        for number in range(count):
            district, rest = divmod(number, 10 * 26 * 26)
            digit, unit = divmod(rest, 26 * 26)
            letters = chr(65 + unit // 26) + chr(65 + unit % 26)
            file.write(f"AL{district} {digit}{letters},51.{number:05},-0.3\n")
    return path


def test_a_file_is_never_held_in_memory_whole(tmp_path):
    """Six megabytes when measured, batch by batch; twenty-two with all rows at once."""
    # In a process and on a database of its own: this one has grown already.
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            SCRIPT,
            write(tmp_path / "few.csv", 10),
            write(tmp_path / "many.csv", 50_000),
        ],
        env={
            **os.environ,
            "DATABASE_URL": f"sqlite:///{tmp_path / 'own.sqlite3'}",
            "DJANGO_SETTINGS_MODULE": "tests.settings",
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    count, megabytes = run.stdout.split()
    assert int(count) == 50_000
    assert float(megabytes) < 15
