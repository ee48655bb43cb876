"""How often somebody may do something: counted in the cache, for every public form."""

from typing import Any

from django.core.cache import cache
from django.utils.crypto import salted_hmac


#: Seconds in which acts are counted.
WINDOW = 600
SALT = "wagtail_localoffer.floods"


def is_too_many(what: str, who: Any, most: int) -> bool:
    """Counts one more; whether that is more than may be in ten minutes.

    `who` is kept as a keyed digest: an address cannot be read in the cache.
    """
    digest = salted_hmac(SALT, str(who), algorithm="sha256").hexdigest()[:32]
    key = f"localoffer.flood.{what}.{digest}"
    cache.add(key, 0, WINDOW)
    try:
        return cache.incr(key) > most
    except ValueError:
        # Gone between the two calls.
        return False
