"""Near a postcode: what stays, what is left out, how far it is, and where the postcode goes."""

import re

import pytest
from django.test import Client

from tests.directory.conftest import SPOTS, query, read
from wagtail_localoffer.models import Postcode


pytestmark = [pytest.mark.core, pytest.mark.django_db]
WHOLE = "AL1 3JE"
TRACE = re.compile("3.?JE", re.IGNORECASE)


def card(page, title):
    """What the card of a service says of how far it is."""
    part = page.html.split(f">{title}</a>")[1].split("</article>")[0]
    found = re.search(r"How far</dt><dd>(.*?)</dd>", part)
    return found and found[1]


def test_a_radius_leaves_out_what_is_farther_and_nothing_else(ask, places):
    page = ask("near=AL1+3&within=3")
    assert "Far away" not in page.names
    assert page.names[:2] == ["Next door", "Along the road"]
    assert sorted(page.names[2:]) == ["County team", "Unknown", "Visitors", "Website"]
    assert "Far away" in ask("near=AL1+3&within=20").names
    assert page.boxes["need"] == {"autism": 2}


def test_what_stays_without_a_place_in_reach_says_why(ask, places):
    page = ask("near=AL1+3&within=3")
    said = {title: card(page, title) for title in page.names}
    assert said["Next door"] == "about 1 mile"
    assert said["Along the road"] == "about 2 miles"
    assert said["Visitors"] == "Comes to you"
    assert said["Website"] == "Online"
    assert said["County team"] == "Whole area"
    assert said["Unknown"] == "No place given"
    assert card(ask("near=AL1+3"), "Visitors") == "about 14 miles, also comes to you"


def test_without_a_radius_all_stay_the_nearest_first_and_journeys_of_six_miles_in_the_middle(
    ask, places
):
    page = ask("near=AL1+3")
    assert page.names[:2] == ["Next door", "Along the road"]
    assert page.names[-1] == "Far away"
    assert ask("near=AL1+3&sort=name").names[0] == "Along the road"
    assert "Nearest first" not in ask().text


def test_a_place_in_words_ranks_and_leaves_nothing_out(ask, places):
    page = ask("q=near+AL1&within=1")
    assert len(page.names) == 7
    assert card(page, "Far away") == "about 14 miles"


def test_a_whole_postcode_in_words_is_exact_for_that_one_answer(ask, places):
    Postcode.objects.create(postcode="AL13JE", latitude=51.7526, longitude=-0.3306)
    page = ask("q=places+near+AL1+3JE")
    assert card(page, "Along the road") == "2 miles"
    assert card(page, "Next door") == "less than half a mile"


def test_the_place_and_the_radius_are_chips_that_can_be_taken_away(ask, places):
    page = ask("near=AL1+3&within=3&need=autism")
    (near,) = [href for text, href in page.chips.items() if "near AL1 3 (about)" in text]
    (within,) = [href for text, href in page.chips.items() if "within 3 miles" in text]
    assert query(near) == [("need", "autism")]
    assert query(within) == [("near", "AL1 3"), ("need", "autism")]


def test_search_and_filters_keep_the_place(ask, places):
    assert {"near": "AL1 3", "within": "3"}.items() <= ask("near=AL1+3&within=3").inputs.items()


# The form.


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (WHOLE, "AL1 3"),
        ("al13je", "AL1 3"),
        ("al1-3je", "AL1 3"),
        ("AL1 3", "AL1 3"),
        ("al1", "AL1"),
    ],
)
def test_a_posted_postcode_is_answered_with_an_address_that_holds_its_first_part(
    client, directory, places, typed, kept
):
    url = f"{directory.url}?need=autism&q=club+near+{WHOLE}&sort=name&near=WD3&page=2"
    response = client.post(url, {"near": typed, "within": "5"})
    assert response.status_code == 303
    assert not TRACE.search(response["Location"])
    assert "no-store" in response["Cache-Control"]
    assert query(response["Location"]) == sorted(
        {
            "q": "club near AL1",
            "need": "autism",
            "near": kept,
            "within": "5",
            "sort": "name",
        }.items()
    )
    assert client.get(response["Location"]).status_code == 200


