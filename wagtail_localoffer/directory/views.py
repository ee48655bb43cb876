"""Where the form with the postcode is posted to."""

from typing import Any

import swapper
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from wagtail.models import Site


swapper.set_app_prefix("wagtailcore", "wagtail")


@csrf_exempt
@sensitive_post_parameters("near")
def look_near(request: HttpRequest, key: int) -> HttpResponse:
    """Answers a posted postcode as its directory would, by a redirect to its first part.

    Without a token, and so without a cookie on a family's page: the form changes nothing and
    keeps nothing, so there is nothing another site could have it do. A GET (somebody loads
    the answer again) goes to the directory.
    """
    directory = find_directory(request, key)
    if request.method == "POST":
        return directory.serve(request)
    query = request.GET.urlencode()
    return HttpResponseRedirect(f"{directory.get_url(request)}{'?' if query else ''}{query}")


def find_directory(request: HttpRequest, key: int) -> Any:
    """A live, public directory of the request's site. Raises `Http404`."""
    site = Site.find_for_request(request)
    page = swapper.load_model("wagtailcore", "Page").objects.live().public().filter(pk=key).first()
    if (
        site is None
        or page is None
        or not page.path.startswith(site.root_page.path)
        or not getattr(page.specific_class, "localoffer_is_directory", False)
    ):
        raise Http404("There is no such directory.")
    return page.specific
