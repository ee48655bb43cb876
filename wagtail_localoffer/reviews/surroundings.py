"""What a page's plan takes from elsewhere: its type's rule, the sections above, the offer."""

from dataclasses import dataclass, field
from typing import Any

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.reviews.models import Review, ReviewRule


#: Months between checks where nothing else is said.
USUAL_MONTHS = 12


@dataclass
class Surroundings:
    """All rules, offers and covering sections of a site, read once.

    `read()` takes five queries whatever the number of pages; what it holds grows with the
    number of sections that cover what is below them, not with the number of plans.
    """

    rules: dict[int, ReviewRule] = field(default_factory=dict)
    #: Tree path of an offer's home, and of a covering section, to the row.
    offers: dict[str, Offer] = field(default_factory=dict)
    sections: dict[str, Review] = field(default_factory=dict)

    @classmethod
    def read(cls) -> "Surroundings":
        sections = (
            Review.objects.filter(covers_below=True)
            .select_related("page")
            .prefetch_related("owners__user")
            .order_by()
        )
        return cls(
            rules={rule.content_type_id: rule for rule in ReviewRule.objects.all()},
            offers={
                offer.home_page.path: offer for offer in Offer.objects.select_related("home_page")
            },
            sections={review.page.path: review for review in sections},
        )

    def list_sections(self, page: Any) -> list[Review]:
        """The covering sections above a page, the nearest first."""
        return [self.sections[path] for path in _above(page) if path in self.sections]

    def get_offer(self, page: Any) -> Offer | None:
        """The Local Offer that a page stands in: the nearest one."""
        paths = [page.path, *_above(page)]
        return next((self.offers[path] for path in paths if path in self.offers), None)

    def get_interval(self, review: Review) -> int:
        """Months between two checks of a page; see `planning.get_interval`."""
        page = review.page
        rule = self.rules.get(page.content_type_id)
        offer = self.get_offer(page)
        said = [
            review.interval_months,
            rule.interval_months if rule else None,
            *(section.interval_months for section in self.list_sections(page)),
            offer.review_months if offer else None,
        ]
        return next((months for months in said if months), USUAL_MONTHS)


def _above(page: Any) -> list[str]:
    """Tree paths of the pages above a page, the nearest first."""
    step = page.steplen
    return [page.path[:end] for end in range(len(page.path) - step, 0, -step)]
