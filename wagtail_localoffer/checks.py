"""System checks: what a web team is told by `manage.py check`."""

import difflib
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Warning, register

from wagtail_localoffer.conf import DEFAULTS, SETTING


@register("wagtail_localoffer")
def check_setting_keys(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Unknown keys of the settings dict are almost always misspelt: name the nearest."""
    messages: list[CheckMessage] = []
    for key in getattr(settings, SETTING, {}):
        if key in DEFAULTS:
            continue
        near = difflib.get_close_matches(key, DEFAULTS, n=1)
        hint = (
            f"Did you mean {near[0]!r}?" if near else f"Known keys: {', '.join(sorted(DEFAULTS))}."
        )
        messages.append(
            Warning(
                f"{SETTING} has an unknown key {key!r}.", hint=hint, id="wagtail_localoffer.W001"
            )
        )
    return messages
