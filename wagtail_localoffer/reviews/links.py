"""The links in reminders: signed, expiring, and without anything personal in them.

What a link holds, packed and then signed with the time (`django.core.signing`):

- a keyed digest of the address the mail went to: it tells that address from any other, and
  cannot be turned back into it;
- for each page the key of its plan, and a keyed digest of the plan's `round`. The round
  changes with every answer, so an answered page is no longer in the link.

Nothing is stored: a link that was never opened leaves nothing behind.
"""

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.core import signing
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from wagtail.models import Site

from wagtail_localoffer.reviews.models import Review
from wagtail_localoffer.reviews.owners import normalise


#: How long a link works, in days.
DAYS = 90
#: Pages in one link: some servers refuse an address of more than 4,000 characters. A person
#: with more is sent the others when these are answered.
MOST = 300

VERSION = 1
SALT = "wagtail_localoffer.reviews.links"
_PERSON, _ROUND = 12, 4


class BadLink(Exception):
    """A link that was altered, cut short, or is none of ours."""


class ExpiredLink(BadLink):
    """A link of ours that is too old."""


@dataclass(frozen=True)
class Link:
    """A link whose signature is right: for whom and which pages it was made, and when.

    It says nothing of whether it may still be used: see `covers` and `is_for`.
    """

    person: bytes
    rounds: dict[int, bytes]
    made_at: datetime
    key: str

    def is_for(self, email: str) -> bool:
        """Whether the link was sent to this address."""
        return constant_time_compare(self.person, _digest(self.key, "person", normalise(email)))

    def covers(self, review: Review) -> bool:
        """Whether nobody has answered for this page since the link was made."""
        known = self.rounds.get(review.pk, b"")
        return constant_time_compare(known, _digest_round(self.key, review))


def make_token(email: str, reviews: Iterable[Review]) -> str:
    """The part of the address that says whom and what the link is for."""
    key = settings.SECRET_KEY
    packed = bytearray([VERSION])
    packed += _digest(key, "person", normalise(email))
    last = 0
    for review in sorted(list(reviews)[:MOST], key=lambda review: review.pk):
        if review.pk == last:
            continue
        packed += _pack_number(review.pk - last)
        packed += _digest_round(key, review)
        last = review.pk
    text = base64.urlsafe_b64encode(bytes(packed)).rstrip(b"=").decode()
    return _make_signer(key).sign(text)


def read_token(token: str) -> Link:
    """What a token says, if we made it; raises `BadLink`, or `ExpiredLink` after 90 days."""
    for key in [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]:
        signer = _make_signer(key)
        try:
            text = signer.unsign(token)
        except signing.BadSignature:
            continue
        made_at = _read_time(token)
        if timezone.now() - made_at > timedelta(days=DAYS):
            raise ExpiredLink
        return _unpack(text, made_at, key)
    raise BadLink


def make_url(email: str, reviews: list[Review], *, name: str = "") -> str:
    """The whole address of the page where this person answers for these pages.

    The person's name stays out of the address, like the e-mail: the page looks it up among
    those who look after the pages. "" where `wagtail_localoffer.urls` is not included
    (a system check says so) or there is nothing to ask. No query but for the site's root
    addresses, which Wagtail caches.
    """
    if not reviews:
        return ""
    try:
        path = reverse("wagtail_localoffer:check", args=[make_token(email, reviews)])
    except NoReverseMatch:
        return ""
    parts = reviews[0].page.get_url_parts()
    root = parts[1] if parts else ""
    if not root:
        root = next((found.root_url for found in Site.get_site_root_paths()), "")
    return f"{root or settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{path}"


def _make_signer(key: str) -> signing.TimestampSigner:
    # A dot, because some mail programs end a link at a colon.
    return signing.TimestampSigner(key=key, fallback_keys=[], sep=".", salt=SALT)


def _read_time(token: str) -> datetime:
    stamp = token.rsplit(".", 2)[1]
    return datetime.fromtimestamp(signing.b62_decode(stamp), UTC)


def _digest(key: str, purpose: str, value: str) -> bytes:
    found = salted_hmac(f"{SALT}.{purpose}", value, secret=key, algorithm="sha256")
    return found.digest()[:_PERSON]


def _digest_round(key: str, review: Review) -> bytes:
    return _digest(key, "round", f"{review.pk}:{review.round.hex}")[:_ROUND]


def _pack_number(number: int) -> bytes:
    """Seven bits to a byte, the lowest first; the eighth says that more follow."""
    packed = bytearray()
    while number > 127:
        packed.append(number & 127 | 128)
        number >>= 7
    packed.append(number)
    return bytes(packed)


def _unpack(text: str, made_at: datetime, key: str) -> Link:
    try:
        packed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError) as error:
        raise BadLink from error
    if len(packed) <= _PERSON or packed[0] != VERSION:
        raise BadLink
    at = 1 + _PERSON
    person, rounds, last = packed[1:at], {}, 0
    while at < len(packed):
        number, shift = 0, 0
        while at < len(packed):
            byte = packed[at]
            number |= (byte & 127) << shift
            shift += 7
            at += 1
            if byte < 128:
                break
        last += number
        rounds[last] = packed[at : at + _ROUND]
        at += _ROUND
    return Link(person, rounds, made_at, key)
