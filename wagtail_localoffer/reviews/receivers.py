"""What reviews listen to: pages that are published or moved, and rules that change."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.signals import page_published, post_page_move

from wagtail_localoffer.reviews.models import Review, ReviewRule
from wagtail_localoffer.reviews.planning import replan
from wagtail_localoffer.reviews.rules import forget_automatic_types, plan_published


def replan_moved(sender: type, instance: Any, **kwargs: Any) -> None:
    """A page that came under another section takes its times from there."""
    if kwargs.get("url_path_before") == kwargs.get("url_path_after"):
        return
    below = Review.objects.filter(page__path__startswith=instance.path)
    if below.exists():
        replan(below)


page_published.connect(plan_published, dispatch_uid="localoffer_reviews_published")
post_page_move.connect(replan_moved, dispatch_uid="localoffer_reviews_moved")
for _signal, _name in [(post_save, "saved"), (post_delete, "deleted")]:
    _signal.connect(
        forget_automatic_types, sender=ReviewRule, dispatch_uid=f"localoffer_rules_{_name}"
    )
