"""A button whose words give way when there is too little room for them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

_LEAST_PX = 58
_OPENS = " ▾"


class MenuButton(QPushButton):
    """Opens a menu. A pane that is drawn narrow must not be pushed wide by a long name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""

    def text(self) -> str:
        """All of it, whatever there is room for."""
        return self._words

    def say(self, words: str) -> None:
        if words + _OPENS != self._words:
            self._words = words + _OPENS
            self._fit()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._frame_px() + self._wide(self._words), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST_PX), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Qt draws what it was given: what does not fit is cut here, the arrow stays."""
        room = self.width() - self._frame_px()
        shown = self._words
        if self._wide(shown) > room:
            name = self._words.removesuffix(_OPENS)
            room -= self._wide(_OPENS)
            shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room) + _OPENS
        if shown != super().text():
            self.setText(shown)

    def _frame_px(self) -> int:
        """What the style sheet puts around the words."""
        return super().sizeHint().width() - self._wide(super().text())

    def _wide(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)
