"""The area of a place: a term of the `area` vocabulary for its postcode's first half."""

import re
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.taxonomy.models import Taxonomy, TaxonomyTerm


AREA = "area"

_POSTCODE = re.compile(r"^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$")


def read_outcode(postcode: str) -> str:
    """The first half of a UK postcode in capitals, "" where it is none."""
    match = _POSTCODE.match(re.sub(r"\s+", "", postcode.upper()))
    return match[1] if match else ""


def is_ours(outcode: str) -> bool:
    """Whether a Local Offer covers the outward code. Any does while none lists its own."""
    listed = [
        set(text.upper().replace(",", " ").split())
        for text in Offer.objects.values_list("postcode_districts", flat=True)
    ]
    # An offer that lists none takes every place.
    return not all(listed) or not listed or any(outcode in codes for codes in listed)


def find_area(postcode: str) -> TaxonomyTerm | None:
    """The area term of a postcode; one is made where the council has none for it.

    A council that groups several outward codes into one area writes them into that term's
    family words. None for a postcode that is no UK postcode or lies outside.
    """
    outcode = read_outcode(postcode)
    if not outcode or not is_ours(outcode):
        return None
    taxonomy = Taxonomy.objects.filter(code=AREA).first()
    if taxonomy is None:
        return None
    code = f"{AREA}:{outcode.lower()}"
    terms = TaxonomyTerm.objects.filter(taxonomy=taxonomy)
    near = terms.filter(Q(code=code) | Q(family_words__icontains=outcode)).order_by("pk")
    for term in near:
        words = {word.upper() for line in term.get_family_words() for word in _split(line)}
        if term.code == code or outcode in words:
            return term
    term, _made = TaxonomyTerm.objects.get_or_create(
        code=code,
        defaults={
            "taxonomy": taxonomy,
            "name": outcode,
            "description": _("Postcodes that begin with %(code)s.") % {"code": outcode},
        },
    )
    return term


def _split(line: str) -> list[str]:
    """A line may hold several outward codes: "AL1, AL2"."""
    return re.split(r"[\s,;]+", line)


def set_area(location: Any) -> bool:
    """Sets the area of a place that has none, or whose postcode was put right. True where it did.

    An area that an editor chose, other than the old postcode's own, stays.
    """
    if not location.postal_code:
        return False
    if location.area_id is not None and not _has_moved(location):
        return False
    location.area = find_area(location.postal_code)
    return location.area is not None


def _has_moved(location: Any) -> bool:
    """Whether the area is the old postcode's and the postcode is another now."""
    if location.pk is None:
        return False
    stored = type(location)._default_manager.filter(pk=location.pk)
    old = stored.values_list("postal_code", "area__code").first()
    if old is None:
        return False
    outcode = read_outcode(old[0])
    return outcode != read_outcode(location.postal_code) and old[1] == f"{AREA}:{outcode.lower()}"
