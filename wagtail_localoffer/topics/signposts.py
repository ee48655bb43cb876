"""From a filtered directory to the hub of what it is filtered by: "Read about: Stammering"."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Value
from wagtail.admin.ui.components import Component
from wagtail.models import PageViewRestriction

from wagtail_localoffer.directory.vocabularies import Vocabulary
from wagtail_localoffer.topics.finding import list_topic_models


class SignpostSection(Component):
    template_name = "wagtail_localoffer/topics/signpost.html"

    def __init__(self, title: str, lead: str, url: str) -> None:
        self.title, self.lead, self.url = title, lead, url

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {"title": self.title, "lead": self.lead, "url": self.url}


def offer_topic(request: Any, answer: Any) -> list[Component]:
    """Hook `localoffer_directory_lead`. One query where there are filters, none otherwise."""
    chosen = dict(_climb_all(answer.question.terms, answer.vocabularies))
    models = list_topic_models()
    if not chosen or not models:
        return []
    hubs: dict[tuple, set[str]] = {}
    for *hub, code in _list_hubs(models, answer.directory):
        hubs.setdefault(tuple(hub), set()).add(code)
    fitting = [hub for hub, codes in hubs.items() if _fits(chosen, codes)]
    if not fitting:
        return []
    sizes = _count_below(answer.vocabularies)

    def breadth(hub: tuple) -> tuple[int, str]:
        return sum(sizes[code] for code in hubs[hub]), hub[3]

    # The one about least is about just this; of equals the one that others stand below.
    index, title, lead, path, url_path = min(fitting, key=breadth)
    page = models[index](title=title, path=path, depth=0, url_path=url_path)
    url = page.get_url(request)
    return [SignpostSection(title, lead, url)] if url else []


def _climb_all(
    terms: Mapping[str, Iterable[Any]], vocabularies: list[Vocabulary]
) -> Iterator[tuple[str, set[str]]]:
    """Each chosen term's code, with it and all that it stands under."""
    for vocabulary in vocabularies:
        by_key = {term.pk: term for term in vocabulary.terms}
        for term in terms.get(vocabulary.parameter, ()):
            above, step = set(), term
            while step is not None and _code(vocabulary, step) not in above:
                above.add(_code(vocabulary, step))
                step = by_key.get(step.parent)
            yield _code(vocabulary, term), above


def _count_below(vocabularies: list[Vocabulary]) -> Counter[str]:
    """Of each term, how many terms it is with those below it."""
    every = {vocabulary.parameter: vocabulary.terms for vocabulary in vocabularies}
    return Counter(code for _own, above in _climb_all(every, vocabularies) for code in above)


def _code(vocabulary: Vocabulary, term: Any) -> str:
    return term.slug if ":" in term.slug else f"{vocabulary.code}:{term.slug}"


def _fits(chosen: dict[str, set[str]], codes: set[str]) -> bool:
    """Whether a hub is about all that was chosen: of each of its vocabularies something was,
    and nothing that is not its own or below."""
    kinds = {code.partition(":")[0] for code in codes}
    told = {code: above for code, above in chosen.items() if code.partition(":")[0] in kinds}
    return {code.partition(":")[0] for code in told} == kinds and all(
        above & codes for above in told.values()
    )


def _list_hubs(models: list[Any], directory: Any) -> list[tuple[Any, ...]]:
    """The families' live, public hubs beside a directory or below: a row for each of their
    terms. One query, however many page types are hubs."""
    found = []
    for index, model in enumerate(models):
        field = model._meta.get_field("terms")
        own = field.m2m_field_name()
        closed = PageViewRestriction.objects.annotate(
            hub=ExpressionWrapper(OuterRef(f"{own}__path"), CharField())
        ).filter(hub__startswith=F("page__path"))
        rows = field.remote_field.through._default_manager.filter(
            ~Exists(closed), **{f"{own}__audience": model.Audience.FAMILIES}
        )
        names = ("title", "lead", "path", "url_path", "live", "locale_id")
        told = [f"{own}__{name}" for name in names]
        found.append(rows.order_by().values_list(Value(index), *told, "taxonomyterm__code"))
    every = found[0].union(*found[1:], all=True) if len(found) > 1 else found[0]
    beside = directory.path[: -directory.steplen]
    # Not asked of the database: SQLite would then read every page of the language, where the
    # hubs are few.
    return [
        (*hub, code)
        for *hub, live, locale, code in every
        if live and locale == directory.locale_id and hub[3].startswith(beside)
    ]
