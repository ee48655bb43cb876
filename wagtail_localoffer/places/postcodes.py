"""Postcodes as people write them, in whole or in part, and the points they stand for.

"AL1 3JE" is a postcode, "AL1 3" its sector (some thousand homes), "AL1" its outward code.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple


POSTCODE = "postcode"
SECTOR = "sector"
OUTCODE = "outcode"

#: Nothing longer can be a postcode; what is longer is not even looked at.
LONGEST = 20

_OUT = "[A-Z]{1,2}[0-9][A-Z0-9]?"
_WHOLE = re.compile(rf"({_OUT})([0-9OIL])([A-Z]{{2}})")
_OUTCODE = re.compile(_OUT)
_SPLIT_SECTOR = re.compile(rf"({_OUT}) ([0-9])")
_JOINED_SECTOR = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9])([0-9])")
# Keys beside each other: a letter that stands where only a digit may.
_MISTYPED = str.maketrans("OIL", "011")


class Parts(NamedTuple):
    """A postcode in whole or in part: "" for what was not written."""

    outcode: str
    digit: str = ""
    unit: str = ""

    @property
    def sector(self) -> str:
        """ "AL1 3", or "" where only an outward code is known."""
        return f"{self.outcode} {self.digit}" if self.digit else ""

    @property
    def precision(self) -> str:
        return POSTCODE if self.unit else SECTOR if self.digit else OUTCODE

    def __str__(self) -> str:
        return f"{self.sector}{self.unit}" if self.digit else self.outcode


@dataclass(frozen=True)
class Point:
    """Where a postcode is, in degrees of WGS84.

    `label` is what the point stands for as people write it, `precision` one of `POSTCODE`,
    `SECTOR` and `OUTCODE`: for the last two the point is the middle of an area.
    """

    latitude: float
    longitude: float
    label: str
    precision: str

    @property
    def is_rough(self) -> bool:
        """Whether a distance from here is to be said as "about"."""
        return self.precision != POSTCODE


def read_parts(text: str) -> Parts | None:
    """The parts of a postcode however it is spaced and cased; None for anything else.

    Only its shape is looked at: nobody says that such a postcode exists. Five signs without
    a space are a sector ("AL103"), four are read as an outward code where they can be one.
    """
    if len(text) > LONGEST:
        return None
    text = unicodedata.normalize("NFKC", text).upper()
    text = " ".join(re.sub(r"[-.,;:'\"]", " ", text).split())
    joined = text.replace(" ", "")
    if match := _WHOLE.fullmatch(joined):
        return Parts(match[1], match[2].translate(_MISTYPED), match[3])
    if match := _SPLIT_SECTOR.fullmatch(text):
        return Parts(match[1], match[2])
    if _OUTCODE.fullmatch(joined):
        return Parts(joined)
    if match := _JOINED_SECTOR.fullmatch(joined):
        return Parts(match[1], match[2])
    return None


def normalise(text: str) -> str | None:
    """ "al1 3je" as "AL1 3JE", a part of a postcode as "AL1 3" or "AL1"; else None."""
    parts = read_parts(text)
    return str(parts) if parts else None


def shorten(text: str) -> str | None:
    """What of a postcode may stand in an address, a log or a link: its sector at most."""
    parts = read_parts(text)
    return (parts.sector or parts.outcode) if parts else None
