"""The plan of a page as a form, and the small forms around it."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms import inlineformset_factory
from django.utils import timezone
from django.utils.translation import gettext as __
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.widgets import AdminDateInput
from wagtail.models import get_page_content_types

from wagtail_localoffer.reviews.access import PAGES
from wagtail_localoffer.reviews.actions import make_plan, snooze, write_event
from wagtail_localoffer.reviews.models import Review, ReviewEvent, ReviewOwner, ReviewRule
from wagtail_localoffer.reviews.owners import normalise
from wagtail_localoffer.reviews.planning import add_months, replan


#: The longest time between two checks, in months, as in a Local Offer's settings.
MOST_MONTHS = 60
SNOOZE_MONTHS = 12

OWN = ["interval_months", "covers_below", "second_name", "second_email"]


class UserField(forms.ModelChoiceField):
    def label_from_instance(self, user: Any) -> str:
        return user.get_full_name() or user.get_username()


class MonthsField(forms.IntegerField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=MOST_MONTHS, **kwargs)


class PlanForm(forms.ModelForm):
    """What a page's plan says. Writes only its own fields: a check may come in meanwhile."""

    interval_months = MonthsField(
        label=_("Check every (months)"),
        required=False,
        help_text=_("Leave blank for the usual time."),
    )

    class Meta:
        model = Review
        fields = [*OWN, "snoozed_until", "snooze_reason"]
        widgets = {"snoozed_until": AdminDateInput()}
        help_texts = {
            "snoozed_until": _("No reminder goes out before this day. 12 months at most."),
            "snooze_reason": _("Example: the new school year's times come in September."),
        }

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        until, reason = data.get("snoozed_until"), (data.get("snooze_reason") or "").strip()
        if until and {"snoozed_until", "snooze_reason"} & set(self.changed_data):
            today = timezone.localdate()
            if until <= today:
                self.add_error("snoozed_until", _("Choose a day after today."))
            elif until > add_months(today, SNOOZE_MONTHS):
                self.add_error("snoozed_until", _("A check can wait 12 months at most."))
            if not reason:
                self.add_error("snooze_reason", _("Say why this check can wait."))
        return data

    @property
    def is_putting_off(self) -> bool:
        return bool({"snoozed_until", "snooze_reason"} & set(self.changed_data))


class OwnerForm(forms.ModelForm):
    class Meta:
        model = ReviewOwner
        fields = ["user", "name", "email"]
        field_classes = {"user": UserField}

    def __init__(self, *args: Any, users: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["user"].queryset = users
        self.fields["user"].empty_label = _("Somebody without an account")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        data["email"] = normalise(data.get("email") or "")
        return data


class BaseOwnerFormSet(forms.BaseInlineFormSet):
    def clean(self) -> None:
        super().clean()
        seen = set()
        for form in self.forms:
            data = getattr(form, "cleaned_data", {})
            if not data or data.get("DELETE"):
                continue
            key = data.get("email") or data.get("user")
            if key and key in seen:
                raise ValidationError(_("The same person stands here twice."))
            seen.add(key)


OwnerFormSet = inlineformset_factory(
    Review, ReviewOwner, form=OwnerForm, formset=BaseOwnerFormSet, extra=2, can_delete=True
)


def list_users(page: Any, review: Review | None) -> Any:
    """Who may be chosen as an owner: users who may change the page, and those who are owners."""
    users = PAGES.users_with_permission_for_instance("change", page)
    if review is not None and review.pk:
        model = users.model
        owners = review.owners.values("user")
        users = model._default_manager.filter(pk__in=users.values("pk")) | (
            model._default_manager.filter(pk__in=owners)
        )
    return users.order_by("last_name", "first_name", "pk") if _has_names(users.model) else users


def _has_names(model: type) -> bool:
    return {"last_name", "first_name"} <= {field.name for field in model._meta.get_fields()}


@transaction.atomic
def save_plan(page: Any, form: PlanForm, owners: Any, user: Any) -> Review:
    """Writes a valid plan with its owners, and the line of the history where it changed."""
    changed = [name for name in form.changed_data if name in OWN]
    before = {name: form.initial.get(name) for name in changed}
    is_new = form.instance.pk is None
    data = form.cleaned_data
    review = make_plan(page, user=user)
    below = review.covers_below or data["covers_below"]
    Review.objects.filter(pk=review.pk).update(**{name: data[name] or _blank(name) for name in OWN})
    owners.instance = review
    owners.save()
    review = Review.objects.select_related("page").get(pk=review.pk)
    if is_new or changed or owners.has_changed():
        values = {"before": before, "after": {name: data[name] for name in changed}}
        write_event(
            review,
            ReviewEvent.Kind.PLANNED,
            by=call(user),
            way=ReviewEvent.Way.ADMIN,
            user=user,
            values=values,
        )
    _put_off(review, form, user)
    replan(
        Review.objects.filter(page__path__startswith=page.path)
        if below
        else Review.objects.filter(pk=review.pk)
    )
    review.refresh_from_db()
    return review


def _put_off(review: Review, form: PlanForm, user: Any) -> None:
    if not form.is_putting_off:
        return
    until = form.cleaned_data["snoozed_until"]
    if until:
        snooze(review, until, form.cleaned_data["snooze_reason"], user)
        return
    Review.objects.filter(pk=review.pk).update(snoozed_until=None, snooze_reason="")
    write_event(
        review,
        ReviewEvent.Kind.PLANNED,
        by=call(user),
        way=ReviewEvent.Way.ADMIN,
        user=user,
        words=__("Waits no longer."),
    )


def _blank(name: str) -> Any:
    return {"interval_months": None, "covers_below": False}.get(name, "")


def call(user: Any) -> str:
    """How the history names a user."""
    return user.get_full_name() or user.get_username()


class RuleForm(WagtailAdminModelForm):
    interval_months = MonthsField(
        label=_("Check every (months)"),
        required=False,
        help_text=_("Leave blank for the time of the section or of the Local Offer."),
    )

    class Meta:
        model = ReviewRule
        fields = ["content_type", "interval_months", "is_required", "is_automatic"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["content_type"]
        field.queryset = get_page_content_types(include_base_page_type=False)
        field.label_from_instance = lambda kind: kind.model_class().get_verbose_name()

    def save(self, commit: bool = True) -> ReviewRule:
        rule = super().save(commit)
        if commit:
            replan(Review.objects.filter(page__content_type=rule.content_type_id))
        return rule
