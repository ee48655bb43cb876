"""Addresses that are no pages of the CMS. Include it once, `send/` is the suggested prefix:

    path("send/", include("wagtail_localoffer.urls")),
"""

from typing import Any

from django.urls import path  # noqa: F401


app_name = "wagtail_localoffer"
urlpatterns: list[Any] = []
