"""The services that were completed by hand, as if by the council's editors."""

from example_project.council.demo.content import (
    advice,
    breaks,
    early,
    health,
    home,
    rights,
    schools,
    specialist,
    talking,
)


SERVICES = (
    *talking.SERVICES,
    *advice.SERVICES,
    *specialist.SERVICES,
    *early.SERVICES,
    *home.SERVICES,
    *schools.SERVICES,
    *health.SERVICES,
    *rights.SERVICES,
    *breaks.SERVICES,
)
