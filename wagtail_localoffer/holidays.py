"""Bank holidays in England and Wales, for opening times and for the law's last days.

Importable without Django. They are those that the library ships: no call is made.
"""

from datetime import date
from functools import cache

from django.apps import apps
from govuk_bank_holidays.bank_holidays import BankHolidays

from wagtail_localoffer.conf import conf


@cache
def read_bank_holidays() -> frozenset[date]:
    """Bank holidays in England and Wales as the library ships them, with no network call."""
    source = BankHolidays(use_cached_holidays=True)
    days = source.get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    return frozenset(day["date"] for day in days)


def is_bank_holiday(day: date) -> bool:
    """Whether it is one, by the library and by what the site's settings add and take away."""
    if apps.ready:
        # One-off days are announced late: a council need not wait for a new release.
        if day.isoformat() in conf.BANK_HOLIDAYS_ADD:
            return True
        if day.isoformat() in conf.BANK_HOLIDAYS_REMOVE:
            return False
    return day in read_bank_holidays()
