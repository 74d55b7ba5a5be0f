"""The one doorway from other threads into Qt, so that no worker ever touches a widget.

A queued call to a plain Python object that is gone crashes PySide6, therefore exactly one
connection of this program crosses threads: the bridge's own signal to the bridge's own slot.
Everything else listens to `arrived`, which is emitted in the Qt thread.
"""

from __future__ import annotations

from collections import deque
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Bridge(QObject):
    """Carries values from any thread to listeners in the Qt thread, in the order posted.

    Create it in the Qt thread and keep it alive longer than every thread that posts.
    """

    arrived = Signal(object)
    _knock = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._waiting: deque[object] = deque()
        self._closed = False
        self._knock.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, news: object) -> None:
        """Hand over one value; callable from any thread, never waits for the Qt thread."""
        with self._lock:
            if self._closed:
                return
            first = not self._waiting
            self._waiting.append(news)
            if first:
                # Inside the lock: `close` must not let the object go between test and emit.
                self._knock.emit()

    def close(self) -> None:
        """Take nothing any more: what is posted from now on is dropped."""
        with self._lock:
            self._closed = True
            self._waiting.clear()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            batch = list(self._waiting)
            self._waiting.clear()
        for news in batch:
            self.arrived.emit(news)
