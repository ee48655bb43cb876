"""Working days in England and Wales, and months as the courts count them.

Importable without Django.
"""

from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from wagtail_localoffer.holidays import is_bank_holiday


SATURDAY = 5


def check_day(day: date, name: str) -> date:
    """The day itself. Raises `TypeError` for anything but a plain date."""
    if not isinstance(day, date) or isinstance(day, datetime):
        raise TypeError(f"{name} must be a date, not {type(day).__name__}")
    return day


def is_working_day(day: date) -> bool:
    """Monday to Friday and no bank holiday in England and Wales.

    Raises `TypeError` for anything but a plain date.
    """
    check_day(day, "day")
    return day.weekday() < SATURDAY and not is_bank_holiday(day)


def add_days(day: date, count: int) -> date:
    """`count` calendar days on. Raises `ValueError` where no date can hold the answer."""
    try:
        return day + timedelta(days=count)
    except OverflowError as error:
        raise ValueError(f"{day} and {count} days is no date") from error


def add_months(day: date, count: int) -> date:
    """The same day number `count` months on, else that month's last day.

    Raises `ValueError` where no date can hold the answer.
    """
    try:
        return day + relativedelta(months=count)
    except OverflowError as error:
        raise ValueError(f"{day} and {count} months is no date") from error


def add_months_counting_first(day: date, count: int) -> date:
    """The last of `count` months that start with the day itself.

    15 January and 6 months is 14 July. Where the month is too short for the day number,
    its last day: 31 August and 6 months is 28 February.
    """
    end = add_months(day, count)
    return end if end.day != day.day else add_days(end, -1)


def find_working_day(day: date, step: int) -> date:
    """The nearest working day, the day itself included, going on (1) or back (-1)."""
    while not is_working_day(day):
        day = add_days(day, step)
    return day
