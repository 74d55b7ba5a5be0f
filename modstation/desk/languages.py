"""Finds the language of what waits, a portion at a time, beside the scores."""

from __future__ import annotations

from modstation.core.plain import plain
from modstation.core.ports import Scorer
from modstation.store.store import Store

PORTION = 64


def catch_up(store: Store, scorer: Scorer) -> list[int]:
    """Look at a portion of what nobody has looked at; the comments' numbers."""
    unread = store.languages.unread(PORTION)
    if unread:
        codes = scorer.languages([plain(text).text for _, text in unread])
        with store.writing():
            store.languages.put(
                (n, text, code) for (n, text), code in zip(unread, codes, strict=True)
            )
    return [n for n, _ in unread]
