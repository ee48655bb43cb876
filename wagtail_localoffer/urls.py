from django.urls import URLPattern


app_name = "wagtail_localoffer"

urlpatterns: list[URLPattern] = []
