from typing import Any

from django.utils.cache import patch_cache_control
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from wagtail_localoffer.directory.answers import answer
from wagtail_localoffer.directory.maps import read_map
from wagtail_localoffer.directory.redirects import find_redirect
from wagtail_localoffer.fallback import FallbackMixin
from wagtail_localoffer.search.watching import watch
from wagtail_localoffer.sections import get_components


class DirectoryMixin(FallbackMixin):
    """Makes a page type a directory: it lists and filters every service below it."""

    intro = RichTextField(_("introduction"), blank=True, features=["bold", "italic", "link"])

    directory_panels = [FieldPanel("intro")]

    localoffer_is_directory = True

    localoffer_template = "wagtail_localoffer/pages/directory_page.html"

    class Meta:
        abstract = True

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `directory` (see `directory/answers.py`), its `cards` and what our hooks bring."""
        context = super().get_context(request, *args, **kwargs)
        found = answer(self, request)
        cards = found.read_cards(request)
        context |= {
            "directory": found,
            "cards": cards,
            "directory_map": read_map(cards),
            "directory_lead": get_components("localoffer_directory_lead", request, found),
            "directory_sections": get_components("localoffer_directory_sections", request, self),
        }
        if not found.total:
            context["directory_empty"] = get_components("localoffer_directory_empty", request, self)
        return context

    @method_decorator(sensitive_post_parameters("near"))
    def serve(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """The page; an answer to a question is kept by no cache but the family's own browser.

        What a family asks (an age, a need) is theirs alone, and questions are endless: a
        site's shared cache (`s-maxage`) must neither keep them nor be filled by them.
        `private` rules that out; `max-age=0, must-revalidate` lets the browser show it again
        on Back and ask anew otherwise. Not `no-store`, which would make Back slow. Search
        engines are asked to leave answers alone: the services themselves are in the sitemap.

        A postcode is posted, and answered with a redirect (see `directory/redirects.py`).
        """
        if (redirect := find_redirect(self, request)) is not None:
            return redirect
        response = watch(super().serve(request, *args, **kwargs), request, self)
        if request.GET or request.method == "POST":
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
