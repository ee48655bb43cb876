"""Makes `wagtail_localoffer/stems.txt`: the stems of every word of the shipped vocabularies.

A line is a stem and the words that have it. Run after their words have changed:
`python tools/stems.py`. What is not in it is found when it is asked for.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import snowballstemmer

from wagtail_localoffer.words import split


ROOT = Path(__file__).resolve().parent.parent / "wagtail_localoffer"


#: What a parent could say.
SPOKEN = {"name", "aliases", "family_words"}


def list_texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key in SPOKEN or not isinstance(part, str) and key != "uuid":
                yield from list_texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from list_texts(part)


def list_words() -> set[str]:
    """The words of all that `taxonomy/data` ships."""
    words: set[str] = set()
    for path in sorted((ROOT / "taxonomy" / "data").glob("*.json")):
        for text in list_texts(json.loads(path.read_text(encoding="utf-8"))):
            words.update(split(text))
    return words


def main() -> None:
    stemmer = snowballstemmer.stemmer("english")
    groups: dict[str, list[str]] = defaultdict(list)
    for word in sorted(list_words()):
        groups[stemmer.stemWord(word)].append(word)
    lines = [" ".join([stem, *words]) for stem, words in sorted(groups.items())]
    (ROOT / "stems.txt").write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
