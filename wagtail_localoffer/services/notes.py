"""What an editor is told at the top of a service's form: missing facts, likely duplicates."""

from typing import Any

from django.utils.functional import cached_property
from wagtail.admin.panels import Panel

from wagtail_localoffer.conf import conf
from wagtail_localoffer.services.duplicates import find_duplicates
from wagtail_localoffer.services.trends import list_waits, read_history, say_trend


class MissingFactsPanel(Panel):
    """Facts a family needs that the service does not state, each a link to its field."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_localoffer/admin/missing_facts.html"

        def is_shown(self) -> bool:
            return bool(self.form is not None and self.instance.pk and self.facts)

        def show_panel_furniture(self) -> bool:
            return False

        @property
        def facts(self) -> list[Any]:
            if not hasattr(self, "_facts"):
                self._facts = self.instance.get_missing_facts()
            return self._facts

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            context["facts"] = [
                {"fact": fact, "is_required": fact.code in conf.REQUIRED_FACTS}
                for fact in self.facts
            ]
            context["may_publish"] = not any(item["is_required"] for item in context["facts"])
            return context


class DuplicatesPanel(Panel):
    """Other services of the same name at the same postcode."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_localoffer/admin/duplicates.html"

        def is_shown(self) -> bool:
            return bool(self.form is not None and self.instance.pk and self.duplicates)

        def show_panel_furniture(self) -> bool:
            return False

        @property
        def duplicates(self) -> list[Any]:
            if not hasattr(self, "_duplicates"):
                self._duplicates = find_duplicates(self.instance)
            return self._duplicates

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            context["duplicates"] = self.duplicates
            return context


class WaitsPanel(Panel):
    """The waits that families were told before, to read only."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_localoffer/admin/waits.html"

        def is_shown(self) -> bool:
            return bool(self.form is not None and self.instance.pk and self.waits)

        @cached_property
        def history(self) -> Any:
            return read_history(self.instance)

        @property
        def waits(self) -> list[Any]:
            return list_waits(self.history)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            trend = say_trend(self.instance, self.history)
            return {**context, "waits": self.waits, "trend": trend}
