"""Broken links in the review, in the owner's mail and in the report."""

from datetime import date
from html import unescape

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.reviewing.conftest import plan
from wagtail_localoffer.links.notes import tell_broken
from wagtail_localoffer.models import Link, LinkUse
from wagtail_localoffer.reviews.links import make_url
from wagtail_localoffer.reviews.sending import send_reminders


pytestmark = pytest.mark.django_db

REPORT = "/admin/local-offer/broken-links/"


def use(page, url, status="broken", **values):
    link, _made = Link.objects.get_or_create(
        url=url,
        defaults={
            "host": url.split("/")[2],
            "status": status,
            "error": "Page not found (404)",
            "first_failed_on": date(2026, 3, 1),
            **values,
        },
    )
    return LinkUse.objects.create(link=link, page_id=page.pk, where="Web page")


@pytest.fixture
def mine(ours):
    review = plan(ours, "Opening hours", owners=["ann@example.org"])
    use(review.page, "https://gone.example/mine")
    use(review.page, "https://shaky.example/mine", "failed")
    use(review.page, "https://closed.example/mine", "unsure")
    return review


@pytest.fixture
def other(theirs):
    review = plan(theirs, "Permit prices")
    use(review.page, "https://secret.example/other")
    return review


@pytest.mark.core
def test_the_review_names_broken_links_and_no_others(librarian, mine):
    html = librarian.get(reverse("localoffer_review", args=(mine.page_id,))).content.decode()
    assert "This link does not work: https://gone.example/mine" in html
    assert "shaky.example" not in html and "closed.example" not in html


def test_the_panel_in_the_page_editor_names_them(librarian, mine):
    html = librarian.get(reverse("wagtailadmin_pages:edit", args=(mine.page_id,)))
    assert "https://gone.example/mine" in html.content.decode()


def test_the_owners_mail_names_broken_links_in_text_and_html(mine):
    send_reminders()
    [message] = [message for message in mail.outbox if message.to == ["ann@example.org"]]
    html = message.alternatives[0][0]
    for text in (message.body, html):
        assert "https://gone.example/mine – Page not found (404)" in text
        assert "shaky.example" not in text


def test_the_page_behind_the_mails_link_names_them_to_its_owner(client, mine):
    page = client.get(make_url("ann@example.org", [mine], name="Ann"), follow=True)
    shown = page.content.decode()
    assert "Still right" in shown
    assert "This link does not work: https://gone.example/mine" in shown


def test_many_broken_links_are_counted_in_the_mail(mine):
    for number in range(9):
        use(mine.page, f"https://gone.example/{number}")
    send_reminders()
    body = mail.outbox[0].body
    assert body.count("This link does not work") == 5
    assert "5 more links do not work." in body


@pytest.mark.core
@pytest.mark.parametrize("query", ["", "?export=csv", "?status=unsure", "?host=secret.example"])
@pytest.mark.parametrize("url", [REPORT, f"{REPORT}results/"])
def test_the_report_holds_only_ones_own_section(librarian, mine, other, url, query):
    response = librarian.get(url + query)
    assert response.status_code == 200
    text = response.getvalue().decode() if response.streaming else response.content.decode()
    assert "secret.example/other" not in text and "Permit prices" not in text


@pytest.mark.parametrize(
    ("query", "shown"),
    [("", "gone"), ("status=failed", "shaky"), ("status=unsure", "closed")],
)
def test_the_report_shows_broken_links_unless_asked_for_others(librarian, mine, query, shown):
    html = librarian.get(f"{REPORT}?{query}").content.decode()
    names = ("gone", "shaky", "closed")
    found = {name for name in names if f'href="https://{name}.example/mine"' in html}
    assert found == {shown}


def test_an_empty_report_says_when_links_are_asked(librarian, mine):
    LinkUse.objects.all().delete()
    assert "Links are asked every night." in librarian.get(REPORT).content.decode()


def test_the_report_filters_by_site_and_exports_without_formulas(boss, mine, other):
    html = boss.get(f"{REPORT}?host=secret.example").content.decode()
    assert "https://secret.example/other" in html
    assert "https://gone.example/mine" not in html
    type(mine.page).objects.filter(pk=mine.page_id).update(title="=1+1")
    text = boss.get(f"{REPORT}?export=csv").getvalue().decode()
    assert "'=1+1" in text and "https://gone.example/mine" in text
    assert boss.get(f"{REPORT}?export=xlsx").status_code == 200


def test_the_report_is_closed_to_who_may_change_no_page_and_open_to_our_editors(
    visitor, editor, mine
):
    assert visitor.get(REPORT).status_code in (302, 403)
    assert b"gone.example" not in visitor.get(REPORT).content
    assert visitor.get(f"{REPORT}?export=csv").status_code in (302, 403)
    assert editor.get(REPORT).status_code == 200
    assert b"gone.example" not in editor.get(REPORT).content


def test_an_address_in_the_report_is_escaped_and_kept_whole(boss, mine):
    url = "https://gone.example/a-b_c?q=<script>&x=" + "y" * 60
    use(mine.page, url)
    html = boss.get(REPORT).content.decode()
    assert "<script>&x" not in html
    anchor = html[html.index('href="https://gone.example/a-b') :]
    assert (
        unescape(anchor[anchor.index(">") + 1 : anchor.index("</a>")].replace("<wbr>", "")) == url
    )


def test_the_report_takes_the_same_number_of_queries_for_one_link_and_many(boss, mine):
    def count():
        with CaptureQueriesContext(connection) as queries:
            assert boss.get(REPORT).status_code == 200
        return len(queries)

    count()
    few = count()
    for number in range(15):
        use(mine.page, f"https://gone.example/{number}")
    assert count() == few


def test_notes_of_the_review_take_one_query_for_all_pages(mine, other, django_assert_num_queries):
    with django_assert_num_queries(1):
        notes = tell_broken([mine.page_id, other.page_id])
    assert set(notes) == {mine.page_id, other.page_id}
