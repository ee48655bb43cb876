"""What is made for paper: results, booklets, posters, cards and the block for other sites."""

import html
import re
from unittest import mock

import pytest
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.urls import reverse

from tests.factories import DirectoryFactory, LocationFactory
from wagtail_localoffer.keep import papers, pdfs
from wagtail_localoffer.keep.codes import encode


pytestmark = pytest.mark.django_db


def link(name, *args):
    return reverse(f"wagtail_localoffer:{name}", args=args)


def test_the_results_print_with_phone_address_times_and_day_and_without_navigation(
    make, directory, see, time_machine
):
    time_machine.move_to("2026-11-25 12:00")
    page = make("Club", terms=["need:autism"], how_to_get="Just come")
    make("Other")
    place = LocationFactory(name="Oak Hall")
    page.localoffer_places.create(location=place)
    page.localoffer_schedules.create(byday="TU", location=place)
    page.save()
    seen = see(see(directory.url, need="autism").links["Print these results"])
    for words in ("Club", "01632 960111", "Oak Hall", "Every Tuesday", "Just come"):
        assert words in seen.text
    assert "Printed on 25 November 2026" in seen.text
    assert "01632 960100" in seen.text
    assert "Other" not in seen.text
    assert "<nav" not in seen.html
    assert "<svg" in seen.html
    assert seen.links["Back"].endswith("?need=autism")


def test_a_hundred_results_are_printed_and_the_rest_is_told(make, directory, see):
    with mock.patch("wagtail_localoffer.keep.views.MOST_RESULTS", 2):
        for number in range(5):
            make(f"Service {number}")
        seen = see(link("print_results", directory.pk))
    assert len(re.findall('class="lo-sheet"', seen.html)) == 2
    assert "3 more are not printed" in seen.text


def test_results_and_booklets_of_what_is_no_directory_of_this_site_are_not_found(
    make, directory, root, see
):
    page = make("Club")
    far = DirectoryFactory(parent=root.get_root(), slug="far")
    hidden = DirectoryFactory(parent=root, slug="hidden", live=False)
    for key in (page.pk, far.pk, hidden.pk, 2**40):
        for name in ("print_results", "booklet", "booklet_pdf"):
            see(link(name, key), status=404)


def test_a_booklet_has_cover_words_contents_by_need_and_place_and_services(
    make, directory, offer, see
):
    offer.booklet_cover = "Ask us for this in your language."
    offer.save()
    first = make("Club", terms=["need:autism"])
    first.localoffer_places.create(location=LocationFactory(city="Milltown"))
    first.save()
    make("Advice line")
    seen = see(link("booklet", directory.pk))
    assert "Ask us for this in your language." in seen.text
    contents = seen.text[seen.text.index("Contents") : seen.text.index("Services from A to Z")]
    need, place = contents.split("By place")
    assert "autism 2. Club" in need and "Need not said 1. Advice line" in need
    assert "Milltown 2. Club" in place
    assert "Online, by phone or in other places 1. Advice line" in place
    assert 'href="#service-2"' in seen.html and 'id="service-2"' in seen.html
    assert "lo-paper--large" not in seen.html
    assert "lo-paper--large" in see(seen.links["Large print"]).html


def test_a_booklet_holds_what_the_filters_find(make, directory, see):
    make("Club", terms=["need:autism"])
    make("Other")
    seen = see(see(directory.url, need="autism").links["Make a booklet of them"])
    assert "Club" in seen.text and "Other" not in seen.text
    assert "1 service, printed on" in seen.text


def test_a_booklet_that_would_be_too_long_is_refused_in_plain_words(make, directory, see, settings):
    settings.WAGTAIL_LOCALOFFER = {"BOOKLET_SIZE": 1, "PDF_SIZE": 1}
    make("Club")
    make("Other")
    assert "A booklet can hold 1." in see(link("booklet", directory.pk)).text
    assert "A PDF file can hold 1." in see(link("booklet_pdf", directory.pk)).text


