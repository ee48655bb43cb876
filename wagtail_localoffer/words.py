"""Words and stems: one way of cutting text up, for indexing and asking, on every engine."""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer


_WORD = re.compile(r"[a-z0-9]+")
_STEMMER = snowballstemmer.stemmer("english")


def fold(text: str) -> str:
    """Lower case, without accents or apostrophes ("isn't" and "isnt" are one word)."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in text if not unicodedata.combining(char))
    return text.lower().replace("'", "").replace("\u2019", "").replace("\u2018", "")


def split(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its endings: talk, talks, talking and talked are one."""
    return _STEMMER.stemWord(word)


def stems(text: str) -> list[str]:
    """The stems of a text's words, in order: what is indexed, and what is asked."""
    return [stem(word) for word in split(text)]
