"""A thread that does one thing now and then. It knows nothing of Qt or of sites."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Loop:
    """Calls `work` in a thread of its own, whenever woken and at the latest after the seconds
    that `work` itself returned, until stopped.

    An exception that `work` lets through is a bug: it goes to `crashed`, and the loop goes on.
    `breath_s`: how long it lets whoever woke it go on first. `last` is called at the end, in the
    thread: a database connection must be closed where it was opened.
    """

    def __init__(
        self,
        work: Callable[[], float],
        *,
        name: str,
        crashed: Callable[[BaseException], None],
        last: Callable[[], None] = lambda: None,
        breath_s: float = 0.0,
    ) -> None:
        self._work = work
        self._last = last
        self._breath_s = breath_s
        self._crashed = crashed
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """From any thread: do it now, or once more when it is being done."""
        self._wake.set()

    def stop(self, timeout_s: float) -> bool:
        """Ask it to end and wait; False when it still works after that time (a request may hang
        in the system; the thread dies with the process, which is safe at any moment)."""
        self._stopping.set()
        self._wake.set()
        if self._thread.ident is None:
            return True  # it was never started
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._repeat()
        finally:
            self._last()

    def _repeat(self) -> None:
        pause_s = 0.0
        while not self._stopping.is_set():
            if self._wake.wait(pause_s):
                self._stopping.wait(self._breath_s)
            self._wake.clear()
            if self._stopping.is_set():
                return
            try:
                pause_s = self._work()
            except Exception as bug:
                self._crashed(bug)
                pause_s = 60.0
