"""The form of an Easy Read page: read together with the models, so apart from other forms."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class EasyReadForm(WagtailAdminPageForm):
    """A draft may be empty; a page that families are led to from another may not."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        is_empty = "body" in cleaned and not len(cleaned["body"] or ())
        if is_empty and not self.is_deferred_validation:
            self.add_error("body", _("Add something to read first. Families would find it empty."))
        return cleaned
