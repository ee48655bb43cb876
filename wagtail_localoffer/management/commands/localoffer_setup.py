from typing import Any

from django.core.management.base import BaseCommand

from wagtail_localoffer.guidance import defaults as guidance
from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.reviews.rules import create_rules
from wagtail_localoffer.roles import create_groups, grant_to_offers
from wagtail_localoffer.taxonomy.defaults import load_defaults
from wagtail_localoffer.topics import defaults as topics
from wagtail_localoffer.writing import defaults as writing


class Command(BaseCommand):
    help = (
        "Loads the Local Offer's vocabularies, routes, guides and resources and makes its groups of "
        "staff. Run it after every "
        "upgrade, as often as you like: what an editor changed or deleted stays so."
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
            lines.append(
                f"{name}: {len(shipment.created)} created, {len(shipment.updated)} updated, "
                f"{len(shipment.unchanged)} unchanged, {len(shipment.kept)} with changes of "
                f"yours that were kept, {len(shipment.deleted)} deleted by you and left so"
            )
        lines += create_groups()
        lines += grant_to_offers()
        lines += create_rules()
        if not Offer.objects.exists():
            lines.append(
                "There is no Local Offer on this site yet. Its groups may work on it as soon as "
                "its home page is made (by the import, or in the admin) and chosen in "
                "Local Offer > Settings."
            )
        if options["verbosity"]:
            self.stdout.write("\n".join(lines))
