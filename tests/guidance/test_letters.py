"""A letter that asks for an assessment, and the people who look after plans."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from wagtail_localoffer.guidance.coordinators import import_coordinators
from wagtail_localoffer.models import Coordinator


pytestmark = pytest.mark.django_db

WORDS = {
    "your_name": "Jo Bloggs",
    "child_name": "Sam <b>",
    "needs": "Two words so far.\nHe points.",
}


def test_the_letter_is_filled_in_and_may_not_be_cached(client):
    response = client.post(reverse("wagtail_localoffer:letter"), WORDS)
    html = response.content.decode()
    assert "education, health and care needs of Sam &lt;b&gt;" in html
    assert "Two words so far.<br>He points." in html
    assert "section 36(1)" in html
    assert "no-store" in response["Cache-Control"]


def test_a_letter_without_names_says_so_and_keeps_the_rest(client):
    html = client.post(
        reverse("wagtail_localoffer:letter"), {"needs": "Two words."}
    ).content.decode()
    assert "This field is required" in html
    assert "Two words.</textarea>" in html
    assert "Print this letter" not in html


def test_nothing_of_a_letter_is_stored_or_logged(client, caplog, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.post(reverse("wagtail_localoffer:letter"), WORDS)
    assert not [q for q in queries if not q["sql"].lstrip().upper().startswith("SELECT")]
    assert "Bloggs" not in caplog.text


def test_a_letter_needs_its_csrf_token():
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    assert strict.post(reverse("wagtail_localoffer:letter"), WORDS).status_code == 403


def test_a_program_that_fills_every_field_gets_no_letter(client):
    answer = client.post(reverse("wagtail_localoffer:letter"), {**WORDS, "website": "http://x"})
    assert "section 36(1)" not in answer.content.decode()


def test_too_many_letters_from_one_address_wait_and_keep_their_words(client, monkeypatch):
    monkeypatch.setattr("wagtail_localoffer.guidance.views.MOST_LETTERS", 1)
    url = reverse("wagtail_localoffer:letter")
    assert "section 36(1)" in client.post(url, WORDS).content.decode()
    answer = client.post(url, WORDS)
    assert answer.status_code == 429
    assert "Wait ten minutes" in answer.content.decode()
    assert "He points.</textarea>" in answer.content.decode()


SHEET = """name,schools,areas,phone,email
North team,Hill School; Park Primary,AL1; Sampleford,01632 960111,north@example.org
South team,Lake School,AL2,01632 960222,south@example.org
,Nobody's School,,,
Bad mail,,,,not an address
"""


@pytest.mark.core
def test_a_sheet_brings_in_what_is_right_and_tells_the_rest():
    outcome = import_coordinators(SHEET.splitlines())
    assert (outcome.created, outcome.updated) == (2, 0)
    assert [number for number, _words in outcome.problems] == [4, 5]
    again = import_coordinators(SHEET.splitlines())
    assert (again.created, again.updated, again.unchanged) == (0, 0, 2)


def test_a_sheet_without_names_is_refused():
    with pytest.raises(ValidationError, match="no column called name"):
        import_coordinators(["team,phone", "North,1"])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("hill school", ["North team"]),
        ("park", ["North team"]),
        ("hill park", []),
        ("al2", ["South team"]),
        ("sampleford", ["North team"]),
        ("", ["North team", "South team"]),
    ],
)
def test_a_team_is_found_by_school_or_area(client, words, found):
    import_coordinators(SHEET.splitlines())
    response = client.get(reverse("wagtail_localoffer:coordinators"), {"q": words})
    assert [one.name for one in response.context["found"]] == found


def test_a_whole_postcode_does_not_stand_in_the_address(client):
    import_coordinators(SHEET.splitlines())
    response = client.get(reverse("wagtail_localoffer:coordinators"), {"q": "al1 2bc"})
    assert response.status_code == 302
    assert response["Location"].endswith("?q=AL1")


def test_an_editor_loads_a_sheet_and_is_told_what_was_left_out(admin_client):
    from django.core.files.uploadedfile import SimpleUploadedFile

    url = reverse("localoffer_coordinators_import")
    answer = admin_client.post(url, {"file": SimpleUploadedFile("a.csv", SHEET.encode())})
    html = answer.content.decode()
    assert "Row 4:" in html
    assert Coordinator.objects.count() == 2
    assert "Choose a file" in admin_client.post(url).content.decode()


def test_loading_a_sheet_is_not_for_everybody(client, django_user_model):
    from django.contrib.auth.models import Permission

    user = django_user_model.objects.create_user("bare", password="x")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    response = client.get(reverse("localoffer_coordinators_import"))
    assert response.status_code in (302, 403)
    assert "lo-file" not in response.content.decode()
