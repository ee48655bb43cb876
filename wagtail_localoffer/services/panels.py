"""How a service is edited. (`service_tabs` and the term fields live here.)"""

from typing import Any

from wagtail.admin.panels import FieldPanel, ObjectList, TabbedInterface


service_panels: list = [FieldPanel("summary")]


def service_tabs(extra: list | None = None) -> Any:
    return TabbedInterface([ObjectList(service_panels + (extra or []))])
