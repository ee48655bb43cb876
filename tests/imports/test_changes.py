"""What a later import may and may not change."""

import copy
import json
import uuid

import pytest
from wagtail.models import Revision

from tests.factories import ServiceFactory
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import Location, Organisation, SourceRecord, TaxonomyTerm


pytestmark = [pytest.mark.django_db, pytest.mark.core]


def get_page():
    return CouncilServicePage.objects.get()


@pytest.fixture
def later(record):
    """The record as the source has it later."""
    changed = copy.deepcopy(record)
    changed["description"] = "Now also on Saturdays."
    changed["contacts"][0]["phones"][0]["number"] = "01632 960555"
    return changed


def edit(**values):
    page = get_page()
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision().publish()


def test_a_changed_record_becomes_one_new_published_revision(terms, take, record, later):
    take(record)
    before = Revision.objects.count()
    report = take(later)
    page = get_page()
    assert report.counts["changed"] == 1
    assert report.counts["conflict"] == 0
    assert Revision.objects.count() == before + 1
    assert page.live_revision_id == page.latest_revision_id
    assert not page.has_unpublished_changes
    assert page.summary == "Now also on Saturdays."
    assert page.localoffer_contacts.get().phone == "01632 960555"


def test_a_record_that_changed_only_where_we_do_not_look_makes_no_revision(terms, take, record):
    take(record)
    before = Revision.objects.count()
    record["last_modified"] = "2026-11-11T10:00:00Z"
    assert take(record).counts["changed"] == 0
    assert Revision.objects.count() == before


def test_a_field_that_an_editor_changed_is_kept_and_told(terms, take, record, later):
    take(record)
    edit(summary="In our own words.")
    report = take(later)
    page = get_page()
    assert page.summary == "In our own words."
    assert "Saturdays" in page.description
    [conflict] = report.list_kind("conflict")
    assert (conflict.field, conflict.page) == ("summary", page.pk)
    assert "Now also on Saturdays." in conflict.message


def test_a_conflict_is_told_until_it_is_settled(terms, take, record, later):
    take(record)
    edit(summary="In our own words.")
    take(later)
    before = Revision.objects.count()
    again = take(later)
    assert again.counts["conflict"] == 1
    assert again.counts["changed"] == 0
    assert Revision.objects.count() == before
    edit(summary="Now also on Saturdays.")
    assert take(later).counts["conflict"] == 0


def test_rows_that_an_editor_changed_are_kept_and_told(terms, take, record, later):
    take(record)
    page = get_page()
    contact = page.localoffer_contacts.get()
    contact.phone = "01632 960999"
    page.localoffer_contacts = [contact]
    page.save_revision().publish()
    report = take(later)
    assert get_page().localoffer_contacts.get().phone == "01632 960999"
    assert [line.field for line in report.list_kind("conflict")] == ["contacts"]


def test_a_councils_own_field_of_a_row_survives_the_sources_change(terms, take, record, later):
    take(record)
    page = get_page()
    contact = page.localoffer_contacts.get()
    contact.whatsapp = "07700 900123"
    page.localoffer_contacts = [contact]
    page.save_revision().publish()
    row = get_page().localoffer_contacts.get().uuid
    take(later)
    contact = get_page().localoffer_contacts.get()
    assert (contact.phone, contact.whatsapp) == ("01632 960555", "07700 900123")
    assert contact.uuid == row


def test_facts_that_an_editor_added_are_no_conflict(terms, take, record, later):
    del record["eligibility_description"], later["eligibility_description"]
    take(record)
    edit(eligibility="Children under five.", not_accepted="Adults.")
    report = take(later)
    assert report.counts["conflict"] == 0
    assert get_page().eligibility == "Children under five."


def test_a_term_that_an_editor_added_stays_in_its_vocabulary(terms, take, record, later):
    take(record)
    page = get_page()
    need = TaxonomyTerm.objects.get(code="need:autism")
    page.localoffer_terms.create(term=need)
    page.save_revision().publish()
    later["attributes"][0]["taxonomy_term"] = {"code": "level:universal", "name": "Universal"}
    report = take(later)
    assert report.counts["conflict"] == 0
    codes = {row.term.code for row in get_page().localoffer_terms.all()}
    assert codes == {"need:autism", "level:universal", "things-we-do:singing"}


def test_what_the_source_takes_back_is_blank_again(terms, take, record, later):
    take(record)
    del later["alert"], later["cost_options"], later["attributes"]
    report = take(later)
    page = get_page()
    assert report.counts["conflict"] == 0
    assert page.alert == ""
    assert not page.localoffer_costs.exists()
    assert not page.localoffer_terms.exists()


def test_markup_that_an_editors_tool_rewrote_is_no_change_of_the_editors(
    terms, take, record, later
):
    take(record)
    page = get_page()
    edit(description=page.description.replace("<p>", '<p data-block-key="x1y2z">'))
    report = take(later)
    assert report.counts["conflict"] == 0
    assert get_page().description == "<p>Now also on Saturdays.</p>"


