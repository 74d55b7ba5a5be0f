"""What a disguised word may say: leet, masked letters, stretched letters, and the word as it is.

Numbers are the danger: prices, times, years and model numbers must keep their digits, so the
rules say first what is never decoded.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

Reading = tuple[int, str, tuple[str, ...]]
"""Where in the token a word begins, the word as written, what it may say."""

_LEET = str.maketrans("013457@$!|", "oieastasii")
_LEET_L = str.maketrans("1!|", "lll")
_SYMBOLS = frozenset("*#@$%&^!|+")
_DIGITS = frozenset("0123456789")
_ORDINARY = re.compile(
    r"""
    \d+(?:st|nd|rd|th|s|am|pm|a|p|k|m|b|bn|mn|t|mm|cm|km|kg|kw|mw|gw|kb|mb|gb|tb|mg|ml|g|l|x|h
        |hrs?|d|mins?|secs?|w|wks?|y|yrs?|yo|v|c|f|e|ft|in|lbs?|oz|mph|kph|hz|px|hp|ish|years?|days?
        |weeks?|months?|hours?|million|billion|percent)
    | [a-z]{1,2}\d+s?                # roads, aircraft, vitamins: a55, f35, b12, q3
    | [a-z]{3,}\d{2,}                # names with a year or a number: covid19, john1975
    | (?:[a-z]\d){2,}                # h1n1
    | \d+x\d+
    """,
    re.VERBOSE,
)
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")
_SEPARATED = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_MASK = re.compile(r"[*#]|[%&^@$!]{2,}")


@lru_cache(maxsize=8192)
def readings(token: str) -> tuple[Reading, ...]:
    """The words of one unspaced token, each with its readings."""
    symbols = [char for char in token if char in _SYMBOLS]
    if symbols and not _is_disguise(token, symbols):
        return tuple(
            (match.start(), match.group(), _forms(match.group()))
            for match in _SEPARATED.finditer(token)
        )
    return ((0, token, _forms(token)),)


def _is_disguise(token: str, symbols: list[str]) -> bool:
    """Whether the symbols stand for letters: "sh!t" and "a$$", not "wait!what" and "$50"."""
    if any(char in _DIGITS for char in token) and "$" in symbols:
        return False
    if not any(char.isalpha() for char in token) or "+" in symbols:
        return False
    if all(char in "*#" for char in symbols):
        return _masks_word(token)
    if len(symbols) > 1 and _MASK.search(token):
        return len(token) <= 12
    if symbols == ["&"] or symbols == ["%"] or symbols == ["^"]:
        return False
    if any(not f"{before}{after}".isalpha() for before, after in _around(token)):
        return False
    sides = re.split(r"[@$!|]+", token)
    return max(map(len, sides)) <= 7 and min(map(len, sides)) <= 2


def _around(token: str) -> list[tuple[str, str]]:
    """What stands before and after each exclamation mark or bar: a letter, if it is one too."""
    return [(token[i - 1], token[i + 1 : i + 2]) for i, c in enumerate(token) if c in "!|"]


def _masks_word(token: str) -> bool:
    visible = sum(char.isalpha() for char in token)
    hidden = sum(char in "*#" for char in token)
    return visible >= 1 and hidden <= 3 * visible and not any(char in _DIGITS for char in token)


def _forms(word: str) -> tuple[str, ...]:
    """Readings without repeats, the likeliest first and the word as written last."""
    found: dict[str, None] = {}
    for plain in _decoded(word):
        for form in _unstretched(plain):
            found[form] = None
            if form.endswith("'s"):
                found[form[:-2]] = None
    found.pop(word, None)
    found[word] = None
    return tuple(found)


def _decoded(word: str) -> list[str]:
    if word.isalpha() or _ORDINARY.fullmatch(word) or not any(c.isalpha() for c in word):
        return [word]
    if any(char in "*#%&^" for char in word):
        return [_masked(word)]
    decoded = word.translate(_LEET)
    if decoded == word or any(char in _DIGITS for char in decoded):
        return [word]
    found = [decoded]
    if any(char in "1!|" for char in word):
        found.append(word.translate(_LEET_L).translate(_LEET))
    if any(char in "@$!" for char in word):
        found.append(_masked(word))
    return found


def _masked(word: str) -> str:
    return re.sub(r"[*#%&^@$!|]", "*", word)


def _unstretched(word: str) -> list[str]:
    """Letters drawn out three times or more, read as one letter or as two: "stuuupid", "asssss"."""
    runs = list(_STRETCH.finditer(word))
    if not runs or "*" in word or len(runs) > 3 or len(set(word)) == 1:
        return [word]
    found = []
    for lengths in product((1, 2), repeat=len(runs)):
        shorter = word
        for run, length in zip(reversed(runs), reversed(lengths), strict=True):
            shorter = shorter[: run.start()] + run.group(1) * length + shorter[run.end() :]
        found.append(shorter)
    return found
