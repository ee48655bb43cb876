"""Acronyms in a text, and links that do not say where they lead."""

import re
from collections import Counter


#: Sentences with more words than this are too long.
MOST_WORDS = 25

#: Two capitals at least: SEN, SENCo, EHCP, A&E.
_ACRONYM = re.compile(r"(?<![\w&-])(?:[A-Z](?:[A-Z]|&[A-Z])[A-Za-z&]{0,6})(?![\w&])")
_PLURAL = re.compile(r"^([A-Z&]{2,}|[A-Z]+[a-z]?[A-Z]+)s$")
#: Known to everybody, or names by which everybody knows the thing.
KNOWN = {"NHS", "GP", "GPs", "BBC", "TV", "UK", "PDF", "OK", "PE", "DVD", "CD", "ID", "MP", "USA"}
KNOWN |= {
    "BST",
    "GMT",
    "AM",
    "PM",
    "WC",
    "PO",
    "AND",
    "OR",
    "NOT",
    "II",
    "III",
    "IV",
    "IT",
    "PIN",
    "AA",
}
#: A postcode, or a word all of whose neighbours shout too, is none.
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")

_VAGUE = {"click here", "here", "click", "read more", "more", "this link", "link", "this page"}
_VAGUE |= {"find out more", "learn more", "more information", "this", "press here", "website"}


def find_acronyms(text: str) -> Counter[str]:
    """Acronyms that a text uses without saying once what they mean, and how often."""
    text = _POSTCODE.sub(" ", text)
    found: Counter[str] = Counter()
    explained = set()
    for line in text.splitlines():
        letters = [letter for letter in line if letter.isalpha()]
        if letters and len(letters) > 12 and all(letter.isupper() for letter in letters):
            continue
        for match in _ACRONYM.finditer(line):
            word = fold(match.group())
            if word in KNOWN or match.group() in KNOWN:
                continue
            if is_explained(line, match.start(), match.end()):
                explained.add(word)
            found[word] += 1
    return Counter({word: count for word, count in found.items() if word not in explained})


def fold(word: str) -> str:
    """One for "EHCPs" and "EHCP"."""
    match = _PLURAL.match(word)
    return match.group(1) if match else word


def is_explained(text: str, start: int, end: int) -> bool:
    """Whether a text says what a word in it means: "Speech team (SALT)" or "SALT (a team)"."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if before.endswith("(") and after.startswith(")"):
        return True
    match = re.match(r"\(([^)]{8,})\)", after)
    return bool(match and " " in match.group(1))


def is_vague(words: str) -> bool:
    """Whether the words of a link do not say where it leads."""
    return " ".join(words.casefold().split()).strip(" .:!>»›…") in _VAGUE
