"""Whether the site includes `wagtail_localoffer.urls`: without it nothing may link there."""

from django.urls import NoReverseMatch, reverse


def has_addresses() -> bool:
    try:
        reverse("wagtail_localoffer:my_list")
    except NoReverseMatch:
        return False
    return True
