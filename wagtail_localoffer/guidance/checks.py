"""System checks of the guidance."""

from datetime import timedelta
from typing import Any

from django.core.checks import CheckMessage, Warning, register
from django.utils import timezone

from wagtail_localoffer.holidays import read_bank_holidays


YEAR = timedelta(days=365)


@register("wagtail_localoffer")
def check_bank_holidays(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Dates worked out beyond the last known bank holiday would be wrong in silence."""
    last = max(read_bank_holidays())
    if last - timezone.localdate() > YEAR:
        return []
    return [
        Warning(
            f"The bank holidays that are known end on {last.isoformat()}.",
            hint=(
                "Dates families work out may be wrong after that. Upgrade govuk-bank-holidays, or "
                "add the days to BANK_HOLIDAYS_ADD."
            ),
            id="wagtail_localoffer.W007",
        )
    ]
