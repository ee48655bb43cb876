from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.places.choosers import RecordChooser


class OrganisationChooser(RecordChooser):
    choose_one_text = _("Choose an organisation")
    choose_another_text = _("Choose another organisation")
    edit_item_text = _("Edit this organisation")
    creation_tab_label = _("New organisation")
    create_action_label = _("Add this organisation")
    form_fields = ["name", "kind", "website", "email", "phone"]
