"""Labels for words that come from outside: always plain text, touched only when they change."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

BREAK_HERE = "\u200b"
_LONG = re.compile(r"\S{28}(?=\S)")  # a word without an end would make its pane as wide

_OTHER_FONT = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class PlainLabel(QLabel):
    """Never interprets its text; a label that guessed would load an author's image."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        look: str = "",
        name: str = "",
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if look:
            self.setProperty(look, True)
        if name:
            self.setObjectName(name)

    def text(self) -> str:
        return super().text().replace(BREAK_HERE, "")

    def say(self, text: str) -> None:
        if text == self.text():
            return
        if self.wordWrap():
            text = _LONG.sub(lambda match: match[0] + BREAK_HERE, text)
        self.setText(text)

    def show_if(self, wanted: bool) -> None:
        if wanted == self.isHidden():
            self.setVisible(wanted)


class ElidedLabel(PlainLabel):
    """One line that gives way: what does not fit ends in an ellipsis, whole in the tooltip.

    It keeps its text to itself. A label that is given a text asks its whole pane to be laid out
    anew, and panes full of such labels change with every key.
    """

    def __init__(self, *, look: str = "", name: str = "") -> None:
        super().__init__(look=look, name=name)
        self._words = self._fitting = ""
        self._asked = ("", 0)

    def text(self) -> str:
        return self._words

    def say(self, text: str) -> None:
        if text != self._words:
            # What shows something of its own says it first; a field with a name has it beside.
            if self.accessibleName() in ("", self._words):
                self.setAccessibleName(text)
            else:
                self.setAccessibleDescription(text)
            self._words = text
            self.setToolTip(text if len(text) > 30 else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _OTHER_FONT:
            self._asked = ("", 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        asked = self._words, self.width()
        if asked != self._asked:
            fits = self.fontMetrics().elidedText
            self._asked = asked
            self._fitting = fits(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)  # with the font and the pen of the label
        painter.drawText(self.rect(), int(self.alignment()), self._fitting)
        painter.end()


def set_look(widget: QWidget, look: str, wanted: bool) -> None:
    """Turn one look of the style sheet on or off; polishes only this widget, only on change."""
    if bool(widget.property(look)) != wanted:
        widget.setProperty(look, wanted)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
