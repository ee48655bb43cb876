"""Ages read out of a parent's question: "3 yr old", "18 months", "year 9", "hes 6", "uni"."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_localoffer.words import fold


@dataclass(frozen=True)
class Age:
    """An age or a range of ages in years, and the words it was read from."""

    low: float
    high: float
    start: int
    end: int
    words: str
    #: Read from a stage of life ("toddler"), and so less sure than an age that is said.
    is_stage: bool = False
    #: A mere number at the end ("lisp 6"): it ranks, and rules nobody out.
    is_guess: bool = False

    @property
    def label(self) -> str:
        """As a chip says it: "age 3", "18 months", "ages 13 to 19"."""
        if self.low == self.high:
            if self.low < 2 and self.low % 1:
                months = round(self.low * 12)
                return ngettext("%(number)d month", "%(number)d months", months) % {
                    "number": months
                }
            return _("age %(age)s") % {"age": f"{self.low:g}"}
        return _("ages %(low)s to %(high)s") % {"low": f"{self.low:g}", "high": f"{self.high:g}"}


NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split(),
        start=1,
    )
} | {"zero": 0, "twentyone": 21, "twentytwo": 22, "twentythree": 23, "twentyfour": 24}

OLDEST = 25
NUMBER = r"(?P<number>\d{1,2}(?:\.\d)?|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
HALF = r"(?P<half> (?:and a half|1/2|half))?"
YEARS = r"(?:years?|yrs?|yr|yo|y o|y/o)"
MONTHS = r"(?:months?|mnths?|mths?|mos?)"
WEEKS = r"(?:weeks?|wks?)"
#: What stands before a length of time that is no age.
WAITING = r"(?<!waited )(?<!waiting )(?<!wait )(?<!been )(?<!last )(?<!over )(?<!in )"
#: What follows one.
AGO = r"(?! (?:ago|wait|waiting|now and|later|on the))"

#: What shows that a number counts something: "2 autistic boys", "1 to 1", "3 words".
COUNTED = (
    r"(?! ?(?:to \d|pm|am|th|st|nd|rd|of|more))"
    r"(?! (?:[a-z]+ ){0,2}(?:days?|weeks?|hours?|times?|kids?|children|boys|girls|sons|daughters"
    r"|words?|things?|months?|miles?|sessions?)\b)"
)

#: What has a number as its name.
NAMED = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "section part schedule type level stage step number no class page room unit form size band "
        "grade key only about least over under near by in to than times option paragraph tier group "
        "key entry year yr route bus phase plan chapter figure point covid trisomy chromosome channel form the and or"
    ).split()
)

#: Names of a stage of life, in years.
STAGES: dict[str, tuple[float, float]] = {
    r"new ?borns?": (0, 0.5),
    r"bab(?:y|ies)": (0, 1),
    r"infants?": (0, 2),
    r"toddlers?": (1, 3),
    r"tots?": (1, 3),
    r"pre ?school(?:er|ers)?": (3, 4),
    r"under (?:5s?|fives?)": (0, 5),
    r"reception(?: class| year)?": (4, 5),
    r"(?:starting|starts|start) (?:primary )?school": (4, 5),
    r"(?:ks1|key stage (?:1|one))": (5, 7),
    r"(?:ks2|key stage (?:2|two))": (7, 11),
    r"(?:ks3|key stage (?:3|three))": (11, 14),
    r"(?:ks4|key stage (?:4|four)|gcses?)": (14, 16),
    r"primary(?= (?:school|age|aged|pupil|child|class))": (4, 11),
    r"juniors?": (7, 11),
    r"secondary(?= (?:school|age|aged|pupil|child|class))|high school|senior school": (11, 16),
    r"teen(?:s|age|ager|agers|aged)?|adolescents?": (13, 19),
    r"(?:6th|sixth) form(?:er)?|a ?levels?": (16, 18),
    r"post ?16": (16, 25),
    r"uni(?:versity)?": (18, 25),
    r"young adults?": (18, 25),
}

PATTERNS: list[tuple[re.Pattern, str]] = [
    (re.compile(rf"\b{NUMBER}\s?(?:-|to)\s?(?P<upper>\d{{1,2}}) ?{YEARS}(?: olds?)?\b"), "range"),
    (re.compile(r"\bage[sd]? (?P<number>\d{1,2}) ?(?:-|to) ?(?P<upper>\d{1,2})\b"), "range"),
    (
        re.compile(
            r"\b(?:in |is in |going into )?(?:year|yr|yr\.) ?(?P<number>1[0-3]|[1-9])\b(?! old| olds)"
        ),
        "school",
    ),
    (re.compile(rf"{WAITING}\b{NUMBER} ?{MONTHS}(?: olds?)?\b{AGO}"), "months"),
    (re.compile(rf"{WAITING}\b{NUMBER} ?{WEEKS} olds?\b"), "weeks"),
    (
        re.compile(
            rf"{WAITING}\b{NUMBER}{HALF}[ -]?{YEARS}{HALF.replace('half', 'half2', 1)}(?:[ -]?olds?)?\b{AGO}"
        ),
        "years",
    ),
    (
        re.compile(
            rf"\b(?:hes|shes|(?:he|she|who|son|daughter|boy|girl|lad|child) is|theyre|whos|im|turned"
            rf"|turns|turning|nearly|almost|aged?|age of|boy|girl|son|daughter|lad|child) "
            rf"{NUMBER}{HALF}\b{COUNTED}"
        ),
        "years",
    ),
    # "lisp 6": the last word, and no "section 17".
    (re.compile(rf"(?<=[a-z]) {NAMED}(?P<number>\d{{1,2}})[ ?.!]*$"), "guess"),
]
STAGE_PATTERNS = [(re.compile(rf"\b(?:{pattern})\b"), span) for pattern, span in STAGES.items()]


def to_number(text: str) -> float:
    return float(NUMBERS.get(text, 0) if text in NUMBERS else text)


def read_ages(question: str) -> list[Age]:
    """Every age named in a question: ages that are said, then stages of life, each in order.

    Positions are those of the folded question (`words.fold`).
    """
    text = fold(question)
    found: list[Age] = []

    def add(low: float, high: float, match: re.Match, **kind: bool) -> None:
        if not 0 <= low <= high or low > OLDEST:
            return
        start, end = match.span()
        if any(start < age.end and age.start < end for age in found):
            return
        found.append(Age(low, min(high, OLDEST), start, end, match.group().strip(), **kind))

    for pattern, kind in PATTERNS:
        for match in pattern.finditer(text):
            number = to_number(match["number"])
            groups = match.groupdict()
            if groups.get("half") or groups.get("half2"):
                number += 0.5
            if kind == "range":
                add(number, float(match["upper"]), match)
            elif kind == "school":
                # Year 1 begins after the fifth birthday.
                add(number + 4, number + 5, match)
            elif kind == "months":
                add(round(number / 12, 2), round(number / 12, 2), match)
            elif kind == "weeks":
                add(round(number / 52, 2), round(number / 52, 2), match)
            else:
                add(number, number, match, is_guess=kind == "guess")
    for pattern, (low, high) in STAGE_PATTERNS:
        for match in pattern.finditer(text):
            add(low, high, match, is_stage=True)
    return sorted(found, key=lambda age: (age.is_stage, age.start))
