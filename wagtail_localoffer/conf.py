"""The package's settings: one dict, `WAGTAIL_LOCALOFFER`, read when asked for.

Nothing here may reach a model field's default or choices, or a StreamField
definition: a setting must never cause a migration.
"""

from typing import Any

from django.conf import settings
from django.core.signals import setting_changed


SETTING = "WAGTAIL_LOCALOFFER"

DEFAULTS: dict[str, Any] = {
    # Facts (see `services/facts.py`) without which a service cannot be published.
    "REQUIRED_FACTS": [],
    # Results on one page of the directory.
    "PAGE_SIZE": 20,
    # Services in one booklet that a visitor makes, and in one that is made as PDF.
    "BOOKLET_SIZE": 300,
    "PDF_SIZE": 60,
    # Days after which a waiting time is shown as "no recent figure".
    "WAIT_FRESH_DAYS": 92,
    # Seconds after which a directory's snapshot is read again whatever its stamp says.
    "SNAPSHOT_MAX_AGE": 300,
    # Days (ISO dates) to add to, or take from, the bank holidays of England and Wales.
    "BANK_HOLIDAYS_ADD": [],
    "BANK_HOLIDAYS_REMOVE": [],
    # The text engine behind a directory's words.
    "SEARCH_ENGINE": "wagtail_localoffer.search.engines.DatabaseEngine",
    # Which of WAGTAILSEARCH_BACKENDS it asks, where it asks one of them.
    "SEARCH_BACKEND": "default",
    # Days after which a search gap that nobody asked for again is forgotten; 0 counts none.
    "SEARCH_GAP_DAYS": 396,
    # The class that finds the point of a postcode.
    "GEOCODER": "wagtail_localoffer.places.geocoding.LocalGeocoder",
    # Address of a postcodes.io service to ask for postcodes the site does not know. It is sent
    # families' postcodes: say so in the privacy notice. Empty: nobody is asked.
    "POSTCODE_SERVICE": "",
    # Where reminders come from. Empty: Django's DEFAULT_FROM_EMAIL.
    "REMINDER_FROM": "",
    # Days after which the e-mail addresses of checks are emptied and sent mails deleted.
    "REVIEW_PERSONAL_DAYS": 730,
    # Links to other sites that a night's run checks at most; 0 checks none.
    "LINKS_PER_RUN": 1000,
    # Address of the map's tiles, with {z}, {x} and {y}. Empty: there is no map.
    "MAP_TILES": "",
    # What has to stand on the map about its makers, as HTML.
    "MAP_ATTRIBUTION": "",
}


class Settings:
    """Attribute access to the settings dict, with defaults.

    Raises `AttributeError` for a name that is not a setting of ours.
    """

    def __init__(self) -> None:
        self._cache: dict[str, Any] | None = None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in DEFAULTS:
            raise AttributeError(f"{SETTING} has no key {name!r}")
        if self._cache is None:
            self._cache = {**DEFAULTS, **getattr(settings, SETTING, {})}
        return self._cache[name]

    def reset(self) -> None:
        self._cache = None


conf = Settings()


def _reset_on_change(*, setting: str, **kwargs: Any) -> None:
    if setting == SETTING:
        conf.reset()


setting_changed.connect(_reset_on_change, dispatch_uid="wagtail_localoffer.conf")
