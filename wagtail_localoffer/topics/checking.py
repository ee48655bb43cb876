"""Guides and resources that somebody has to check: on the dashboard, in lists, in bulk."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction

from wagtail_localoffer.topics.guides import Guide
from wagtail_localoffer.topics.resources import Resource


GUIDES, RESOURCES = ModelPermissionPolicy(Guide), ModelPermissionPolicy(Resource)
#: Days ahead of which a check is told.
AHEAD = timedelta(days=30)
#: Of each kind, so many are named on the dashboard.
FIRST = 4


def list_due_guides(on: date) -> list[Guide]:
    """Guides that families see and nobody has checked, or whose next check has come."""
    due = Q(next_check_on__lte=on) | Q(checked_on=None) | Q(checked_by="")
    return list(Guide.objects.filter(due, is_shown=True))


def list_due_resources(on: date) -> list[Resource]:
    """Resources whose web address was never checked, or not for too long."""
    return [resource for resource in Resource.objects.all() if resource.is_due(on)]


class TopicsPanel(Component):
    """On the dashboard: what to check before families rely on it."""

    name = "localoffer_topics"
    template_name = "wagtail_localoffer/admin/topics_panel.html"
    order = 265

    def __init__(self, user: Any) -> None:
        self.user = user

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        soon = timezone.localdate() + AHEAD
        guides = list_due_guides(soon) if GUIDES.user_has_permission(self.user, "change") else []
        resources = (
            list_due_resources(soon) if RESOURCES.user_has_permission(self.user, "change") else []
        )
        return {
            "guides": guides[:FIRST],
            "guide_count": len(guides),
            "resources": resources[:FIRST],
            "resource_count": len(resources),
        }


def add_topics_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Hook of Wagtail's dashboard."""
    user = request.user
    if GUIDES.user_has_permission(user, "change") or RESOURCES.user_has_permission(user, "change"):
        panels.append(TopicsPanel(user))


class CheckResourcesAction(PermissionCheckedMixin, SnippetBulkAction):
    """Writes down that somebody opened the addresses of some resources today."""

    models = [Resource]
    permission_policy = RESOURCES
    any_permission_required = ["change"]
    display_name = _("Address checked")
    action_type = "localoffer_resources_checked"
    aria_label = _("Say that you have checked the addresses of the selected resources")
    template_name = "wagtail_localoffer/admin/resources_checked.html"
    action_priority = 20

    def check_perm(self, snippet: Resource) -> bool:
        return bool(snippet.url) and RESOURCES.user_has_permission_for_instance(
            self.request.user, "change", snippet
        )

    def get_execution_context(self) -> dict[str, Any]:
        return {**super().get_execution_context(), "user": self.request.user}

    @classmethod
    def execute_action(
        cls, objects: list[Resource], user: Any = None, **kwargs: Any
    ) -> tuple[int, int]:
        name = (user.get_full_name() or user.get_username()) if user else ""
        for resource in objects:
            resource.checked_on = timezone.localdate()
            resource.checked_by = name[:160]
            resource.save(update_fields=["checked_on", "checked_by"])
        return len(objects), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        return ngettext(
            "The address of %(count)d resource is marked as checked today.",
            "The addresses of %(count)d resources are marked as checked today.",
            num_parent_objects,
        ) % {"count": num_parent_objects}
