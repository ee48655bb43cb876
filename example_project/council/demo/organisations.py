"""Organisations: what the import does not say about them, and their logos."""

from collections.abc import Callable

from example_project.council.demo.content.logos import LOGOS
from example_project.council.demo.content.organisations import BODIES, Body
from example_project.council.demo.logos import make_logo
from example_project.council.demo.once import once
from wagtail_localoffer.models import Organisation


def load(say: Callable[[str], object]) -> None:
    """Those of the import must be there already; who decides and pays is made here."""
    done = [name for name, body in BODIES.items() if once(f"organisation:{name}", tell, name, body)]
    if done:
        say(f"Described {len(done)} organisations")


def tell(name: str, body: Body) -> None:
    """Fill in what nobody has filled in yet, and publish it as an editor would."""
    organisation = Organisation.objects.filter(name=name).first() or Organisation(name=name)
    if organisation.has_unpublished_changes:
        return
    organisation.kind = organisation.kind or body.kind
    organisation.description = body.description
    for field in ("phone", "website", "email"):
        setattr(organisation, field, getattr(organisation, field) or getattr(body, field))
    if organisation.logo is None and name in LOGOS:
        organisation.logo = make_logo(name, *LOGOS[name])
    organisation.save()
