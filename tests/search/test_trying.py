""" "Try a search": what was understood, why each service is where it is, and why one is not."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from tests.editing.conftest import directory, editor, manager, visitor  # noqa: F401
from tests.factories import (
    DirectoryFactory,
    LocationFactory,
    ServiceFactory,
    TaxonomyFactory,
    TermFactory,
)
from wagtail_localoffer.models import SearchGap


# MariaDB's full text sees committed rows only.
COMMITS = connection.vendor == "mysql"
pytestmark = [
    pytest.mark.search,
    pytest.mark.django_db(transaction=COMMITS, serialized_rollback=COMMITS),
]

TRY = "/admin/local-offer/try-a-search/"


@pytest.fixture
def term(db):
    return TermFactory(
        taxonomy=TaxonomyFactory(code="need"),
        code="need:late",
        name="Late to talk",
        family_words="not talking\nfew words",
    )


@pytest.fixture
def group(directory, term):  # noqa: F811
    return ServiceFactory(
        parent=directory,
        title="Talking tots",
        minimum_age=1,
        maximum_age=4,
        terms=["need:late"],
    )


@pytest.fixture
def try_words(editor, directory):  # noqa: F811
    def try_words(words, client=None, **data):
        data = {"words": words, "directory": directory.pk, **data}
        response = (client or editor).post(TRY, data)
        assert response.status_code == 200
        return response

    return try_words


def read(response):
    return " ".join(response.content.decode().split())


def why_not(response):
    assert response.context["place"] is None
    return " ".join(response.context["why_not"])


@pytest.mark.core
def test_it_shows_what_was_understood_and_by_which_words(try_words, group):
    html = read(try_words("my 3 yr old isnt talkin"))
    assert "Age: age 3" in html
    assert "Spelling: talking, not talkin" in html
    assert "Late to talk" in html
    assert "Talking tots" in html


@pytest.mark.core
def test_every_service_tells_what_its_points_are_for(try_words, group):
    response = try_words("talking 3 year old")
    (result,) = response.context["trial"].results
    assert result.points == sum(reason.points for reason in result.reasons) > 0
    html = read(response)
    assert "“talking” is in its name" in html
    assert f">{result.points} points<" in html.replace("\n", "")


def test_it_agrees_with_the_directory(try_words, group, client, directory):  # noqa: F811
    ServiceFactory(parent=directory, title="Talking club")
    ServiceFactory(parent=directory, title="Swimming")
    names = [result.entry.title for result in try_words("talking").context["trial"].results]
    shown = client.get(directory.url, {"q": "talking"}).context_data["cards"]
    assert [card.entry.title for card in shown] == names == sorted(names, key=names.index)
    assert len(names) == 2


def test_where_a_service_stands(try_words, group):
    html = read(try_words("talking", service=group.pk))
    assert "It is there: number 1 of 1." in html


def test_why_a_service_is_not_there(try_words, directory, root, group):  # noqa: F811
    def ask(page, words="talking", **data):
        return why_not(try_words(words, service=page.pk, **data))

    assert "None of the words stands in it" in ask(group, "swimming")
    draft = ServiceFactory(parent=directory, title="Talking draft", live=False)
    assert "It is not published" in ask(draft)
    closed = ServiceFactory(parent=directory, title="Talking once", status="inactive")
    assert "It is not running" in ask(closed)
    assert "None of the words" not in ask(closed)
    old = ServiceFactory(parent=directory, title="Talking teens", minimum_age=13, maximum_age=19)
    assert "The words say “age 3”" in ask(old, "talking 3 year old")
    assert "None of the words" not in ask(old, "talking 3 year old")
    assert "You asked for age 3" in ask(old, age="3")
    assert "None of the words" in ask(old, "swimming", age="3")


def test_what_the_points_for_place_and_age_rest_on_is_said(try_words, group):
    group.localoffer_places.create(location=LocationFactory())
    group.save()
    (result,) = try_words("talking near AL1 3JE").context["trial"].results
    assert "Ages 1 to 4" in result.facts
    assert "mile" in result.facts


def test_a_service_too_far_away_is_told(try_words, directory):  # noqa: F811
    far = ServiceFactory(parent=directory, title="Talking far away")
    far.localoffer_places.create(location=LocationFactory(latitude=55.0, longitude=-1.6))
    far.save()
    reasons = why_not(try_words("talking", near="AL1 3JE", within="5", service=far.pk))
    assert reasons == "It is further away than the miles you asked for."


def test_a_private_service_is_told(try_words, group):
    group.view_restrictions.create(restriction_type="login")
    assert "It is private" in why_not(try_words("talking", service=group.pk))


def test_a_service_of_another_directory_or_language_is_told(try_words, directory):  # noqa: F811
    parent = directory.get_parent()
    other = DirectoryFactory(parent=parent, title="Other", slug="other")
    elsewhere = ServiceFactory(parent=other, title="Talking elsewhere")
    assert "another directory" in why_not(try_words("talking", service=elsewhere.pk))
    welsh, _created = Locale.objects.get_or_create(language_code="cy")
    page = ServiceFactory(parent=directory, title="Siarad talking", locale=welsh)
    assert "another language" in why_not(try_words("talking", service=page.pk))


def test_words_that_lead_nowhere_are_named_and_lead_to_the_terms(try_words, manager, group):  # noqa: F811
    html = read(try_words("trampolining", client=manager))
    assert "No service has: “trampolining”" in html
    assert "Find the right term and add family words" in html
    html = read(try_words("not talking", client=manager))
    assert f"/admin/local-offer/terms/edit/{group.localoffer_terms.get().term_id}/" in html


def test_an_editor_is_offered_no_term_to_change(try_words, group):
    assert "family words</a>" not in read(try_words("not talking"))


def test_a_link_answers_at_once(editor, directory, group):  # noqa: F811
    html = read(editor.get(TRY, {"words": "talking", "directory": directory.pk}))
    assert "Talking tots" in html
    assert "Talking tots" in read(editor.get(TRY, {"words": "talking"}))
    assert "What we understood" not in read(editor.get(TRY))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"words": ""}, "This field is required"),
        ({"age": "old"}, "Write the age as a number"),
        ({"within": "400"}, "less than or equal to 30"),
        ({"directory": "0"}, "Select a valid choice"),
        ({"service": "0"}, "Select a valid choice"),
    ],
)
def test_what_cannot_be_read_is_told_and_stays_in_the_form(try_words, data, message):
    response = try_words(**{"words": "talking near", **data})
    assert message in read(response)
    if data.get("words") != "":
        assert 'value="talking near"' in read(response)


def test_what_is_tried_is_kept_nowhere(try_words, group, directory):  # noqa: F811
    response = try_words("trampolining", near="AL1 3JE")
    assert ("Place", "AL1 3, from the form") in response.context["trial"].readings
    assert not SearchGap.objects.exists()
    assert "3JE" not in response.request["QUERY_STRING"]


def test_danger_to_life_is_said(try_words, group):
    assert "danger to life" in read(try_words("i want to die"))


@pytest.mark.core
def test_bare_access_to_the_admin_may_not_try(visitor, directory):  # noqa: F811
    for response in (visitor.get(TRY), visitor.post(TRY, {"words": "talking"})):
        assert response.status_code in (302, 403)
    assert "try-a-search" not in visitor.get("/admin/").content.decode()


def test_an_editor_tries_only_directories_of_their_own(try_words, editor, root):  # noqa: F811
    elsewhere = DirectoryFactory(parent=root, title="Another directory", slug="other")
    assert "Select a valid choice" in read(try_words("talking", directory=elsewhere.pk))
    assert "try-a-search" in editor.get("/admin/").content.decode()


def test_twenty_services_cost_as_many_queries_as_two(try_words, directory):  # noqa: F811
    def cost():
        try_words("club")
        with CaptureQueriesContext(connection) as queries:
            try_words("club")
        return len(queries)

    for number in range(2):
        ServiceFactory(parent=directory, title=f"Club {number}")
    few = cost()
    for number in range(18):
        ServiceFactory(parent=directory, title=f"Club more {number}")
    assert cost() == few