def test_a_whole_postcode_in_an_address_is_sent_on_before_anything_is_looked_up(
    client, directory, places
):
    response = client.get(directory.url, {"near": WHOLE, "within": "3", "need": "autism"})
    assert response.status_code == 302
    assert query(response["Location"]) == [("near", "AL1 3"), ("need", "autism"), ("within", "3")]
    assert "no-store" in response["Cache-Control"]


def test_an_empty_box_takes_the_place_away(client, directory):
    response = client.post(f"{directory.url}?need=x&near=AL1&within=3", {"near": "", "within": ""})
    assert (response.status_code, response["Location"]) == (303, directory.url)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"near": "hello", "within": "3"}, "We cannot read that as a postcode."),
        ({"near": "AL1 3J", "within": ""}, "We cannot read that as a postcode."),
        ({"near": "", "within": "3"}, "Write a postcode as well"),
    ],
)
def test_a_postcode_that_cannot_be_read_is_said_and_kept_and_the_rest_answers(
    client, directory, places, data, message
):
    response = client.post(f"{directory.url}?need=autism", data)
    page = read(response)
    assert response.status_code == 200
    assert message in page.text
    assert f'value="{data["near"]}"' in page.html
    assert len(page.names) == 3
    assert "private" in response["Cache-Control"]
    assert not any("AL1" in href for href in page.links.values())


def test_an_unknown_postcode_is_said_and_the_rest_still_answers(ask, places):
    page = ask("near=ZZ99+9&within=1&need=autism")
    assert "We do not know the postcode ZZ99 9" in page.text
    assert page.names == sorted(SPOTS)
    (chip,) = [href for text, href in page.chips.items() if "not found" in text]
    assert query(chip) == [("need", "autism")]


def test_an_unknown_sector_is_looked_for_by_its_outward_code(ask, places):
    page = ask("near=AL1+0&within=3")
    assert "We do not know" not in page.text
    assert "near AL1 (about)" in page.text
    assert "near AL1 3 (about)" in ask("near=AL13").text


@pytest.mark.parametrize("within", ["0", "31", "-1", "1.5", "x", "9" * 50, "²"])
def test_a_radius_that_is_none_is_left_out(ask, places, within):
    assert len(ask(f"near=AL1+3&within={within}").names) == 7


def test_the_form_sets_no_cookie_and_works_without_one(directory, places):
    client = Client(enforce_csrf_checks=True)
    page = client.get(directory.url)
    assert not page.cookies
    action = re.search(r'id="lo-near-form"[^>]* action="([^"]+)"', page.content.decode())[1]
    answer = client.post(action, {"near": "AL1 3XX"})
    assert answer.status_code == 303
    assert answer["Location"] == f"{directory.url}?near=AL1+3"
    assert not answer.cookies
    # The page itself is as guarded as any other.
    assert client.post(directory.url, {"near": "AL1"}).status_code == 403


def test_the_form_keeps_the_question_and_says_what_is_wrong(directory, places):
    client = Client(enforce_csrf_checks=True)
    html = client.get(f"{directory.url}?q=talking").content.decode()
    action = re.search(r'id="lo-near-form"[^>]* action="([^"]+)"', html)[1]
    assert action.endswith("?q=talking")
    wrong = client.post(action, {"near": "nowhere"})
    assert wrong.status_code == 200
    assert 'value="nowhere"' in wrong.content.decode()
    assert client.get(action)["Location"] == f"{directory.url}?q=talking"


@pytest.mark.parametrize("what", ["home", "draft", "missing"])
def test_the_form_answers_for_public_directories_alone(directory, places, what):
    key = directory.get_parent().pk if what == "home" else directory.pk
    if what == "draft":
        directory.unpublish()
    key = 10**9 if what == "missing" else key
    assert Client().post(f"/send/near/{key}/", {"near": "AL1"}).status_code == 404
