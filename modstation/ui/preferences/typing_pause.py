"""Pages that keep what is typed by themselves, a moment later."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from modstation.core.translation import listed, tr
from modstation.ui.labels import PlainLabel, set_look

PAUSE_MS = 600  # in the typing, before what was typed is kept


class TypingPause(QTimer):
    """Started with every letter; keeps when it ends. Leaving the page in the middle of it loses
    nothing."""

    def __init__(self, page: QWidget, keep: Callable[[], None]) -> None:
        super().__init__(page)
        self._keep = keep
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)
        self.timeout.connect(keep)
        page.installEventFilter(self)

    def keep_now(self) -> None:
        """Where something was typed that is not kept yet."""
        if self.isActive():
            self._keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.keep_now()
        return False


def tell_unknown(told: PlainLabel, strange: Sequence[str], site: str) -> None:
    """Which names in a text nothing is filled in for."""
    words = tr("Nothing is filled in for {names}.", names=listed(strange)) if strange else ""
    set_look(told, "bad", bool(strange))
    told.say(words if site else tr("This profile has no site yet."))


def reset_words(back: bool) -> str:
    """`back`: it was pressed before, and now leads back."""
    return tr("Back to how it was") if back else tr("As at the beginning")
