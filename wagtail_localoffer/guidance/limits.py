"""The time limits of the law, as dated data: what `deadlines` counts with.

`data/limits.json` holds one record per limit and per time it was in force. A reform is a
new record and an end date on the old one: no code changes, and a decision made before the
reform still counts by the old limit. Importable without Django.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from wagtail_localoffer.guidance.days import add_days, add_months, add_months_counting_first


DATA = Path(__file__).resolve().parent / "data" / "limits.json"
WEEK = 7

NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


@dataclass(frozen=True)
class Limit:
    """One time limit while it is in force.

    Exactly one of `months`, `weeks`, `days` (negative: before) and `month_day` (a day of the
    year, "02-15") says how long. `starting` counts the first day itself. `in_force_until` is
    the last day on which something that starts the clock is counted by this record.
    """

    code: str
    source: str
    in_force_from: date
    in_force_until: date | None = None
    months: int = 0
    weeks: int = 0
    days: int = 0
    month_day: str = ""
    starting: bool = False

    def count(self, start: date) -> date:
        """The last day of the period. Raises `ValueError` where no date can hold it."""
        if self.months:
            step: Callable[[date, int], date] = (
                add_months_counting_first if self.starting else add_months
            )
            return step(start, self.months)
        return add_days(start, self.weeks * WEEK + self.days)

    def in_year(self, year: int) -> date:
        """The day of the year that the limit names. Raises `ValueError` as `date` does."""
        month, day = self.month_day.split("-")
        return date(year, int(month), int(day))

    @property
    def span(self) -> str:
        """As it is said: two months, one month, 15 days."""
        amount, unit = next(
            (abs(amount), unit)
            for amount, unit in ((self.months, "month"), (self.weeks, "week"), (self.days, "day"))
            if amount
        )
        number = NUMBERS[amount] if amount < len(NUMBERS) else str(amount)
        return f"{number} {unit}" if amount == 1 else f"{number} {unit}s"


@cache
def read_limits() -> tuple[Limit, ...]:
    """Every limit that ships, oldest first."""
    return parse_limits(json.loads(DATA.read_text(encoding="utf-8")))


def parse_limits(data: dict[str, Any]) -> tuple[Limit, ...]:
    limits = []
    for record in data["limits"]:
        values = dict(record)
        for name in ("in_force_from", "in_force_until"):
            if values.get(name):
                values[name] = date.fromisoformat(values[name])
        limits.append(Limit(**values))
    return tuple(sorted(limits, key=lambda limit: limit.in_force_from))


def find_limit(code: str, on: date) -> Limit:
    """The limit in force on a day; for a day before all of them, the first.

    Raises `KeyError` for a code that no record has.
    """
    found = [limit for limit in read_limits() if limit.code == code]
    if not found:
        raise KeyError(code)
    begun = [limit for limit in found if limit.in_force_from <= on]
    return begun[-1] if begun else found[0]
