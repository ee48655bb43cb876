"""What a link of a reminder holds, and that no other text passes for one."""

import base64
import re
import string
import uuid
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core import signing
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wagtail_localoffer.models import Review
from wagtail_localoffer.reviews import links


MADE = datetime(2027, 3, 3, 9, tzinfo=UTC)
ANN = "ann@example.org"
LETTERS = string.ascii_letters + string.digits + "-_.:=%/ é\x00"

fuzz = settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def plan(pk, round_=None):
    return Review(pk=pk, round=round_ or uuid.UUID(int=pk))


def make(reviews=None, email=ANN, when=MADE):
    with time_machine.travel(when, tick=False):
        return links.make_token(email, reviews or [plan(7), plan(300)])


def read(token, when=MADE):
    with time_machine.travel(when, tick=False):
        return links.read_token(token)


@pytest.mark.core
def test_a_link_says_for_whom_and_which_pages_it_is():
    link = read(make())
    assert link.is_for("Ann@Example.org ")
    assert not link.is_for("ben@example.org")
    assert link.covers(plan(7)) and link.covers(plan(300))
    assert not link.covers(plan(8))


def test_an_answered_page_is_no_longer_in_the_link():
    link = read(make())
    assert not link.covers(plan(7, uuid.uuid4()))


def test_a_link_works_for_ninety_days():
    token = make()
    assert read(token, MADE + timedelta(days=90))
    with pytest.raises(links.ExpiredLink):
        read(token, MADE + timedelta(days=90, seconds=2))


def test_a_link_outlives_a_change_of_the_secret_key_while_the_old_one_is_kept(settings):
    token = make()
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "new", [settings.SECRET_KEY]
    link = read(token)
    assert link.is_for(ANN) and link.covers(plan(7))
    settings.SECRET_KEY_FALLBACKS = []
    with pytest.raises(links.BadLink):
        read(token)


def test_neither_address_nor_round_can_be_read_in_a_link():
    token = make()
    packed = base64.urlsafe_b64decode(token.split(".")[0] + "==")
    assert b"ann" not in packed.lower() and b"example" not in packed
    assert plan(300).round.bytes not in packed
    assert re.fullmatch(r"[\w.-]+", token)


def test_three_hundred_pages_make_an_address_that_servers_take():
    token = make([plan(100_000 + number * 37) for number in range(400)])
    assert len(token) < 3000
    assert len(read(token).rounds) == links.MOST


@fuzz
@given(st.lists(st.integers(1, 2**40), unique=True, max_size=40), st.emails())
def test_every_page_that_goes_in_comes_out(keys, email):
    link = read(make([plan(key) for key in keys] or [plan(1)], email))
    assert set(link.rounds) == set(keys or [1])
    assert all(link.covers(plan(key)) for key in keys)
    assert link.is_for(email.upper())


@fuzz
@given(st.text(max_size=200))
def test_no_text_is_taken_for_a_link(text):
    with pytest.raises(links.BadLink):
        read(text)


@fuzz
@given(st.data())
def test_no_altered_link_is_taken(data):
    token = make()
    at = data.draw(st.integers(0, len(token) - 1))
    what = data.draw(st.sampled_from(["change", "cut", "insert", "drop"]))
    letter = data.draw(st.sampled_from(LETTERS))
    altered = {
        "change": token[:at] + letter + token[at + 1 :],
        "cut": token[:at],
        "insert": token[:at] + letter + token[at:],
        "drop": token[:at] + token[at + 1 :],
    }[what]
    if altered == token:
        return
    with pytest.raises(links.BadLink):
        read(altered)


@fuzz
@given(st.data())
def test_parts_of_two_links_make_no_third(data):
    first, second = make().split("."), make([plan(9)], "ben@example.org").split(".")
    mixed = [data.draw(st.sampled_from(pair)) for pair in zip(first, second, strict=True)]
    if mixed in (first, second):
        return
    with pytest.raises(links.BadLink):
        read(".".join(mixed))


@fuzz
@given(st.binary(max_size=80), st.sampled_from(["", "django.core.signing", "other"]))
def test_what_the_site_signed_for_something_else_is_no_link(payload, salt):
    text = base64.urlsafe_b64encode(payload).decode().rstrip("=")
    with time_machine.travel(MADE, tick=False):
        foreign = signing.TimestampSigner(sep=".", salt=salt or None).sign(text)
    with pytest.raises(links.BadLink):
        read(foreign)


@fuzz
@given(st.binary(max_size=80))
def test_signed_nonsense_names_no_page_of_anybody(payload):
    """Even what only we could have signed gives no page away unless its digests fit."""
    text = base64.urlsafe_b64encode(payload).decode().rstrip("=")
    with time_machine.travel(MADE, tick=False):
        token = signing.TimestampSigner(sep=".", salt=links.SALT).sign(text)
    try:
        link = read(token)
    except links.BadLink:
        return
    assert not link.is_for(ANN)
    assert not any(link.covers(plan(key)) for key in [*link.rounds, 7])
