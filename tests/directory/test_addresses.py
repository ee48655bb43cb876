"""Links that can be shared, filters that can be taken away, pages, and hostile addresses."""

import pytest

from tests.directory.conftest import query
from tests.factories import HomeFactory, OfferFactory, ServiceFactory


pytestmark = [pytest.mark.core, pytest.mark.django_db]

SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


def test_each_filter_can_be_taken_away_and_the_rest_stays(ask, follow, services):
    page = ask("need=autism&need=hearing&level=targeted&age=3")
    (hearing,) = [href for text, href in page.chips.items() if "hearing" in text]
    assert query(hearing) == [("age", "3"), ("level", "targeted"), ("need", "autism")]
    (age,) = [href for text, href in page.chips.items() if "Age 3" in text]
    assert query(age) == [("level", "targeted"), ("need", "autism"), ("need", "hearing")]
    assert len(page.chips) == 4
    (level,) = [href for text, href in page.chips.items() if "targeted" in text]
    assert follow(level).names == ["Autism drop-in", "Signing café"]


def test_clear_all_leads_to_the_whole_directory(ask, services, directory):
    assert ask("need=autism&age=3").links["Clear all"] == directory.url


def test_a_shared_address_shows_the_same_to_another_person(ask, services):
    first, second = ask("need=hearing&sort=checked"), ask("need=hearing&sort=checked")
    assert first.names == second.names == ["Hearing clinic", "Signing café"]
    assert second.checked == [("need", "hearing")]
    # The order asked for goes along with the form and with every link.
    assert second.inputs["sort"] == "checked"
    assert all(("sort", "checked") in query(href) for href in second.chips.values())


def test_unknown_terms_vocabularies_and_orders_are_left_out(ask, services):
    page = ask("need=nothing&colour=blue&sort=price&day=xx&page=abc")
    assert len(page.names) == 4
    assert page.chips == {}


@pytest.fixture
def many(directory, settings):
    settings.WAGTAIL_LOCALOFFER = {"PAGE_SIZE": 5}
    return [
        ServiceFactory(parent=directory, title=f"Club {number:02}", terms=["need:autism"])
        for number in range(12)
    ]


def test_pages_are_real_links_that_keep_the_question(ask, follow, many):
    page = ask("need=autism")
    assert page.names == [f"Club {number:02}" for number in range(5)]
    assert "showing 1 to 5" in page.text
    assert query(page.links["Next page"]) == [("need", "autism"), ("page", "2")]
    second = follow(page.links["Next page"])
    assert second.names == [f"Club {number:02}" for number in range(5, 10)]
    assert query(second.links["Previous page"]) == [("need", "autism")]
    assert "Page 2 of 3" in second.text


@pytest.mark.parametrize("number", ["3", "4", "999999", "9" * 5000])
def test_a_page_out_of_range_is_the_last_page(ask, many, number):
    assert ask(f"page={number}").names == ["Club 10", "Club 11"]


@pytest.mark.parametrize("number", ["0", "-3", "1.5", "²", ""])
def test_a_page_that_is_no_number_is_the_first(ask, many, number):
    assert ask(f"page={number}").names[0] == "Club 00"


def test_taking_a_filter_away_begins_at_the_first_page(ask, many):
    page = ask("need=autism&page=2")
    assert all(not query(href) for href in page.chips.values())


def test_no_results_say_what_to_take_away_and_what_that_brings(ask, follow, services):
    page = ask("need=hearing&level=universal")
    assert page.names == []
    assert "No services found" in page.text
    need = page.links["Take away hearing: 2 services"]
    level = page.links["Take away universal: 2 services"]
    assert query(need) == [("level", "universal")]
    assert follow(level).names == ["Hearing clinic", "Signing café"]
    assert "Clear all and see all 4 services" in page.links


def test_no_results_give_the_offers_phone_and_advice_line(ask, root, services, directory):
    home = HomeFactory(parent=root)
    OfferFactory(home_page=home, advice_line_name="SENDIASS", advice_line_phone="01632 960111")
    directory.move(home, pos="last-child")
    directory.refresh_from_db()
    page = ask("need=hearing&level=universal", url=directory.url)
    assert page.links["01632 960100"] == "tel:01632960100"
    assert "SENDIASS" in page.text
    assert "01632 960111" not in ask(url=directory.url).text


def test_an_empty_directory_says_so(ask):
    assert "There are no services here yet." in ask().text


@pytest.mark.parametrize("name", ["q", "age", "need", "day", "sort", "page"])
def test_nothing_in_an_address_reaches_the_page_as_markup(client, directory, services, name):
    html = client.get(directory.url, {name: SCRIPT}).content.decode()
    assert "<script>alert" not in html
    assert "<img" not in html


def test_what_was_typed_is_kept_cut_and_cleaned_of_null_bytes(client, directory, services):
    from tests.directory.conftest import read

    page = read(client.get(directory.url, {"q": "a\x00b " + "x" * 10_000, "need": "a\x00"}))
    assert page.inputs["q"] == ("ab " + "x" * 10_000)[:200]


def test_an_answer_is_for_no_shared_cache_and_the_bare_page_is_left_to_the_site(
    client, directory, services
):
    control = client.get(directory.url, {"need": "autism"})["Cache-Control"]
    assert {"private", "max-age=0", "must-revalidate"} <= set(control.split(", "))
    assert "private" not in client.get(directory.url).headers.get("Cache-Control", "")


def test_services_are_linked_with_their_languages_prefix(client, root, services, directory):
    from wagtail.models import Locale

    from tests.directory.conftest import read

    welsh = Locale.objects.create(language_code="cy")
    root.copy_for_translation(welsh).save_revision().publish()
    translated = directory.copy_for_translation(welsh)
    translated.save_revision().publish()
    page = services[0].copy_for_translation(welsh)
    page.save_revision().publish()
    found = read(client.get(translated.url))
    assert found.names == ["Autism drop-in"]
    assert found.links["Autism drop-in"] == page.url
    assert page.url.startswith("/cy/")
    assert client.get(page.url).status_code == 200
