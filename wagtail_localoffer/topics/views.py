"""A guide at an address of its own. Plain GET pages, to be shared and printed; what is
chosen is in the address, nothing is kept and no cookie set."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.cache import patch_cache_control
from django.views.generic import TemplateView

from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.topics.guides import Guide
from wagtail_localoffer.topics.steps import Address, fill_step, read_step


class GuideView(TemplateView):
    """One guide: its first question, or the answer to what was chosen."""

    template_name = "wagtail_localoffer/topics/guide.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        guide = get_object_or_404(Guide, code=self.kwargs["code"], is_shown=True)
        offer = offer_for(self.request)
        step = read_step(guide, self.request.GET, Address.of(guide))
        others = Guide.objects.filter(is_shown=True).exclude(pk=guide.pk)
        return {
            **super().get_context_data(**kwargs),
            "guide": guide,
            "step": fill_step(step, offer, self.request),
            "offer": offer,
            "others": [(other.title, Address.of(other).make()) for other in others],
        }

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        response = super().render_to_response(context, **kwargs)
        if self.request.GET:
            # What a family chooses is theirs; search engines need the first page alone.
            patch_cache_control(response, private=True, max_age=0, must_revalidate=True)
            response["X-Robots-Tag"] = "noindex"
        return response
