"""What a service's own page, a family's list and paper all tell of a service."""

from typing import Any

from wagtail_localoffer.services import phrases
from wagtail_localoffer.services.links import safe_url, split_lines
from wagtail_localoffer.taxonomy.models import TaxonomyTerm


#: Ways in that need nobody else.
DIRECT_ROUTES = {"referral_route:self", "referral_route:drop-in"}


class Outline:
    """A service's own facts and terms: `terms` are by the code of their vocabulary."""

    page: Any
    terms: dict[str, list[TaxonomyTerm]]

    @property
    def is_running(self) -> bool:
        return self.page.status == self.page.Status.ACTIVE

    @property
    def is_ended(self) -> bool:
        return self.page.status == self.page.Status.DEFUNCT

    @property
    def ages(self) -> str:
        return phrases.say_ages(self.page.minimum_age, self.page.maximum_age)

    @property
    def needs(self) -> list[TaxonomyTerm]:
        """The needs named, without those that a narrower one of them already tells."""
        named = self.terms.get("need", [])
        told = {term.parent_id for term in named}
        return [term for term in named if term.pk not in told]

    @property
    def direct_routes(self) -> list[TaxonomyTerm]:
        return [t for t in self.terms.get("referral_route", []) if t.code in DIRECT_ROUTES]

    @property
    def other_routes(self) -> list[TaxonomyTerm]:
        return [t for t in self.terms.get("referral_route", []) if t.code not in DIRECT_ROUTES]

    @property
    def steps(self) -> list[str]:
        return split_lines(self.page.how_to_get)

    @property
    def website(self) -> str:
        return safe_url(self.page.website)
