"""Makes values of an outside source safe to keep, and writes down what was wrong."""

import datetime
import re
import uuid
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, URLValidator
from django.utils.translation import gettext as _

from wagtail_localoffer.oruk.records import Problem
from wagtail_localoffer.oruk.wording import clean_rich_text, clean_text, has_markup


#: Longest text kept in a field that has no limit of its own, in characters.
LONGEST = 20_000
#: Most rows of one kind read of one record.
MOST_ROWS = 200

_check_url = URLValidator(schemes=["http", "https"])
_check_email = EmailValidator()
_DOMAIN = re.compile(r"^[\w-]+(\.[\w-]+)+([/?#:].*)?$")
_SCHEME = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*:(?!\d)")
_TIME = re.compile(
    r"^(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?"
    r"\s*(?P<half>[ap]\.?m\.?)?$",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$")


class Cleaner:
    """Cleans one record's values. Faults gather in `problems`; a faulty value is blank."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def fault(self, field: str, message: str) -> None:
        problem = Problem(field, message)
        if problem not in self.problems:
            self.problems.append(problem)

    def text(self, value: Any, field: str, limit: int = LONGEST, lines: bool = False) -> str:
        """Plain text without markup or hidden characters, cut to `limit`."""
        if value is None:
            return ""
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str):
            self.fault(field, _("This is not text and was left out."))
            return ""
        result = clean_text(value, limit, lines)
        self._note(result.faults, field)
        return result.text

    def rich(self, value: Any, field: str) -> str:
        """Paragraphs with only the markup that our rich text knows."""
        if value is None:
            return ""
        if not isinstance(value, str):
            self.fault(field, _("This is not text and was left out."))
            return ""
        result = clean_rich_text(value, LONGEST)
        self._note(result.faults, field)
        return result.text

    def _note(self, faults: set[str], field: str) -> None:
        messages = {
            "markup": _("HTML was taken out of the text."),
            "hidden": _("Hidden characters were taken out of the text."),
            "long": _("The text was too long and was cut."),
        }
        for fault in sorted(faults):
            self.fault(field, messages[fault])

    def url(self, value: Any, field: str, limit: int = 500) -> str:
        """An http or https address. One without a scheme is taken for https."""
        if isinstance(value, str) and has_markup(value):
            self.fault(field, _("The web address is broken and was left out."))
            return ""
        text = self.text(value, field)
        if not text:
            return ""
        if not _SCHEME.match(text) and _DOMAIN.match(text):
            text = f"https://{text}"
        try:
            _check_url(text)
            safe = "@" not in urlsplit(text).netloc and len(text) <= limit
        except (ValidationError, ValueError):
            safe = False
        if not safe:
            self.fault(field, _("The web address is broken and was left out."))
            return ""
        return text

    def email(self, value: Any, field: str) -> str:
        text = self.text(value, field).removeprefix("mailto:").strip()
        if not text:
            return ""
        try:
            _check_email(text)
        except ValidationError:
            self.fault(field, _("The e-mail address is broken and was left out."))
            return ""
        return text if len(text) <= 254 else ""

    def phone(self, value: Any, field: str) -> str:
        text = self.text(value, field).removeprefix("tel:").strip()
        if not text:
            return ""
        if sum(char.isdigit() for char in text) < 3 or len(text) > 40:
            self.fault(field, _("The phone number is broken and was left out."))
            return ""
        return text

    def number(self, value: Any, field: str, low: float, high: float, places: int) -> Any:
        """A `Decimal` from `low` to `high`, or None."""
        if value is None or value == "":
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float, str)):
            self.fault(field, _("This is not a number and was left out."))
            return None
        try:
            number = Decimal(str(value).strip()[:40])
            inside = number.is_finite() and Decimal(str(low)) <= number <= Decimal(str(high))
        except (InvalidOperation, ValueError):
            self.fault(field, _("This is not a number and was left out."))
            return None
        if not inside:
            self.fault(field, _("The number is out of range and was left out."))
            return None
        return round(number, places)

    def whole(self, value: Any, field: str, low: int, high: int) -> int | None:
        number = self.number(value, field, low, high, 0)
        return None if number is None else int(number)

    def flag(self, value: Any, field: str) -> bool | None:
        if value is None or isinstance(value, bool):
            return value
        if str(value).strip().lower() in {"true", "yes", "1"}:
            return True
        if str(value).strip().lower() in {"false", "no", "0", ""}:
            return False
        self.fault(field, _("This is neither yes nor no and was left out."))
        return None

    def date(self, value: Any, field: str) -> datetime.date | None:
        text = self.text(value, field)
        if not text:
            return None
        try:
            date = datetime.date.fromisoformat(text[:10])
        except ValueError:
            date = None
        if date is None or not 1900 <= date.year <= 2100:
            self.fault(field, _("This is not a date (2026-01-31) and was left out."))
            return None
        return date

    def moment(self, value: Any, field: str) -> datetime.datetime | None:
        """A date, or date and time, as an aware `datetime`."""
        date = self.date(value, field)
        if date is None:
            return None
        try:
            moment = datetime.datetime.fromisoformat(str(value).strip())
        except ValueError:
            moment = datetime.datetime(date.year, date.month, date.day)
        return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)

    def time(self, value: Any, field: str) -> datetime.time | None:
        text = self.text(value, field)
        if not text:
            return None
        match = _TIME.match(text.strip())
        if not match or not (match["minute"] or match["half"]):
            return self._no_time(field)
        hour = int(match["hour"])
        if match["half"]:
            if not 1 <= hour <= 12:
                return self._no_time(field)
            # 12am is midnight, 12pm midday.
            hour = hour % 12 + (12 if match["half"].lower().startswith("p") else 0)
        try:
            return datetime.time(hour, int(match["minute"] or 0))
        except ValueError:
            return self._no_time(field)

    def _no_time(self, field: str) -> None:
        self.fault(field, _("This is not a time (09:30) and was left out."))

    def choice(self, value: Any, field: str, choices: list[str], default: str) -> str:
        text = self.text(value, field, 100)
        if not text:
            return default
        for choice in choices:
            if text.lower().replace("_", " ") == choice.lower():
                return choice
        self.fault(
            field,
            _("“%(value)s” is not one of: %(choices)s.")
            % {"value": text, "choices": ", ".join(choices)},
        )
        return default

    def postcode(self, value: Any, field: str) -> str:
        """A UK postcode with its space."""
        text = self.text(value, field, 20)
        if not text:
            return ""
        match = _POSTCODE.match(re.sub(r"[^A-Z0-9]", "", text.upper()))
        if not match:
            self.fault(field, _("This is not a UK postcode and was left out."))
            return ""
        return f"{match[1]} {match[2]}"

    def key(self, value: Any, field: str) -> str:
        """An id of the source as text, "" where there is none that can be used."""
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            if value is not None:
                self.fault(field, _("The id is neither text nor a number."))
            return ""
        return clean_text(str(value)[:1000], 190, False).text

    def rows(self, value: Any, field: str) -> list[dict[str, Any]]:
        """A list of objects; one object counts as a list of one."""
        if value is None or value == "":
            return []
        if isinstance(value, dict):
            return [value]
        if not isinstance(value, list):
            self.fault(field, _("This is not a list and was left out."))
            return []
        if len(value) > MOST_ROWS:
            self.fault(
                field, _("Only the first %(count)d of these were read.") % {"count": MOST_ROWS}
            )
        rows = [item for item in value[:MOST_ROWS] if isinstance(item, dict)]
        if len(rows) < len(value[:MOST_ROWS]):
            self.fault(field, _("Something in this list is not an object and was left out."))
        return rows

    def object(self, value: Any, field: str) -> dict[str, Any]:
        if value is None or value == "" or value == []:
            return {}
        if isinstance(value, dict):
            return value
        self.fault(field, _("This is not an object and was left out."))
        return {}

    def span(self, start: Any, end: Any, field: str) -> tuple[Any, Any]:
        """Both ends, or neither when they are the wrong way round."""
        if start is not None and end is not None and start > end:
            self.fault(field, _("The first is later than the last: both were left out."))
            return None, None
        return start, end


def read_uuid(text: str) -> uuid.UUID | None:
    """The UUID that a text is, or None."""
    try:
        return uuid.UUID(text) if len(text) in (32, 36) else None
    except ValueError:
        return None
