"""Ages, waits, times and prices in the words a parent uses.

Lists and the service page say the same thing in the same words because both ask here.
Each function returns plain text, or "" where nothing is known.
"""

import datetime
from decimal import Decimal
from typing import Any

from dateutil import rrule
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_localoffer.conf import conf
from wagtail_localoffer.holidays import is_bank_holiday


DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
WEEKS_IN_A_MONTH = Decimal("4.345")


def join_words(words: list[str]) -> str:
    """A list as it is spoken: "a, b and c"."""
    words = [str(word) for word in words if word]
    if len(words) < 2:
        return "".join(words)
    return _("%(first)s and %(last)s") % {"first": ", ".join(words[:-1]), "last": words[-1]}


# Ages


def _age(years: Decimal) -> str:
    """One age: whole years as a number, anything else in months (and years above three)."""
    if years == 0:
        return _("birth")
    if years == years.to_integral_value():
        return f"{int(years)}"
    months = int((years * 12).to_integral_value())
    if years < 3:
        return ngettext("%(count)d month", "%(count)d months", months) % {"count": months}
    return _("%(years)d years %(months)d months") % {"years": months // 12, "months": months % 12}


def say_ages(minimum: Decimal | None, maximum: Decimal | None) -> str:
    """Ages in years, both included: "Ages 2 to 5", "From birth to 18 months"."""
    if minimum is not None:
        minimum = Decimal(minimum)
    if maximum is not None:
        maximum = Decimal(maximum)
    if minimum is None and maximum is None:
        return ""
    if maximum is None:
        if minimum == 0:
            return _("All ages")
        return _("Age %(age)s and over") % {"age": _age(minimum)}
    if not minimum and maximum == 25:
        return _("All ages from birth to 25")
    if minimum is None:
        return _("Up to age %(age)s") % {"age": _age(maximum)}
    if minimum == maximum == 0:
        return _("Babies under 1")
    if minimum == maximum:
        return _("Age %(age)s") % {"age": _age(minimum)}
    words = {"youngest": _age(minimum), "oldest": _age(maximum)}
    if minimum == 0:
        return _("From birth to age %(oldest)s") % words
    return _("Ages %(youngest)s to %(oldest)s") % words


# Waits


def is_fresh(as_of: datetime.date | None) -> bool:
    """Whether a wait of that date may still be told to a family."""
    return bool(as_of) and 0 <= (timezone.localdate() - as_of).days <= conf.WAIT_FRESH_DAYS


def say_wait(weeks_from: int | None, weeks_to: int | None) -> str:
    """A wait in weeks, with months as well from nine weeks on. Says nothing of its date."""
    if weeks_from is None and weeks_to is None:
        return ""
    if not weeks_to and not weeks_from:
        return _("No wait")
    low, high = weeks_from or 0, weeks_to
    if high is None:
        text = ngettext("At least %(count)d week", "At least %(count)d weeks", low)
        text %= {"count": low}
    elif not low:
        text = ngettext("Up to %(count)d week", "Up to %(count)d weeks", high) % {"count": high}
    elif low >= high:
        text = ngettext("About %(count)d week", "About %(count)d weeks", low) % {"count": low}
    else:
        text = _("%(low)d to %(high)d weeks") % {"low": low, "high": high}
    return f"{text}{_months(low, high)}"


def _months(low: int, high: int | None) -> str:
    if max(low, high or 0) < 9:
        return ""
    months = sorted({round(weeks / WEEKS_IN_A_MONTH) for weeks in (low, high) if weeks})
    if months[0] == 0:
        return " " + _("(up to about %(months)d months)") % {"months": months[-1]}
    if len(months) == 1:
        return " " + _("(about %(months)d months)") % {"months": months[-1]}
    return " " + _("(about %(low)d to %(high)d months)") % {"low": months[0], "high": months[1]}


# Days and times


def say_time(time: datetime.time) -> str:
    """9am, 9:30am, midday, midnight."""
    if (time.hour, time.minute) == (12, 0):
        return _("midday")
    if (time.hour, time.minute) == (0, 0):
        return _("midnight")
    hour = time.hour % 12 or 12
    minutes = f":{time.minute:02}" if time.minute else ""
    return f"{hour}{minutes}{_('am') if time.hour < 12 else _('pm')}"


def say_date(date: datetime.date) -> str:
    return date_format(date, "j F Y")


def say_hours(opens: datetime.time | None, closes: datetime.time | None) -> str:
    """ "9:30am to 11am", "from 9am"."""
    if opens and closes:
        return _("%(opens)s to %(closes)s") % {"opens": say_time(opens), "closes": say_time(closes)}
    if opens:
        return _("from %(opens)s") % {"opens": say_time(opens)}
    if closes:
        return _("until %(closes)s") % {"closes": say_time(closes)}
    return ""


def read_days(byday: str) -> list[tuple[int, int]]:
    """The days of an RFC 5545 BYDAY: (which one of the month or 0, day with Monday 0).

    What cannot be read is left out: imported text must not break a family's page.
    """
    days = []
    for part in byday.upper().replace(",", " ").split():
        number, day = part[:-2], part[-2:]
        if day in DAYS and (not number or number.lstrip("+-").isdigit()):
            days.append((int(number or 0), DAYS.index(day)))
    return days


def _say_weekly(days: list[int], interval: int) -> str:
    days = sorted(set(days))
    if interval == 2:
        if not days:
            return _("Every other week")
        return _("Every other %(days)s") % {"days": join_words([WEEKDAYS[day] for day in days])}
    if interval > 2:
        names = join_words([WEEKDAYS[day] for day in days])
        words = {"count": interval, "days": names}
        if not days:
            return _("Every %(count)d weeks") % words
        return _("%(days)s, every %(count)d weeks") % words
    if not days:
        return _("Every week")
    if len(days) == 7:
        return _("Every day")
    if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        words = {"first": WEEKDAYS[days[0]], "last": WEEKDAYS[days[-1]]}
        return _("%(first)s to %(last)s") % words
    return _("Every %(days)s") % {"days": join_words([WEEKDAYS[day] for day in days])}


def _say_monthly(days: list[tuple[int, int]], interval: int) -> str:
    order = {
        1: _("the first %(day)s"),
        2: _("the second %(day)s"),
        3: _("the third %(day)s"),
        4: _("the fourth %(day)s"),
        5: _("the fifth %(day)s"),
        -1: _("the last %(day)s"),
    }
    said = [order.get(number, "%(day)s") % {"day": WEEKDAYS[day]} for number, day in sorted(days)]
    if not said:
        return (
            _("Every month") if interval < 2 else _("Every %(count)d months") % {"count": interval}
        )
    words = {"days": join_words(said), "count": interval}
    if interval < 2:
        text = _("%(days)s of every month") % words
    elif interval == 2:
        text = _("%(days)s of every other month") % words
    else:
        text = _("%(days)s, every %(count)d months") % words
    return text[:1].upper() + text[1:]


def say_schedule(row: Any) -> str:
    """Opening times of a schedule row: "Every Tuesday, 9:30am to 11am, term time only"."""
    days = read_days(row.byday)
    hours = say_hours(row.opens_at, row.closes_at)
    interval = row.interval or 1
    if row.freq == row.Frequency.MONTHLY:
        when = _say_monthly(days, interval)
    elif days or hours or interval > 1:
        when = _say_weekly([day for _number, day in days], interval)
    else:
        # Only "by appointment" or "term time" is known: "Every week" would be a guess.
        when = ""
    if days or row.freq == row.Frequency.MONTHLY or interval > 1 or not hours:
        parts = [when, hours]
    else:
        parts = [hours]
    if row.period == row.Period.TERM:
        parts.append(_("term time only"))
    elif row.period == row.Period.HOLIDAYS:
        parts.append(_("school holidays only"))
    if row.by_appointment:
        parts.append(_("by appointment"))
    following = find_next_date(row)
    if following:
        parts.append(_("next on %(date)s") % {"date": date_format(following, "l j F")})
    text = ", ".join(part for part in parts if part)
    return text[:1].upper() + text[1:]


def find_next_date(row: Any) -> datetime.date | None:
    """The next day of a schedule that skips weeks or months, today included; else None.

    "Every other Monday" does not say which Monday. Term time and school holidays are not known
    here, and a bank holiday is passed over: a guess would send a family to a closed door.
    """
    if (row.interval or 1) < 2 or not row.dtstart or row.period:
        return None
    is_monthly = row.freq == row.Frequency.MONTHLY
    days = [
        rrule.weekdays[day](number) if number and is_monthly else rrule.weekdays[day]
        for number, day in read_days(row.byday)
    ]
    start = max(row.dtstart, row.valid_from or row.dtstart)
    dates = rrule.rrule(
        rrule.MONTHLY if is_monthly else rrule.WEEKLY,
        interval=row.interval,
        byweekday=days or None,
        # The weeks are counted from the first date, whenever it runs.
        dtstart=datetime.datetime.combine(row.dtstart, datetime.time()),
    )
    after = max(start, timezone.localdate())
    found = dates.after(datetime.datetime.combine(after, datetime.time()), inc=True)
    while found is not None and is_bank_holiday(found.date()):
        found = dates.after(found)
    if found is None or (row.valid_to and found.date() > row.valid_to):
        return None
    return found.date()


def say_validity(start: datetime.date | None, end: datetime.date | None) -> str:
    """Dates between which something holds. A start that has passed tells a family nothing."""
    if start and start <= timezone.localdate():
        start = None
    if start and end:
        return _("from %(start)s to %(end)s") % {"start": say_date(start), "end": say_date(end)}
    if start:
        return _("from %(start)s") % {"start": say_date(start)}
    if end:
        return _("until %(end)s") % {"end": say_date(end)}
    return ""


def is_over(end: datetime.date | None) -> bool:
    return end is not None and end < timezone.localdate()


# Money


def say_amount(amount: Decimal | None) -> str:
    """Pounds: "Free", "£4", "£4.50"."""
    if amount is None:
        return ""
    if amount == 0:
        return _("Free")
    if amount == amount.to_integral_value():
        return f"£{amount:,.0f}"
    return f"£{amount:,.2f}"
