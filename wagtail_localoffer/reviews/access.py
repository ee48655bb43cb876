"""Whose plans somebody may see and change: those of the pages they may change."""

from typing import Any

import swapper
from django.db.models import Q, QuerySet
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_localoffer.reviews.models import Review, ReviewEvent


swapper.set_app_prefix("wagtailcore", "wagtail")

PAGES = PagePermissionPolicy()
#: What opens a list at all; its rows are then those of pages the user may change.
ANY = ["add", "change", "publish"]


def list_pages(user: Any) -> QuerySet:
    """The pages a user may change, for use as `pk__in`."""
    return PAGES.instances_user_has_permission_for(user, "change").order_by().values("pk")


def list_reviews(user: Any) -> QuerySet[Review]:
    """The plans of the pages a user may change."""
    if user.is_active and user.is_superuser:
        return Review.objects.all()
    return Review.objects.filter(page__in=list_pages(user))


def list_events(user: Any) -> QuerySet[ReviewEvent]:
    """The history of the pages a user may change.

    That of pages which are gone is for those who may see every check of the site.
    """
    if user.is_active and user.is_superuser:
        return ReviewEvent.objects.all()
    mine = Q(page__in=list_pages(user))
    if user.has_perm("wagtail_localoffer.view_reviewevent"):
        mine |= Q(page__isnull=True)
    return ReviewEvent.objects.filter(mine)


def may_review(user: Any, page: Any) -> bool:
    """Whether a user may see, change and confirm the plan of a page.

    The root of the tree and aliases have no plan of their own.
    """
    return (
        page.depth > 1
        and page.alias_of_id is None
        and PAGES.user_has_permission_for_instance(user, "change", page)
    )


#: Words of a provider that an editor has not dealt with yet.
WAITING = Q(done_at__isnull=True) & (
    Q(kind__in=[ReviewEvent.Kind.CHANGES, ReviewEvent.Kind.NOT_MINE])
    | Q(kind=ReviewEvent.Kind.WAIT) & ~Q(words="")
)
