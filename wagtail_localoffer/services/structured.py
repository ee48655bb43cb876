"""A service in schema.org's words, for search engines: a JSON-LD data block.

Nothing that the page hides is told here: no staff contact, no exact address that an
editor hid, no service that has ended.
"""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from wagtail_localoffer.services.addresses import Address
from wagtail_localoffer.services.context import ServiceView
from wagtail_localoffer.services.links import safe_url


# In a script element only these can end the block early or be read as markup.
_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}

PUBLIC_BODIES = {"council", "icb", "nhs_england", "nhs_provider"}


def escape_json(data: Any) -> SafeString:
    """JSON that may stand inside a `<script type="application/ld+json">`."""
    text = json.dumps(data, default=str).translate(_ESCAPES)
    return mark_safe(text)  # noqa: S308 (nothing is left that HTML gives a meaning)


def _drop_empty(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value not in (None, "", [], {})}


def _web(url: str) -> str:
    """A web address that may be followed, else ""."""
    url = safe_url(url)
    return url if url.lower().startswith(("http://", "https://")) else ""


def _describe_place(address: Address) -> dict[str, Any]:
    street = [line for line in address.lines if line != address.town]
    return _drop_empty(
        {
            "@type": "Place",
            "name": address.name,
            "address": _drop_empty(
                {
                    "@type": "PostalAddress",
                    "streetAddress": ", ".join(street),
                    "addressLocality": address.town,
                    "postalCode": "" if address.is_hidden else address.postcode,
                    "addressCountry": "GB",
                }
            ),
        }
    )


def _describe_organisation(organisation: Any) -> dict[str, Any]:
    kind = "GovernmentOrganization" if organisation.kind in PUBLIC_BODIES else "Organization"
    return _drop_empty(
        {"@type": kind, "name": organisation.name, "url": _web(organisation.website)}
    )


def build_structured_data(service: ServiceView, url: str) -> dict[str, Any]:
    """schema.org data of a service at an absolute address; {} for one that has ended."""
    if service.is_ended:
        return {}
    page, organisation = service.page, service.organisation
    is_public = organisation is not None and organisation.kind in PUBLIC_BODIES
    channels = [
        _drop_empty(
            {
                "@type": "ServiceChannel",
                "servicePhone": {"@type": "ContactPoint", "telephone": service.phone}
                if service.phone
                else None,
                "serviceUrl": _web(service.website),
                "serviceLocation": _describe_place(place.address) if place else None,
            }
        )
        for place in service.places or [None]
    ]
    audience = _drop_empty(
        {"suggestedMinAge": page.minimum_age, "suggestedMaxAge": page.maximum_age}
    )
    return _drop_empty(
        {
            "@context": "https://schema.org",
            "@type": "GovernmentService" if is_public else "Service",
            "name": page.title,
            "description": page.summary,
            "url": url,
            "provider": _describe_organisation(organisation) if organisation else None,
            "audience": {"@type": "PeopleAudience", **_floats(audience)} if audience else None,
            "areaServed": page.catchment,
            "availableChannel": [channel for channel in channels if len(channel) > 1],
            "offers": [
                _drop_empty(
                    {
                        "@type": "Offer",
                        "name": row.option,
                        "price": f"{row.amount:.2f}",
                        "priceCurrency": "GBP",
                    }
                )
                for row in service.costs
                if row.amount is not None
            ],
        }
    )


def _floats(numbers: dict[str, Any]) -> dict[str, float]:
    return {key: float(value) for key, value in numbers.items()}
