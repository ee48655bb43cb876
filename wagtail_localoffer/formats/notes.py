"""What the admin says and offers around the other formats of a page."""

from collections.abc import Iterator
from typing import Any

from django.contrib.admin.utils import quote
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import log

from wagtail_localoffer.formats.access import may_change, may_see
from wagtail_localoffer.formats.gaps import read_page_gaps
from wagtail_localoffer.formats.models import PageFormat
from wagtail_localoffer.reviews.actions import make_formatter


SAVED, REMOVED = "wagtail_localoffer.format_saved", "wagtail_localoffer.format_removed"
LOG_ACTIONS = {
    SAVED: gettext_lazy("Saved another format"),
    REMOVED: gettext_lazy("Removed another format"),
}


def offer_formats(page: Any, user: Any, **kwargs: Any) -> Iterator[Button]:
    """Hook of Wagtail: the button to a page's other formats, where the user may edit the page."""
    if page.pk and may_see(user, page):
        count = PageFormat.objects.filter(page_id=page.pk).count()
        label = ngettext("%(count)d other format", "%(count)d other formats", count)
        yield Button(
            label % {"count": count} if count else _("Other formats"),
            reverse("localoffer_formats", args=(quote(page.pk),)),
            icon_name="doc-full-inverse",
            priority=37,
        )


def remind_of_gaps(request: HttpRequest, page: Any) -> None:
    """Hook of Wagtail, after a page was made or edited: names what its videos lack."""
    if "application/json" in request.headers.get("Accept", ""):
        # Saved in the background: the message would come up later, out of place.
        return
    for line in read_page_gaps(page)[:3]:
        messages.warning(request, line)


def link_to_parent(request: HttpRequest, page: Any) -> None:
    """Hook of Wagtail, after a page was made: an Easy Read page below the page it tells of
    becomes its version, where that has none in this language yet."""
    if not getattr(page, "localoffer_is_easy_read", False):
        return
    parent = page.get_parent()
    kind = PageFormat.Kind.EASY_READ
    code = page.locale.language_code
    if may_change(request.user, parent) and not (
        PageFormat.objects.filter(page_id=parent.pk, kind=kind, language=code).exists()
    ):
        row = PageFormat(page_id=parent.pk, kind=kind, language=code, target_id=page.pk)
        row.save()
        write_log(parent, request.user, row)
        words = _("This is now the Easy Read version of “%(title)s”.")
        url = reverse("localoffer_formats", args=(quote(parent.pk),))
        buttons = [messages.button(url, _("Change"))]
        messages.success(request, words % {"title": parent.title}, buttons=buttons)
    elif not PageFormat.objects.filter(target_id=page.pk).exists():
        messages.warning(
            request,
            _(
                "No page leads here yet. Open the page it tells of, then choose Other formats and "
                "add this page."
            ),
        )


def write_log(page: Any, user: Any, row: PageFormat, removed: bool = False) -> None:
    """A line in the page's own history."""
    action = REMOVED if removed else SAVED
    log(instance=page.specific_deferred, action=action, user=user, data={"format": str(row)})


def register_log_actions(actions: Any) -> None:
    """For Wagtail's hook of the same name."""
    for action, label in LOG_ACTIONS.items():
        actions.register_action(action)(make_formatter(label, "format"))
