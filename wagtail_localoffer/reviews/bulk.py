"""What can be done to many pages at once, from the explorer and from the list of reviews."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction

from wagtail_localoffer.reviews.access import ANY, PAGES, may_review
from wagtail_localoffer.reviews.actions import confirm, make_plan, write_event
from wagtail_localoffer.reviews.forms import MonthsField, UserField, call
from wagtail_localoffer.reviews.models import Review, ReviewEvent, ReviewOwner
from wagtail_localoffer.reviews.owners import normalise
from wagtail_localoffer.reviews.planning import replan
from wagtail_localoffer.reviews.views import get_checker


class OwnerForm(forms.Form):
    user = UserField(
        label=_("User"),
        queryset=None,
        required=False,
        empty_label=_("Somebody without an account"),
    )
    name = forms.CharField(label=_("Name"), max_length=120, required=False)
    email = forms.EmailField(label=_("E-mail"), required=False)
    replace = forms.BooleanField(label=_("Instead of the owners there are now"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["user"].queryset = PAGES.users_with_any_permission(["change"])

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not data.get("user") and not data.get("email") and not self.errors:
            raise ValidationError(_("Choose a user, or give a name and an e-mail address."))
        return data


class IntervalForm(forms.Form):
    months = MonthsField(
        label=_("Check every (months)"), required=False, help_text=_("Blank: the usual time.")
    )


class ReviewBulkAction(PermissionCheckedMixin, PageBulkAction):
    """Acts on pages the user may change; others, chosen by hand, are not even named."""

    template_name = "wagtail_localoffer/admin/review_bulk.html"
    permission_policy = PAGES
    any_permission_required = ANY
    question: Any = ""
    button: Any = ""

    def check_perm(self, page: Any) -> bool:
        return may_review(self.request.user, page)

    def get_actionable_objects(self) -> tuple[list[Any], dict[str, list[Any]]]:
        objects, others = super().get_actionable_objects()
        seen = PAGES.explorable_instances(self.request.user) if others else None
        for kind, pages in others.items():
            keys = seen.filter(pk__in=[page.pk for page in pages]).values_list("pk", flat=True)
            known = set(keys)
            others[kind] = [page for page in pages if page.pk in known]
        return objects, others

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context["title"] = self.display_name
        context["question"] = self.question
        context["action_button_text"] = self.button
        return context

    def get_execution_context(self) -> dict[str, Any]:
        return {**super().get_execution_context(), "data": self.cleaned_form.cleaned_data}

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        return ngettext(
            "The review of %(count)d page was changed.",
            "The reviews of %(count)d pages were changed.",
            num_parent_objects,
        ) % {"count": num_parent_objects}


def _note(review: Review, user: Any, values: dict[str, Any]) -> None:
    write_event(
        review,
        ReviewEvent.Kind.PLANNED,
        by=call(user),
        way=ReviewEvent.Way.ADMIN,
        user=user,
        values={"after": values},
    )


def _plans(pages: list[Any], user: Any) -> QuerySet[Review]:
    for page in pages:
        make_plan(page, user=user)
    return Review.objects.filter(page__in=[page.pk for page in pages]).select_related("page")


class SetOwnerBulkAction(ReviewBulkAction):
    display_name = _("Set review owner")
    action_type = "localoffer_owner"
    aria_label = _("Set who looks after the selected pages")
    action_priority = 110
    form_class = OwnerForm
    question = _("Who looks after these pages? They are written to when a check is due.")
    button = _("Set the owner")

    @classmethod
    def execute_action(
        cls, objects: list[Any], user: Any = None, data: Any = None, **kwargs: Any
    ) -> tuple[int, int]:
        email = normalise(data["email"])
        values = {"user": data["user"], "name": data["name"], "email": email}
        same = {"user": data["user"], "email__iexact": email}
        for review in _plans(objects, user):
            if data["replace"]:
                ReviewOwner.objects.filter(review=review).exclude(**same).delete()
            if not ReviewOwner.objects.filter(review=review, **same).exists():
                ReviewOwner.objects.create(review=review, **values)
            # Names and addresses of people stay out of a history that is kept for good.
            _note(review, user, {"owners": review.owners.count()})
        return len(objects), 0


class SetIntervalBulkAction(ReviewBulkAction):
    display_name = _("Set review time")
    action_type = "localoffer_interval"
    aria_label = _("Set how often the selected pages are checked")
    action_priority = 111
    form_class = IntervalForm
    question = _("How often are these pages checked?")
    button = _("Set the time")

    @classmethod
    def execute_action(
        cls, objects: list[Any], user: Any = None, data: Any = None, **kwargs: Any
    ) -> tuple[int, int]:
        plans = _plans(objects, user)
        Review.objects.filter(pk__in=[review.pk for review in plans]).update(
            interval_months=data["months"]
        )
        for review in plans:
            _note(review, user, {"interval_months": data["months"]})
            if review.covers_below:
                replan(Review.objects.filter(page__path__startswith=review.page.path))
        replan(Review.objects.filter(pk__in=[review.pk for review in plans]))
        return len(objects), 0


class ConfirmBulkAction(ReviewBulkAction):
    display_name = _("Mark as checked")
    action_type = "localoffer_confirm"
    aria_label = _("Mark the selected pages as checked")
    action_priority = 112
    question = _("Have you read these pages, and are they right? Nothing is published.")
    button = _("Yes, mark as checked")
    form_class = forms.Form

    @classmethod
    def execute_action(
        cls, objects: list[Any], user: Any = None, data: Any = None, **kwargs: Any
    ) -> tuple[int, int]:
        for page in objects:
            confirm(page, by=get_checker(page), way=ReviewEvent.Way.ADMIN, user=user)
        return len(objects), 0


ACTIONS = (SetOwnerBulkAction, SetIntervalBulkAction, ConfirmBulkAction)
