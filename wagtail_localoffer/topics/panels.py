"""What an editor is told at the head of a hub's form."""

from typing import Any

from wagtail.admin.panels import Panel

from wagtail_localoffer.topics.gaps import find_gaps


class GapsPanel(Panel):
    """At the head of a hub's form: what it lacks, as families see it now."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_localoffer/admin/topic_gaps.html"

        def is_shown(self) -> bool:
            return bool(self.form is not None and self.instance.pk and self.gaps)

        def show_panel_furniture(self) -> bool:
            return False

        @property
        def gaps(self) -> list[Any]:
            if not hasattr(self, "_gaps"):
                self._gaps = find_gaps(self.instance, self.request)
            return self._gaps

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "gaps": self.gaps}
