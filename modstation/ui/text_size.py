"""The size of a comment's text: changed with three keys, seen at once, kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from modstation.core.translation import digits, tr
from modstation.ui.card import CardView
from modstation.ui.commanding import Deeds
from modstation.ui.window_settings import (
    LARGEST_TEXT_PX,
    SMALLEST_TEXT_PX,
    USUAL_TEXT_PX,
    WindowSettings,
)

_STEP_PX = 2


class TextSize(QObject):
    said = Signal(str)

    def __init__(self, card: CardView, settings: WindowSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._card = card
        self._settings = settings

    def deeds(self) -> Deeds:
        return {
            "larger": lambda: self._set(self._settings.text_px + _STEP_PX),
            "smaller": lambda: self._set(self._settings.text_px - _STEP_PX),
            "usual-size": lambda: self._set(USUAL_TEXT_PX),
        }

    def _set(self, wanted_px: int) -> None:
        text_px = max(SMALLEST_TEXT_PX, min(wanted_px, LARGEST_TEXT_PX))
        if text_px != self._settings.text_px:
            self._settings.text_px = text_px
            self._settings.save()
            self._card.set_text_px(text_px)
        self.said.emit(tr("Text size: {size} px.", size=digits(text_px)))
