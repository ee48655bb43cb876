"""Editors keep the formats of their pages, and hear what a video still lacks."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import GroupPagePermission, PageLogEntry

from tests.factories import ServiceFactory
from tests.testapp.models import CouncilEasyReadPage, StandardPage
from wagtail_localoffer.formats.gaps import find_gaps
from wagtail_localoffer.models import PageFormat, Review
from wagtail_localoffer.reviews.rules import create_rules


pytestmark = [pytest.mark.django_db, pytest.mark.core]

Kind = PageFormat.Kind
BLANK = {
    "kind": "easy_read",
    "language": "",
    "title": "",
    "target": "",
    "file": "",
    "address": "",
    "length": "",
    "captions": "",
    "transcript": json.dumps(None),
}


def urls(page, row=None):
    found = [
        reverse("localoffer_formats_report"),
        reverse("localoffer_formats_report_results"),
        reverse("localoffer_formats", args=[page.pk]),
        reverse("localoffer_format_add", args=[page.pk]),
    ]
    if row:
        found.append(reverse("localoffer_format", args=[page.pk, row.pk]))
        found.append(reverse("localoffer_format_remove", args=[page.pk, row.pk]))
    return found


def test_bare_access_to_the_admin_opens_none_of_it(log_in, service, easy, add):
    row = add(service, Kind.EASY_READ, target=easy)
    browser = log_in(None)
    assert {browser.get(url).status_code for url in urls(service, row)} == {302}
    url = reverse("localoffer_format_remove", args=[service.pk, row.pk])
    assert browser.post(url).status_code == 302
    assert PageFormat.objects.filter(pk=row.pk).exists()


def test_an_editor_reaches_only_formats_of_own_pages(log_in, service, page, easy, add):
    row = add(service, Kind.EASY_READ, target=easy)
    browser = log_in()
    assert {browser.get(url).status_code for url in urls(service, row)} == {200}
    assert browser.get(reverse("localoffer_formats", args=[page.pk])).status_code == 302
    # A row of another page is not reached by way of one's own.
    other = add(page, Kind.EASY_READ, target=easy)
    url = reverse("localoffer_format", args=[service.pk, other.pk])
    assert browser.get(url).status_code == 404


def test_an_editor_adds_changes_and_removes_a_format(log_in, service, easy):
    browser = log_in()
    add_url = reverse("localoffer_format_add", args=[service.pk])
    assert "Where it is" in browser.get(add_url).content.decode()
    browser.post(add_url, {**BLANK, "target": easy.pk})
    row = PageFormat.objects.get(page=service)
    assert (row.kind, row.target_id, row.language) == ("easy_read", easy.pk, "en-gb")
    edit_url = reverse("localoffer_format", args=[service.pk, row.pk])
    browser.post(edit_url, {**BLANK, "target": easy.pk, "title": "Easy words"})
    html = browser.get(reverse("wagtailadmin_pages:edit", args=[service.pk])).content.decode()
    assert "1 other format" in html
    assert "Easy words" in browser.get(service.get_url()).content.decode()
    browser.post(reverse("localoffer_format_remove", args=[service.pk, row.pk]))
    assert not PageFormat.objects.exists()
    assert CouncilEasyReadPage.objects.filter(pk=easy.pk).exists()
    actions = PageLogEntry.objects.filter(page=service.pk).values_list("action", flat=True)
    assert list(actions).count("wagtail_localoffer.format_saved") == 2
    assert "wagtail_localoffer.format_removed" in actions


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "Say where it is"),
        ({"address": "https://example.org/", "target": "easy"}, "Give one place only"),
        ({"target": "self"}, "This is the page itself"),
        ({"kind": "translation", "language": "en", "target": "easy"}, "in this language already"),
        ({"kind": "audio", "file": "words.pdf"}, "Browsers cannot play “words"),
        ({"kind": "bsl", "file": "signed.mp4", "captions": "words.srt"}, "is not a WebVTT file"),
        ({"address": "javascript:alert(1)"}, "Enter a valid URL"),
    ],
)
def test_the_form_names_what_is_wrong(log_in, service, easy, make_file, values, words):
    data = dict(BLANK)
    for name, value in values.items():
        if name in ("file", "captions"):
            value = make_file(value).pk
        elif name == "target":
            value = {"easy": easy, "self": service}[value].pk
        data[name] = value
    html = log_in().post(reverse("localoffer_format_add", args=[service.pk]), data).content.decode()
    assert words in html
    assert not PageFormat.objects.exists()


def test_a_wrong_address_is_one_fault_at_its_field(log_in, service):
    data = {**BLANK, "address": "example"}
    html = log_in().post(reverse("localoffer_format_add", args=[service.pk]), data).content.decode()
    assert "Enter a valid URL" in html and "Say where it is" not in html


def test_who_may_not_publish_cannot_change_what_families_see(log_in, service, easy, add):
    add(service, Kind.EASY_READ, target=easy)
    browser = log_in()
    rows = GroupPagePermission.objects.filter(permission__codename__startswith="publish")
    rows.delete()
    assert browser.get(reverse("localoffer_formats", args=[service.pk])).status_code == 200
    assert browser.get(reverse("localoffer_format_add", args=[service.pk])).status_code == 302
    draft = ServiceFactory(parent=service.get_parent(), live=False)
    assert browser.get(reverse("localoffer_format_add", args=[draft.pk])).status_code == 200


def test_saving_a_video_without_captions_reminds_and_still_saves(log_in, service, make_file):
    data = {**BLANK, "kind": "bsl", "file": make_file("signed.mp4").pk}
    browser = log_in()
    url = reverse("localoffer_format_add", args=[service.pk])
    html = browser.post(url, data, follow=True).content.decode()
    assert "has no captions and no transcript." in html
    assert PageFormat.objects.get().language == "bfi"


def test_an_easy_read_page_made_below_a_page_becomes_its_version(log_in, offer):
    home = offer.home_page
    url = reverse("wagtailadmin_pages:add", args=["testapp", "councileasyreadpage", home.pk])
    data = {"title": "Easy", "slug": "easy", "body-count": 0}
    html = log_in().post(url, data, follow=True).content.decode()
    assert "This is now the Easy Read version of “Local Offer”." in html
    assert PageFormat.objects.get(page=home).target.title == "Easy"


def test_an_empty_easy_read_page_may_be_saved_and_not_published(log_in, offer):
    home, browser = offer.home_page, log_in()
    url = reverse("wagtailadmin_pages:add", args=["testapp", "councileasyreadpage", home.pk])
    data = {"title": "Easy", "slug": "easy", "body-count": 0, "action-publish": "yes"}
    assert "Families would find it empty." in browser.post(url, data).content.decode()
    assert not PageFormat.objects.exists()
    data |= {"body-count": 1, "body-0-deleted": "", "body-0-order": "0", "body-0-type": "heading"}
    data |= {"body-0-value": "Ask us", "body-0-id": ""}
    assert browser.post(url, data).status_code == 302
    assert PageFormat.objects.get(page=home).target.live


def test_an_easy_read_page_gets_a_review_plan_when_it_is_published(easy):
    create_rules()
    easy.save_revision().publish()
    assert Review.objects.filter(page_id=easy.pk).exists()


@pytest.fixture
def filmed(root, make_file):
    """A page of the council with a video in a stream that nobody captioned."""
    value = {
        "title": "A visit",
        "file": make_file("visit.mp4").pk,
        "address": "",
        "captions": None,
        "language": "en",
        "transcript": "<p></p>",
        "length": "",
    }
    page = StandardPage(title="Filmed", slug="filmed")
    page.content = page._meta.get_field("content").to_python([{"type": "video", "value": value}])
    return root.add_child(instance=page)


def test_a_video_in_any_page_without_captions_is_found(filmed, page):
    assert find_gaps() == {filmed.pk: ["“A visit” has no captions and no transcript."]}
    assert find_gaps([page.pk]) == {}


def test_the_report_says_which_pages_have_what(
    log_in, service, easy, make_file, add, translate, offer, page
):
    add(service, Kind.EASY_READ, target=easy)
    add(service, Kind.BSL, file=make_file("a.mp4"), transcript="<p>Hello.</p>")
    translate(service)
    add(page, Kind.EASY_READ, target=easy)
    url = reverse("localoffer_formats_report")
    browser = log_in()
    html = browser.get(url).content.decode()
    assert "British Sign Language video, Cymraeg, Easy Read" in html
    assert "“British Sign Language video” has no captions." in html
    assert page.title not in html
    with_bsl = browser.get(url, {"kind": "bsl"}).content.decode()
    assert f"/formats/{service.pk}/" in with_bsl
    assert f"/formats/{offer.home_page.pk}/" not in with_bsl
    none = browser.get(url, {"kind": "none"}).content.decode()
    assert f"/formats/{service.pk}/" not in none
    assert f"/formats/{easy.pk}/" in none
    gaps = browser.get(url, {"gaps": "yes"}).content.decode()
    assert f"/formats/{service.pk}/" in gaps
    assert f"/formats/{easy.pk}/" not in gaps
    rows = b"".join(browser.get(url, {"export": "csv"}).streaming_content).decode()
    assert f'{service.title},"British Sign Language video, Cymraeg, Easy Read"' in rows


def test_the_report_costs_the_same_for_few_and_many(log_in, service, easy, add):
    browser = log_in()
    url = reverse("localoffer_formats_report")

    def count():
        with CaptureQueriesContext(connection) as queries:
            assert browser.get(url).status_code == 200
        return len(queries)

    add(service, Kind.EASY_READ, target=easy)
    count()
    few = count()
    for _number in range(12):
        add(ServiceFactory(parent=service.get_parent()), Kind.EASY_READ, target=easy)
    assert count() == few
