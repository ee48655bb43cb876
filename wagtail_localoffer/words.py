"""Words and stems: one way of cutting text up, for indexing and asking, on every engine."""

import re
import unicodedata


_WORD = re.compile(r"[a-z0-9]+")


def fold(text: str) -> str:
    """Lower case, without accents or apostrophes ("isn't" and "isnt" are one word)."""
    text = unicodedata.normalize("NFKD", text)
    text = "".join(char for char in text if not unicodedata.combining(char))
    return text.lower().replace("'", "").replace("\u2019", "").replace("\u2018", "")


def split(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    return _WORD.findall(fold(text))
