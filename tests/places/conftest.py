import io
import shutil
from pathlib import Path

import pytest
from django.core.management import call_command

from wagtail_localoffer.places.gazetteer import Postcode


SAMPLES = Path(__file__).parent.parent / "fixtures" / "postcodes"


@pytest.fixture
def samples():
    """The folder of sample files."""
    return SAMPLES


@pytest.fixture
def sampleford(db):
    """The made-up council's postcodes, loaded."""
    call_command("localoffer_import_postcodes", str(SAMPLES / "sampleford.csv"), verbosity=0)


@pytest.fixture
def run(db):
    """Runs the import; gives what it printed and what it complained of."""

    def run(path, **options):
        out, err = io.StringIO(), io.StringIO()
        call_command("localoffer_import_postcodes", str(path), stdout=out, stderr=err, **options)
        return out.getvalue(), err.getvalue()

    return run


@pytest.fixture
def plain(tmp_path):
    """Writes a plain file of postcodes, and gives its path."""

    def write(*lines, name="plain.csv", header="postcode,latitude,longitude"):
        path = tmp_path / name
        path.write_text("\n".join([header, *lines]) + "\n")
        return path

    return write


@pytest.fixture
def known():
    """What the table holds: {joined postcode: (latitude, longitude)}."""

    def read():
        rows = Postcode.objects.values_list("postcode", "latitude", "longitude")
        return {code: (lat, lon) for code, lat, lon in rows}

    return read


@pytest.fixture
def folder(tmp_path, samples):
    """A folder as Code-Point Open comes: tables, and a document that is none."""
    data, doc = tmp_path / "codepo" / "Data" / "CSV", tmp_path / "codepo" / "Doc"
    data.mkdir(parents=True)
    doc.mkdir()
    lines = (samples / "codepoint_open_hp_2014.csv").read_bytes().splitlines(keepends=True)
    (data / "hp.csv").write_bytes(b"".join(lines[:20]))
    (data / "hq.csv").write_bytes(b"".join(lines[20:]))
    shutil.copy(samples / "codepoint_open_headers.csv", doc / "headers.csv")
    return tmp_path / "codepo"
