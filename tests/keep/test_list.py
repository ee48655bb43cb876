"""My list: kept in the address alone, live, and a plain answer to whatever stands there."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction, Site

from tests.factories import DirectoryFactory, HomeFactory, LocationFactory, OfferFactory
from wagtail_localoffer.keep.codes import encode
from wagtail_localoffer.keep.lists import MOST, make_list, read_list


pytestmark = pytest.mark.django_db


def test_a_list_shows_phone_address_times_and_how_to_get_each_service(make, see_list):
    page = make("Talk Time", how_to_get="Ring the front desk")
    place = LocationFactory(name="Oak Hall", address_1="1 High Street")
    page.localoffer_places.create(location=place)
    page.localoffer_schedules.create(byday="TU", location=place)
    page.save()
    seen = see_list(page)
    for words in ("Talk Time", "01632 960111", "Oak Hall", "1 High Street", "Every Tuesday"):
        assert words in seen.text
    assert "Ring the front desk" in seen.text
    assert seen.links["01632 960111"] == "tel:01632960111"


def test_the_list_is_read_live(make, see_list):
    page = make("Old name")
    code = encode(page.pk)
    page.title = "New name"
    page.save()
    assert "New name" in see_list(code).text


def test_adding_from_the_directory_keeps_place_filters_and_page_without_a_cookie(
    make, directory, see, client
):
    page, other = make("Club", terms=["need:autism"]), make("Group", terms=["need:autism"])
    seen = see(directory.url, need="autism")
    seen = see(seen.links["Add to my list: Club"])
    assert "On my list" in seen.text
    added = seen.links["Add to my list: Group"]
    assert added.endswith(f"#lo-keep-{encode(other.pk)}")
    seen = see(added)
    query = parse_qs(urlsplit(added).query)
    assert query["need"] == ["autism"]
    assert query["list"][0].startswith(f"{encode(page.pk)}-{encode(other.pk)}.")
    seen = see(seen.links["My list: 2 services"])
    assert "Club" in seen.text and "Group" in seen.text
    # The directory's form for postcodes has one against forged posts; the list has none.
    assert set(client.cookies) <= {"csrftoken"}
    # And off again.
    seen = see(reverse("wagtail_localoffer:my_list") + seen.links["Take it off my list: Club"])
    assert "Group" in seen.text and "Club" not in seen.text


def test_the_list_goes_with_a_family_from_list_to_directory_to_service_and_back(
    make, directory, see, see_list
):
    kept, found = make("Club"), make("Group", terms=["need:autism"])
    seen = see(see_list(kept).links["Look for more services"])
    text = encode(kept.pk)
    for words in ("Sort by Last checked", "Group", "Club"):
        assert f"list={text}" in seen.links[words]
    # The search form carries it, too.
    assert f'name="list" value="{text}"' in seen.html
    seen = see(seen.links["Group"])
    assert seen.links["Back to Find a service"] == f"{directory.url}?list={text}"
    seen = see(seen.links["Add to my list"])
    assert "Club" in seen.text and "Group" in seen.text
    seen = see(seen.links["Group"])
    assert "On my list: see all 2" in seen.links
    assert found.title in seen.text


def test_pages_without_a_list_say_nothing_of_one(make, directory, see):
    make("Club")
    assert "list=" not in see(directory.url).links["Club"]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "\x00\x00",
        "-----....",
        "../../etc/passwd",
        "99999999999999999999999999",
        "zzzzzzzz",
        "%s%n",
        "\ud7ff\u202e",
        "." * 3000,
        ".2026-99-99",
        ".9999-01-01",
        "2k3au99999.2026-11-24",
        "u5u5u5.2026-11-24",
        ".0001-01-01",
        "é" * 500,
    ],
)
def test_hostile_lists_get_a_plain_answer(text, make, see_list):
    make("Club")
    seen = see_list(text)
    assert "nothing on your list" in seen.text or "not here any more" in seen.text
    assert "<script>alert" not in seen.html


def test_ten_thousand_codes_get_the_first_fifty_and_are_told_so(
    make, see_list, django_assert_max_num_queries
):
    page = make("Club")
    codes = [encode(page.pk), *(encode(key) for key in range(900_000, 909_999))]
    with django_assert_max_num_queries(30):
        seen = see_list(*codes)
    assert "Club" in seen.text
    assert f"A list can hold {MOST} services." in seen.text
    assert "49 services of this list are not here any more" in seen.text
    assert len(read_list("-".join(codes))) == MOST


def test_ten_thousand_codes_that_are_none_are_no_error(see_list, directory):
    assert "cannot read" in see_list(*(["hello"] * 10_000)).text


def test_deleted_unpublished_and_private_services_say_that_they_are_gone_and_nothing_more(
    make, see, see_list
):
    kept, deleted, offline, secret = (make(f"Service {n}") for n in ("one", "two", "three", "four"))
    codes = [encode(page.pk) for page in (kept, deleted, offline, secret)]
    deleted.delete()
    offline.unpublish()
    PageViewRestriction.objects.create(page=secret, restriction_type="password", password="x")
    seen = see_list(*codes)
    assert "Service one" in seen.text
    for word in ("two", "three", "four"):
        assert f"Service {word}" not in seen.html
    assert "3 services of this list are not here any more" in seen.text
    cleaned = see(reverse("wagtail_localoffer:my_list") + seen.links["Take it off my list"])
    assert "not here any more" not in cleaned.text


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("defunct", "This service has ended."),
        ("temporarily closed", "This service is closed for a while."),
        ("inactive", "This service is not running at the moment."),
    ],
)
def test_a_closed_service_says_so(make, see, see_list, status, words):
    page = make("Club", status=status, how_to_get="Turn up")
    assert words in see_list(page).text
    assert words in see(reverse("wagtail_localoffer:print_list"), s=encode(page.pk)).text
    assert ("Turn up" in see_list(page).text) == (status != "defunct")


def test_a_slip_in_a_code_is_told_and_never_shows_another_service(make, see_list):
    page = make("Club")
    code = encode(page.pk)
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    seen = see_list(wrong)
    assert "We cannot read 1 of the codes" in seen.text
    assert "Club" not in seen.text


def test_a_full_list_takes_no_more_and_says_so(make, see):
    page = make("Club")
    full = "-".join(encode(key) for key in range(800_000, 800_000 + MOST))
    assert "My list is full: see it" in see(page.url, list=full).links


def test_services_of_another_site_are_not_shown(make, root, see_list):
    mine = make("Mine")
    far = HomeFactory(parent=root.get_root(), title="Elsewhere", slug="elsewhere")
    OfferFactory(home_page_id=far.pk, name="Elsewhere Local Offer", phone="01632 960999")
    Site.objects.create(hostname="elsewhere.example", root_page=far)
    theirs = make("Theirs", parent=DirectoryFactory(parent=far, slug="find"))
    seen = see_list(mine, theirs)
    assert "Mine" in seen.text
    assert "Theirs" not in seen.text
    assert "01632 960999" not in seen.text


def test_the_number_of_queries_does_not_grow_with_the_list(
    make, see_list, django_assert_max_num_queries
):
    pages = [make(f"Service {number}", terms=["need:autism"]) for number in range(MOST)]
    day = timezone.localdate()
    few, many = make_list([pages[0].pk]).text, make_list(page.pk for page in pages).text
    see_list(few)
    with django_assert_max_num_queries(40) as one:
        see_list(few)
    with django_assert_max_num_queries(40) as fifty:
        assert f"{MOST} services." in see_list(many).text
    assert len(one) == len(fifty)
    assert many.endswith(f".{day.isoformat()}")


def test_a_hidden_address_stays_hidden_on_the_list_and_on_paper(make, see, see_list):
    page = make("Refuge")
    place = LocationFactory(name="Secret House", address_1="9 Quiet Lane", hide_exact_address=True)
    page.localoffer_places.create(location=place)
    page.localoffer_contacts.create(phone="01632 960555", hidden=True)
    page.save()
    paper = see(reverse("wagtail_localoffer:print_table"), s=encode(page.pk))
    for seen in (see_list(page), paper):
        assert "Secret House" not in seen.html
        assert "Quiet Lane" not in seen.html
        assert "01632 960555" not in seen.html
        assert "Sampleford" in seen.text


def test_a_list_is_kept_by_no_cache_and_told_to_no_other_site(make, see_list):
    response = see_list(make("Club")).response
    assert "private" in response["Cache-Control"]
    assert response["Referrer-Policy"] == "same-origin"
    assert response["X-Robots-Tag"] == "noindex"


def test_a_list_only_answers_reading(client, directory):
    assert client.post(reverse("wagtail_localoffer:my_list")).status_code == 405


def test_a_site_without_an_offer_has_a_list_all_the_same(client, root):
    response = client.get(reverse("wagtail_localoffer:my_list"))
    assert response.status_code == 200
    assert client.get(reverse("wagtail_localoffer:poster")).status_code == 404


def test_a_service_with_an_email_alone_has_no_empty_line_for_a_phone(make, see_list):
    page = make("Club", phone="")
    page.localoffer_contacts.create(email="club@example.org")
    page.save()
    seen = see_list(page)
    assert "club@example.org" in seen.links
    assert "<dt>Phone</dt>" not in seen.html


def test_the_short_table_says_that_a_service_is_online(make, see):
    page = make("Club")
    place = LocationFactory(name="Video call", location_type="virtual")
    page.localoffer_places.create(location=place)
    page.save()
    assert (
        "Video call, online"
        in see(reverse("wagtail_localoffer:print_table"), s=encode(page.pk)).text
    )


def test_several_steps_are_numbered_and_one_is_not(make, see, see_list):
    page = make("Club", how_to_get="Ring us\nCome along")
    for seen in (see_list(page), see(reverse("wagtail_localoffer:print_list"), s=encode(page.pk))):
        assert "1. Ring us 2. Come along" in seen.text
    assert "1. Turn up" not in see_list(make("Group", how_to_get="Turn up")).text
