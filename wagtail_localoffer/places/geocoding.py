"""The point of a postcode. What a family typed is in no log, cache or error report of ours."""

import json
from typing import Protocol

from django.db.models import Avg, Count
from django.db.models.functions import Length
from django.utils.module_loading import import_string
from django.views.decorators.debug import sensitive_variables

from wagtail_localoffer.conf import conf
from wagtail_localoffer.fetch import FetchError, fetch
from wagtail_localoffer.places.centroids import find_centroid
from wagtail_localoffer.places.gazetteer import Postcode
from wagtail_localoffer.places.grid import is_in_uk
from wagtail_localoffer.places.postcodes import OUTCODE, POSTCODE, SECTOR, Parts, Point, read_parts


#: Seconds a family waits for the service at most.
PATIENCE = 2.0


class Geocoder(Protocol):
    """What the class named by the setting `GEOCODER` has to do. It is made without arguments."""

    def find_point(self, text: str) -> Point | None:
        """The point of a postcode in whole or in part; None for what is none or not known.

        Never raises, never logs what it was asked.
        """


@sensitive_variables("text")
def find_point(text: str) -> Point | None:
    """The point of a postcode in whole or in part, as the site's geocoder finds it."""
    geocoder: Geocoder = import_string(conf.GEOCODER)()
    return geocoder.find_point(text)


class LocalGeocoder:
    """The imported table first, then (if allowed) a service, then the middle of the area."""

    @sensitive_variables("text", "parts", "outcode", "whole", "known", "code")
    def find_point(self, text: str) -> Point | None:
        parts = read_parts(text)
        if parts is None:
            return None
        outcode = whole = None
        if not parts.sector or parts.unit:
            known = self.find_known(parts)
            whole, outcode = known.get(_join(str(parts))), known.get(parts.outcode)
        if parts.unit:
            point = whole or self.ask_service(parts)
            if point:
                return point
        if parts.sector:
            point = find_centroid(parts.sector) or self.find_middle(parts.outcode, parts.digit)
            if point:
                return point
            outcode = outcode or self.find_known(Parts(parts.outcode)).get(parts.outcode)
        return outcode or find_centroid(parts.outcode) or self.find_middle(parts.outcode)

    @sensitive_variables()
    def find_known(self, parts: Parts) -> dict[str, Point]:
        """The table's own points of a postcode and of its outward code, by joined code."""
        codes = {_join(str(parts)): str(parts), parts.outcode: parts.outcode}
        rows = Postcode.objects.filter(pk__in=list(codes)).values_list()
        return {
            key: Point(lat, lon, codes[key], OUTCODE if key == parts.outcode else POSTCODE)
            for key, lat, lon in rows
        }

    def find_middle(self, outcode: str, digit: str = "") -> Point | None:
        """The middle of the table's postcodes in a sector or outward code that is new to us."""
        low, high = (digit, digit) if digit else ("0", "9")
        rows = Postcode.objects.filter(
            pk__gte=f"{outcode}{low}AA", pk__lte=f"{outcode}{high}ZZ"
        ).annotate(signs=Length("postcode"))
        found = rows.filter(signs=len(outcode) + 3).aggregate(
            count=Count("pk"), latitude=Avg("latitude"), longitude=Avg("longitude")
        )
        if not found.pop("count"):
            return None
        label = str(Parts(outcode, digit))
        return Point(**found, label=label, precision=SECTOR if digit else OUTCODE)

    @sensitive_variables()
    def ask_service(self, parts: Parts) -> Point | None:
        """The point by the service of the setting `POSTCODE_SERVICE`; None if it has none.

        A service that is slow, broken or gone is as good as none: the family still gets an
        answer, and what went wrong is not logged, because it would name the postcode.
        """
        if not conf.POSTCODE_SERVICE:
            return None
        try:
            # In the body: an address would be in the logs of every machine on the way.
            answer = fetch(
                f"{conf.POSTCODE_SERVICE.rstrip('/')}/postcodes",
                method="POST",
                body=json.dumps({"postcodes": [str(parts)]}).encode(),
                headers={"Content-Type": "application/json"},
                timeout=(PATIENCE, PATIENCE),
                deadline=PATIENCE,
                max_bytes=64 * 1024,
            )
            found = answer.read_json()["result"][0]["result"]
            latitude, longitude = float(found["latitude"]), float(found["longitude"])
        except (FetchError, LookupError, TypeError, ValueError):
            return None
        if not is_in_uk(latitude, longitude):
            return None
        return Point(latitude, longitude, str(parts), POSTCODE)


def _join(code: str) -> str:
    return code.replace(" ", "")
