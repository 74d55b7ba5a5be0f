"""How somebody is getting on at the queue: their pace, and, if they asked for it, a word on breaks.

The word is a line in the status bar: no window opens, nothing stops, and it comes once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from modstation.core.pace import Pace
from modstation.core.shift import Stretch
from modstation.core.translation import trn
from modstation.ui.window_settings import WindowSettings


class Stint(QObject):
    """To be told of each decision; `said` carries what is to be said about it."""

    said = Signal(str)

    def __init__(self, clock: Callable[[], int], settings: WindowSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._settings = settings
        self._pace = Pace()
        self._stretch = Stretch()

    def decided(self) -> None:
        now = self._clock()
        self._pace.decided(now)
        self._stretch.decided(now)
        minutes = self._stretch.minutes_to_say(self._settings.break_after_min)
        if minutes is not None:
            self.said.emit(
                trn(
                    minutes,
                    "{n} minute without a break. Time for one?",
                    "{n} minutes without a break. Time for one?",
                )
            )

    def seconds_for(self, count: int) -> int | None:
        """How long that many take at one's own pace; None while that cannot be told."""
        return self._pace.seconds_for(count)
