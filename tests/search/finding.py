"""Words asked of the database's own full text."""

from wagtail_localoffer.search.engines import DatabaseEngine
from wagtail_localoffer.words import stems


def find(text):
    """Entries that hold each word of a text, in any field."""
    found = DatabaseEngine().find(stems(text))
    words = {word for word, _field in found}
    return {pk for ids in found.values() for pk in ids} if words >= set(stems(text)) else set()
