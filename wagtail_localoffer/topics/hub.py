"""All that a hub's template shows, read from the directory in a fixed number of queries."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from wagtail_localoffer.directory.lists import Ask, Lists, ServiceList, share_lists
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.services.phrases import say_ages
from wagtail_localoffer.topics import parts
from wagtail_localoffer.topics.asks import FEW, IN_BAND, LEVELS, TopicAsks, read_criteria
from wagtail_localoffer.topics.finding import find_nearest, list_below, list_directories, list_homes
from wagtail_localoffer.topics.payers import Payer, list_payers
from wagtail_localoffer.topics.resources import Shelf


@dataclass
class Band:
    """An age group of a list: its services, first ones first."""

    name: Any
    found: ServiceList


@dataclass
class Group:
    """Services of one level, or of one of the topic's own terms."""

    code: str
    name: str
    description: str
    found: ServiceList
    bands: list[Band] = field(default_factory=list)

    @property
    def is_short(self) -> bool:
        """Few enough to stand in one list, the youngest first: each line says its ages."""
        return bool(self.bands) and not self.found.more

    @property
    def by_age(self) -> list[Any]:
        return sorted(self.found.cards, key=lambda card: card.entry.minimum_age or 0)

    @property
    def empty_bands(self) -> list[Any]:
        return [band.name for band in self.bands if not band.found.count]

    @property
    def anchor(self) -> str:
        return f"lo-{self.code.replace(':', '-').replace('_', '-')}"


class Sources:
    """What hubs are made of. One of it serves many hubs: each thing is read once."""

    def __init__(self, request: Any, counts_only: bool = False) -> None:
        """With `counts_only` lists have counts and no cards."""
        self.request, self.counts_only = request, counts_only
        self.shelf = Shelf()
        self._lists: dict[int, Lists] = {}

    @cached_property
    def directories(self) -> list[Any]:
        return list_directories()

    @cached_property
    def homes(self) -> list[str]:
        return list_homes()

    def open_lists(self, directory: Any) -> Lists:
        if directory.pk not in self._lists:
            # A report on many hubs reads for itself: what it shows was changed a moment ago.
            make = Lists if self.counts_only else share_lists
            self._lists[directory.pk] = make(directory, self.request)
        return self._lists[directory.pk]

    def read(self, lists: Lists, asks: dict[str, Ask]) -> dict[str, ServiceList]:
        if self.counts_only:
            asks = {name: replace(ask, most=0) for name, ask in asks.items()}
        return lists.read(asks)


