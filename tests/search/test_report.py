"""The report "What families did not find", its exports, its row actions and its panel."""

from datetime import date
from io import BytesIO

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from tests.editing.conftest import directory, editor, manager, visitor  # noqa: F401
from tests.factories import DirectoryFactory, TaxonomyFactory, TermFactory
from wagtail_localoffer import roles
from wagtail_localoffer.models import SearchGap
from wagtail_localoffer.search.gaps import make_digest


pytestmark = [pytest.mark.search, pytest.mark.django_db]

REPORT = "/admin/local-offer/search-gaps/"


@pytest.fixture
def term(db):
    return TermFactory(
        taxonomy=TaxonomyFactory(code="need"),
        code="need:sensory",
        name="Sensory processing",
        family_words="hates haircuts\ncovers ears",
    )


def make(directory, words, **values):  # noqa: F811
    values = {"times": 4, "days": 3, "results": 0, **values}
    return SearchGap.objects.create(
        directory_id=directory.pk,
        digest=make_digest(words),
        words=words,
        first_on=date(2026, 3, 1),
        last_on=date(2026, 3, 9),
        **values,
    )


def read(client, url=REPORT, **query):
    response = client.get(url, query)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.core
def test_an_editor_reads_what_families_did_not_find(editor, directory, term):  # noqa: F811
    make(directory, "hates haircuts", times=17, days=5)
    html = read(editor)
    for text in ("hates haircuts", "Sensory processing", "17", "5", "Try this search"):
        assert text in html
    assert f"?words=hates+haircuts&amp;directory={directory.pk}" in html


def test_nothing_is_shown_before_the_third_day(editor, directory):  # noqa: F811
    gap = make(directory, "hates haircuts")
    SearchGap.objects.update(words="", days=2)
    html = read(editor)
    assert "Nothing yet." in html
    assert gap.digest[:8] not in html


def test_only_who_may_change_terms_is_offered_a_synonym(editor, manager, directory, term):  # noqa: F811
    make(directory, "hates haircuts")
    assert "Add a synonym" not in read(editor)
    html = read(manager)
    assert "Add a synonym" in html
    assert f"/admin/local-offer/terms/edit/{term.pk}/" in html


def test_dealt_with_takes_the_row_away_and_the_filter_shows_it(editor, directory):  # noqa: F811
    gap = make(directory, "hates haircuts")
    response = editor.post(f"{REPORT}{gap.pk}/dealt-with/", follow=True)
    assert "is dealt with" in response.content.decode()
    table = response.content.decode().split("listing-results")[1]
    assert "hates haircuts" not in table
    gap.refresh_from_db()
    assert (gap.days, gap.times) == (0, 0)
    assert "hates haircuts" in read(editor, state="dealt")
    assert editor.get(f"{REPORT}{gap.pk}/dealt-with/").status_code == 405


@pytest.mark.core
def test_bare_access_to_the_admin_sees_none_of_it(visitor, directory):  # noqa: F811
    gap = make(directory, "hates haircuts")
    for url in (REPORT, f"{REPORT}results/"):
        assert visitor.get(url).status_code in (302, 403)
    assert visitor.post(f"{REPORT}{gap.pk}/dealt-with/").status_code in (302, 403)
    gap.refresh_from_db()
    assert gap.days == 3
    html = read(visitor, "/admin/")
    assert "hates haircuts" not in html
    assert "search-gaps" not in html


def test_a_directory_that_one_may_not_change_is_left_out(editor, directory, root):  # noqa: F811
    elsewhere = DirectoryFactory(parent=root, title="Another directory", slug="other")
    gap = make(elsewhere, "hates haircuts")
    assert "hates haircuts" not in read(editor)
    assert "hates haircuts" not in read(editor, "/admin/")
    assert editor.post(f"{REPORT}{gap.pk}/dealt-with/").status_code == 404


def test_viewing_is_not_dealing(editor, directory):  # noqa: F811
    gap = make(directory, "hates haircuts")
    assert "dealt-with" in read(editor)
    Group.objects.get(name=roles.EDITOR).permissions.remove(
        Permission.objects.get(codename="change_searchgap")
    )
    html = read(editor)
    assert "hates haircuts" in html
    assert "dealt-with" not in html
    assert editor.post(f"{REPORT}{gap.pk}/dealt-with/").status_code in (302, 403)
    gap.refresh_from_db()
    assert gap.days == 3


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({"found": "none"}, {"sleeping"}),
        ({"found": "few"}, {"hates haircuts"}),
        ({"found": "word"}, {"trampolining club"}),
        ({"q": "hair"}, {"hates haircuts"}),
        ({"last_on_from": "2026-03-10"}, set()),
        ({}, {"sleeping", "hates haircuts", "trampolining club"}),
    ],
)
def test_filters(editor, directory, query, shown):  # noqa: F811
    make(directory, "sleeping", results=0)
    make(directory, "hates haircuts", results=2)
    make(directory, "trampolining club", results=9, unfound="trampolining")
    csv = editor.get(REPORT, {**query, "export": "csv"}).getvalue().decode()
    assert {line.split(",")[0] for line in csv.splitlines()[1:]} == shown


def test_exports_hold_every_row_and_no_formula(editor, directory, term):  # noqa: F811
    for number in range(60):
        make(directory, f"hates haircuts {'x' * number}")
    make(directory, "=1+1")
    csv = editor.get(REPORT, {"export": "csv"}).getvalue().decode()
    assert len(csv.splitlines()) == 62
    assert "'=1+1" in csv
    assert csv.splitlines()[0].startswith("Words,No service has,We understood,Results")
    assert "Sensory processing" in csv
    xlsx = editor.get(REPORT, {"export": "xlsx"})
    sheet = load_workbook(BytesIO(xlsx.getvalue())).active
    assert sheet.max_row == 62
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)


def test_sixty_gaps_cost_as_many_queries_as_two(editor, directory, term):  # noqa: F811
    def cost(url):
        read(editor, url)
        with CaptureQueriesContext(connection) as queries:
            read(editor, url)
        return len(queries)

    make(directory, "hates haircuts")
    # A word that no term has makes the words of services be read, once.
    make(directory, "covers ears xx")
    few = cost(REPORT), cost("/admin/")
    for number in range(48):
        make(directory, f"hates haircuts {'x' * number}x")
    assert (cost(REPORT), cost("/admin/")) == few


def test_the_dashboard_shows_the_five_asked_for_most(editor, directory):  # noqa: F811
    for number in range(1, 8):
        make(directory, f"gap {'x' * number}", days=2 + number)
    html = read(editor, "/admin/")
    panel = html.split('id="localoffer-gaps', 1)[1]
    shown = [number for number in range(1, 8) if f">gap {'x' * number}<" in panel]
    assert shown == [3, 4, 5, 6, 7]
    assert "See all of them" in panel


def test_without_a_gap_the_dashboard_has_no_panel(editor, directory):  # noqa: F811
    assert "See all of them" not in read(editor, "/admin/")
