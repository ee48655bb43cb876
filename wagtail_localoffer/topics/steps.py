"""One step through a guide: what was chosen, the links on, and the services it leads to.

What is chosen stands in the address and nowhere else. Anyone can write an address: what a
guide does not know is left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.directory.finding import find_directory
from wagtail_localoffer.directory.lists import Ask, ServiceList, read_lists
from wagtail_localoffer.directory.order import FREE
from wagtail_localoffer.topics.guides import Guide, GuideAge, GuideSign
from wagtail_localoffer.topics.resources import Resource, list_resources


#: Ways to a service that need nobody else.
SELF = [
    "referral_route:drop-in",
    "referral_route:self",
    "referral_route:booking",
    "referral_route:advice-line",
]
#: Places that a panel gives are not what somebody asks for at a first worry.
PANEL = "referral_route:panel"
#: Where no age was chosen: not what is for adults alone.
ALL_AGES = (0.0, 24.0)
#: Services shown that a parent can go to, those that somebody else asks for, and resources.
MOST, MOST_REFERRED, MOST_RESOURCES = 5, 3, 3


@dataclass(frozen=True)
class Choice:
    """An answer that can be chosen, as a link."""

    text: str
    url: str
    is_chosen: bool = False


@dataclass(frozen=True)
class Services:
    """`own`: services a parent can ask for; `referred`: somebody else asks. `is_wide`: none is
    for just this, these are the guide's."""

    own: ServiceList = field(default_factory=ServiceList)
    referred: ServiceList = field(default_factory=ServiceList)
    every: ServiceList = field(default_factory=ServiceList)
    is_wide: bool = False


@dataclass
class Step:
    guide: Guide
    age: GuideAge | None = None
    sign: GuideSign | None = None
    ages: list[Choice] = field(default_factory=list)
    signs: list[Choice] = field(default_factory=list)
    start_url: str = ""
    #: This guide without the age, and without the sign.
    age_url: str = ""
    sign_url: str = ""
    services: Services = field(default_factory=Services)
    resources: list[Resource] = field(default_factory=list)

    @property
    def is_start(self) -> bool:
        return self.age is None and self.sign is None

    @property
    def first(self) -> list[Choice]:
        """The first question's answers: by age or by sign, whichever the guide begins with."""
        if self.guide.starts_with == Guide.Start.SIGN:
            return self.signs or self.ages
        return self.ages or self.signs

    @property
    def question(self) -> str:
        return self.guide.age_question if self.asks_age else self.guide.sign_question

    @property
    def asks_age(self) -> bool:
        """Whether the first question is about the age: its answers are short."""
        return self.first is not self.signs

    @property
    def codes(self) -> list[str]:
        """The terms that lead to services: the sign's own, else the guide's."""
        own = self.sign.terms if self.sign else []
        return list(own or self.guide.terms or [])


@dataclass(frozen=True)
class Address:
    """Where the steps of a guide are: at our own address, or on the page that shows it."""

    base: str = ""
    #: Of a guide on a page: its code, to tell it from others there.
    code: str = ""

    @classmethod
    def of(cls, guide: Guide) -> "Address":
        if has_addresses():
            return cls(reverse("wagtail_localoffer:guide", args=[guide.code]))
        return cls("", guide.code)

    def make(self, age: GuideAge | None = None, sign: GuideSign | None = None) -> str:
        pairs = [("guide", self.code)] if self.code else []
        pairs += [(name, row.slug) for name, row in (("age", age), ("sign", sign)) if row]
        query = f"?{urlencode(pairs)}" if pairs else ""
        # Back to this very guide: a page may hold much else.
        return f"{self.base}{query}#lo-guide-{self.code}" if self.code else f"{self.base}{query}"


def read_step(guide: Guide, asked: Mapping[str, str], address: Address) -> Step:
    """Two queries: the guide's ages and its signs."""
    ages, signs = list(guide.ages.all()), list(guide.signs.all())
    for row in [*ages, *signs]:
        row.guide = guide
    age = next((row for row in ages if row.slug == asked.get("age")), None)
    sign = next((row for row in signs if row.slug == asked.get("sign")), None)
    return Step(
        guide,
        age,
        sign,
        ages=[Choice(row.title, address.make(row, sign), row is age) for row in ages],
        signs=[
            Choice(row.text, address.make(age, row), row is sign)
            for row in signs
            if row is sign or row.fits(age)
        ],
        start_url=address.make(),
        age_url=address.make(sign=sign),
        sign_url=address.make(age),
    )


def fill_step(step: Step, offer: Any, request: Any) -> Step:
    """Adds the services and resources a choice leads to: a fixed number of queries."""
    if step.is_start:
        return step
    home = offer.home_page if offer else None
    directory = find_directory(home) if home is not None else None
    step.services = find_services(step, directory, request)
    ages = step.age.years if step.age else None
    step.resources = list_resources(step.codes, MOST_RESOURCES, ages)
    return step


def find_services(step: Step, directory: Any, request: Any) -> Services:
    if directory is None or not step.codes:
        return Services()
    asks = _make_asks(step, step.codes, "")
    wide = list(step.guide.terms or [])
    if wide and wide != step.codes:
        asks |= _make_asks(step, wide, "wide ")
    found = read_lists(directory, request, asks)
    is_wide = not found["every"].count and bool(found.get("wide every", ServiceList()).count)
    prefix = "wide " if is_wide else ""
    own, referred = found[f"{prefix}own"], found[f"{prefix}referred"]
    if step.sign is None and own.cards:
        # Of an age alone nothing is known that somebody would refer a child for.
        referred = ServiceList()
    return Services(own, referred, found[f"{prefix}every"], is_wide)


def _make_asks(step: Step, codes: list[str], prefix: str) -> dict[str, Ask]:
    first = _rank(codes, list(step.guide.first_terms or []))
    ages = step.age.years if step.age else ALL_AGES
    return {
        f"{prefix}own": Ask(any_terms=[*codes, *SELF], ages=ages, most=MOST, first=first),
        f"{prefix}referred": Ask(
            any_terms=codes, without=[*SELF, PANEL], ages=ages, most=MOST_REFERRED, first=first
        ),
        f"{prefix}every": Ask(any_terms=codes, ages=ages, most=0),
    }


def _rank(codes: list[str], first: list[str]) -> list[list[str]]:
    """Groups of terms, the most fitting services first: those that the guide puts first and
    that have all that is asked for, free ones before others; then those with all of it; then
    those with the first of it, and so on."""
    begun = [[one, *more, *codes] for one in first for more in ([FREE], [])]
    return [*begun, codes, *([one, code] for code in codes for one in first)]
