"""System checks: what a web team is told by `manage.py check`."""

import difflib
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Warning, register

from wagtail_localoffer.conf import DEFAULTS, SETTING, conf
from wagtail_localoffer.layout import ADAPTER, find_missing_blocks


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


@register("wagtail_localoffer")
def check_base_template(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """A base template without our blocks shows an empty page and no error: say so."""
    missing = find_missing_blocks()
    if not missing:
        return []
    if isinstance(missing, str):
        problem = f"{ADAPTER} needs the template {missing}, which this site does not have."
    elif "localoffer" in missing:
        problem = "The site's base.html has no block named content: pages of ours would be empty."
    else:
        problem = (
            "The site's base.html has no block named title: pages of ours would have no title."
        )
    return [
        Warning(
            problem,
            hint=(
                f"Copy {ADAPTER} into your own templates and change the names in it to those of "
                'your site, or let it hold {% extends "wagtail_localoffer/standalone.html" %} alone.'
            ),
            id="wagtail_localoffer.W002",
        )
    ]


@register("wagtail_localoffer")
def check_map(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """A map whose tiles cannot be fetched is grey, one that names nobody breaks a licence."""
    tiles = conf.MAP_TILES
    if not tiles:
        return []
    problem = hint = ""
    if not all(part in tiles for part in ("{z}", "{x}", "{y}")):
        problem = f"MAP_TILES of {SETTING} lacks one of {{z}}, {{x}} and {{y}}: the map stays grey."
        hint = "Give the address of a tile as its maker writes it."
    elif not tiles.startswith("https://"):
        problem = f"MAP_TILES of {SETTING} does not begin with https://."
        hint = "A page that was fetched securely shows no picture that was not."
    elif not conf.MAP_ATTRIBUTION:
        problem = f"{SETTING} has MAP_TILES but no MAP_ATTRIBUTION."
        hint = "Say whose map it is: most makers ask for it in their licence."
    return [Warning(problem, hint=hint, id="wagtail_localoffer.W010")] if problem else []
