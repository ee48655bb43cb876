"""Addresses of the guides, below the prefix of `wagtail_localoffer.urls`."""

from django.urls import path

from wagtail_localoffer.topics.views import GuideView


urlpatterns = [path("guide/<slug:code>/", GuideView.as_view(), name="guide")]
