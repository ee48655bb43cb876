"""A search taken apart for staff: what was understood, and why each service is where it is."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wagtail_localoffer.directory.answers import Answer
from wagtail_localoffer.directory.questions import read_question
from wagtail_localoffer.directory.vocabularies import read_vocabularies
from wagtail_localoffer.entries.models import DirectoryEntry
from wagtail_localoffer.search.gaps import find_worded, list_unfound
from wagtail_localoffer.search.reasons import Reason
from wagtail_localoffer.services import phrases
from wagtail_localoffer.services.models import ServiceMixin


#: Services that are shown with their points.
MOST = 20

#: What each kind of reading is called.
READINGS = {
    "spelling": gettext_lazy("Spelling"),
    "age": gettext_lazy("Age"),
    "place": gettext_lazy("Place"),
    "day": gettext_lazy("Day"),
    "free": gettext_lazy("Cost"),
}


@dataclass(frozen=True)
class Understood:
    """A term the words lead to. `strength` is a percentage, `services` how many have it."""

    pk: int
    name: str
    words: str
    strength: int
    services: int


@dataclass(frozen=True)
class Result:
    """A service found. `reasons` add up to `points`; none where no words were asked."""

    place: int
    entry: DirectoryEntry
    reasons: list[Reason] = field(default_factory=list)
    distance: str = ""

    @property
    def facts(self) -> str:
        """What some of the reasons rest on: its ages, its distance, when it was checked."""
        entry = self.entry
        checked = entry.checked_on and _("checked on %(day)s") % {
            "day": date_format(entry.checked_on)
        }
        ages = phrases.say_ages(entry.minimum_age, entry.maximum_age)
        return " · ".join(fact for fact in (ages, self.distance, checked) if fact)

    @property
    def points(self) -> int:
        return sum(reason.points for reason in self.reasons)


class Trial:
    """One search in one directory. Nothing of it is kept."""

    def __init__(
        self, directory: Any, words: str, age: str = "", near: str = "", within: str = ""
    ) -> None:
        data = QueryDict(mutable=True)
        data.update({"q": words, "age": age, "near": near, "within": within})
        vocabularies = read_vocabularies()
        question = read_question(data, vocabularies)
        self.answer = Answer("", question, vocabularies, directory)
        self.directory = directory

    @property
    def question(self) -> Any:
        """What was read of the words; None where there are none."""
        return self.answer.found.question if self.answer.found else None

    @property
    def total(self) -> int:
        return self.answer.total

    @property
    def rest(self) -> int:
        """Services found that are not shown."""
        return max(self.total - MOST, 0)

    @property
    def crisis_numbers(self) -> list[dict[str, str]]:
        return self.answer.crisis_numbers

    @cached_property
    def readings(self) -> list[tuple[str, str]]:
        """What was read besides terms: its kind and itself, in words."""
        if self.question is None:
            return []
        near = self.answer.question.near
        if near:
            label = (
                _("%(place)s, from the form") if self.answer.place else _("%(place)s, not known")
            )
            chosen = [(str(READINGS["place"]), label % {"place": near})]
        else:
            chosen = []
        return chosen + [
            (str(READINGS.get(reading.kind, _("Understood"))), reading.label)
            for reading in self.question.readings
            if reading.kind not in {"term", "fact"}
        ]

    @cached_property
    def terms(self) -> list[Understood]:
        """The terms the words lead to, the most telling first."""
        if self.question is None:
            return []
        snapshot = self.answer.snapshot
        return [
            Understood(
                match.term_id,
                match.name,
                " ".join(match.words),
                round(match.weight * 100),
                snapshot.count(snapshot.terms.get(match.term_id, 0) & snapshot.offered),
            )
            for match in (*self.question.needs, *self.question.facts)
        ]

    @property
    def words(self) -> str:
        """The words that were looked for in the services."""
        return phrases.join_words([f"“{word}”" for word in self.question.words])

    @property
    def unfound(self) -> str:
        """Those of them that no service has, neither itself nor by a term."""
        return phrases.join_words([f"“{word}”" for word in list_unfound(self.answer.found)])

    @cached_property
    def results(self) -> list[Result]:
        """The first services, with the reasons of their points. One query."""
        ids = self.answer.list_ids(0, MOST)
        entries = DirectoryEntry.objects.in_bulk(ids)
        distances = self.answer.nearby.describe(ids) if self.answer.nearby else {}
        return [
            Result(place, entries[pk], self._explain(pk), distances.get(pk, ""))
            for place, pk in enumerate(ids, start=1)
            if pk in entries
        ]

    def find(self, page: Any) -> Result | None:
        """Where a service stands among all that were found; None where it does not."""
        entry = DirectoryEntry.objects.filter(page_id=page.pk).first()
        if entry is None:
            return None
        for place, pk in enumerate(self.answer.list_ids(), start=1):
            if pk == entry.pk:
                nearby = self.answer.nearby
                distance = nearby.describe([pk])[pk] if nearby else ""
                return Result(place, entry, self._explain(pk), distance)
        return None

    def say_why_not(self, page: Any) -> list[str]:
        """Every reason why a service page is not among the services found, in plain words."""
        entry = DirectoryEntry.objects.filter(page_id=page.pk).first()
        outside = list(self._say_outside(page, entry))
        position = self.answer.snapshot.positions_by_id.get(entry.pk) if entry else None
        if outside or position is None:
            return outside or [
                _("The directory does not know it. Ask your web team to run %(command)s.")
                % {"command": "localoffer_rebuild_entries"}
            ]
        return list(self._say_left_out(entry, 1 << position))

    def _explain(self, pk: int) -> list[Reason]:
        return self.answer.found.ranking.explain(pk) if self.answer.found else []

    def _say_outside(self, page: Any, entry: DirectoryEntry | None) -> Iterable[str]:
        if not page.live:
            yield _("It is not published.")
        elif not page.path.startswith(self.directory.path):
            yield _("It stands in another directory.")
        elif page.locale_id != self.directory.locale_id:
            yield _("It is in another language than this directory.")
        elif page.alias_of_id:
            yield _("It is an alias of another page, and only the other one is listed.")
        elif entry is None and page.get_view_restrictions().exists():
            yield _("It is private: only some people may see it.")

    def _say_left_out(self, entry: DirectoryEntry, bit: int) -> Iterable[str]:
        answer, snapshot = self.answer, self.answer.snapshot
        ages = phrases.say_ages(entry.minimum_age, entry.maximum_age)
        if not snapshot.offered & bit:
            status = dict(ServiceMixin.Status.choices).get(entry.status, entry.status)
            yield _("It is not running: its status is “%(status)s”.") % {"status": status}
        asked = self.question and self.question.age
        if asked and not snapshot.bits_for_ages(asked.low, asked.high) & bit:
            yield _("The words say “%(age)s”, and it says “%(ages)s”.") % {
                "age": asked.label,
                "ages": ages,
            }
        elif "q" in answer.matcher.parts and not find_worded(answer.found) & bit:
            yield _(
                "None of the words stands in it, and it has none of the terms that we understood. "
                "Add the right term to the service, or add the words to one of its terms."
            )
        if not answer.matcher.parts.get("age", bit) & bit:
            yield _("You asked for age %(age)s, and it says “%(ages)s”.") % {
                "age": answer.question.age_text,
                "ages": ages,
            }
        if not answer.matcher.parts.get("within", bit) & bit:
            yield _("It is further away than the miles you asked for.")
