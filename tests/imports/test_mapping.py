"""What a record becomes on the page."""

import datetime
from decimal import Decimal

import pytest

from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import Location, Organisation, Taxonomy, TaxonomyTerm


pytestmark = [pytest.mark.django_db, pytest.mark.core]


def get_page():
    return CouncilServicePage.objects.get()


def test_an_open_referral_service_with_everything(terms, take, record):
    funder = Organisation.objects.create(name="Sampleford Council")
    report = take(record)
    page = get_page()
    assert page.live
    assert str(page.translation_key) == record["id"]
    assert page.title == "Talk Together playgroup"
    assert page.summary == record["description"]
    assert page.description == f"<p>{record['description']}</p>"
    assert page.website == "https://talktogether.example.org/groups"
    assert page.status == "temporarily closed"
    assert page.alert == "Closed until June."
    assert (page.minimum_age, page.maximum_age) == (Decimal("1.5"), Decimal("5"))
    assert page.eligibility == "Any child under five."
    assert page.how_to_get == "Phone us.\nCome along."
    assert page.cost_text == "Pay on the day."
    assert page.catchment == "Sampleford"
    assert page.wait_note == "About two weeks"
    assert page.wait_as_of == page.assured_on == datetime.date(2026, 3, 1)
    assert page.assured_by == "Talk Together"
    assert page.funder == funder
    assert page.organisation.website == "https://talktogether.example.org/"
    [place] = page.localoffer_places.all()
    assert place.location.postal_code == "AL1 8NB"
    assert place.location.accessibility == "Step-free. Changing place."
    schedules = {row.byday: row for row in page.localoffer_schedules.all()}
    assert schedules["TU,TH"].period == "term"
    assert schedules["TU,TH"].description == ""
    assert schedules["TU,TH"].opens_at == datetime.time(9, 30)
    assert schedules["MO"].period == "holidays"
    assert schedules["1SA"].freq == "MONTHLY"
    assert schedules["1SA"].location == place.location
    [cost] = page.localoffer_costs.all()
    assert (cost.option, cost.amount) == ("Session", Decimal("2.50"))
    [contact] = page.localoffer_contacts.all()
    assert (contact.phone, contact.textphone) == ("01632 960001", "07700 900001")
    [language] = page.localoffer_languages.all()
    assert language.code == "bfi"
    assert {row.term.code for row in page.localoffer_terms.all()} == {
        "level:community",
        "things-we-do:singing",
    }
    assert report.counts["problem"] == 0


def test_no_personal_address_is_kept_of_who_checked(terms, take, record):
    del record["organization"], record["organization_id"]
    take(record)
    assert get_page().assured_by == ""


def test_an_outpost_service(terms, take, outpost_record):
    outpost_record |= {
        "free": True,
        "needs_referral": False,
        "min_age": 2,
        "max_age": 11.5,
        "send_needs": [{"name": "Visual", "slug": "visual"}],
        "suitabilities": [{"name": "Dementia", "slug": "dementia"}],
        "taxonomies": [
            {"id": 5, "name": "Clubs", "slug": "clubs", "parent_id": 4},
            {"id": 4, "name": "Things to do", "slug": "things-to-do", "parent_id": None},
        ],
        "regular_schedules": [
            {"weekday": "Friday", "opens_at": "18:00", "closes_at": "20:00"},
            {"weekday": "Monday", "opens_at": "18:00", "closes_at": "20:00"},
        ],
        "local_offer": {
            "link": "https://school.example.org/sen",
            "survey_answers": [
                {"question": "Do staff sign?", "answer": "Yes."},
                {"question": "Is there a lift?", "answer": ""},
            ],
        },
        "visible_to": "2099-01-01",
    }
    outpost_record["locations"][0]["mask_exact_address"] = True
    take(outpost_record)
    page = get_page()
    assert str(page.translation_key) != "20"
    assert page.organisation.name == "Aces Wheelchair Basketball"
    assert (page.minimum_age, page.maximum_age) == (2, Decimal("11.5"))
    assert page.sen_report_url == "https://school.example.org/sen"
    assert page.expire_at.year == 2099
    assert [row.question for row in page.localoffer_answers.all()] == ["Do staff sign?"]
    assert [row.amount for row in page.localoffer_costs.all()] == [0]
    [schedule] = page.localoffer_schedules.all()
    assert schedule.byday == "MO,FR"
    [place] = page.localoffer_places.all()
    assert place.location.hide_exact_address
    assert place.location.latitude == pytest.approx(51.800377)
    assert {row.term.code for row in page.localoffer_terms.all()} == {
        "need:vision",
        "referral_route:self",
        "suitability:dementia",
        "outpost:clubs",
        "outpost:things-to-do",
    }
    assert TaxonomyTerm.objects.get(code="outpost:clubs").parent.name == "Things to do"
    vocabulary = Taxonomy.objects.get(code="outpost")
    assert vocabulary.name == "Council categories"
    assert vocabulary.is_filter


