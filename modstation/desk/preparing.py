"""Fetching all that is needed without the site, at a moderator's wish: asked for from any
thread, seen to by the sync thread, cycle by cycle, until nothing is left or somebody stops it.

The ordinary cycles fetch the same, a portion at a time, for nobody in particular: they cannot
say when all is there, and they ask again about a part of the queue only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from modstation.core.errors import Offline
from modstation.core.ports import Clock
from modstation.core.translation import tr
from modstation.desk.readiness import readiness
from modstation.desk.views import Cycle, Prepared
from modstation.store.store import Store


class Preparation:
    """`post` takes the news that it has ended."""

    def __init__(self, clock: Clock, post: Callable[[Prepared], None]) -> None:
        self._clock = clock
        self._post = post
        self._asked = threading.Event()
        self._cancelled = threading.Event()
        self._left: set[str] | None = None  # the sites still to be read; None: nobody asked
        self._troubles: list[str] = []
        self._began_at = 0

    def ask(self) -> None:
        """From any thread."""
        self._cancelled.clear()
        self._asked.set()

    def cancel(self) -> None:
        """From any thread: the reading for it ends after the request that it waits for."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether one that is under way is to end."""
        return self._left is not None and self._cancelled.is_set()

    # in the sync thread ------------------------------------------------------------------------

    def begin(self, names: Sequence[str]) -> bool:
        """Whether one begins now, because somebody asked."""
        if not self._asked.is_set():
            return False
        self._asked.clear()
        self._left, self._troubles, self._began_at = set(names), [], self._clock.now()
        return True

    def covers(self, name: str) -> bool:
        """Whether that site is to be read whole in the next cycle."""
        return self._left is not None and name in self._left

    def took(self, cycle: Cycle) -> None:
        """A dead line is waited for; other trouble needs somebody to see to it."""
        if not self.covers(cycle.site) or cycle.more or isinstance(cycle.trouble, Offline):
            return
        assert self._left is not None
        self._left.discard(cycle.site)
        if cycle.trouble is not None:
            said = tr("{site}: {trouble}", site=cycle.site, trouble=cycle.trouble)
            self._troubles.append(said)

    def end(self, store: Store, names: Sequence[str]) -> bool:
        """Tell that it has ended, if it has; whether somebody stopped it."""
        if self._left is None:
            return False
        stopped = self._cancelled.is_set()
        if not stopped and self._left.intersection(names):
            return False
        found = readiness(store, names, self._began_at, self._clock.now())
        self._left = None
        self._cancelled.clear()
        self._post(Prepared(found, tuple(self._troubles), stopped))
        return stopped