def test_lines_as_a_form_sends_them_are_no_change_of_the_editors(terms, take, record, later):
    take(record)
    edit(how_to_get="Phone us.\r\nCome along.")
    later["application_process"] = "Write to us."
    assert take(later).counts["conflict"] == 0
    assert get_page().how_to_get == "Write to us."


def test_a_draft_is_neither_overwritten_nor_published(terms, take, record, later):
    take(record)
    page = get_page()
    page.summary = "A draft."
    page.save_revision()
    before = Revision.objects.count()
    report = take(later)
    page = get_page()
    assert page.summary == record["description"]
    assert page.get_latest_revision_as_object().summary == "A draft."
    assert Revision.objects.count() == before
    assert "draft that is not published" in report.list_kind("conflict")[0].message
    page.latest_revision.publish()
    report = take(later)
    assert "Saturdays" in get_page().description


def test_a_page_that_an_editor_unpublished_stays_so(terms, take, record, later):
    take(record)
    get_page().unpublish()
    report = take(later)
    assert not get_page().live
    assert report.counts["conflict"] == 1


def test_a_page_that_an_editor_deleted_is_told_and_not_made_again(terms, take, record):
    take(record)
    get_page().delete()
    report = take(record)
    assert not CouncilServicePage.objects.exists()
    assert "deleted here" in report.list_kind("conflict")[0].message


def test_a_record_gone_from_the_source_is_told_and_kept(terms, take, record, later):
    later["id"] = str(uuid.uuid4())
    take(record, later, complete=True)
    report = take(later, complete=True)
    assert [line.record for line in report.list_kind("gone")] == [record["id"]]
    assert CouncilServicePage.objects.live().count() == 2


def test_another_supplier_under_the_same_name_is_pointed_out(terms, take, record, later):
    take(record, complete=True)
    later["id"] = str(uuid.uuid4())
    report = take(later, complete=True)
    assert "--source-name" in report.list_kind("note")[-1].message


def test_one_id_in_two_sources_is_one_service_when_it_is_a_uuid(terms, take, record):
    take(record, source="a file")
    report = take(record, source="https://example.org/services")
    assert report.counts["unchanged"] == 1
    assert CouncilServicePage.objects.count() == 1


def test_a_number_as_id_counts_within_its_source_only(terms, take, outpost_record):
    take(outpost_record, source="one council")
    take(outpost_record, source="another council")
    assert CouncilServicePage.objects.count() == 2
    assert SourceRecord.objects.count() == 2


def test_a_uuid_that_is_taken_here_is_not_kept_and_told(terms, take, record, directory):
    ServiceFactory(parent=directory, translation_key=uuid.UUID(record["id"]))
    report = take(record)
    page = CouncilServicePage.objects.get(external_id=record["id"])
    assert str(page.translation_key) != record["id"]
    assert "an id of its own" in report.list_kind("note")[-1].message


def test_a_dry_run_changes_nothing_and_tells_the_same(
    terms, directory, run_import, record, later, tmp_path
):
    path = tmp_path / "services.json"
    path.write_text(json.dumps(record))
    dry = run_import(path, dry_run=True)
    for model in (CouncilServicePage, SourceRecord, Organisation, Location):
        assert not model.objects.exists()
    real = run_import(path)
    assert dry == real.replace("1 created", "Nothing was changed (--dry-run).\n1 created")
    revisions = Revision.objects.count()
    path.write_text(json.dumps(later))
    assert "1 changed" in run_import(path, dry_run=True)
    assert Revision.objects.count() == revisions
    assert "1 changed" in run_import(path)


def test_a_run_that_was_killed_is_finished_by_the_next(terms, take, record, later, monkeypatch):
    from wagtail_localoffer.imports import engine

    later["id"] = str(uuid.uuid4())
    create = engine.Importer._create
    done = []

    def die(self, *args):
        if done:
            raise KeyboardInterrupt
        done.append(create(self, *args))

    monkeypatch.setattr(engine.Importer, "_create", die)
    with pytest.raises(KeyboardInterrupt):
        take(record, later)
    assert CouncilServicePage.objects.live().count() == 1
    monkeypatch.undo()
    report = take(record, later)
    assert (report.counts["created"], report.counts["changed"]) == (1, 0)
    assert CouncilServicePage.objects.live().count() == 2
    assert not SourceRecord.objects.filter(hash="").exists()
    assert take(record, later).counts["unchanged"] == 2


def test_one_record_that_fails_half_way_leaves_nothing_of_itself(
    terms, take, record, later, monkeypatch
):
    from wagtail_localoffer.imports import pages

    later["id"] = str(uuid.uuid4())
    later["name"] = "It breaks"
    add = pages.Pages.add

    def fail(self, page, expired):
        add(self, page, expired)
        if page.title == "It breaks":
            raise RuntimeError("no")

    monkeypatch.setattr(pages.Pages, "add", fail)
    report = take(later, record)
    assert report.counts["created"] == 1
    assert get_page().title == record["name"]
    assert "RuntimeError" in report.list_kind("problem")[-1].message