def test_the_queries_of_a_booklet_do_not_grow_with_its_services(
    make, directory, see, django_assert_max_num_queries
):
    make("Service", terms=["need:autism"])
    see(link("booklet", directory.pk))
    with django_assert_max_num_queries(40) as few:
        see(link("booklet", directory.pk))
    for number in range(12):
        make(f"Service {number}", terms=["need:autism"])
    see(link("booklet", directory.pk))
    with django_assert_max_num_queries(40) as many:
        see(link("booklet", directory.pk))
    assert len(few) == len(many)


def test_without_weasyprint_families_are_told_how_to_print(make, directory, see, monkeypatch):
    monkeypatch.setattr("wagtail_localoffer.keep.views.has_pdf", lambda: False)
    make("Club")
    seen = see(link("booklet_pdf", directory.pk))
    assert "You can print the booklet from your browser." in seen.text
    assert "As a PDF file" not in see(link("booklet", directory.pk)).links


def test_a_server_that_is_busy_with_booklets_says_so(make, directory, see):
    pytest.importorskip("weasyprint")
    make("Club")
    for number in range(pdfs.AT_ONCE):
        cache.add(f"wagtail_localoffer.pdf.{number}", True)
    seen = see(link("booklet_pdf", directory.pk), status=503)
    assert "Try again in a minute" in seen.text
    assert seen.response["Retry-After"] == "60"


def test_the_command_writes_a_page_with_its_styles_inside(make, directory, tmp_path, capsys):
    make("Club", terms=["need:autism"])
    make("Other")
    path = tmp_path / "booklet.html"
    call_command("localoffer_booklet", str(path), filters="need=autism", large=True)
    written = path.read_text()
    assert "1 services" in capsys.readouterr().out
    assert "Club" in written and "Other" not in written
    assert "target-counter" in written.partition("</head>")[0]
    assert "lo-paper--large" in written
    assert "http://localhost/" in written


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"file": "booklet.doc"}, "must end in .pdf or .html"),
        ({"file": "/nowhere/at/all.html"}, "no folder"),
        ({"filters": "need=nonsense"}, "no such filter: need=nonsense"),
        ({"filters": "colour=blue"}, "no such filter"),
        ({"filters": "age=9"}, "nothing was written"),
        ({"directory": 999_999}, "No live directory page has the key 999999"),
    ],
)
def test_the_command_says_what_is_wrong_and_writes_nothing(
    make, directory, tmp_path, options, words
):
    make("Club", maximum_age=3, minimum_age=0)
    path = tmp_path / options.pop("file", "booklet.html")
    with pytest.raises(CommandError, match=words):
        call_command("localoffer_booklet", str(path), **options)
    assert not path.exists()


def test_the_command_without_weasyprint_names_the_extra(make, directory, tmp_path, monkeypatch):
    make("Club")
    monkeypatch.setitem(__import__("sys").modules, "weasyprint", None)
    with pytest.raises(CommandError, match=r"wagtail-localoffer\[pdf\]"):
        call_command("localoffer_booklet", str(tmp_path / "booklet.pdf"))


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/x.png", "file:///etc/hostname"])
def test_nothing_that_a_page_names_is_fetched_for_a_pdf(monkeypatch, address):
    pytest.importorskip("weasyprint")
    asked = []
    monkeypatch.setattr("socket.create_connection", lambda *call, **more: asked.append(call))
    monkeypatch.setattr("urllib.request.FileHandler.file_open", lambda *call: asked.append(call))
    page = f'<html lang="en"><title>T</title><img alt="x" src="{address}"><p>Text'
    assert papers.make_pdf(page).startswith(b"%PDF")
    assert not asked


def test_poster_and_cards_of_the_offer_show_name_phone_address_and_square(offer, directory, see):
    for name in ("poster", "cards"):
        seen = see(link(name))
        assert "Sampleford Local Offer" in seen.text
        assert "01632 960100" in seen.text
        assert "testserver/offer" in seen.text
        assert "<svg" in seen.html
        assert "Help for families." in seen.text
    # Ten cards, of which a screen reader reads one.
    seen = see(link("cards"))
    assert seen.html.count("lo-cards__one") == 10
    assert seen.html.count('aria-hidden="true"') == 9


