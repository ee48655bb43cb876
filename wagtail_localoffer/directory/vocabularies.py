"""The vocabularies a directory filters by and shows, read in one query.

Plain values, not model instances: a directory reads some 150 terms for every question.
"""

from dataclasses import dataclass

from wagtail_localoffer.taxonomy.models import TaxonomyTerm


#: Names in a directory's address that are not vocabularies.
RESERVED = {"q", "age", "day", "near", "within", "no", "was", "sort", "page", "list", "action"}


@dataclass(frozen=True)
class Term:
    """`slug` is what stands in the address, `depth` how many terms it stands under."""

    pk: int
    slug: str
    name: str
    depth: int
    parent: int | None


@dataclass(frozen=True)
class Vocabulary:
    """A taxonomy; its terms stand each below its parent. `parameter` is its name in addresses."""

    code: str
    parameter: str
    name: str
    question: str
    is_filter: bool
    on_card: bool
    terms: tuple[Term, ...]

    def find(self, slug: str) -> Term | None:
        return next((term for term in self.terms if term.slug == slug), None)


def read_vocabularies() -> list[Vocabulary]:
    """Every vocabulary that has terms, in the order an editor gave them. One query."""
    rows = TaxonomyTerm.objects.order_by(
        "taxonomy__sort_order", "taxonomy__name", "taxonomy_id", "sort_order", "name"
    ).values_list(
        "taxonomy__code",
        "taxonomy__name",
        "taxonomy__question",
        "taxonomy__is_filter",
        "taxonomy__on_card",
        "pk",
        "code",
        "name",
        "parent_id",
    )
    groups: dict[tuple, list[tuple]] = {}
    for row in rows:
        groups.setdefault(tuple(row[:5]), []).append(tuple(row[5:]))
    return [
        Vocabulary(
            code, _parameter(code), name, question, is_filter, on_card, _arrange(code, terms)
        )
        for (code, name, question, is_filter, on_card), terms in groups.items()
    ]


def _parameter(code: str) -> str:
    return f"in-{code}" if code in RESERVED else code


def _arrange(taxonomy: str, rows: list[tuple]) -> tuple[Term, ...]:
    keys = {row[0] for row in rows}
    children: dict[int | None, list[tuple]] = {}
    for row in rows:
        children.setdefault(row[3] if row[3] in keys else None, []).append(row)
    terms: list[Term] = []
    seen: set[int] = set()
    slugs: set[str] = set()

    def add(row: tuple, depth: int) -> None:
        pk, code, name, parent = row
        seen.add(pk)
        prefix, _colon, slug = code.partition(":")
        # A code of another shape, or a short name that is taken, is used whole.
        if prefix != taxonomy or not slug or slug in slugs:
            slug = code
        slugs.add(slug)
        terms.append(Term(pk, slug, name, depth, parent))
        for child in children.get(pk, []):
            if child[0] not in seen:
                add(child, depth + 1)

    for row in children.get(None, []):
        add(row, 0)
    # Terms that are each other's parents hang on no root: show them all the same.
    for row in rows:
        if row[0] not in seen:
            add(row, 0)
    return tuple(terms)
