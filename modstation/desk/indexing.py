"""Keeps the full-text index up to date: a bounded portion at a time, in a thread of its own.

A decision stands in the same line of writers, so no portion may take long. What was begun goes on
after a restart: what is missing is written down.
"""

from __future__ import annotations

from collections.abc import Callable

from modstation.store.store import Store

PORTION = 50  # as many comments as a sync writes at once
PAUSE_S = 0.002
IDLE_S = 3.0
TIDIED_AFTER = 50  # portions: what they write goes to the write-ahead log first


class Indexing:
    """Takes in what changed, merges what that left in small parts, and writes pages anew that
    hold words nobody has any more. `store` belongs to this thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._in_parts = True

    def step(self) -> bool:
        """One portion; whether there may be more to do."""
        search = self._store.search
        with self._store.writing():
            if self._in_parts:
                self._in_parts = search.merge()
                return True
            if search.take_in(PORTION):
                self._in_parts = True
            elif search.has_waste():
                search.begin_forgetting()
                self._in_parts = True
        return self._in_parts


class Indexer:
    """The work of the index loop: each call does one step, and returns the pause."""

    def __init__(self, open_here: Callable[[], Store]) -> None:
        self._open_here = open_here
        self._opened: tuple[Store, Indexing] | None = None
        self._steps = 0

    def __call__(self) -> float:
        if self._opened is None:
            store = self._open_here()
            self._opened = store, Indexing(store)
        store, indexing = self._opened
        more = indexing.step()
        self._steps += more
        if self._steps >= TIDIED_AFTER or (self._steps and not more):
            store.tidy()
            self._steps = 0
        return PAUSE_S if more else IDLE_S

    def close(self) -> None:
        """In the thread itself, or after it has ended."""
        if self._opened is not None:
            self._opened[0].close()
            self._opened = None
