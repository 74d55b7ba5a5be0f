"""How far a first sync or a preparation is, and the place where a sync that is to stop does so."""

from __future__ import annotations

from collections.abc import Callable


class Stopped(Exception):
    """The reading ends here, on purpose: between two requests, with all that came written down."""


class Meter:
    """Told of every step of the reading of one site, over all cycles of a run: counting what
    there is takes longer than a step. `say` gets what is read, how far, of how many. Once
    `stop`, the next step ends the reading."""

    def __init__(
        self,
        say: Callable[[str, int, int], None] = lambda what, done, total: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self.telling = False
        self._say = say
        self._stop = stop
        self._counts: dict[str, tuple[int, int]] = {}

    def begin(self, what: str, count: Callable[[], tuple[int, int]]) -> None:
        """Something is read from now on; `count` says how much of it is here, of how much."""
        if self.telling and what not in self._counts:
            self._counts[what] = count()

    def set(self, what: str, done: int, total: int) -> None:
        """That much is done; raises `Stopped` where no more is wanted."""
        self._counts[what] = done, total
        self.advance(what)

    def advance(self, what: str, count: int = 0) -> None:
        """That much more is done; raises `Stopped` where no more is wanted."""
        done, total = self._counts.get(what, (0, 0))
        self._counts[what] = min(done + count, total), total
        if self.telling and total:
            self._say(what, *self._counts[what])
        if self._stop():
            raise Stopped
