"""The plan in Wagtail's own page views: a column in the explorer, a panel in the editor.

Wagtail has one viewset for every page type without its own. Ours takes its place with two
additions. A council that registers its own, for all pages or for one type, keeps it: it can
add `review_column` and `ReviewSidePanel` there, and the button works on any page.
"""

from collections.abc import Iterator
from typing import Any

from django.contrib.admin.utils import quote
from django.middleware.csrf import get_token
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.admin.widgets.button import Button

from wagtail_localoffer.reviews.access import may_review
from wagtail_localoffer.reviews.columns import review_column
from wagtail_localoffer.reviews.models import Review
from wagtail_localoffer.reviews.notes import read_notes
from wagtail_localoffer.reviews.planning import Status, get_due, get_status
from wagtail_localoffer.reviews.rows import gather_rows, read_row
from wagtail_localoffer.reviews.surroundings import Surroundings
from wagtail_localoffer.reviews.views import get_checker


class ReviewIndexView(ExplorableIndexView):
    base_columns = [
        *ExplorableIndexView.base_columns[:-1],
        review_column,
        ExplorableIndexView.base_columns[-1],
    ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        gather_rows(context["object_list"], self.request.user)
        return context


class ReviewSidePanel(BaseSidePanel):
    """The state of the plan beside the page, with "Mark as checked"."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = gettext_lazy("Toggle review")
        icon_name = "calendar-check"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context: Any) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            row = self.panel.row
            context["count"] = row.words + len(self.panel.notes) + (1 if row.is_pressing else 0)
            return context

    name = "localoffer_review"
    title = gettext_lazy("Review")
    template_name = "wagtail_localoffer/admin/review_side.html"
    order = 150

    class Media:
        css = {"all": ["wagtail_localoffer/admin/reviews.css"]}

    def __init__(self, page: Any, request: Any) -> None:
        super().__init__(page, request)
        self.row = read_row(page, request.user)
        self.notes = read_notes([page.pk]).get(page.pk, [])

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        context = super().get_context_data(parent_context)
        return {
            **context,
            # Components are rendered without the request, which would bring it for the form.
            "csrf_token": get_token(self.request),
            "row": self.row,
            "notes": self.notes,
            "checker": get_checker(self.object),
        }


class ReviewEditView(EditView):
    def get_side_panels(self) -> MediaContainer:
        panels = super().get_side_panels()
        # Not again for a save in the background, which renders parts of the page only. The
        # first save of a new page asks for them by itself, and has no place for our panel.
        if getattr(self, "expects_json_response", False) or getattr(
            self, "hydrate_create_view", False
        ):
            return panels
        if not may_review(self.request.user, self.real_page_record):
            return panels
        return MediaContainer([*panels, ReviewSidePanel(self.page, self.request)])


class ReviewPageViewSet(PageViewSet):
    index_view_class = ReviewIndexView
    # Wagtail 7.4 takes no edit view from here: there the button leads to the review.
    edit_view_class = ReviewEditView


page_viewset = ReviewPageViewSet()


def offer_review(page: Any, user: Any, **kwargs: Any) -> Iterator[Button]:
    """Hook of Wagtail: the button to a page's review, where the user may change the page."""
    if page.pk and may_review(user, page):
        yield Button(
            describe(page),
            reverse("localoffer_review", args=(quote(page.pk),)),
            icon_name="calendar-check",
            priority=36,
        )


def describe(page: Any) -> str:
    """The state of a page's plan in a few words, as the button has them."""
    review = Review.objects.select_related("page").filter(page_id=page.pk).first()
    if review is None:
        return _("Review: no plan")
    # The button tells no "soon" from "up to date", so it needs nothing from around the page.
    status = get_status(review, timezone.localdate(), Surroundings())
    if status is Status.NEVER:
        return _("Review: never checked")
    words = {
        Status.OVERDUE: _("Review: overdue since %(day)s"),
        Status.SNOOZED: _("Review: waits until %(day)s"),
    }.get(status, _("Review: due %(day)s"))
    day = review.snoozed_until if status is Status.SNOOZED else get_due(review)
    return words % {"day": date_format(day, "j M Y")}
