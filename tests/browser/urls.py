from django.http import HttpRequest, HttpResponse
from django.urls import path

from example_project.urls import urlpatterns as demo


def fail(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("asked to fail")


urlpatterns = [path("fails-on-purpose/", fail), *demo]
