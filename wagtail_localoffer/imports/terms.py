"""Finds the term of ours that a source means, or makes one in the council's own vocabulary."""

from typing import Any

from django.utils.text import slugify
from django.utils.translation import gettext as _

from wagtail_localoffer.oruk.cleaning import read_uuid
from wagtail_localoffer.oruk.records import TermRecord
from wagtail_localoffer.taxonomy.models import Taxonomy, TaxonomyTerm


#: Vocabularies that an import may make itself and that families may filter by at once.
FILTERS = {"outpost", "suitability"}


class TermFinder:
    """Reads every term once; asks nothing of the database after that.

    Terms are told by code, then uuid, then web address, then name, short name or alias
    within their vocabulary.
    """

    def __init__(self) -> None:
        self.by_code: dict[str, TaxonomyTerm] = {}
        self.by_uuid: dict[Any, TaxonomyTerm] = {}
        self.by_uri: dict[str, TaxonomyTerm] = {}
        self.by_name: dict[tuple[int, str], TaxonomyTerm] = {}
        self.taxonomies: dict[str, Taxonomy] = {}
        for taxonomy in Taxonomy.objects.all():
            self._add_taxonomy(taxonomy)
        terms = list(TaxonomyTerm.objects.select_related("taxonomy"))
        for term in terms:
            self._add_term(term)
        # Names come before aliases, whichever term was read first.
        for term in terms:
            for alias in term.get_aliases():
                for key in {alias.casefold(), slugify(alias)}:
                    self.by_name.setdefault((term.taxonomy_id, key), term)

    def _add_taxonomy(self, taxonomy: Taxonomy) -> None:
        for key in (taxonomy.code, taxonomy.name, taxonomy.uri):
            if key:
                self.taxonomies.setdefault(key.casefold(), taxonomy)

    def _add_term(self, term: TaxonomyTerm) -> None:
        self.by_code[term.code.casefold()] = term
        self.by_uuid[term.uuid] = term
        if term.term_uri:
            self.by_uri.setdefault(term.term_uri, term)
        for key in (term.name.casefold(), term.slug.casefold(), slugify(term.name)):
            self.by_name.setdefault((term.taxonomy_id, key), term)

    def find(self, record: TermRecord) -> TaxonomyTerm | None:
        """The term that stands here for the source's term."""
        if record.code and (term := self.by_code.get(record.code.casefold())):
            return term
        uuid = read_uuid(record.id)
        if uuid and (term := self.by_uuid.get(uuid)):
            return term
        if record.uri and (term := self.by_uri.get(record.uri)):
            return term
        taxonomy = self.find_taxonomy(record)
        if taxonomy is None:
            return None
        slug = record.code.partition(":")[2]
        for key in (record.name.casefold(), slug.casefold(), slugify(record.name)):
            if key and (term := self.by_name.get((taxonomy.pk, key))):
                return term
        return None

    def find_taxonomy(self, record: TermRecord) -> Taxonomy | None:
        for key in (record.vocabulary_code, record.vocabulary):
            if key and (taxonomy := self.taxonomies.get(key.casefold())):
                return taxonomy
        return None

    def make(
        self, record: TermRecord, below: tuple[TermRecord, ...] = ()
    ) -> tuple[TaxonomyTerm, str]:
        """A new term, its vocabulary and its parents, and a line for the report.

        `below` are the terms it was asked for: a source may name a circle of parents.
        """
        taxonomy = self.find_taxonomy(record)
        if taxonomy is None:
            taxonomy = self._make_taxonomy(record)
        parent = None
        if record.parent is not None and not any(item is record.parent for item in below):
            parent = self.find(record.parent) or self.make(record.parent, (*below, record))[0]
        uuid = read_uuid(record.id)
        free = {"uuid": uuid} if uuid and uuid not in self.by_uuid else {}
        term = TaxonomyTerm.objects.create(
            taxonomy=taxonomy,
            code=self._make_code(taxonomy, record),
            name=record.name,
            description=record.description,
            term_uri=record.uri,
            parent=parent,
            **free,
        )
        self._add_term(term)
        message = _("The term “%(term)s” was added to the vocabulary “%(vocabulary)s”.")
        return term, message % {"term": term.name, "vocabulary": taxonomy.name}

    def _make_taxonomy(self, record: TermRecord) -> Taxonomy:
        name = record.vocabulary or _("Terms of other sources")
        code = slugify(record.vocabulary_code or name)[:40] or "imported"
        if record.vocabulary_code in FILTERS:
            code = record.vocabulary_code
        taxonomy, _made = Taxonomy.objects.get_or_create(
            code=code,
            defaults={
                "name": name,
                # A vocabulary that nobody here chose becomes a filter only when an editor says so.
                "is_filter": record.vocabulary_code in FILTERS,
                "sort_order": 200,
            },
        )
        self._add_taxonomy(taxonomy)
        self.taxonomies.setdefault(name.casefold(), taxonomy)
        return taxonomy

    def _make_code(self, taxonomy: Taxonomy, record: TermRecord) -> str:
        slug = slugify(record.code.partition(":")[2]) or slugify(record.name) or "term"
        code = base = f"{taxonomy.code}:{slug}"[:90]
        number = 1
        while code.casefold() in self.by_code:
            number += 1
            code = f"{base}-{number}"
        return code
