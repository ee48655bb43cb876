"""From a service page to the facts of its entry: what lists show, filter and search.

Pure but for the rows it reads; the page must be the one in the database, not a draft.
"""

import hashlib
import html
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.services import phrases
from wagtail_localoffer.services.addresses import describe_address
from wagtail_localoffer.services.links import tel
from wagtail_localoffer.taxonomy.models import TaxonomyTerm
from wagtail_localoffer.words import fold, split, stems


#: Changed when the same page makes another entry: `--check --deep` then finds all of them.
VERSION = 1
#: Nearest line ends only: with `[^>]*` a text full of "<" takes time in its square.
TAG = re.compile(r"<[^<>]*>")
#: PostgreSQL refuses a text whose index is above 1 MB; no service says so much.
LONGEST = 60_000
#: MariaDB leaves words of one or two letters out of its index: "OT" and "EP" are whole services.
SHORT = 3
#: … and words longer than this.
LONG_WORD = 60
#: … and these (`INFORMATION_SCHEMA.INNODB_FT_DEFAULT_STOPWORD`), three letters and more.
STOPPED = frozenset("about are com for from how that the this was what when where who will".split())
STOPPED |= {"with", "und", "www"}
PAD = "zq"
#: Digits of a hidden address's point: about a kilometre.
BLURRED, EXACT = 2, 6
MOST_TOWNS = 3


class TermWords(NamedTuple):
    """A term's name, and the term it stands under."""

    name: str
    parent: int | None


@dataclass
class EntryFacts:
    """Everything the read model keeps of one service."""

    fields: dict[str, Any]
    term_ids: list[int] = field(default_factory=list)
    points: list[tuple[int, float, float]] = field(default_factory=list)
    text: dict[str, str] = field(default_factory=dict)

    def make_fingerprint(self) -> str:
        """Changes when anything the read model keeps has changed."""
        known = json.dumps([VERSION, asdict(self)], default=str, sort_keys=True)
        return hashlib.sha256(known.encode()).hexdigest()


def pad(word: str) -> str:
    """The word as it stands in the index: what MariaDB would leave out is made to stay."""
    return word + PAD if len(word) < SHORT or word in STOPPED else word[:LONG_WORD]


def to_text(markup: str) -> str:
    """Plain text of rich text."""
    return html.unescape(TAG.sub(" ", markup or ""))


def to_index(parts: Iterable[str]) -> str:
    """Folded stems of some texts, as they stand in the index: single spaces between."""
    text = " ".join(to_text(part) for part in parts if part)[: LONGEST * 2]
    return cut(" ".join(pad(word) for word in stems(text)))


def cut(index: str) -> str:
    """An index of at most `LONGEST` characters, of whole words."""
    return index if len(index) <= LONGEST else index[:LONGEST].rpartition(" ")[0]


@lru_cache(maxsize=4096)
def list_words(text: str) -> tuple[str, ...]:
    """The words of a term's text as they stand in the index: many services share them."""
    return tuple(dict.fromkeys(to_index([text]).split()))


def read_term_words() -> dict[int, TermWords]:
    """Every term's words. One query."""
    rows = TaxonomyTerm.objects.values_list("pk", "name", "parent_id")
    return {pk: TermWords(*row) for pk, *row in rows}


def build_facts(page: Any, words: Mapping[int, TermWords], check: Any = None) -> EntryFacts:
    """The entry's facts of a specific service page whose rows are prefetched.

    `words` are the terms of `read_term_words`, `check` the page's `EntryCheck` or None.
    """
    # The words of the entry are its readers', not those of the editor who happens to save.
    with translation.override(page.locale.language_code):
        return _build(page, words, check)


def _build(page: Any, words: Mapping[int, TermWords], check: Any) -> EntryFacts:
    places = list({row.location_id: row.location for row in page.localoffer_places.all()}.values())
    areas = {place.area_id for place in places} - {None}
    term_ids = sorted({row.term_id for row in page.localoffer_terms.all()} | areas)
    organisation = page.organisation
    if organisation is not None and not organisation.live:
        organisation = None
    fields = {
        "locale_id": page.locale_id,
        "translation_key": page.translation_key,
        "title": page.title,
        "sort_title": (" ".join(split(page.title)) or fold(page.title).strip()),
        "summary": page.summary,
        "organisation_name": organisation.name if organisation else "",
        **read_payer(page),
        "status": page.status,
        "alert": page.alert,
        "minimum_age": page.minimum_age,
        "maximum_age": page.maximum_age,
        "days": read_days(page.localoffer_schedules.all()),
        **read_cost(page),
        "wait_weeks_from": page.wait_weeks_from,
        "wait_weeks_to": page.wait_weeks_to,
        "wait_note": page.wait_note,
        "wait_as_of": page.wait_as_of,
        **read_contact(page, organisation),
        "place_line": make_place_line(places),
        **read_check(page, check),
        "changed_at": page.last_published_at,
        "published_at": page.first_published_at,
    }
    return EntryFacts(
        fields={name: _fit(name, value) for name, value in fields.items()},
        term_ids=term_ids,
        points=make_points(places),
        text=make_text(page, term_ids, words, organisation, places),
    )


def _fit(name: str, value: Any) -> Any:
    """A text cut to its column: databases refuse a longer one, and imports bring them."""
    longest = getattr(DirectoryEntry._meta.get_field(name.removesuffix("_id")), "max_length", None)
    return value[:longest] if longest and isinstance(value, str) else value


