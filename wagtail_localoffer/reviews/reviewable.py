"""For page types that say themselves how often they are to be checked."""

from django.db import models


class ReviewableMixin(models.Model):
    """Put it on a page type, then run `localoffer_setup`: each of its pages needs a review
    plan, and gets one when it is published.

    It adds no field. Any page may have a plan without it: its type may have a rule under
    Local Offer, or an editor makes a plan for one page.
    """

    #: Found by this, not by class: a page type may copy what the mixin does.
    localoffer_is_reviewable = True
    #: Months between two checks of a page of this type; None for the offer's usual time. Read
    #: once, when `localoffer_setup` makes the type's rule: editors may change it afterwards.
    review_months: int | None = None

    class Meta:
        abstract = True
