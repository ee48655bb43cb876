"""The site's own template first, ours where it has none."""

from typing import Any

from django.db import models


class FallbackMixin(models.Model):
    """For a page type of ours: `localoffer_template` serves where the site has no template."""

    localoffer_template = ""

    class Meta:
        abstract = True

    def get_template(self, request: Any, *args: Any, **kwargs: Any) -> list[str]:
        own = super().get_template(request, *args, **kwargs)
        own = [own] if isinstance(own, str) else list(own)
        return [*own, self.localoffer_template]
