"""Plans of page types: those that ship, and the plans that are made by themselves."""

from typing import Any

import swapper
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.db import transaction
from wagtail.models import get_page_models

from wagtail_localoffer.reviews.actions import make_plan
from wagtail_localoffer.reviews.models import Review, ReviewRule


swapper.set_app_prefix("wagtailcore", "wagtail")

_CACHE = "localoffer_automatic_types"
#: Seconds another process may take to know of a rule. The daily run makes what was missed.
_AGE = 300
BATCH = 500


@transaction.atomic
def create_rules(months: int | None = None) -> list[str]:
    """Makes the rule of every page type of the site that asks for one, where it has none.

    A type asks by the attribute `localoffer_is_service` or by `ReviewableMixin`: every page
    needs a plan and gets it when it is published. A rule that exists is left as it is.
    Returns what was done, a line each.
    """
    done = []
    for model in get_page_models():
        is_reviewable = getattr(model, "localoffer_is_reviewable", False)
        if not is_reviewable and not getattr(model, "localoffer_is_service", False):
            continue
        _rule, created = ReviewRule.objects.get_or_create(
            content_type=ContentType.objects.get_for_model(model),
            defaults={
                "interval_months": getattr(model, "review_months", None),
                "is_required": True,
                "is_automatic": True,
            },
        )
        if created:
            done.append(f"made the review plan of the page type {model._meta.label}")
    return done


def read_automatic_types() -> set[int]:
    """Content types whose pages get a plan when they are published; kept for five minutes."""
    kept = cache.get(_CACHE)
    if kept is None:
        rules = ReviewRule.objects.filter(is_automatic=True)
        kept = list(rules.values_list("content_type_id", flat=True))
        cache.set(_CACHE, kept, _AGE)
    return set(kept)


def forget_automatic_types(**kwargs: Any) -> None:
    """Receiver: a rule was saved or deleted."""
    cache.delete(_CACHE)


def plan_published(sender: type, instance: Any, **kwargs: Any) -> None:
    """Receiver: a page of an automatic type was published, and gets its plan."""
    if instance.alias_of_id is None and instance.content_type_id in read_automatic_types():
        make_plan(instance)


def make_missing_plans() -> int:
    """Makes the plans that publishing did not (bulk imports, pages older than the rule).

    Returns how many. Three queries for each batch of 500.
    """
    Page = swapper.load_model("wagtailcore", "Page")
    types = ReviewRule.objects.filter(is_automatic=True).values("content_type")
    pages = Page.objects.filter(
        live=True, alias_of__isnull=True, content_type__in=types, localoffer_review__isnull=True
    ).order_by("pk")
    made, last = 0, 0
    while keys := list(pages.filter(pk__gt=last).values_list("pk", flat=True)[:BATCH]):
        last = keys[-1]
        # Never checked: due from the day of the plan, which the model fills in.
        reviews = [Review(page_id=key) for key in keys]
        for review in reviews:
            review.due_on = review.started_on
        Review.objects.bulk_create(reviews, ignore_conflicts=True)
        made += len(reviews)
    return made
