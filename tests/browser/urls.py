from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path, re_path
from django.views.static import serve

from example_project.urls import urlpatterns as demo


def fail(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("asked to fail")


# As a council's web server would: the demo's own address of files needs debugging on.
media = re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT})
urlpatterns = [path("fails-on-purpose/", fail), media, *demo]
