"""The import of postcodes: layouts, what is left out, and that nothing is lost."""

import shutil
import zipfile

import pytest
from django.core.management import CommandError, call_command

from wagtail_localoffer.places import loading
from wagtail_localoffer.places.gazetteer import Postcode
from wagtail_localoffer.places.layouts import read_code_point
from wagtail_localoffer.places.sources import Source


pytestmark = [pytest.mark.core, pytest.mark.django_db]


def test_code_point_open_is_known_by_its_rows(run, samples, known):
    out, err = run(samples / "codepoint_open_hp_2014.csv")
    assert "40 postcodes read (Code-Point Open)" in out and not err
    assert known()["HP11AB"] == pytest.approx((51.75, -0.488), abs=0.002)


def test_the_directory_of_the_statistics_office_is_known_by_its_columns(run, samples, known):
    out, err = run(samples / "onspd_2024_format_sample.csv")
    assert "ONSPD or NSPL" in out and not err
    assert "13 no longer in use, 2 without a place" in out
    assert known()["AB101AB"] == (57.149606, -2.096916)
    assert not any(lat > 90 for lat, _lon in known().values())


def test_columns_are_found_by_name_whatever_the_year_calls_the_others(run, samples, known):
    run(samples / "nspl_2025_format_sample.csv")
    assert known() == {
        "CA87JG": (54.977349, -2.532223),
        "BR87QP": (51.403453, 0.148952),
        "BR87QW": (51.399687, 0.145885),
    }


def test_a_plain_file_may_name_outward_codes_and_order_its_columns_freely(run, plain, known):
    path = plain(
        "x,-0.3234,51.7489,al1",
        'y,-0.33835,51.73892,"AL1 8AA"',
        header="\ufeffNote, Longitude ,LATITUDE,Postcode",
    )
    run(path)
    assert known() == {"AL1": (51.7489, -0.3234), "AL18AA": (51.73892, -0.33835)}


def test_the_demo_councils_file_is_read_whole(run, samples, known):
    out, err = run(samples / "sampleford.csv")
    assert "30 postcodes read" in out and not err
    assert {"AL1", "AL18JE"} <= known().keys() and len(known()) == 30


def test_a_folder_is_read_without_its_documents(run, folder, known):
    out, _err = run(folder)
    assert "40 postcodes read" in out
    assert "headers.csv: not a table of postcodes that we know" in out
    assert len(known()) == 40


def test_a_zip_is_read_as_it_was_downloaded(run, folder, tmp_path, known):
    path = shutil.make_archive(str(tmp_path / "codepo_gb"), "zip", folder)
    out, _err = run(path)
    assert "40 postcodes read" in out and len(known()) == 40


def test_a_zip_that_holds_everything_twice_is_read_once(run, samples, tmp_path):
    path = tmp_path / "onspd.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ["Data/ONSPD_UK.csv", "Data/multi_csv/ONSPD_UK_AB.csv"]:
            archive.write(samples / "nspl_2025_format_sample.csv", name)
    assert "3 postcodes read" in run(path)[0]


def test_only_the_areas_asked_for_are_loaded(run, samples, known):
    out, _err = run(samples / "sampleford.csv", areas="hp, LU")
    assert {code[:2] for code in known()} == {"HP", "LU"}
    assert "of other areas" in out


def test_an_area_of_one_letter_is_not_the_beginning_of_another(run, plain, known):
    run(plain("M1 1AE,53.48,-2.23", "ME1 1AA,51.38,0.5"), areas="M")
    assert list(known()) == ["M11AE"]


def test_what_is_no_area_is_refused(run, samples):
    with pytest.raises(CommandError, match="'AL1' is no postcode area"):
        run(samples / "sampleford.csv", areas="AL1")


def test_an_import_takes_the_place_of_the_one_before(run, plain, known):
    run(plain("AL1 3JE,51.7,-0.3", "AL1 3JF,51.7,-0.3"))
    run(plain("AL1 3JE,51.8,-0.4"))
    assert known() == {"AL13JE": (51.8, -0.4)}


def test_keep_adds_to_what_is_there_and_corrects_it(run, plain, known):
    run(plain("AL1 3JE,51.7,-0.3", "AL1 3JF,51.7,-0.3"))
    out, _err = run(plain("AL1 3JE,51.8,-0.4", "AL1 3JG,51.8,-0.4"), keep=True)
    assert known() == {"AL13JE": (51.8, -0.4), "AL13JF": (51.7, -0.3), "AL13JG": (51.8, -0.4)}
    assert "3 known now" in out


def test_a_postcode_that_comes_twice_has_its_last_point(run, plain, known, monkeypatch):
    monkeypatch.setattr(loading, "BATCH", 2)
    rows = ["AL1 3JE,51.7,-0.3", "al13je,51.8,-0.4", "AL1 3JF,51.7,-0.3", "AL1 3JE,51.9,-0.5"]
    run(plain(*rows))
    assert known() == {"AL13JE": (51.9, -0.5), "AL13JF": (51.7, -0.3)}


