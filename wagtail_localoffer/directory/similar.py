"""Services like this one, at the end of its page: from the directory's snapshot.

Only services that run and that anybody may see stand in it. Likeness is what they share:
needs count most, then the kind of help, then the part of the area; ages must overlap.
"""

from typing import Any

from wagtail.admin.ui.components import Component

from wagtail_localoffer.directory.cards import Card, read_cards
from wagtail_localoffer.directory.lists import Lists
from wagtail_localoffer.entries.snapshot import Snapshot


MOST = 3
#: What a term shared is worth, by its vocabulary. A need or a kind of help is a must.
WEIGHTS = {"need": 4, "category": 3, "level": 1, "area": 1}
MUST = {"need", "category"}


class SimilarSection(Component):
    template_name = "wagtail_localoffer/services/similar.html"

    def __init__(self, cards: list[Card]) -> None:
        self.cards = cards

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {"cards": self.cards}


def find_similar(request: Any, page: Any) -> list[Card]:
    """Cards of the services most like a page, the most like first; often none."""
    lists = Lists(page.get_parent(), request)
    snapshot = lists.snapshot
    if page.pk not in snapshot.page_keys:
        return []
    position = snapshot.page_keys.index(page.pk)
    ids = rank(snapshot, position, _read_weights(lists, position))
    # The request keeps the site's root paths: no query for each address.
    return read_cards(ids, lists.vocabularies, lambda other: other.get_url(request))


def _read_weights(lists: Lists, position: int) -> list[tuple[str, int]]:
    """Vocabulary and services of each telling term of the service at a position."""
    found = []
    for vocabulary, term in lists.terms.found.values():
        bits = lists.snapshot.terms.get(term.pk, 0)
        if vocabulary.code in WEIGHTS and bits >> position & 1:
            found.append((vocabulary.code, bits))
    return found


def rank(snapshot: Snapshot, position: int, terms: list[tuple[str, int]]) -> list[int]:
    """Keys of the entries that share most, of equals the first by name."""
    youngest, oldest = snapshot.ages[position]
    ages = snapshot.bits_for_ages(youngest or 0, 120 if oldest is None else oldest)
    must = 0
    for code, bits in terms:
        if code in MUST:
            must |= bits
    candidates = must & ages & snapshot.offered & ~(1 << position)
    scores = dict.fromkeys(snapshot.positions(candidates), 0.0)
    for code, bits in terms:
        shared = bits & candidates
        # What few services have tells more than what most of them have.
        worth = WEIGHTS[code] / (1 + snapshot.count(bits) / 10)
        for other in snapshot.positions(shared):
            scores[other] += worth
    best = sorted(scores, key=lambda other: (-scores[other], other))[:MOST]
    return [snapshot.entry_ids[other] for other in best]


def offer_similar(request: Any, page: Any) -> list[Component]:
    """For `localoffer_service_sections`: nothing where no service is alike."""
    if not page.pk or not page.path or not page.live:
        return []
    cards = find_similar(request, page)
    return [SimilarSection(cards)] if cards else []
