"""What a careful council's web server would add to each answer."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse


POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
    )
)


class ContentSecurityPolicy:
    """Forbid inline scripts, inline styles and other hosts on every page a visitor sees.

    The admin is Wagtail's own affair, and Django's debug pages carry their styles with them.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.admin = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        debug_page = settings.DEBUG and response.status_code in {404, 500}
        if not debug_page and not request.path.startswith(self.admin):
            response.headers.setdefault("Content-Security-Policy", POLICY)
        return response
