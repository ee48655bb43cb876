"""How hard a text is to read, counted as Wagtail's own content checks count it.

Wagtail's editor shows LIX (words to a sentence, and how many of the words are long) of the
preview, cut up by the browser's `Intl.Segmenter`. These are the same cuts for the letters of
European languages, by Unicode's rules for text segmentation (UAX 29), so that a report over
all pages agrees with what an editor sees at one of them.
"""

import re
import statistics
from dataclasses import dataclass
from typing import Any, Self

from django.utils.translation import gettext as _


#: Below this many words Wagtail gives no score.
FEWEST = 10
#: A word with more letters than this is long.
LONG = 6
#: Wagtail calls a text below the first "Good", below the second "Fair", else "Complex".
GOOD, FAIR = 35, 45

_LETTER = r"[^\W\d_\u00b2\u00b3\u00b9\u00bc-\u00be]"
# A letter with its accents; an apostrophe, full stop or colon between two letters joins them, a
# full stop or comma between two digits too, and an underscore everything.
_WORD = re.compile(
    rf"(?:{_LETTER}[\u0300-\u036f]*|\d|_)"
    rf"(?:(?:{_LETTER}|[\u0300-\u036f\d_\u00ad\u200d])"
    rf"|(?<={_LETTER})[\u00ad\u200d]*['.:\u00b7\u2018\u2019\u2024](?={_LETTER})"
    r"|(?<=\d)['.,;\u2018\u2019\u2024](?=\d))*"
)
_END = re.compile(
    # What ends a line ends a sentence, and a blank line is one of its own, in Wagtail too.
    r"\r\n|[\n\r\x85\u2028\u2029]"
    # A mark that ends sentences, with the marks, brackets and spaces that follow it.
    r"|[.\u2024?!\u203c\u203d\u2047-\u2049]+"
)
_CLOSE = re.compile(r"[\"')\]}\u2018\u2019\u201c\u201d\u00ab\u00bb\u2039\u203a([{]*")
_SPACE = re.compile(r"[ \t\u00a0\x0b\x0c\u2000-\u200a\u3000]*")
_LINE = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
_GOES_ON = re.compile(r"[,\-:;\u2013\u2014\u3001.?!\u2024]")


@dataclass(frozen=True)
class Measure:
    """What a text is like to read. `lix` is 0 where there are too few words to tell."""

    words: int = 0
    sentences: int = 0
    long_words: int = 0

    @classmethod
    def of(cls, text: str) -> Self:
        words = find_words(text)
        long_words = sum(len(word.encode("utf-16-le")) // 2 > LONG for word in words)
        return cls(len(words), len(split_sentences(text)), long_words)

    @property
    def lix(self) -> float:
        if self.words < FEWEST or not self.sentences:
            return 0
        return self.words / self.sentences + self.long_words / self.words * 100


def find_words(text: str) -> list[str]:
    """The words and numbers of a text; "child's" is one, "well-known" two."""
    return _WORD.findall(text)


def split_sentences(text: str) -> list[str]:
    """A text cut into sentences, nothing left out: joined they are the text."""
    parts, start, at = [], 0, 0
    while match := _END.search(text, at):
        at = match.end()
        if not _LINE.fullmatch(match.group()):
            end = _find_end(text, match)
            if end is None:
                continue
            at = end
        parts.append(text[start:at])
        start = at
    if start < len(text):
        parts.append(text[start:])
    return parts


def _find_end(text: str, mark: re.Match[str]) -> int | None:
    """Where the sentence ends that a mark may end; None where it goes on."""
    end = mark.end()
    after = text[end : end + 1]
    is_stop = mark.group()[-1] in ".\u2024"
    if is_stop and after.isdigit():
        return None
    before = text[mark.start() - 1 : mark.start()] if mark.start() else ""
    if is_stop and len(mark.group()) == 1 and before.isalpha() and after.isupper():
        return None
    end = _CLOSE.match(text, end).end()
    end = _SPACE.match(text, end).end()
    if _GOES_ON.match(text, end):
        return None
    if is_stop and _is_lower_next(text, end):
        return None
    line = _LINE.match(text, end)
    return line.end() if line else end


def _is_lower_next(text: str, at: int) -> bool:
    """Whether a small letter comes before any other letter, line or mark: "e.g. (the) one"."""
    for letter in text[at:]:
        if letter.isalpha():
            return letter.islower()
        if letter in "\n\r\x85\u2028\u2029.?!\u2024":
            return False
    return False


def find_median(scores: list[float]) -> float:
    """The median of the scores of texts that are long enough to have one."""
    return statistics.median([score for score in scores if score] or [0])


def say_score(lix: Any) -> str:
    """The word that Wagtail shows for a score."""
    if not lix:
        return _("Too short to tell")
    return _("Good") if lix < GOOD else _("Fair") if lix < FAIR else _("Complex")
