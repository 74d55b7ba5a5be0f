"""Finds which of the waiting comments are nearly the same, a portion at a time."""

from __future__ import annotations

from modstation.core.plain import plain
from modstation.core.ports import Scorer
from modstation.desk.reading import in_portions
from modstation.store.store import Store

PORTION = 100  # asked about at once: on a busy machine, every answer is waited for
WRITTEN = 50  # in one transaction: a key pressed meanwhile waits for it


def catch_up(store: Store, scorer: Scorer) -> list[int]:
    """Look at a portion of what nobody has looked at, and put it to its like; their numbers."""
    unread = store.likenesses.unread(PORTION)
    if not unread:
        return []
    sketches = scorer.sketches([plain(text).text for _, text in unread])
    there: list[int] = []
    known = [(n, text, sketch) for (n, text), sketch in zip(unread, sketches, strict=True)]
    for some in in_portions(known, WRITTEN):
        with store.writing():
            there += store.likenesses.put(some)
    others = {n: store.likenesses.perhaps_alike(n) for n in there}
    words = {n: store.likenesses.words(n) for n in there}
    pairs = [(words[n], list(some.values())) for n, some in others.items()]
    found = scorer.likeness(pairs)
    families: list[tuple[int, list[int]]] = []
    for (n, near), values in zip(others.items(), found, strict=True):
        alike = [other for other, value in zip(near, values, strict=True) if value > 0]
        if alike:
            families.append((n, alike))
    for those in in_portions(families, WRITTEN):
        with store.writing():
            for n, alike in those:
                store.likenesses.join(n, words[n], alike)
    return [n for n, _ in unread]
