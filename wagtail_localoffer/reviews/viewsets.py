from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.viewsets.model import ModelViewSet

from wagtail_localoffer.reviews.forms import RuleForm
from wagtail_localoffer.reviews.models import ReviewRule


def _name(rule: ReviewRule) -> str:
    model = rule.content_type.model_class()
    return model.get_verbose_name() if model else str(rule.content_type)


class ReviewRuleViewSet(ModelViewSet):
    model = ReviewRule
    name = "localoffer_review_rules"
    url_prefix = "local-offer/review-rules"
    icon = "calendar-check"
    menu_label = _("Review rules")
    menu_name = "localoffer-review-rules"
    list_display = [
        Column("content_type", label=_("Page type"), accessor=_name),
        "interval_months",
        BooleanColumn("is_required", label=_("Every page needs a plan")),
        BooleanColumn("is_automatic", label=_("Made by itself")),
    ]
    form_fields = ["content_type", "interval_months", "is_required", "is_automatic"]

    def get_form_class(self, for_update: bool = False) -> type[RuleForm]:
        return RuleForm