def test_the_short_address_of_a_service_leads_to_its_page_wherever_it_is_now(make, client, see):
    page = make("Club")
    url = link("short", encode(page.pk).upper())
    assert client.get(url).url == page.url
    page.slug = "renamed"
    page.save_revision().publish()
    page.refresh_from_db()
    assert client.get(url).url == page.url
    assert (
        f"testserver{link('short', encode(page.pk))}"[:-1]
        in see(link("poster"), s=encode(page.pk)).text
    )
    page.unpublish()
    for code in (encode(page.pk), "zzzz", "no-code"):
        see(link("short", code), status=404)


def test_poster_of_a_service_shows_its_phone_and_the_offers(make, see):
    page = make("Club")
    seen = see(link("poster"), s=encode(page.pk))
    for words in ("Club", "01632 960111", "Sampleford Local Offer", "01632 960100"):
        assert words in seen.text


@pytest.mark.parametrize("code", ["", "zzzz", "nonsense", "\x00", "9" * 5000, "<script>"])
@pytest.mark.parametrize("name", ["kit", "poster", "cards"])
def test_posters_of_what_is_not_here_are_not_found(make, see, name, code):
    make("Club")
    see(link(name), status=404, s=code)


def test_the_block_for_other_sites_is_words_and_links_only(make, offer, see):
    page = make('Club "<b>"', summary="Songs & games.")
    seen = see(link("kit"), s=encode(page.pk))
    area = re.search(r"<textarea[^>]*>(.*?)</textarea>", seen.html, re.S).group(1)
    assert "<" not in area
    block = html.unescape(area)
    assert set(re.findall(r"<(\w+)", block)) == {"div", "p", "strong", "a"}
    assert "Songs &amp; games." in block
    assert "Club &quot;&lt;b&gt;&quot;" in block
    assert f"http://testserver{page.url}" in block


def test_a_services_page_leads_to_its_list_sheet_and_poster(make, see):
    page = make("Club")
    seen = see(page.url)
    assert seen.links["Add to my list"].startswith(link("my_list"))
    assert "Club" in see(seen.links["Print one sheet with phone, address and times"]).text
    assert "Club" in see(seen.links["Poster and cards to tell others"]).text


def test_an_alias_is_kept_printed_and_sent_as_the_service_it_shows(make, home, client, see):
    page = make("Club")
    page.save_revision().publish()
    alias = page.create_alias(parent=DirectoryFactory(parent=home, slug="more"))
    seen = see(alias.url)
    for words in (
        "Print one sheet with phone, address and times",
        "Poster and cards to tell others",
    ):
        assert "Club" in see(seen.links[words]).text
    assert "is not here any more" not in see(seen.links["Add to my list"]).text
    assert "Club" in see(seen.links["Add to my list"]).text
    address = re.search(r'readonly value="([^"]+)"', seen.html)[1]
    assert client.get(address).url == page.url


def test_the_home_leads_to_my_list_booklet_and_posters(make, home, see):
    make("Club")
    seen = see(home.url)
    for words in ("My list", "A booklet of all services", "large print", "Posters and cards"):
        see(seen.links[words])


def test_share_tags_say_what_a_page_is_and_nothing_where_there_is_no_offer(
    make, home, root, rf, site
):
    from django.template import engines

    page = make("Club & friends", summary="Songs for toddlers.")
    template = engines["django"].from_string("{% load localoffer %}{% lo_share_tags %}")
    request = rf.get(page.url)
    tags = template.render({"page": page}, request)
    assert '<meta property="og:title" content="Club &amp; friends">' in tags
    assert '<meta name="description" content="Songs for toddlers.">' in tags
    assert f'content="http://testserver{page.url}"' in tags
    assert 'og:site_name" content="Sampleford Local Offer"' in tags
    assert "<meta" not in template.render({"page": root}, request)
    assert "<meta" not in template.render({}, request)
