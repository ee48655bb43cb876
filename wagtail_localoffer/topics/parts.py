"""The parts of a hub that an editor may leave out, and the ages it groups services by."""

from typing import Any

from django.utils.translation import gettext_lazy as _


TALK, SERVICES, EARLY, BUDGET, WAITING = "talk", "services", "early", "budget", "waiting"
TOGETHER, PAYERS, SPECIALIST, RESOURCES = "together", "payers", "specialist", "resources"

#: In the order of the page.
PARTS: dict[str, Any] = {
    TALK: _("Who to talk to now"),
    EARLY: _("Early help, birth to 5"),
    SERVICES: _("Services, by how much help and by age"),
    WAITING: _("What to do while waiting"),
    SPECIALIST: _("Highly specialist help"),
    BUDGET: _("What a personal budget can pay for"),
    TOGETHER: _("How services work together"),
    PAYERS: _("Who pays for what"),
    RESOURCES: _("Things to read, watch and use"),
}

#: What the links at the head of a page call some of them: short, two beside each other on a phone.
SHORT: dict[str, Any] = {
    SERVICES: _("All services, by age"),
    BUDGET: _("Personal budget"),
    TOGETHER: _("Who does what"),
    PAYERS: _("Who pays"),
    RESOURCES: _("Read, watch and use"),
}

#: What a young people's hub calls some of them.
YOUNG: dict[str, Any] = {SERVICES: _("Help you can get"), WAITING: _("What to do while you wait")}

#: Ages that lists are grouped by: words, youngest, oldest.
BANDS: list[tuple[Any, int, int]] = [
    (_("Birth to 4"), 0, 4),
    (_("Ages 5 to 10"), 5, 10),
    (_("Ages 11 to 15"), 11, 15),
    (_("Ages 16 to 25"), 16, 25),
]
#: Early help is for children before their sixth birthday.
EARLY_AGES = (0, 5)


def list_parts() -> list[tuple[str, Any]]:
    """Choices of parts, for a form."""
    return list(PARTS.items())
