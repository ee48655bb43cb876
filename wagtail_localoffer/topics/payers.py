"""Who pays for the services of a topic: the council, the NHS, a school, or nobody here."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.services.organisations import Organisation


Kind = Organisation.Kind
#: Kinds of organisations, in the order of the page; `UNSAID` stands last.
ORDER = [
    Kind.COUNCIL,
    Kind.ICB,
    Kind.NHS_ENGLAND,
    Kind.NHS_PROVIDER,
    Kind.SCHOOL,
    Kind.CHARITY,
    Kind.COMPANY,
    Kind.NONE,
]
UNSAID = ""
#: Names told of each kind.
MOST_NAMES = 3

#: What a family reads: the name, and what it means.
WORDS: dict[str, tuple[Any, Any]] = {
    Kind.COUNCIL: (
        _("The council"),
        _("Pays for education and social care help, such as teachers who visit schools."),
    ),
    Kind.ICB: (
        _("The local NHS (the integrated care board, or ICB)"),
        _("Decides which NHS help there is in your area, and pays for it."),
    ),
    Kind.NHS_ENGLAND: (
        _("NHS England"),
        _("Pays for rare and very special help, the same for the whole country."),
    ),
    Kind.NHS_PROVIDER: (
        _("An NHS trust"),
        _("Runs NHS clinics and teams, and pays for some of them itself."),
    ),
    Kind.SCHOOL: (
        _("Schools, nurseries and colleges"),
        _("Pay from their own budget. Ask yours what it pays for."),
    ),
    Kind.CHARITY: (
        _("Charities and community groups"),
        _("Not paid for by the council or the NHS. Some are free, some ask for money."),
    ),
    Kind.COMPANY: (
        _("Companies and people who work for themselves"),
        _("Not paid for by the council or the NHS. You pay, unless somebody agrees to."),
    ),
    Kind.NONE: (_("Nobody, or not known"), _("We do not know who pays. Ask the service.")),
    UNSAID: (_("Not said yet"), _("We are finding out. Ask the service.")),
}


@dataclass
class Payer:
    """One kind of payer: how many services it pays for, and the names of who does."""

    kind: str
    count: int = 0
    names: list[str] = field(default_factory=list)

    @property
    def name(self) -> Any:
        return WORDS[self.kind][0]

    @property
    def meaning(self) -> Any:
        return WORDS[self.kind][1]

    @property
    def shown(self) -> list[str]:
        return self.names[:MOST_NAMES] if self.kind else []


def list_payers(snapshot: Any, bits: int) -> list[Payer]:
    """Who pays for the services of some bits. Reads memory only."""
    found: dict[str, Payer] = {}
    counted = [
        (snapshot.count(members & bits), kind if kind in WORDS else UNSAID, name)
        for (kind, name), members in snapshot.payers.items()
    ]
    for count, kind, name in sorted(counted, key=lambda one: (-one[0], one[2])):
        if count:
            payer = found.setdefault(kind, Payer(kind))
            payer.count += count
            payer.names.append(name)
    return [found[kind] for kind in [*ORDER, UNSAID] if kind in found]
