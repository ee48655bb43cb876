"""What an editor sees first: what is due, overdue, never checked, theirs, and what was said."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component

from wagtail_localoffer.reviews.access import ANY, PAGES, WAITING, list_events, list_reviews
from wagtail_localoffer.reviews.filters import MINE
from wagtail_localoffer.reviews.ownership import filter_owned, is_user
from wagtail_localoffer.reviews.planning import Status, filter_status, get_due, list_unplanned
from wagtail_localoffer.reviews.rows import LABELS, UNPLANNED


#: Pages and words named on the dashboard.
FIRST = 5


def _link(**query: str) -> str:
    return f"{reverse('localoffer_reviews')}?{urlencode(query)}"


class ReviewPanel(Component):
    """Counts with their lists, the most pressing pages, and providers' words."""

    name = "localoffer_reviews"
    template_name = "wagtail_localoffer/admin/review_panel.html"
    order = 140

    class Media:
        css = {"all": ["wagtail_localoffer/admin/reviews.css"]}

    def __init__(self, request: HttpRequest) -> None:
        self.user = request.user

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        plans = list_reviews(self.user)
        today = timezone.localdate()
        late = filter_status(plans, Status.OVERDUE, today)
        never = filter_status(plans, Status.NEVER, today).count()
        mine = filter_owned(late, is_user(self.user))
        counts = [
            (late.count(), _("Overdue or never checked"), _link(status=Status.OVERDUE)),
            (never, LABELS[Status.NEVER], _link(status=Status.NEVER)),
            (
                filter_status(plans, Status.SOON, today).count(),
                LABELS[Status.SOON],
                _link(status=Status.SOON),
            ),
            (mine.count(), _("Overdue and mine"), _link(status=Status.OVERDUE, owner=MINE)),
            (list_unplanned(self.user).count(), _("Without a plan"), _link(status=UNPLANNED)),
        ]
        words = list_events(self.user).filter(WAITING)
        first = list(late.select_related("page").order_by("due_on", "pk")[:FIRST])
        return {
            "counts": [count for count in counts if count[0]],
            "first": [(review, get_due(review)) for review in first],
            "all_url": reverse("localoffer_reviews"),
            "words": words[:FIRST],
            "words_count": words.count(),
            "words_url": f"{reverse('localoffer_checks')}?words=waiting",
        }


def add_review_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Hook of Wagtail's dashboard."""
    if PAGES.user_has_any_permission(request.user, ANY):
        panels.append(ReviewPanel(request))
