"""Where the admin says whether cron does its work."""

from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.permission_policies import ModelPermissionPolicy

from wagtail_localoffer.jobs.models import Job
from wagtail_localoffer.jobs.registry import list_jobs
from wagtail_localoffer.jobs.runner import CRON, is_silent, next_run


URL_NAME = "localoffer_jobs"


def may_view_jobs(user: Any) -> bool:
    return ModelPermissionPolicy(Job).user_has_permission(user, "view")


class JobsView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """When each job last ran, when it runs next, and what failed."""

    model = Job
    permission_policy = ModelPermissionPolicy(Job)
    any_permission_required = ["view"]
    template_name = "wagtail_localoffer/admin/jobs.html"
    page_title = _("Local Offer jobs")
    header_icon = "time"
    _show_breadcrumbs = True

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context["is_silent"] = is_silent()
        context["jobs"] = list_rows()
        context["cron"] = Job.objects.filter(name=CRON).first()
        return context


def list_rows() -> list[dict[str, Any]]:
    """What the page shows of each registered job. One query."""
    now = timezone.now()
    rows = {job.name: job for job in Job.objects.all()}
    shown = []
    for spec in list_jobs():
        job = rows.get(spec.name)
        due = next_run(spec, job)
        is_killed = bool(job and job.claim and job.claimed_at + spec.limit <= now)
        shown.append(
            {
                "spec": spec,
                "job": job,
                "next": due if due and due > now else None,
                "is_running": bool(job and job.claim and not is_killed),
                "is_killed": is_killed,
            }
        )
    return shown


class SilencePanel(Component):
    """On the dashboard, only when there is something to say."""

    name = "localoffer_jobs"
    template_name = "wagtail_localoffer/admin/silence.html"
    order = 60

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        failed = [row["spec"].label for row in list_rows() if row["job"] and row["job"].failures]
        return {"is_silent": is_silent(), "failed": failed, "url": reverse(URL_NAME)}


def add_silence(request: Any, panels: list[Any]) -> None:
    """For Wagtail's hook `construct_homepage_panels`."""
    if may_view_jobs(request.user):
        panels.append(SilencePanel())


class JobsMenuItem(MenuItem):
    def is_shown(self, request: Any) -> bool:
        return may_view_jobs(request.user)


def make_menu_item() -> MenuItem:
    """For Wagtail's hook `register_reports_menu_item`."""
    return JobsMenuItem(
        _("Local Offer jobs"),
        reverse(URL_NAME),
        name="localoffer-jobs",
        icon_name="time",
        order=920,
    )
