"""Keeps the full-text index up to date, in a thread of its own, a bounded portion at a time.

A decision passes the same line of writers, so no portion may take long, and there is a pause
behind each. What was begun goes on after a restart: what is missing is written down.
"""

from __future__ import annotations

from collections.abc import Callable

from modstation.store.store import Store

PORTION = 50  # as many comments as a sync writes at once
PAUSE_S = 0.01
IDLE_S = 3.0


class Indexer:
    """The work of the index loop: each call takes in one portion, or writes anew a few pages that
    may hold words nobody has any more, and returns the pause. `store` is opened in the thread."""

    def __init__(self, open_here: Callable[[], Store]) -> None:
        self._open_here = open_here
        self._store: Store | None = None
        self._forgetting = False

    def __call__(self) -> float:
        if self._store is None:
            self._store = self._open_here()
        search = self._store.search
        with self._store.writing():
            if search.take_in(PORTION):
                return PAUSE_S
        if not self._forgetting and not search.has_waste():
            return IDLE_S
        with self._store.writing():
            if not self._forgetting:
                search.begin_forgetting()
                self._forgetting = True
            else:
                self._forgetting = search.go_on_forgetting()
        return PAUSE_S

    def close(self) -> None:
        """In the thread itself, or after it has ended."""
        if self._store is not None:
            self._store.close()
            self._store = None
