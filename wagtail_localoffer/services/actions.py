"""What stands beside the Call button of a service page."""

from typing import Any

from wagtail.admin.ui.components import Component


class PrintAction(Component):
    """A print button. Hidden until its script runs: without a script it would do nothing."""

    template_name = "wagtail_localoffer/services/print.html"

    class Media:
        js = ["wagtail_localoffer/print.js"]


def offer_print(request: Any, page: Any) -> list[Component]:
    return [PrintAction()]