def read_days(schedules: Iterable[Any]) -> int:
    """Bits of the days of the week on which the service is open; Monday is bit 0."""
    bits = 0
    for row in schedules:
        if not phrases.is_over(row.valid_to):
            for _number, day in phrases.read_days(row.byday):
                bits |= 1 << day
    return bits


def read_cost(page: Any) -> dict[str, Any]:
    """Whether it is free (None where nothing is known) and the cost in one line."""
    costs = [row for row in page.localoffer_costs.all() if not phrases.is_over(row.valid_to)]
    amounts = sorted({row.amount for row in costs if row.amount is not None})
    if not amounts:
        notes = [row.amount_description for row in costs] + page.cost_text.strip().splitlines()
        return {"is_free": None, "cost_line": next((note for note in notes if note.strip()), "")}
    line = phrases.say_amount(amounts[0])
    if len(amounts) > 1 and amounts[0] > 0:
        line = _("From %(amount)s") % {"amount": line}
    elif len(amounts) > 1:
        line = _("Free to %(amount)s") % {"amount": phrases.say_amount(amounts[-1])}
    return {"is_free": amounts[-1] == 0, "cost_line": line}


def read_payer(page: Any) -> dict[str, str]:
    """Who commissions the service, else who pays for it; "" where neither is said."""
    for payer in (page.commissioner, page.funder):
        if payer is not None and payer.live:
            return {"payer_kind": payer.kind, "payer_name": payer.name}
    return {"payer_kind": "", "payer_name": ""}


def read_contact(page: Any, organisation: Any) -> dict[str, str]:
    """The phone and e-mail a list shows: the same as the service's own page shows first."""
    contacts = [row for row in page.localoffer_contacts.all() if not row.hidden]
    phones = [row.phone for row in contacts] + ([organisation.phone] if organisation else [])
    emails = [page.email, *(row.email for row in contacts)]
    emails += [organisation.email] if organisation else []
    return {
        "phone": next((phone for phone in phones if tel(phone)), ""),
        "email": next((email for email in emails if email), ""),
    }


def read_check(page: Any, check: Any) -> dict[str, Any]:
    """The later of the source's date and of our own check."""
    if check is not None and (page.assured_on is None or check.on >= page.assured_on):
        return {"checked_on": check.on, "checked_by": check.by}
    by = page.assured_by if page.assured_on else ""
    return {"checked_on": page.assured_on, "checked_by": by}


def make_place_line(places: list[Any]) -> str:
    """Where it is, in a few words: the place, or the towns of several."""
    addresses = [describe_address(place) for place in places]
    physical = [item for item in addresses if not (item.is_online or item.is_postal)]
    if not physical:
        return _("Online") if any(item.is_online for item in addresses) else ""
    if len(physical) == 1:
        only = physical[0]
        parts = [only.name, only.town, only.postcode]
        return ", ".join(dict.fromkeys(part for part in parts if part))
    towns = list(dict.fromkeys(item.town for item in physical if item.town))
    if not towns or len(towns) > MOST_TOWNS:
        count = len(physical)
        return ngettext("%(count)d place", "%(count)d places", count) % {"count": count}
    return phrases.join_words(towns)


def make_points(places: list[Any]) -> list[tuple[int, float, float]]:
    """Points for distances, of places families go to; a hidden address is blurred."""
    points = []
    for place in places:
        if place.latitude is None or place.longitude is None:
            continue
        if place.location_type != place.Type.PHYSICAL:
            continue
        digits = BLURRED if place.hide_exact_address else EXACT
        points.append((place.pk, round(place.latitude, digits), round(place.longitude, digits)))
    return sorted(points)


def name_terms(ids: Iterable[int], words: Mapping[int, TermWords]) -> list[TermWords]:
    """Some terms with all they stand under, each once."""
    found: dict[int, TermWords] = {}
    for pk in ids:
        current: int | None = pk
        # Terms may be each other's parents: what was seen ends the climb.
        while current in words and current not in found:
            found[current] = words[current]
            current = words[current].parent
    return list(found.values())


def make_text(
    page: Any,
    term_ids: list[int],
    words: Mapping[int, TermWords],
    organisation: Any,
    places: list[Any],
) -> dict[str, str]:
    """The four fields of the word index, most telling first."""
    lead, body = [], []
    for number, part in enumerate(page.get_entry_text()):
        # Its summary and whom it is for.
        (lead if number < 2 else body).append(part)
    for place in places:
        # What is hidden must not be found either: a refuge's name would give it away.
        address = describe_address(place)
        body += [address.name, address.town, address.postcode.partition(" ")[0]]
    body += [organisation.name] if organisation else []
    body += [row.description for row in page.localoffer_schedules.all()]
    for row in page.localoffer_answers.all():
        body += [row.question, row.answer]
    body += [row.name for row in page.localoffer_languages.all()]
    # Not the terms' family words: the question's reader knows those, and hundreds of them on
    # every service would make each word fit everything.
    names = [term.name for term in name_terms(term_ids, words)]
    return {
        "title": to_index([page.title]),
        "terms": " ".join(word for name in names for word in list_words(name)),
        "lead": to_index(lead),
        "body": cut(to_index(body)),
    }
