"""Misspell the words that annotators marked, the way people dodge a filter.

Look-alikes, leet and spacing are undone before the model reads; letters swapped, dropped or
masked, and words run together, are not, so the model has to have seen them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from modstation.scoring.normal import Word

_SHORTEST = 4


def disguised(
    text: str, sentences: list[tuple[int, int]], marked: list[Word], chance: random.Random
) -> Iterator[tuple[str, int, int]]:
    """One marked word's sentence with that word disguised, and the sentence's place."""
    long_enough = [word for word in marked if word.end - word.start >= _SHORTEST]
    if not long_enough:
        return
    word = chance.choice(long_enough)
    trick = chance.choice((_swapped, _shortened, _masked, _joined))
    for start, end in sentences:
        if start <= word.start and word.end <= end:
            before, after = text[start : word.start], text[word.end : end]
            yield trick(before, text[word.start : word.end], after, chance), start, end
            return


def _swapped(before: str, word: str, after: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(word) - 2)
    pair = word[place + 1] + word[place]
    return before + word[:place] + pair + word[place + 2 :] + after


def _shortened(before: str, word: str, after: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(word) - 1)
    return before + word[:place] + word[place + 1 :] + after


def _masked(before: str, word: str, after: str, chance: random.Random) -> str:
    vowels = [i for i, char in enumerate(word[1:-1], start=1) if char in "aeiouAEIOU"]
    if not vowels:
        return before + word + after
    place = chance.choice(vowels)
    return before + word[:place] + "*" + word[place + 1 :] + after


def _joined(before: str, word: str, after: str, chance: random.Random) -> str:
    if chance.random() < 0.5 and before.strip():
        return before.rstrip() + word + after
    return before + word + after.lstrip()
