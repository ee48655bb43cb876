from typing import Any

from django.db import models
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from wagtail_localoffer.directory.answers import answer
from wagtail_localoffer.sections import get_components


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

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `directory` (see `directory/answers.py`), its `cards` and what our hooks bring."""
        context = super().get_context(request, *args, **kwargs)
        found = answer(self, request)
        return {
            **context,
            "directory": found,
            "cards": found.read_cards(request),
            "directory_sections": get_components("localoffer_directory_sections", request, self),
        }

    def serve(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """The page; an answer to a question is kept by no cache but the family's own browser.

        What a family asks (an age, a need) is theirs alone, and questions are endless: a
        site's shared cache (`s-maxage`) must neither keep them nor be filled by them.
        `private` rules that out; `max-age=0, must-revalidate` lets the browser show it again
        on Back and ask anew otherwise. Not `no-store`, which would make Back slow. Search
        engines are asked to leave answers alone: the services themselves are in the sitemap.
        """
        response = super().serve(request, *args, **kwargs)
        if request.GET:
            patch_cache_control(response, private=True, max_age=0, must_revalidate=True)
            response["X-Robots-Tag"] = "noindex"
        return response

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
