"""How far a first sync is, and the place where a sync that is to stop does so."""

from __future__ import annotations

from collections.abc import Callable


class Stopped(Exception):
    """The reading ends here, on purpose: between two requests, with all that came written down."""


class Meter:
    """Told of every step of the reading. `say` gets what is read, how far, of how many; None
    where nobody wants to know. Once `stop`, the next step ends the reading."""

    def __init__(
        self,
        say: Callable[[str, int, int], None] | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self._say = say
        self._stop = stop
        self._what, self._done, self._total = "", 0, 0

    @property
    def wanted(self) -> bool:
        """Whether it is worth counting what there is to do."""
        return self._say is not None

    def begin(self, what: str, done: int, total: int) -> None:
        self._what, self._done, self._total = what, done, total

    def advance(self, count: int = 0) -> None:
        """That much more is done; raises `Stopped` where no more is wanted."""
        self._done = min(self._done + count, self._total)
        if self._say is not None and self._total:
            self._say(self._what, self._done, self._total)
        if self._stop():
            raise Stopped
