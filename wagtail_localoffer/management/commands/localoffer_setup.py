from typing import Any

from django.core.management.base import BaseCommand

from wagtail_localoffer.guidance import defaults as guidance
from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.reviews.rules import create_rules
from wagtail_localoffer.roles import create_groups, grant_to_offers
from wagtail_localoffer.shipped.actions import Shipment
from wagtail_localoffer.taxonomy.defaults import load_defaults
from wagtail_localoffer.topics import defaults as topics
from wagtail_localoffer.writing import defaults as writing


def tell(shipment: Shipment) -> list[tuple[str, list]]:
    """What became of the records of one kind, in words."""
    return [
        ("created", shipment.created),
        ("updated", shipment.updated),
        ("unchanged", shipment.unchanged),
        ("with changes of yours that were kept", shipment.kept),
        ("deleted by you and left so", shipment.deleted),
    ]


class Command(BaseCommand):
    help = (
        "Loads the Local Offer's vocabularies, routes, guides, resources and words explained, and "
        "makes its groups of staff. Run it after every upgrade, as often as you like: what an "
        "editor changed or deleted stays so."
    )

    def handle(self, **options: Any) -> None:
        lines = []
        shipped = {
            **load_defaults(),
            **guidance.load_defaults(),
            **topics.load_defaults(),
            **writing.load_defaults(),
        }
        for name, shipment in shipped.items():
            told = [f"{len(found)} {words}" for words, found in tell(shipment) if found]
            lines.append(f"{name}: {', '.join(told) or 'none'}")
        lines += create_groups()
        lines += grant_to_offers()
        lines += create_rules()
        if not Offer.objects.exists():
            lines.append(
                "There is no Local Offer on this site yet. localoffer_import makes one. Or make "
                "its home page in the admin and choose it in Local Offer > Settings: the groups "
                "may then work on it."
            )
        if options["verbosity"]:
            self.stdout.write("\n".join(lines))
