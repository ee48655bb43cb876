"""Mails that failed, or may have gone out twice: the admin's list."""

from typing import Any

from django.db.models import Q
from wagtail.permission_policies import ModelPermissionPolicy

from wagtail_localoffer.jobs.admin import JobsView
from wagtail_localoffer.reviews.models import ReviewDigest


#: Mails shown at once, the newest.
MOST = 100


def list_troubles() -> Any:
    """Mails that wait, failed or may have been sent twice, the newest first."""
    State = ReviewDigest.State
    return ReviewDigest.objects.filter(~Q(state=State.SENT) | Q(may_repeat=True))


class ReviewJobsView(JobsView):
    """The jobs, with the mails of reviews below them for those who may see addresses."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        policy = ModelPermissionPolicy(ReviewDigest)
        if policy.user_has_permission(self.request.user, "view"):
            context["shows_mails"] = True
            context["mails"] = list_troubles()[:MOST]
        return context
