"""How the demo's line and server can fail, switchable while they run."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Cut(StrEnum):
    """When the connection is dropped: before the site has done anything, or after all is done
    but before it could say so."""

    NEVER = ""
    BEFORE = "before"
    AFTER = "after"


@dataclass(slots=True)
class _Once:
    """A fault for the next `left` requests of a method ("" for any)."""

    left: int
    method: str
    status: int = 0
    cut: Cut = Cut.NEVER


@dataclass
class Faults:
    """Nothing fails until it is told to.

    `latency_s` delays each answer. `retry_after_s` answers 429 with that wait. `html` answers
    with a web page instead of JSON, `truncate` with half of the JSON. `cut` drops each
    connection. `meanwhile(where, method, path)` is called before ("before") and after ("after")
    each request is carried out, with the site's lock free, so that a test can act in between.
    """

    latency_s: float = 0.0
    retry_after_s: int | None = None
    html: bool = False
    truncate: bool = False
    cut: Cut | str = Cut.NEVER
    meanwhile: Callable[[str, str, str], None] | None = None
    _once: list[_Once] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def fail_next(self, count: int, status: int = 500, method: str = "") -> None:
        """Answer the next `count` requests with an error page, without doing anything."""
        with self._lock:
            self._once.append(_Once(count, method, status=status))

    def cut_next(self, count: int, where: Cut | str = Cut.AFTER, method: str = "") -> None:
        """Drop the connection of the next `count` requests."""
        with self._lock:
            self._once.append(_Once(count, method, cut=Cut(where)))

    def next_status(self, method: str) -> int:
        """The error to answer this request with; 0 for none."""
        once = self._take(method, lambda fault: fault.status != 0)
        return once.status if once else 0

    def next_cut(self, method: str) -> Cut:
        once = self._take(method, lambda fault: fault.cut is not Cut.NEVER)
        return once.cut if once else Cut(self.cut)

    def _take(self, method: str, fits: Callable[[_Once], bool]) -> _Once | None:
        with self._lock:
            for fault in self._once:
                if fits(fault) and fault.method in ("", method):
                    fault.left -= 1
                    if fault.left <= 0:
                        self._once.remove(fault)
                    return fault
        return None
