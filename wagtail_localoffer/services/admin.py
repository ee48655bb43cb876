"""What the admin says and offers around a service."""

from collections.abc import Iterator
from typing import Any

from django.contrib.admin.utils import quote
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button

from wagtail_localoffer.services.copies import may_copy
from wagtail_localoffer.services.duplicates import find_duplicates


def warn_of_duplicates(request: HttpRequest, page: Any) -> None:
    """Hook of Wagtail, after a page was made or edited: names likely duplicates."""
    if not getattr(page, "localoffer_is_service", False):
        return
    if "application/json" in request.headers.get("Accept", ""):
        # Saved in the background: the message would come up later, out of place.
        return
    duplicates = find_duplicates(page)
    if not duplicates:
        return
    buttons = [
        messages.button(
            reverse("wagtailadmin_pages:edit", args=(quote(other.pk),)),
            other.get_admin_display_title(),
        )
        for other in duplicates[:3]
    ]
    text = ngettext(
        "There is another service with this name and postcode. Is it the same one?",
        "There are %(count)s other services with this name and postcode. Are they the same?",
        len(duplicates),
    )
    messages.warning(request, text % {"count": len(duplicates)}, buttons=buttons)


def offer_copy(page: Any, user: Any, **kwargs: Any) -> Iterator[Button]:
    """Hook of Wagtail: the button "Copy as a new service" where the user may do it."""
    if getattr(page.specific_class, "localoffer_is_service", False) and may_copy(user, page):
        yield Button(
            _("Copy as a new service"),
            reverse("localoffer_copy", args=(quote(page.pk),)),
            icon_name="copy",
            priority=35,
        )
