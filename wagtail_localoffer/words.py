"""Words and stems: one way of cutting text up, for indexing and asking, on every engine."""

import threading
import unicodedata
from functools import cache, lru_cache
from importlib import resources

import snowballstemmer


#: For each byte the letter it counts as, and a space for what parts words: several times as
#: fast as a regular expression, and thousands of texts are cut up at a time.
_LETTERS = bytes(ord(chr(byte).lower()) if chr(byte).isalnum() else 32 for byte in range(128))
_LETTERS += b" " * 128
_STEMMER = snowballstemmer.stemmer("english")
#: It works on the word it was given last: two threads at once would get parts of each other's.
_lock = threading.Lock()


def fold(text: str) -> str:
    """Lower case, without accents or apostrophes ("isn't" and "isnt" are one word)."""
    if text.isascii():
        return text.lower().replace("'", "")
    text = unicodedata.normalize("NFKD", text)
    text = "".join(char for char in text if not unicodedata.combining(char))
    return text.lower().replace("'", "").replace("\u2019", "").replace("\u2018", "")


def split(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    if not text.isascii():
        text = fold(text)
    return text.encode("ascii", "replace").translate(_LETTERS, b"'").decode("ascii").split()


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its endings: talk, talks, talking and talked are one."""
    if (known := _read_stems().get(word)) is not None:
        return known
    with _lock:
        return _STEMMER.stemWord(word)


@cache
def _read_stems() -> dict[str, str]:
    """Stems of the words of our own vocabularies, as shipped (`tools/stems.py` makes them).

    Only for speed: finding them anew takes a fresh process longer than all else it reads.
    """
    text = (resources.files("wagtail_localoffer") / "stems.txt").read_text(encoding="ascii")
    lines = (line.split() for line in text.splitlines())
    return {word: stem for stem, *words in lines for word in words}


def stems(text: str) -> list[str]:
    """The stems of a text's words, in order: what is indexed, and what is asked."""
    return [stem(word) for word in split(text)]
