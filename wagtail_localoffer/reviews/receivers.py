"""What reviews listen to: pages that are published or moved, rules and offers that change."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.signals import page_published, post_page_move

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.reviews.models import Review, ReviewRule
from wagtail_localoffer.reviews.planning import replan
from wagtail_localoffer.reviews.rules import forget_automatic_types, plan_published


#: What of an offer its pages' due dates hang on.
OF_OFFER = ("review_months", "home_page_id")


def replan_moved(sender: type, instance: Any, **kwargs: Any) -> None:
    """A page that came under another section takes its times from there."""
    if kwargs.get("url_path_before") == kwargs.get("url_path_after"):
        return
    below = Review.objects.filter(page__path__startswith=instance.path)
    if below.exists():
        replan(below)


def before_offer(sender: type, instance: Any, raw: bool, **kwargs: Any) -> None:
    kept = None if raw else Offer.objects.filter(pk=instance.pk).values_list(*OF_OFFER).first()
    instance._localoffer_times = kept


def after_offer(sender: type, instance: Any, raw: bool, **kwargs: Any) -> None:
    """An offer's usual time, or where it begins, was changed."""
    before = instance.__dict__.pop("_localoffer_times", None)
    if not raw and before != tuple(getattr(instance, name) for name in OF_OFFER):
        replan()


pre_save.connect(before_offer, sender=Offer, dispatch_uid="localoffer_reviews_offer_saves")
post_save.connect(after_offer, sender=Offer, dispatch_uid="localoffer_reviews_offer_saved")
page_published.connect(plan_published, dispatch_uid="localoffer_reviews_published")
post_page_move.connect(replan_moved, dispatch_uid="localoffer_reviews_moved")
for _signal, _name in [(post_save, "saved"), (post_delete, "deleted")]:
    _signal.connect(
        forget_automatic_types, sender=ReviewRule, dispatch_uid=f"localoffer_rules_{_name}"
    )
