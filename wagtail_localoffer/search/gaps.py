"""Search gaps: the words of searches that found little are counted, and nothing of who asked.

What is never kept: cookies, addresses, postcodes, numbers, times of day, and any question that
holds a word that is neither ours nor the site's own, or a first name. Until a gap was asked for
on several days even its words are kept as a keyed hash only.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache, reduce
from importlib import resources
from itertools import pairwise
from operator import or_

from django.db import IntegrityError, transaction
from django.db.models import Case, F, Q, Value, When
from django.utils import timezone
from django.utils.crypto import salted_hmac

from wagtail_localoffer.conf import conf
from wagtail_localoffer.search.ages import NUMBERS
from wagtail_localoffer.search.asking import Found
from wagtail_localoffer.search.families import NEGATIVES, STOP_WORDS
from wagtail_localoffer.search.models import SearchGap
from wagtail_localoffer.search.question import Lexicon, Question
from wagtail_localoffer.words import split, stem


#: Fewer services than this are few.
FEW = 3
#: Different days on which a gap must be asked for before anyone can read it.
SHOWN_AFTER = 3
#: Telling words of a question at most: long ones are stories, and a story can name a child.
MOST_WORDS = 6
#: Gaps of one directory: more are a flood of made-up addresses.
MOST_GAPS = 5_000
#: Days after which a gap that nobody can read yet is forgotten.
UNREAD_DAYS = 92

#: Where a word can stand, as the reasons of a ranking name it (`search/reasons.py`).
FIELDS = frozenset(["title", "terms", "lead", "body", "families"])

#: Words of an address. A question with one is left out, whatever else it says.
ADDRESSES = frozenset(
    "avenue close crescent drive gardens grove lane mews road street terrace".split()
)
_SHORT_NUMBER = re.compile(r"\d{1,2}")


@dataclass(frozen=True)
class Gap:
    """What may be kept of a question: its words as they are shown, and those no service has."""

    words: str
    unfound: str
    results: int


@lru_cache(maxsize=2)
def read_list(name: str) -> frozenset[str]:
    """Words of a list that ships with the package: `plain` (safe to keep) or `names` (never kept)."""
    path = resources.files("wagtail_localoffer.search") / "data" / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if line[:1] != "#" for word in split(line))


def is_gap(found: Found) -> bool:
    """Whether an answer has few services, or none for one of its words. No queries."""
    return bool(found.question.words) and (count_results(found) < FEW or bool(list_unfound(found)))


def count_results(found: Found) -> int:
    """Services on offer that the words lead to, for whatever age.

    An age is not kept, so what it left out must not look like something that is not there.
    """
    bits = found.ranking.bits
    if found.question.age is not None:
        bits |= find_worded(found) & found.ranking.snapshot.offered
    return bits.bit_count()


def find_worded(found: Found) -> int:
    """Bits of the services that the words lead to, offered or not, for whatever age."""
    gifts = (gift.bits for gift in found.ranking.board.gifts if gift.kind in {*FIELDS, "term"})
    return reduce(or_, gifts, 0)


def list_unfound(found: Found) -> list[str]:
    """Words of a question that no service on offer has, neither itself nor by a term."""
    snapshot = found.ranking.snapshot
    held = {
        gift.said
        for gift in found.ranking.board.gifts
        if gift.kind in FIELDS and gift.bits & snapshot.offered
    }
    for match in (*found.question.needs, *found.question.facts):
        if snapshot.terms.get(match.term_id, 0) & snapshot.offered:
            held.update(match.words)
    stems = {stem(word) for word in held}
    return [word for word in found.question.words if stem(word) not in stems]


def read_gap(found: Found, lexicon: Lexicon) -> Gap | None:
    """What may be kept of a question that found little; None where that is nothing at all."""
    question = found.question
    if question.crisis or not is_gap(found):
        return None
    words = list_safe_words(question, lexicon)
    if not words:
        return None
    typed = _find_typed(question, lexicon)
    text = " ".join(_negate(question.asked, [typed.get(word, word) for word in words]))
    if len(text) > SearchGap._meta.get_field("words").max_length:
        return None
    unfound = [typed.get(word, word) for word in list_unfound(found) if word in words]
    return Gap(text, " ".join(unfound), count_results(found))


def list_safe_words(question: Question, lexicon: Lexicon) -> list[str]:
    """The telling words of a question; none where one of them is not known to be safe to keep.

    Numbers of one or two digits (ages) and the place are left away. A longer number, or
    letters with digits, may be a phone number or a postcode.
    """
    place = set(split(question.place.name)) if question.place else set()
    known, names = read_list("plain"), read_list("names")
    words = []
    # The typed words as well: a name that was taken for a slip of the pen was a name.
    if not names.isdisjoint(split(question.asked)):
        return []
    for word in question.words:
        if word in place or word in NUMBERS or _SHORT_NUMBER.fullmatch(word):
            continue
        # One letter may be an initial.
        if len(word) < 2 or not word.isalpha() or word in names or word in ADDRESSES:
            return []
        if word not in known and word not in lexicon.words and stem(word) not in lexicon.holders:
            return []
        words.append(word)
    return words if len(words) <= MOST_WORDS else []


def _find_typed(question: Question, lexicon: Lexicon) -> dict[str, str]:
    """Everyday words that were taken for slips of the pen, by what they were taken for.

    A directory without skiing takes it for "skiving": what it lacks is skiing.
    """
    plain = read_list("plain")
    return {
        meant: word
        for word in question.typed
        if word in plain and (meant := lexicon.speller.correct(word))
    }


def _negate(asked: str, words: Iterable[str]) -> list[str]:
    """The words, each with the "not" or "without" it was asked with."""
    before: dict[str, str] = {}
    negative = ""
    for word in split(asked):
        if word in NEGATIVES:
            negative = word if word == "without" else "not"
        elif negative and stem(word) not in STOP_WORDS:
            before.setdefault(word, negative)
            negative = ""
    return [f"{before[word]} {word}" if word in before else word for word in words]


def make_digest(words: str) -> str:
    """The keyed hash of a gap's words: the same in any order and with any endings."""
    said = words.split()
    parts = {
        f"{before if before in {'not', 'without'} else ''} {stem(word)}"
        for before, word in pairwise(["", *said])
        if word not in {"not", "without"}
    }
    return salted_hmac(
        "wagtail_localoffer.gaps", "|".join(sorted(parts)), algorithm="sha256"
    ).hexdigest()


