"""What a hub asks of the directory: one question for each of its lists."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.directory.lists import Ask
from wagtail_localoffer.directory.order import FREE, OPEN
from wagtail_localoffer.entries.sync import get_service_models
from wagtail_localoffer.topics.parts import BANDS, EARLY_AGES


#: The four levels, in order: our name where the vocabulary has none, and what it means here.
LEVELS: dict[str, tuple[Any, Any]] = {
    "level:universal": (
        _("Universal: for every family"),
        _("Open to all children. Nobody has to refer you and you need no diagnosis."),
    ),
    "level:targeted": (
        _("Targeted: for some who need extra"),
        _("Extra help for some children, often in a small group or for a short time."),
    ),
    "level:specialist": (
        _("Specialist: for complex needs"),
        _("Help from experts. Often somebody has to refer you."),
    ),
    "level:community": (
        _("Community: not paid for by council or NHS"),
        _("Charities, clubs and people you can pay. Some are free, some cost money."),
    ),
}
#: What a family that waits can use today.
NOW = ["referral_route:drop-in", "referral_route:advice-line", "referral_route:booking"]
FAR = ["scope:regional", "scope:national", "scope:out-of-area"]
NATIONAL = ["scope:national", "scope:regional"]
SPECIALIST = "level:specialist"
DROP_IN = "referral_route:drop-in"
#: Cards in each list: the best few, a link leads to the rest. `ALSO` are read to choose from.
IN_BAND, IN_GROUP, SOME, FEW, ALSO = 3, 4, 4, 2, 9
#: The oldest age of a Local Offer.
OLDEST = 25


class TopicAsks:
    """The questions of one topic.

    Terms of one vocabulary: one is enough. Terms of several: one of each.
    """

    def __init__(
        self, codes: list[str], age_from: int | None, age_to: int | None, is_young: bool
    ) -> None:
        self.codes, self.is_young = codes, is_young
        self.ages: tuple[float, float] | None = None
        if age_from is not None or age_to is not None:
            self.ages = (age_from or 0, OLDEST if age_to is None else age_to)

    @property
    def own(self) -> list[str]:
        """The terms that a young people's hub has a list of each: those of one vocabulary."""
        by_kind: dict[str, list[str]] = {}
        for code in self.codes:
            by_kind.setdefault(code.partition(":")[0], []).append(code)
        return max(by_kind.values(), key=len, default=[])

    @property
    def bands(self) -> list[tuple[Any, float, float]]:
        """The age groups that the topic is for."""
        low, high = self.ages or (0, OLDEST)
        return [band for band in BANDS if band[1] <= high and band[2] >= low]

    @property
    def has_early(self) -> bool:
        return not self.is_young and (self.ages is None or self.ages[0] <= EARLY_AGES[1])

    def base(self, *terms: str, any_of: Iterable[str] = (), **values: Any) -> Ask:
        """The topic's services; with terms as well, or with any of some."""
        values.setdefault("ages", self.ages)
        about = () if self.is_young else self.codes
        return Ask(
            terms=terms, any_terms=[*self.codes, *any_of], about=about, fitting=True, **values
        )

    def make(self) -> dict[str, Ask]:
        """Every list of a hub, by name."""
        asks = {
            "all": self.base(most=0),
            "lines": self.base("referral_route:advice-line", most=FEW),
            "visits": self.base(DROP_IN, most=FEW),
            "waiting": self.base(
                any_of=NOW, without=[SPECIALIST], first=[["diagnosis:waiting"], [FREE]], most=ALSO
            ),
            "specialist": self.base(SPECIALIST, any_of=FAR, most=SOME),
            "national": self.base(any_of=NATIONAL, without=[SPECIALIST], most=SOME),
            "budget": self.base("budget:yes", most=SOME),
            "budget ask": self.base("budget:ask", most=0),
        }
        if self.has_early:
            asks |= self._make_early()
        return asks | (self._make_own() if self.is_young else self._make_levels())

    def _make_early(self) -> dict[str, Ask]:
        low, high = self.ages or (0, OLDEST)
        ages = (max(low, EARLY_AGES[0]), min(high, EARLY_AGES[1]))
        return {
            "early": self.base(ages=ages, first=[[FREE, code] for code in OPEN], most=ALSO),
            "early open": self.base(FREE, any_of=OPEN, ages=ages, first=[[DROP_IN]], most=SOME),
        }

    def _make_levels(self) -> dict[str, Ask]:
        asks = {code: self.base(code, most=IN_BAND) for code in LEVELS}
        for _name, low, high in self.bands:
            for code in LEVELS:
                ages = self._clip(low, high)
                asks[f"{code} {low}"] = self.base(code, ages=ages, most=IN_BAND)
        return asks

    def _make_own(self) -> dict[str, Ask]:
        rest = [code for code in self.codes if code not in self.own]
        return {
            code: Ask(any_terms=[code, *rest], ages=self.ages, most=IN_GROUP, fitting=True)
            for code in self.own
        }

    def _clip(self, low: float, high: float) -> tuple[float, float]:
        if self.ages is None:
            return low, high
        return max(low, self.ages[0]), min(high, self.ages[1])


def read_criteria(keys: list[int]) -> dict[int, str]:
    """Whom some services take, by their pages' keys. One query for each service type."""
    found: dict[int, str] = {}
    for model in get_service_models():
        rows = model._default_manager.filter(pk__in=keys).values_list("pk", "eligibility")
        found |= {pk: " ".join(text.split()) for pk, text in rows}
    return found