class Hub:
    """One hub as its readers see it. `directory` is None where the site has none to read."""

    def __init__(self, page: Any, request: Any, sources: Sources | None = None) -> None:
        self.page, self.request = page, request
        self.sources = sources or Sources(request)
        self.terms = list(page.terms.all())
        self.asks = TopicAsks(
            [term.code for term in self.terms], page.age_from, page.age_to, self.is_young
        )
        self.directory = find_nearest(page, self.sources.directories, self.sources.homes)
        # A topic that names neither terms nor ages would be about every service there is.
        self.is_about = bool(self.terms) or self.asks.ages is not None
        can_list = self.directory is not None and self.is_about
        self.lists = self.sources.open_lists(self.directory) if can_list else None

    @property
    def is_young(self) -> bool:
        return self.page.audience == self.page.Audience.YOUNG

    @cached_property
    def offer(self) -> Any:
        return offer_for(self.page)

    @cached_property
    def found(self) -> dict[str, ServiceList]:
        """Every list of the page, by its name."""
        return self.sources.read(self.lists, self.asks.make()) if self.lists else {}

    def _get(self, name: str) -> ServiceList:
        return self.found.get(name) or ServiceList()

    # What each part shows

    @property
    def all(self) -> ServiceList:
        return self._get("all")

    @cached_property
    def parts(self) -> list[str]:
        """Codes of the parts of this page, in their order."""
        return [
            code
            for code in parts.PARTS
            if code not in self.page.hidden and (code != parts.EARLY or self.asks.has_early)
        ]

    @cached_property
    def groups(self) -> list[Group]:
        """By level; for young people by what the services are for."""
        if not self.lists:
            return []
        if self.is_young:
            return [
                Group(term.code, term.name, term.description, self._get(term.code))
                for term in self.terms
                if term.code in self.asks.own
            ]
        groups = []
        for code in LEVELS:
            known = self.lists.terms.found.get(code)
            bands = [Band(name, self._get(f"{code} {low}")) for name, low, _high in self.asks.bands]
            name = known[1].name if known else str(LEVELS[code][0])
            groups.append(Group(code, name, str(LEVELS[code][1]), self._get(code), bands))
        return groups

    @property
    def is_short(self) -> bool:
        """So few services that each can say what it does; a long page leaves that to theirs."""
        return all(group.is_short for group in self.groups)

    @property
    def has_empty(self) -> bool:
        """Whether a group lists nothing: what to do then is said once, below them all."""
        return any(not group.found.count for group in self.groups)

    @property
    def lines(self) -> ServiceList:
        """Advice lines: services that are phoned before anything else."""
        return self._get("lines")

    @property
    def visits(self) -> ServiceList:
        """Drop-ins."""
        return self._get("visits")

    @property
    def early(self) -> ServiceList:
        return self._get("early")

    @property
    def early_open(self) -> ServiceList:
        """Early help that is free and needs no referral: the cards are the first of `early`."""
        return self._get("early open")

    @cached_property
    def early_rest(self) -> list[Any]:
        """Cards of early help that costs money or needs a referral, once all other is shown."""
        if self.early_open.more:
            return []
        shown = {card.entry.pk for card in self.early_open.cards}
        return [card for card in self.early.cards if card.entry.pk not in shown]

    @cached_property
    def waiting(self) -> ServiceList:
        """Without those that the page has shown under "Who to talk to now"."""
        found, shown = self._get("waiting"), set()
        if parts.TALK in self.parts:
            shown = {card.entry.pk for card in [*self.lines.cards, *self.visits.cards]}
        cards = [card for card in found.cards if card.entry.pk not in shown]
        return replace(found, cards=cards[:FEW])

    @property
    def specialist(self) -> ServiceList:
        return self._get("specialist")

    @property
    def national(self) -> ServiceList:
        return self._get("national")

    @cached_property
    def criteria(self) -> dict[int, str]:
        """Whom each specialist service takes, in its own words, by its page's key."""
        keys = [card.entry.page_id for card in self.specialist.cards]
        return read_criteria(keys) if keys else {}

    @property
    def specialist_rows(self) -> list[tuple[Any, str]]:
        return [(card, self.criteria.get(card.entry.page_id, "")) for card in self.specialist.cards]

    @property
    def budget(self) -> ServiceList:
        return self._get("budget")

    @property
    def budget_ask(self) -> ServiceList:
        return self._get("budget ask")

    @cached_property
    def payers(self) -> list[Payer]:
        if not self.lists:
            return []
        return list_payers(self.lists.snapshot, self.lists.match(self.asks.base()))

    @cached_property
    def resources(self) -> list[Any]:
        """Those that can be followed or rung first: an address nobody checked is no link."""
        found = self.sources.shelf.find(self.terms)
        return sorted(found, key=lambda one: not (one.link or one.phone))

    @property
    def first_resources(self) -> list[Any]:
        return self.resources[:IN_BAND]

    @property
    def more_resources(self) -> list[Any]:
        return self.resources[IN_BAND:]

    @cached_property
    def below(self) -> list[Any]:
        """Sub-topics."""
        return [
            {"title": child.title, "lead": child.lead, "url": child.get_url(self.request)}
            for child in list_below(self.page)
        ]

    @cached_property
    def above(self) -> dict[str, str] | None:
        """The topic that this one is a part of."""
        if self.page.depth < 2 or not self.page.path:
            return None
        parent = self.page.get_parent()
        if parent is None or not parent.live:
            return None
        if not getattr(parent.specific_class, "localoffer_is_topic", False):
            return None
        return {"title": parent.title, "url": parent.get_url(self.request) or ""}

    @property
    def ages(self) -> str:
        """For which ages the topic is, in words; "" where it names none."""
        if self.page.age_from is None and self.page.age_to is None:
            return ""
        return say_ages(self.page.age_from, self.page.age_to)

    @property
    def jumps(self) -> list[dict[str, Any]]:
        """Links to the parts of the page."""
        names = {**parts.PARTS, **parts.SHORT, **(parts.YOUNG if self.is_young else {})}
        return [{"code": code, "name": names[code]} for code in self.parts]

    @property
    def early_more(self) -> bool:
        """Whether there is more early help than the page shows."""
        return self.early.count > len(self.early_open.cards) + len(self.early_rest)

    @property
    def directory_url(self) -> str:
        return self.lists.url if self.lists else ""

    @property
    def query(self) -> str:
        """The topic as a directory's address holds it: "?need=…"."""
        return self.all.url[len(self.all.url.partition("?")[0]) :]