def test_a_need_that_we_do_not_have_is_told_and_taken_once_a_term_has_its_name(
    terms, take, outpost_record
):
    outpost_record["send_needs"] = [{"name": "Wobbles", "slug": "wobbles"}]
    assert "is no term of ours" in take(outpost_record).list_kind("problem")[-1].message
    term = TaxonomyTerm.objects.get(code="need:autism")
    term.aliases += "\nwobbles"
    term.save()
    assert take(outpost_record).counts["changed"] == 1
    assert "need:autism" in {row.term.code for row in get_page().localoffer_terms.all()}


@pytest.mark.parametrize(
    "told",
    [
        {"code": "level:universal", "name": "anything"},
        {"id": "UUID", "name": "anything"},
        {"term_uri": "https://example.org/universal", "name": "anything"},
        {"name": "For everyone here", "taxonomy": "LEVEL"},
        {"name": "Open to all comers", "taxonomy": "level"},
    ],
)
def test_terms_are_told_by_code_uuid_address_name_and_alias(terms, take, record, told):
    term = TaxonomyTerm.objects.get(code="level:universal")
    term.term_uri = "https://example.org/universal"
    term.name = "For everyone here"
    term.aliases = "open-to-all-comers"
    term.save()
    before = TaxonomyTerm.objects.count()
    told = {key: str(term.uuid) if value == "UUID" else value for key, value in told.items()}
    record["attributes"] = [{"taxonomy_term": told}]
    del record["service_at_locations"]
    take(record)
    assert [row.term for row in get_page().localoffer_terms.all()] == [term]
    assert TaxonomyTerm.objects.count() == before


def test_a_vocabulary_that_nobody_here_chose_is_no_filter(terms, take, record):
    report = take(record)
    vocabulary = Taxonomy.objects.get(name="Things we do")
    assert not vocabulary.is_filter
    assert "Singing" in " ".join(line.message for line in report.list_kind("note"))


def test_a_place_and_an_organisation_are_made_once(terms, take, record):
    other = {**record, "id": "5f0c2a1e-8d8e-4a7e-9a57-0d3b2a1c4e99", "name": "Another"}
    take(record, other)
    assert Location.objects.count() == Organisation.objects.count() == 1
    assert str(Organisation.objects.get().uuid) == record["organization"]["id"]


def test_an_organisation_of_the_same_name_is_filled_where_blank(terms, take, record):
    ours = Organisation.objects.create(name="TALK together", email="ours@example.org")
    report = take(record)
    ours.refresh_from_db()
    assert ours.website == "https://talktogether.example.org/"
    assert ours.email == "ours@example.org"
    assert "office@talktogether.example.org" in " ".join(line.message for line in report.lines)


def test_two_places_of_one_name_with_other_postcodes_are_two(terms, take, record):
    Location.objects.create(name="Mill Hall", postal_code="HP1 1AB")
    take(record)
    assert Location.objects.count() == 2


def test_a_long_description_gives_a_summary_of_whole_sentences(terms, take, record):
    record["description"] = "This is a sentence about the group and what we do. " * 20
    take(record)
    summary = get_page().summary
    assert len(summary) <= 300
    assert summary.endswith("what we do.")


def test_what_the_source_hides_until_later_is_not_shown_yet(terms, take, outpost_record):
    outpost_record["visible_from"] = "2098-01-01T09:00:00Z"
    take(outpost_record)
    page = get_page()
    assert not page.live
    assert page.approved_schedule


def test_what_the_source_stopped_showing_becomes_a_draft(terms, take, outpost_record):
    outpost_record["visible_to"] = "2020-01-01"
    report = take(outpost_record)
    assert not get_page().live
    assert "stopped showing it" in report.list_kind("note")[-1].message
