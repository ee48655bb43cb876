"""A family finds out who decides, what to do first, and how long it has."""

import re

import pytest
from django.urls import reverse

from wagtail_localoffer.guidance.defaults import load_defaults, read_defaults
from wagtail_localoffer.guidance.kinds import KINDS
from wagtail_localoffer.models import Route, RouteChoice, RouteContact, RouteQuestion


pytestmark = [pytest.mark.django_db]


def fetch(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def follow(client, url, words):
    """The address behind the link with these words."""
    html = fetch(client, url)
    found = re.search(rf'<a href="([^"]+)">{re.escape(words)}</a>', html)
    assert found, f"no link {words!r} at {url}"
    return found.group(1).replace("&amp;", "&")


@pytest.mark.core
def test_a_refused_assessment_is_two_clicks_away(client, routes, offer):
    url = follow(
        client,
        reverse("wagtail_localoffer:chooser"),
        "An EHC plan: asking for one, or what is in it",
    )
    url = follow(client, url, "The council said no to an assessment")
    html = fetch(client, url)
    assert "SEND Tribunal" in html
    assert "two months from the date on the letter" in html
    assert reverse("wagtail_localoffer:date", args=["appeal"]) in html
    assert "01632 960123" in html


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("chooser", []),
        ("unsure", []),
        ("route", ["assessment-refused"]),
        ("dates", []),
        ("date", ["appeal"]),
        ("coordinators", []),
        ("letter", []),
        ("words", []),
    ],
)
def test_no_page_is_a_dead_end(client, routes, offer, name, args):
    html = fetch(client, reverse(f"wagtail_localoffer:{name}", args=args))
    back = f'<a href="{offer.home_page.get_url()}">Back to {offer.name}</a>'
    assert back in html


def test_what_was_said_is_shown_and_carried_on(client, routes):
    url = follow(client, reverse("wagtail_localoffer:chooser"), "A health service")
    html = fetch(client, url)
    assert "You said:" in html
    assert "<li>A health service</li>" in html


def test_every_answer_leads_somewhere(client, routes):
    seen, todo = set(), [reverse("wagtail_localoffer:chooser")]
    while todo:
        url = todo.pop()
        if url in seen:
            continue
        seen.add(url)
        html = fetch(client, url + "?said=plan")
        part = re.search(r'<ul class="lo-steps">.*?</ul>', html, re.DOTALL)
        links = re.findall(r'href="([^"?]+)\?', part.group(0)) if part else []
        todo += links
    routes_seen = {url.split("/")[-2] for url in seen if "/what-to-do/" in url}
    assert routes_seen == {record["code"] for record in read_defaults()["routes"]}


def test_every_question_lets_a_family_say_that_it_is_not_sure(client, routes):
    for question in RouteQuestion.objects.exclude(code="website"):
        assert question.choices.filter(route=None, next_question=None).exists(), question.code


def test_not_sure_names_whom_to_phone(client, routes, offer):
    html = fetch(client, reverse("wagtail_localoffer:unsure") + "?said=start-unsure")
    assert "Sampleford SENDIASS" in html
    assert "Something else, or I am not sure" in html


@pytest.mark.parametrize(
    "said", ["plan.nonsense", "%00", "<script>", "x" * 5000, ".".join("ab") * 50]
)
def test_a_tampered_address_shows_no_error(client, routes, said):
    html = fetch(client, reverse("wagtail_localoffer:chooser") + f"?said={said}")
    assert "<script>alert" not in html


def test_an_unknown_question_or_route_is_not_found(client, routes):
    assert client.get(reverse("wagtail_localoffer:question", args=["nothing"])).status_code == 404
    assert client.get(reverse("wagtail_localoffer:route", args=["nothing"])).status_code == 404


def test_a_route_out_of_force_is_not_offered(client, routes, time_machine):
    Route.objects.filter(code="assessment-refused").update(in_force_until="2026-12-31")
    time_machine.move_to("2027-01-01 12:00")
    question = reverse("wagtail_localoffer:question", args=["plan"])
    assert "The council said no to an assessment" not in fetch(client, question)
    route = reverse("wagtail_localoffer:route", args=["assessment-refused"])
    assert client.get(route).status_code == 404


def test_a_council_names_its_own_contacts_and_words(client, routes, offer):
    route = Route.objects.get(code="council-late")
    route.council_words = "Use the form at the town hall."
    route.save()
    RouteContact.objects.create(
        route=route, offer=offer, name="Complaints team", phone="01632 960555"
    )
    html = fetch(client, reverse("wagtail_localoffer:route", args=["council-late"]))
    assert "Use the form at the town hall." in html
    assert 'href="tel:01632960555"' in html


def test_another_offers_contacts_are_not_shown(client, routes, offer, root):
    from tests.factories import HomeFactory, OfferFactory

    other = OfferFactory(home_page=HomeFactory(parent=root, slug="other"), name="Other")
    route = Route.objects.get(code="council-late")
    RouteContact.objects.create(route=route, offer=other, name="Somebody elsewhere")
    html = fetch(client, reverse("wagtail_localoffer:route", args=["council-late"]))
    assert "Somebody elsewhere" not in html


def test_an_upgrade_follows_the_package_but_keeps_a_councils_words(routes, monkeypatch):
    Route.objects.filter(code="health").update(first_step="Phone our own team.")
    data = read_defaults()
    for record in data["routes"]:
        if record["code"] == "health":
            record["first_step"] = "New first step."
            record["next_step"] = "New next step."
    monkeypatch.setattr("wagtail_localoffer.guidance.defaults.read_defaults", lambda: data)
    load_defaults()
    route = Route.objects.get(code="health")
    assert route.first_step == "Phone our own team."
    assert route.next_step == "New next step."


def test_loading_again_changes_nothing(routes):
    again = load_defaults()
    assert [shipment.updated for shipment in again.values()] == [[], [], []]
    assert [shipment.created for shipment in again.values()] == [[], [], []]


def test_an_answer_an_editor_deleted_stays_away(routes):
    RouteChoice.objects.filter(code="council-law").delete()
    load_defaults()
    assert not RouteChoice.objects.filter(code="council-law").exists()


def test_every_route_has_a_source_and_its_sum_exists():
    for record in read_defaults()["routes"]:
        assert record["source"], record["code"]
        assert not record["limit"] or record["limit"] in KINDS, record["code"]


def test_routes_use_short_sentences():
    for record in read_defaults()["routes"]:
        for name in ("who_decides", "first_step", "next_step", "time_limit"):
            for sentence in re.split(r"[.:?] ", record[name]):
                assert len(sentence.split()) <= 27, sentence


def test_a_page_costs_few_queries_whatever_the_number_of_routes(
    client, routes, offer, django_assert_max_num_queries
):
    url = reverse("wagtail_localoffer:question", args=["plan"])
    client.get(url)
    with django_assert_max_num_queries(16):
        client.get(url)
