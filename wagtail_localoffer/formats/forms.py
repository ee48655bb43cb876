"""The form for one other format of a page."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm, formfield_for_dbfield
from wagtail.admin.widgets import AdminPageChooser
from wagtail.documents.widgets import AdminDocumentChooser

from wagtail_localoffer.blocks.languages import LANGUAGES, list_languages, name_language
from wagtail_localoffer.formats.models import PageFormat


class FormatForm(WagtailAdminModelForm):
    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        help_text=_("Leave blank where it is the language of the page, or sign language."),
    )

    class Meta:
        model = PageFormat
        # An address typed without scheme gets https, as in Wagtail's other forms.
        formfield_callback = formfield_for_dbfield
        fields = [
            "kind",
            "language",
            "title",
            "target",
            "file",
            "address",
            "length",
            "captions",
            "transcript",
        ]
        # Named here: Wagtail knows its own choosers only once every app is ready.
        widgets = {
            "target": AdminPageChooser,
            "file": AdminDocumentChooser,
            "captions": AdminDocumentChooser,
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = self.instance.language
        more = [(own, name_language(own))] if own and own not in LANGUAGES else []
        self.fields["language"].choices = [("", "–"), *more, *list_languages()]

    def _post_clean(self) -> None:
        super()._post_clean()
        if "address" in self.errors:
            # It was said where it is, only wrongly: one fault, at its field.
            self.errors.pop("target", None)

    @property
    def groups(self) -> list[tuple[Any, Any, list[Any]]]:
        """Heading, words below it and fields, in the order they are filled in."""
        return [
            (_("What it is"), "", [self["kind"], self["language"], self["title"]]),
            (
                _("Where it is"),
                _("One of these three."),
                [self["target"], self["file"], self["address"]],
            ),
            (
                _("For a video or a recording"),
                _("Deaf people need captions and a transcript. Others print or translate it."),
                [self["length"], self["captions"], self["transcript"]],
            ),
        ]
