"""A plain-text editor in place: for a comment's own text, and for a reply to it.

What was typed is never lost by leaving: the window keeps it as a draft for that comment.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from modstation.ui.labels import PlainLabel

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LEAST_PX, _MOST_PX = 170, 420


class TypingField(QPlainTextEdit):
    """Plain text, with keys that end the typing: Ctrl+Enter and Esc."""

    save = Signal()
    leave = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.save.emit()
        else:
            super().keyPressEvent(event)


class Editor(QFrame):
    """Emits `saved` with the text, or `left` with what stood there."""

    saved = Signal(str)
    left = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("editorFrame")
        self.field = TypingField(self)
        self.field.setObjectName("editor")
        self.field.setTabChangesFocus(True)
        self.field.save.connect(lambda: self.saved.emit(self.text))
        self.field.leave.connect(lambda: self.left.emit(self.text))
        self._hint = PlainLabel(look="quiet", wrap=True)
        self._save = QPushButton("Save", self)
        self._save.setProperty("main", True)
        self._save.clicked.connect(self.field.save)
        leave = QPushButton("Leave", self)
        leave.clicked.connect(self.field.leave)
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(leave)
        row.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field, 1)
        layout.addLayout(row)
        self.hide()

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    def begin(self, text: str, *, title: str, save: str, draft: bool) -> None:
        self.field.setPlainText(text)
        self.field.setAccessibleName(title)
        self._save.setText(save)
        kept = "Your draft is back. " if draft else ""
        self._hint.say(f"{kept}Ctrl+Enter: {save.lower()}. Esc: leave, your text is kept.")
        self.show()
        self.field.moveCursor(
            QTextCursor.MoveOperation.End if draft else QTextCursor.MoveOperation.Start
        )
        self.field.setFocus()

    def height_for(self, width: int) -> int:
        """High enough for its text, within reason."""
        lines = sum(1 + len(line) * 9 // max(width, 1) for line in self.text.split("\n"))
        return min(_MOST_PX, max(_LEAST_PX, lines * 24 + 80))
