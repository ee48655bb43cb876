"""The columns of plans, for the explorer and for our own lists."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn


def _read(name: str) -> Any:
    def read(page: Any) -> Any:
        row = getattr(page, "localoffer_row", None)
        return "" if row is None else getattr(row, name) or ""

    return read


class ReviewColumn(Column):
    """State of the plan with the day it is due, and the way to it.

    The view must call `reviews.rows.gather_rows` on its pages first.
    """

    cell_template_name = "wagtail_localoffer/admin/review_cell.html"

    def get_value(self, instance: Any) -> Any:
        return getattr(instance, "localoffer_row", None) or ""


class DayColumn(DateColumn):
    cell_template_name = "wagtail_localoffer/admin/day_cell.html"


review_column = ReviewColumn("review", label=_("Check"), width="14%")

REVIEW_COLUMNS = [
    ReviewColumn("review", label=_("Check"), sort_key="localoffer_review__due_on"),
    Column("owners", label=_("Owner"), accessor=_read("owner_names")),
    DayColumn(
        "checked_on",
        label=_("Last checked"),
        accessor=_read("checked_on"),
        sort_key="localoffer_review__checked_on",
    ),
    Column("checked_by", label=_("By"), accessor=_read("checked_by")),
    Column("way", label=_("How"), accessor=_read("way")),
]
