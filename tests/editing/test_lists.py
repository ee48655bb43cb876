"""The list of services, the report of missing facts and their exports."""

import pytest
from django.db import connection
from django.urls import reverse

from tests.factories import DirectoryFactory, OrganisationFactory, ServiceFactory
from wagtail_localoffer.exports import defuse
from wagtail_localoffer.models import AbstractServiceTerm
from wagtail_localoffer.services.facts import FACTS


pytestmark = [pytest.mark.django_db, pytest.mark.core]

REPORT = "/admin/local-offer/missing-facts/"


def list_url():
    return reverse("localoffer_services_testapp_councilservicepage:index")


def read(client, url, **query):
    response = client.get(url, query)
    assert response.status_code == 200
    return response.content.decode()


def read_csv(client, url, **query):
    response = client.get(url, {"export": "csv", **query})
    assert response.status_code == 200
    return response.getvalue().decode()


def make_complete(directory, **values):
    page = ServiceFactory(
        parent=directory,
        minimum_age=0,
        maximum_age=25,
        eligibility="Anyone.",
        how_to_get="Phone.",
        email="a@example.org",
        cost_text="Free.",
        wait_weeks_from=2,
        wait_as_of="2026-11-01",
        organisation=OrganisationFactory(),
        terms=["level:universal", "need:autism"],
        **values,
    )
    assert page.get_missing_facts() == []
    return page


def test_the_report_names_what_is_missing_and_leaves_out_complete_services(editor, directory):
    make_complete(directory, title="Full house")
    ServiceFactory(parent=directory, title="Half empty", eligibility="Anyone.")
    html = read(editor, REPORT)
    assert "Half empty" in html
    assert "Full house" not in html
    assert "Waiting time with its date" in html


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.code)
def test_filtering_by_a_fact_agrees_with_what_the_editor_is_told(editor, directory, fact):
    ServiceFactory(parent=directory, title="Bare")
    make_complete(directory, title="Whole")
    half = ServiceFactory(parent=directory, title="Half", eligibility="Anyone.", wait_note="Long")
    half.localoffer_contacts.create(phone="01632 960000", hidden=True)
    half.localoffer_contacts.create(title="No number")
    half.save()
    missing = {"Bare", *(["Half"] if fact in half.get_missing_facts() else [])}
    csv = read_csv(editor, REPORT, fact=fact.code)
    assert {line.split(",")[0] for line in csv.splitlines()[1:]} == missing


def test_the_report_holds_only_what_the_user_may_change(editor, directory, root):
    ServiceFactory(parent=directory, title="Ours")
    elsewhere = DirectoryFactory(parent=root, title="Another directory", slug="other")
    ServiceFactory(parent=elsewhere, title="Theirs")
    for text in (read(editor, REPORT), read_csv(editor, REPORT), read(editor, list_url())):
        assert "Ours" in text
        assert "Theirs" not in text


def test_the_report_filters_by_directory_and_organisation(editor, directory):
    inner = DirectoryFactory(parent=directory, title="Short breaks")
    organisation = OrganisationFactory(name="Riverside")
    ServiceFactory(parent=inner, title="Inside", organisation=organisation)
    ServiceFactory(parent=directory, title="Outside")
    assert "Outside" not in read_csv(editor, REPORT, directory=inner.pk)
    assert "Inside" in read_csv(editor, REPORT, directory=inner.pk)
    assert "Outside" not in read_csv(editor, REPORT, organisation=organisation.pk)
    assert "Inside" in read_csv(editor, REPORT, organisation=organisation.pk)


@pytest.mark.parametrize("url", ["report", "list"])
def test_exports_hold_no_formulas(editor, directory, url):
    ServiceFactory(parent=directory, title='=HYPERLINK("https://example.org")', slug="x")
    csv = read_csv(editor, REPORT if url == "report" else list_url())
    assert "'=HYPERLINK" in csv
    assert editor.get(REPORT, {"export": "xlsx"}).status_code == 200


@pytest.mark.parametrize("text", ["=1+2", "+1", "-1", "@x", " =1", "\t=1", "\r=1"])
def test_formulas_are_defused(text):
    assert defuse(text) == f"'{text}"


@pytest.mark.parametrize("value", ["Ages 3-5", "", 7, None, "a=b"])
def test_ordinary_values_are_left(value):
    assert defuse(value) == value


@pytest.mark.parametrize("url", ["report", "list"])
def test_more_services_cost_no_more_queries(
    editor, directory, url, django_assert_max_num_queries, django_assert_num_queries
):
    url = REPORT if url == "report" else list_url()
    for number in range(2):
        page = ServiceFactory(parent=directory, title=f"S{number}", terms=["level:universal"])
        page.organisation = OrganisationFactory()
        page.save()
    editor.get(url)
    with django_assert_max_num_queries(200) as few:
        editor.get(url)
    for number in range(2, 12):
        page = ServiceFactory(parent=directory, title=f"S{number}", terms=["need:autism"])
        page.organisation = OrganisationFactory()
        page.save()
    with django_assert_num_queries(len(few)):
        editor.get(url)


def test_the_list_shows_level_ages_and_the_number_of_missing_facts(editor, directory):
    ServiceFactory(parent=directory, title="Chat", minimum_age=3, terms=["level:universal"])
    html = read(editor, list_url())
    assert "universal" in html
    assert "3 and over" in html
    if connection.vendor != "mysql":  # whose full text does not see what is not committed
        assert read(editor, list_url(), q="Chat").count("3 and over") == 1


def test_the_list_filters_by_term(editor, directory):
    page = ServiceFactory(parent=directory, title="Yes", terms=["level:universal"])
    ServiceFactory(parent=directory, title="No")
    row = page.localoffer_terms.get()
    assert isinstance(row, AbstractServiceTerm)
    csv = read_csv(editor, list_url(), level=row.term_id)
    assert "Yes" in csv
    assert "No," not in csv