def count_gap(directory_id: int, gap: Gap, on: date) -> None:
    """Counts a gap of a directory on a day: one query where it is known, three at most."""
    digest = make_digest(gap.words)
    if _add_one(directory_id, digest, gap, on):
        return
    if SearchGap.objects.filter(directory_id=directory_id).count() >= MOST_GAPS:
        return
    try:
        with transaction.atomic():
            SearchGap.objects.create(
                directory_id=directory_id,
                digest=digest,
                results=gap.results,
                first_on=on,
                last_on=on,
            )
    except IntegrityError:
        # Somebody else asked for the first time at the same moment.
        _add_one(directory_id, digest, gap, on)


def _add_one(directory_id: int, digest: str, gap: Gap, on: date) -> int:
    new_day = Q(last_on__lt=on) & (Q(dealt_on=None) | Q(dealt_on__lt=on))
    shown = Q(new_day, days__gte=SHOWN_AFTER - 1)
    return SearchGap.objects.filter(directory_id=directory_id, digest=digest).update(
        # In this order: MySQL works from left to right with what it has just set.
        words=Case(When(shown, then=Value(gap.words)), default=F("words")),
        unfound=Case(When(Q(words="") & ~shown, then=F("unfound")), default=Value(gap.unfound)),
        results=Value(gap.results),
        times=F("times") + 1,
        days=Case(
            When(new_day, then=F("days") + 1),
            default=F("days"),
            output_field=SearchGap._meta.get_field("days"),
        ),
        last_on=Value(on),
    )


def list_shown() -> Q:
    """The gaps that were asked for on enough days, and that nobody has dealt with since."""
    return Q(days__gte=SHOWN_AFTER) & ~Q(words="")


def dismiss(gap: SearchGap, on: date) -> None:
    """Hides a gap until it is asked for on as many later days again."""
    SearchGap.objects.filter(pk=gap.pk).update(dealt_on=on, days=0, times=0)


def forget_gaps(now: datetime) -> int:
    """Deletes gaps last asked for longer ago than `SEARCH_GAP_DAYS`. Returns how many.

    Those that nobody can read yet go after `UNREAD_DAYS` already. With `SEARCH_GAP_DAYS` 0
    nothing is counted, and all goes.
    """
    today = timezone.localdate(now)
    days = conf.SEARCH_GAP_DAYS
    if not days:
        return SearchGap.objects.all().delete()[0]
    old = Q(last_on__lt=today - timedelta(days=days))
    unread = Q(words="", last_on__lt=today - timedelta(days=min(days, UNREAD_DAYS)))
    return SearchGap.objects.filter(old | unread).delete()[0]
