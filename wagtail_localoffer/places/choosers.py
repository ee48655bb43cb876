"""Choosers of our records in the admin, open only to those who edit services or the records."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.forms import ModelForm, modelform_factory
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import formfield_for_dbfield
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.snippets.views import chooser

from wagtail_localoffer.offers.models import Offer


PAGES = PagePermissionPolicy()


def edits_services(user: Any) -> bool:
    """Whether a user may edit any page of a Local Offer: another section's editor may not."""
    below = Q()
    for path in Offer.objects.values_list("home_page__path", flat=True):
        below |= Q(path__startswith=path)
    if not below:
        return False
    pages = PAGES.instances_user_has_any_permission_for(user, ["add", "change", "publish"])
    return pages.filter(below).exists()


class EditorsOnly:
    """Wagtail's choosers open to anyone with access to the admin; addresses should not."""

    model: Any = None
    any_permission_required = ["add", "change", "delete", "view"]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        policy = ModelPermissionPolicy(self.model)
        if not (
            policy.user_has_any_permission(request.user, self.any_permission_required)
            or edits_services(request.user)
        ):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class ChooseView(EditorsOnly, chooser.ChooseView):
    pass


class ChooseResultsView(EditorsOnly, chooser.ChooseResultsView):
    pass


class ChosenView(EditorsOnly, chooser.SnippetChosenView):
    pass


class ChosenMultipleView(EditorsOnly, chooser.SnippetChosenMultipleView):
    pass


class RecordChooser(chooser.SnippetChooserViewSet):
    """A chooser with a "create" tab for those who may add records of its model."""

    choose_view_class = ChooseView
    choose_results_view_class = ChooseResultsView
    chosen_view_class = ChosenView
    chosen_multiple_view_class = ChosenMultipleView

    @property
    def creation_form_class(self) -> type[ModelForm]:
        """With the fields of Wagtail's other forms: an address typed without scheme gets https."""
        return modelform_factory(
            self.model, fields=self.form_fields, formfield_callback=formfield_for_dbfield
        )


class LocationChooser(RecordChooser):
    choose_one_text = _("Choose a place")
    choose_another_text = _("Choose another place")
    edit_item_text = _("Edit this place")
    creation_tab_label = _("New place")
    create_action_label = _("Add this place")
    form_fields = [
        "name",
        "address_1",
        "city",
        "postal_code",
        "accessibility",
        "hide_exact_address",
    ]
