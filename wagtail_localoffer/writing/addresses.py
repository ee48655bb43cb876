"""Address of the words explained, below the prefix of `wagtail_localoffer.urls`."""

from django.urls import path

from wagtail_localoffer.writing.views import show_words


urlpatterns = [path("words/", show_words, name="words")]
