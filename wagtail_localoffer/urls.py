"""Addresses that are no pages of the CMS. Include it once, `send/` is the suggested prefix:

path("send/", include("wagtail_localoffer.urls")),
"""

from typing import Any

from django.urls import path

from wagtail_localoffer.directory.views import look_near
from wagtail_localoffer.guidance import addresses as guidance
from wagtail_localoffer.keep import promotion, views
from wagtail_localoffer.reviews.answers import EntriesView, EntryView
from wagtail_localoffer.topics import addresses as topics
from wagtail_localoffer.writing import addresses as writing


app_name = "wagtail_localoffer"
urlpatterns: list[Any] = [
    *guidance.urlpatterns,
    *topics.urlpatterns,
    *writing.urlpatterns,
    path("near/<int:key>/", look_near, name="near"),
    path("my-list/", views.show_list, name="my_list"),
    path("my-list/print/", views.print_list, name="print_list"),
    path("my-list/table/", views.print_list, {"is_table": True}, name="print_table"),
    path("results/<int:key>/", views.print_results, name="print_results"),
    path("booklet/<int:key>/", views.show_booklet, name="booklet"),
    path("booklet/<int:key>/large/", views.show_booklet, {"is_large": True}, name="booklet_large"),
    path("booklet/<int:key>/pdf/", views.show_booklet_pdf, name="booklet_pdf"),
    path(
        "booklet/<int:key>/large/pdf/",
        views.show_booklet_pdf,
        {"is_large": True},
        name="booklet_large_pdf",
    ),
    path("promote/", promotion.show_kit, name="kit"),
    path("poster/", promotion.show_poster, name="poster"),
    path("s/<slug:code>/", promotion.follow_code, name="short"),
    path("cards/", promotion.show_cards, name="cards"),
    path("check/<str:token>/", EntriesView.as_view(), name="check"),
    path("check/<str:token>/<int:number>/", EntryView.as_view(), name="check_page"),
]
