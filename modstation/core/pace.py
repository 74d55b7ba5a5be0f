"""How fast somebody decides, and how long the rest will take at that pace."""

from __future__ import annotations

from collections import deque
from statistics import median

BREAK_S = 120  # a longer pause is a break, not thought
COUNTED = 20
ENOUGH = 5


class Pace:
    """Times of decisions of this run, in seconds; breaks do not count."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._gaps: deque[int] = deque(maxlen=COUNTED)

    def decided(self, at: int) -> None:
        """A decision was made at that second."""
        if self._last is not None and 0 <= at - self._last <= BREAK_S:
            self._gaps.append(at - self._last)
        self._last = at

    def seconds_for(self, count: int) -> int | None:
        """How long that many take at the median pace; None while there are too few to tell."""
        if len(self._gaps) < ENOUGH:
            return None
        return round(median(self._gaps) * count)
