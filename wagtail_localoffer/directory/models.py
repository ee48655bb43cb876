from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField


class DirectoryMixin(models.Model):
    """Makes a page type a directory: it lists and filters every service below it."""

    intro = RichTextField(_("introduction"), blank=True, features=["bold", "italic", "link"])

    directory_panels = [FieldPanel("intro")]

    localoffer_is_directory = True

    class Meta:
        abstract = True

    def get_template(self, request: Any, *args: Any, **kwargs: Any) -> list[str]:
        own = super().get_template(request, *args, **kwargs)
        own = [own] if isinstance(own, str) else list(own)
        return [*own, "wagtail_localoffer/pages/directory_page.html"]

    @classmethod
    def clean_subpage_models(cls) -> list[type]:
        """Every service and directory type of the site, unless `subpage_types` says otherwise."""
        if getattr(cls, "subpage_types", None) is not None:
            return super().clean_subpage_models()
        return [
            model
            for model in super().clean_subpage_models()
            if getattr(model, "localoffer_is_service", False)
            or getattr(model, "localoffer_is_directory", False)
        ]
