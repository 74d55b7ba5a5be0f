"""A look at several comments right before they are written, and for how long it is good."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from modstation.core.model import Comment
from modstation.site.reader import Reader

A_MOMENT_S = 0.25


class Looks:
    """What was seen of those that are about to be written. Several threads take from it."""

    def __init__(self, reader: Reader, now: Callable[[], float] = time.monotonic) -> None:
        self._reader = reader
        self._now = now
        self._seen: dict[int, Comment] = {}
        self._at = 0.0
        self._lock = threading.Lock()

    def look(self, ids: Sequence[int]) -> list[Comment]:
        """Read these; who changes one in the next moment is not seen by whoever writes it."""
        with self._lock:
            return list(self._look(ids).values())

    def take(self, id: int) -> Comment | None:
        """The comment as it was seen a moment ago, once: what it is afterwards is ours, or
        unknown. None: look for yourself. Whoever finds that the moment is over looks again, at
        all that are left at once."""
        with self._lock:
            if id not in self._seen:
                return None
            if self._is_fresh():
                return self._seen.pop(id)
            found = self._look(list(self._seen)).get(id)
            self._seen.pop(id, None)
            return found

    def _look(self, ids: Sequence[int]) -> dict[int, Comment]:
        self._seen = {}
        self._at = self._now()  # before the request: the site looks some time after that
        found = {comment.id: comment for comment in self._reader.read(ids)}
        if self._is_fresh():  # else the site takes so long that each must look for itself
            self._seen = dict(found)
        return found

    def _is_fresh(self) -> bool:
        return self._now() - self._at <= A_MOMENT_S
