"""Which words a score comes from, found out by leaving them out.

Works with any function from text to score. First the sentence that matters is looked for, each
sentence scored by itself, which together costs about as much as the comment did; then that
sentence is scored once without each of its words. So a long comment costs little more than a
short one, and no gradient (and with it no torch) is needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from math import log

from modstation.scoring.model import Span

Scorer = Callable[[str], float]

_SENTENCE = re.compile(r"[^.!?…。！？\n]*(?:[.!?…。！？]+[\"'”’)]*|\n|$)")
_WORD = re.compile(r"\w+(?:['’*@$-]+\w+)*|[^\w\s]{2,}")
# Longer sentences are taken in pieces of several words, so that the cost has an end.
MOST_PIECES = 24
_LEAST_SHARE = 0.15
_MOST_SPANS = 4
# A short word between two that count ("pack of liars") does not part them.
_BRIDGE_CHARACTERS = 3


def explain(text: str, score: Scorer) -> list[Span]:
    """The passages that drive the text's score, heaviest first; their weights add up to 1 at most.

    When no single word makes a difference (the same thing is said twice), it is the sentence.
    """
    sentences = split(text, _SENTENCE)
    if not sentences:
        return []
    start, end = max(sentences, key=lambda part: score(text[part[0] : part[1]]))
    words = _pieces([(start + a, start + b) for a, b in split(text[start:end], _WORD)])
    whole = _evidence(score(text[start:end]))
    drops = {(a, b): whole - _evidence(score(text[start:a] + text[b:end])) for a, b in words}
    total = sum(drop for drop in drops.values() if drop > 0)
    if total <= 0 or len(words) == 1:
        return [Span(start, end, 1.0)]
    spans = _joined(text, {part: drop / total for part, drop in drops.items()})
    return spans or [Span(start, end, 1.0)]


def split(text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    """The places of the pattern's matches, without the blanks around them."""
    places = []
    for match in pattern.finditer(text):
        found = match.group()
        start = match.start() + len(found) - len(found.lstrip())
        if end := len(found.strip()):
            places.append((start, start + end))
    return places


def _pieces(words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    size = -(-len(words) // MOST_PIECES)
    groups = [words[first : first + size] for first in range(0, len(words), size or 1)]
    return [(group[0][0], group[-1][1]) for group in groups]


def _evidence(score: float) -> float:
    """The score on a scale without ends: near 1 a word's absence hardly shows in the score."""
    score = min(max(score, 1e-7), 1 - 1e-7)
    return log(score / (1 - score))


def _joined(text: str, shares: dict[tuple[int, int], float]) -> list[Span]:
    """The pieces of a fair share, neighbours as one span."""
    spans: list[Span] = []
    for (start, end), share in shares.items():
        if share < _LEAST_SHARE:
            continue
        between = text[spans[-1].end : start].strip() if spans else ""
        if spans and len(between) <= _BRIDGE_CHARACTERS:
            spans[-1] = Span(spans[-1].start, end, spans[-1].weight + share)
        else:
            spans.append(Span(start, end, share))
    return sorted(spans, key=lambda span: -span.weight)[:_MOST_SPANS]
