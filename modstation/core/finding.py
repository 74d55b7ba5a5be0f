"""How well words fit what somebody types to find them: plain rules, no statistics."""

from __future__ import annotations

import re
from collections.abc import Sequence

LOOSE = 4  # only its letters are there: worth showing when nothing fits better
_WORD = re.compile(r"\w+")


def fit(asked: str, text: str) -> int | None:
    """How well a text fits what was typed, the best is 0; None when it does not.

    In this order: it begins so; every word typed begins one of its words; initials ("bta" is
    "Block the author"); it holds all words typed somewhere; its letters in this order.
    """
    wanted, known = asked.casefold().split(), text.casefold()
    if not wanted:
        return 0
    words = _WORD.findall(known)
    if known.startswith(" ".join(wanted)):
        return 0
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 1
    letters = "".join(wanted)
    if letters in "".join(word[0] for word in words):
        return 2
    if all(part in known for part in wanted):
        return 3
    return LOOSE if len(letters) > 2 and _in_order(letters, known) else None


def best_fits(asked: str, texts: Sequence[str]) -> list[int]:
    """The places of the texts that fit, the best first."""
    fits = [
        (rank, place) for place, text in enumerate(texts) if (rank := fit(asked, text)) is not None
    ]
    close = [found for found in fits if found[0] < LOOSE]
    return [place for _, place in sorted(close or fits)]


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
