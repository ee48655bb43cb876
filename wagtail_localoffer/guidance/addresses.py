"""Addresses of the guidance, below the prefix of `wagtail_localoffer.urls`."""

from django.urls import path

from wagtail_localoffer.guidance.views import (
    ChooserView,
    CoordinatorView,
    DatesView,
    LetterView,
    RouteView,
    UnsureView,
    send_calendar,
)


urlpatterns = [
    path("what-went-wrong/", ChooserView.as_view(), name="chooser"),
    path("what-went-wrong/not-sure/", UnsureView.as_view(), name="unsure"),
    path("what-went-wrong/<slug:question>/", ChooserView.as_view(), name="question"),
    path("what-to-do/<slug:route>/", RouteView.as_view(), name="route"),
    path("dates/", DatesView.as_view(), name="dates"),
    path("dates/<slug:kind>/", DatesView.as_view(), name="date"),
    path("dates/<slug:kind>/calendar.ics", send_calendar, name="calendar"),
    path("ask-for-an-assessment/", LetterView.as_view(), name="letter"),
    path("plan-team/", CoordinatorView.as_view(), name="coordinators"),
]
