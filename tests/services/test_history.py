"""Opening times, the wait's trend, what changed, similar services and sending a page on."""

import datetime
import re

import pytest
from django.utils import timezone

from tests.factories import DirectoryFactory, HomeFactory, LocationFactory, OfferFactory
from tests.factories import ServiceFactory as Service
from tests.testapp.models import CouncilServicePage
from wagtail_localoffer.models import ServiceHistory
from wagtail_localoffer.services.trends import compare_waits


pytestmark = [pytest.mark.core, pytest.mark.django_db]


@pytest.fixture
def directory(root):
    home = HomeFactory(parent=root)
    OfferFactory(home_page_id=home.pk)
    return DirectoryFactory(parent=home)


@pytest.fixture
def read(client):
    def read_page(page):
        html = client.get(page.url).content.decode()
        main = html[html.index("<main") : html.index("</main")]
        return " ".join(re.sub(r"<[^>]+>", " ", main).split())

    return read_page


def ago(days):
    return timezone.localdate() - datetime.timedelta(days=days)


def test_a_week_is_read_day_by_day_and_a_closed_service_has_no_next_session(directory, read):
    page = Service(parent=directory)
    hours = {"closes_at": datetime.time(11), "opens_at": datetime.time(9, 30)}
    page.localoffer_schedules.create(byday="TU", period="term", **hours)
    page.localoffer_schedules.create(byday="MO,TH", by_appointment=True, **hours)
    page.localoffer_schedules.create(byday="FR", **hours)
    page.save()
    text = read(page)
    assert "Monday 9:30am to 11am, by appointment Tuesday 9:30am to 11am, term time only" in text
    assert "Next:" in text
    page.status = page.Status.CLOSED
    page.save()
    assert "Next:" not in read(page)


def test_the_wait_is_told_with_its_trend_and_kept_once(directory, read):
    page = Service(parent=directory, wait_weeks_to=8, wait_as_of=ago(60))
    assert "Longer than" not in read(page)
    page.wait_weeks_to, page.wait_as_of = 12, ago(1)
    page.save()
    page.save()
    page.save_revision().publish()
    text = read(page)
    assert "Longer than" in text
    assert "Then it was: up to 8 weeks" in text
    assert "How long the wait was before" in text
    assert [wait["to"] for wait in ServiceHistory.objects.get(page_id=page.pk).waits] == [8, 12]


def test_a_draft_keeps_nothing_and_a_wait_without_a_date_is_no_figure(directory):
    page = Service(parent=directory, wait_weeks_to=0, wait_as_of=ago(9))
    page.wait_weeks_to = 30
    page.save_revision()
    page = CouncilServicePage.objects.get(pk=page.pk)
    page.wait_weeks_to = page.wait_as_of = None
    page.save()
    history = ServiceHistory.objects.get(page_id=page.pk)
    assert [wait["to"] for wait in history.waits] == [0]


@pytest.mark.parametrize(
    ("was", "now", "way"),
    [
        ((None, 8), (None, 12), 1),
        ((4, 8), (0, 0), -1),
        ((None, 0), (2, 6), 1),
        ((4, 8), (2, 12), 0),
        ((8, None), (None, 6), 0),
        ((8, None), (12, None), 1),
        ((2, 3), (None, 12), 1),
    ],
)
def test_waits_are_compared_only_where_both_ends_say_the_same(was, now, way):
    assert compare_waits(was, now) == way


def test_what_changed_is_told_in_words_without_anybodys_number(directory, read):
    page = Service(parent=directory, minimum_age=2, maximum_age=5)
    page.localoffer_contacts.create(phone="01632 960111")
    page.save()
    assert "What changed, and when" not in read(page)
    ServiceHistory.objects.update(started_on=ago(30))
    page.maximum_age = 7
    contacts = page.localoffer_contacts
    contacts.set([contacts.model(phone="01632 960222")])
    page.save()
    text = read(page)
    assert "Ages: now “Ages 2 to 7”, before “Ages 2 to 5”." in text
    assert "The phone number or e-mail changed." in text
    history = ServiceHistory.objects.get(page_id=page.pk)
    assert "960" not in f"{history.facts}{history.changes}"


def test_what_is_put_back_the_same_day_did_not_change(directory, read):
    page = Service(parent=directory, minimum_age=2)
    ServiceHistory.objects.update(started_on=ago(30))
    for age in (3, 2):
        page.minimum_age = age
        page.save()
    assert "What changed, and when" not in read(page)


def test_similar_services_run_and_are_for_the_same_ages(directory, read):
    terms = {"parent": directory, "terms": ["need:autism"]}
    page = Service(title="Club", minimum_age=5, maximum_age=8, **terms)
    Service(title="Alike", **terms)
    Service(title="Ended", status="defunct", **terms)
    Service(title="Adults only", minimum_age=18, **terms)
    Service(title="Of another kind", parent=directory, terms=["need:hearing"])
    text = read(page)
    part = text[text.index("Services like this one") :]
    assert "Alike" in part
    assert not [name for name in ("Ended", "Adults only", "Of another kind") if name in part]


def test_nothing_alike_leaves_no_heading(directory, read):
    assert "Services like this one" not in read(Service(parent=directory, terms=["need:x"]))


def test_similar_services_cost_the_same_queries_however_many(
    directory, client, django_assert_max_num_queries
):
    pages = [Service(parent=directory, terms=["need:autism"]) for _number in range(2)]
    client.get(pages[0].url)
    with django_assert_max_num_queries(90) as few:
        client.get(pages[0].url)
    for _number in range(12):
        Service(parent=directory, terms=["need:autism"])
    client.get(pages[0].url)
    with django_assert_max_num_queries(90) as many:
        client.get(pages[0].url)
    assert len(few) == len(many)


def test_a_hidden_place_has_no_map(directory, client):
    page = Service(parent=directory)
    place = LocationFactory()
    page.localoffer_places.create(location=place)
    page.save()
    assert "openstreetmap.org/?mlat=51.75900" in client.get(page.url).content.decode()
    place.hide_exact_address = True
    place.save()
    assert "openstreetmap.org/?mlat" not in client.get(page.url).content.decode()


def test_the_address_to_send_works_without_a_script(directory, client):
    page = Service(parent=directory)
    html = client.get(page.url).content.decode()
    assert re.search(r"data-lo-share [^>]*hidden>", html)
    address = re.search(r'id="lo-send-address"[^>]*value="([^"]+)"', html).group(1)
    assert client.get(address, follow=True).status_code == 200
    assert html.count("print.js") == 1


def test_an_editor_reads_the_waits_kept_in_the_form(directory, admin_client):
    page = Service(parent=directory, wait_weeks_to=8, wait_as_of=ago(60))
    page.wait_weeks_to, page.wait_as_of = 4, ago(1)
    page.save()
    html = admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert "Up to 8 weeks" in html
    assert "Shorter than" in html


def test_all_that_a_page_says_of_its_service_stands_above_what_to_do_with_the_page(directory, read):
    text = read(Service(parent=directory, terms=["need:autism"]))
    order = ("Where and when", "Who runs it", "What this page does not say", "Send this page")
    places = [text.index(words) for words in order]
    assert places == sorted(places)
