"""The filters of a question in words: on chips, each with the address without it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wagtail_localoffer.directory.questions import DAYS, Question
from wagtail_localoffer.services import phrases


if TYPE_CHECKING:
    from wagtail_localoffer.directory.answers import Answer


@dataclass(frozen=True)
class Chip:
    """A filter that is on, and the address without it. `kind` is the filter's name."""

    kind: str
    label: str
    url: str


def list_chips(answer: "Answer") -> Iterator[Chip]:
    """A chip for each filter that is on, the words first."""
    question, link = answer.question, answer.make_link
    if question.words:
        yield Chip(_("Words"), name_part(question, "q"), link(without_parts=["q"]))
    for vocabulary in answer.vocabularies:
        for term in question.terms.get(vocabulary.parameter, ()):
            url = link(without=[(vocabulary.parameter, term.slug)])
            yield Chip(vocabulary.name, term.name, url)
    if question.age is not None:
        yield Chip("", name_part(question, "age"), link(without_parts=["age"]))
    for day in question.days:
        yield Chip("", _name_day(day), link(without=[("day", day)]))
    if question.near:
        yield Chip("", _name_place(answer), link(without_parts=["near"]))
    if answer.radius:
        yield Chip("", name_part(question, "within"), link(without_parts=["within"]))


def name_part(question: Question, part: str) -> str:
    """A part of a question: "q", "age", "day", "within" or a vocabulary's parameter."""
    if part == "q":
        return _("“%(words)s”") % {"words": question.words}
    if part == "age":
        return phrases.say_ages(
            question.age, question.age if question.age_to is None else question.age_to
        )
    if part == "within":
        miles = question.within
        words = ngettext("within %(miles)s mile", "within %(miles)s miles", miles)
        return words % {"miles": miles}
    if part == "day":
        return phrases.join_words([_name_day(day) for day in question.days])
    return phrases.join_words([term.name for term in question.terms[part]])


def _name_place(answer: "Answer") -> str:
    if answer.is_lost:
        return _("near %(place)s (not found)") % {"place": answer.question.near}
    if answer.place.is_rough:
        return _("near %(place)s (about)") % {"place": answer.place.name}
    return _("near %(place)s") % {"place": answer.place.name}


def _name_day(day: str) -> str:
    return str(WEEKDAYS[DAYS.index(day)])
