"""Editors are told on the dashboard which routes are due for a check against the law."""

from datetime import timedelta
from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.permission_policies import ModelPermissionPolicy

from wagtail_localoffer.guidance.models import Route


ROUTES = ModelPermissionPolicy(Route)
#: Days ahead of which a check is told.
AHEAD = timedelta(days=30)
#: Routes on the dashboard.
FIRST = 5


def list_due(today: Any) -> Any:
    """Routes in force whose next check is near or past, or that were never checked."""
    due = Q(next_check_on__lte=today + AHEAD) | Q(checked_on=None)
    return Route.objects.in_force(today).filter(due).order_by("next_check_on", "sort_order")


class LawPanel(Component):
    name = "localoffer_law"
    template_name = "wagtail_localoffer/admin/law_panel.html"
    order = 260

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        routes = list_due(timezone.localdate())
        return {"routes": routes[:FIRST], "count": routes.count()}


def add_law_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Hook of Wagtail's dashboard."""
    if ROUTES.user_has_permission(request.user, "change"):
        panels.append(LawPanel())