def test_bad_rows_are_told_with_their_line_and_the_rest_is_loaded(run, plain, known):
    path = plain(
        "AL1 3JE,51.7,-0.3",
        "nonsense,51.7,-0.3",
        '"AL1 3JF,51.7,-0.3',
        "AL1 3JG,north,-0.3",
        "",
        "AL1 3JH,-0.3,51.7",
        "AL1 3JJ,nan,-0.3",
        "AL1 3JK",
        "AL1 3JL,,",
        "AL1 3," + "x" * 100_000,
        "AL1 3JM,51.7,-0.3",
    )
    out, err = run(path)
    assert set(known()) == {"AL13JE", "AL13JM"}
    assert err.splitlines() == [
        "plain.csv, line 3: neither a postcode nor an outward code",
        "plain.csv, line 4: too few columns",
        "plain.csv, line 5: latitude or longitude is no number",
        "plain.csv, line 7: the point is not in the United Kingdom",
        "plain.csv, line 8: the point is not in the United Kingdom",
        "plain.csv, line 9: too few columns",
        "plain.csv, line 11: too few columns",
    ]
    assert "1 without a place" in out and "7 bad" in out


def test_a_file_full_of_mistakes_does_not_fill_the_screen(run, plain):
    _out, err = run(plain("AL1 3JE,51.7,-0.3", *["nonsense,1,1"] * 500))
    assert len(err.splitlines()) == 21
    assert "... and 480 more bad rows" in err


def test_code_point_rows_without_a_place_are_left_out(run, tmp_path, known):
    tail = '"E92000001","E19000001","E18000006","E10000015","E07000096","E05004701"'
    path = tmp_path / "hp.csv"
    path.write_bytes(
        f'"HP1 1AA",90,0,0,{tail}\r\n"HP1 1AB",10,504456,206755,{tail}\r\n'
        f'"HP1 1AC",10,5044560,206755,{tail}\r\n"HP1 1AD",10,x,206755,{tail}\r\n'.encode()
    )
    out, err = run(path)
    assert list(known()) == ["HP11AB"]
    assert "1 without a place" in out
    assert "line 3: the point is not on the British National Grid" in err
    assert "line 4: quality, easting or northing is no whole number" in err


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"name,phone\nClub,0123\n",
        b"postcode,lat\nAL1 3JE,51\n",
        b"PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n",
        bytes(range(256)) * 400,
        "postcode,latitude,longitude\nAL1 3JE,51.7,-0.3\n".encode("utf-16"),
    ],
)
def test_a_layout_that_we_do_not_know_is_refused_and_nothing_is_lost(
    run, tmp_path, sampleford, known, content
):
    path = tmp_path / "what.csv"
    path.write_bytes(content)
    before = known()
    with pytest.raises(CommandError, match="no table of postcodes that we know.*changed"):
        run(path)
    assert known() == before


def test_a_file_without_a_usable_row_is_refused_and_nothing_is_lost(run, plain, sampleford, known):
    before = known()
    with pytest.raises(CommandError, match="(?s)no postcode to load.*2 bad rows.*line 2"):
        run(plain("nonsense,1,1", "AL1 3JE,0,0"))
    assert known() == before


def test_areas_that_the_file_does_not_hold_lose_nothing(run, samples, sampleford, known):
    before = known()
    with pytest.raises(CommandError, match="30 of other areas"):
        run(samples / "sampleford.csv", areas="ZE")
    assert known() == before


def test_a_zip_that_breaks_off_in_the_middle_loses_nothing(
    run, tmp_path, plain, sampleford, known, monkeypatch
):
    monkeypatch.setattr(loading, "BATCH", 100)
    table = plain(*(f"AL{n} {d}JE,51.{n}{d}7,-0.3" for n in range(1, 100) for d in range(10)))
    path = tmp_path / "broken.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.write(table, "table.csv")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)
    before = known()
    with pytest.raises(CommandError, match="cannot be read.*Nothing was changed"):
        run(path)
    assert known() == before


def test_a_failure_of_the_database_in_the_middle_loses_nothing(
    plain, sampleford, known, monkeypatch
):
    monkeypatch.setattr(loading, "BATCH", 1)
    source, before = Source(plain("AL1 3JE,51.7,-0.3", "AL1 3JF,51.7,-0.3")), known()

    def fail_at_the_end():
        yield from source.read()
        raise RuntimeError("disk full")

    with pytest.raises(RuntimeError):
        loading.load(fail_at_the_end())
    assert known() == before


def test_a_path_that_is_not_there_is_said_plainly(run, tmp_path):
    with pytest.raises(CommandError, match="cannot be read .No such file"):
        run(tmp_path / "gone.csv")


def test_an_empty_folder_is_refused(run, tmp_path):
    with pytest.raises(CommandError, match="no table of postcodes"):
        run(tmp_path)


def test_statements_are_not_kept_while_debugging(plain, settings):
    from django.db import connection

    settings.DEBUG = True
    loading.load(Source(plain("AL1 3JE,51.7,-0.3")).read())
    assert not any("INSERT" in query["sql"] for query in connection.queries)


def test_silence_is_kept_when_asked_for(samples, capsys):
    call_command("localoffer_import_postcodes", str(samples / "sampleford.csv"), verbosity=0)
    assert capsys.readouterr() == ("", "")
    assert Postcode.objects.count() == 30


def test_a_grid_reference_is_turned_into_degrees():
    # Both are the National Statistics Postcode Lookup's own for this postcode.
    code, lat, lon = read_code_point(["CA8 7JG", "10", "366033", "564878", *"abcdef"])
    assert code == "CA87JG"
    assert (lat, lon) == pytest.approx((54.977349, -2.532223), abs=0.00005)
