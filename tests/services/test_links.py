"""Numbers to dial, addresses to follow, and plain text that cannot carry markup."""

import pytest

from wagtail_localoffer.services import links
from wagtail_localoffer.services.addresses import shorten_postcode


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("01632 960134", "tel:01632960134"),
        ("(01632) 960134", "tel:01632960134"),
        ("116 123", "tel:116123"),
        ("111", "tel:111"),
        ("18001 01632 960134", "tel:1800101632960134"),
        ("01632 960134 ext 12", "tel:01632960134"),
        ("01632 960134 x12", "tel:01632960134"),
        ("01632 960134 or 01632 960135", "tel:01632960134"),
        ("01632 960134 01632 960135", "tel:01632960134"),
        ("+44 (0)1632 960134", "tel:+441632960134"),
        ("0044 1632 960134", "tel:+441632960134"),
        ("Option 2 on 01632 960134", "tel:01632960134"),
        ("Mon-Fri 9.00-5.00 01632 960100", "tel:01632960100"),
        ("09:00 to 17:00, 01632 960100", "tel:01632960100"),
        ("Tel.01632 960100", "tel:01632960100"),
        ("Room 3, 0800 1111", "tel:08001111"),
        ("Text 85258", "tel:85258"),
        ("Mon-Fri 9.00-5.00", ""),
        ("Ask at reception", ""),
        ("", ""),
    ],
)
def test_the_number_that_is_dialled(text, address):
    assert links.tel(text) == address


@pytest.mark.parametrize(
    "url", ["https://example.org/a", "http://example.org", "mailto:a@example.org", "tel:111"]
)
def test_addresses_that_may_be_followed(url):
    assert links.safe_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "example",
        "https:///x",
        "http://[broken",
        "",
    ],
)
def test_addresses_that_may_not(url):
    assert links.safe_url(url) == ""


def test_plain_text_is_escaped_and_its_addresses_are_links():
    html = links.format_text('<b>Hi</b> see https://example.org/a?b=1&c="x.\n\nor a@example.org')
    assert "<b>" not in html
    assert '<a href="https://example.org/a?b=1&amp;c=" rel="noopener">' in html
    assert '<a href="mailto:a@example.org" rel="noopener">a@example.org</a>' in html
    assert html.count("<p>") == 2


def test_lines_with_dashes_become_a_list_and_others_do_not():
    assert links.format_text("- one\n- two") == "<ul><li>one</li><li>two</li></ul>"
    assert links.format_text("one\ntwo") == "<p>one<br>two</p>"


def test_steps_lose_the_numbers_an_editor_typed():
    assert links.split_lines("1. Phone us\n\n2) Come in\nWait") == ["Phone us", "Come in", "Wait"]


def test_rich_text_loses_scripts_and_keeps_lists():
    html = links.format_rich_text(
        "<h3>Bring</h3><ul><li>A <b>coat</b></li></ul><script>x()</script>"
        '<p onclick="x()"><a href="javascript:x()">a</a><a href="https://example.org">b</a></p>'
    )
    assert "<h3>Bring</h3><ul><li>A <b>coat</b></li></ul>" in html
    assert '<a href="https://example.org" rel="noopener">b</a>' in html
    assert "x()" not in html


@pytest.mark.parametrize(
    ("postcode", "half"),
    [("AL1 8NB", "AL1"), ("al18nb", "AL1"), ("SW1A 1AA", "SW1A"), ("AL1", "AL1"), ("none", "")],
)
def test_first_half_of_a_postcode(postcode, half):
    assert shorten_postcode(postcode) == half
