"""Our own hooks: how an optional part, or a council, adds to a page of ours.

A hook is registered as Wagtail's own are, and gives components of Wagtail's:

    @hooks.register("localoffer_service_sections", order=50)
    def opening_hours(request, page):
        return [OpeningHoursSection(page)]

Hooks: `localoffer_service_sections` (below what a service page says of itself),
`localoffer_service_actions` (beside its Call button), `localoffer_directory_lead` (above a
directory's results; its functions get the answer, see `directory/answers.py`, for the page),
`localoffer_directory_sections` (below a directory's results), `localoffer_directory_empty` (where
a directory found nothing, in place of "tell us what you could not find"),
`localoffer_home_sections` (below the ways in of the offer's home) and
`localoffer_topic_sections` (below the parts of a hub). What is not installed leaves nothing behind.
"""

from typing import Any

from wagtail import hooks
from wagtail.admin.ui.components import Component, MediaContainer


def get_components(hook_name: str, request: Any, page: Any) -> MediaContainer:
    """Every component of a hook, in the order of their functions; its `.media` is theirs."""
    components: list[Component] = []
    for function in hooks.get_hooks(hook_name):
        components.extend(function(request, page) or [])
    return MediaContainer(components)
