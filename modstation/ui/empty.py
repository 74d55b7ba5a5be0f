"""What stands in the middle when no comment waits: calm words and the next useful step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.ui.labels import PlainLabel


class EmptyPage(QWidget):
    """Emits the name of a command."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._command = "sync"
        self.title = PlainLabel(name="stripTitle")
        self.title.setStyleSheet("font-size: 20px;")
        self.words = PlainLabel(wrap=True, look="quiet")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.setFixedWidth(400)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self.pressed.emit(self._command))
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        # In a row of its own: a wrapped label that is aligned gets the height of one line.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.words)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(6)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_state(self, *, connected: bool) -> None:
        self._command = "sync" if connected else "connect"
        self.title.say("Nothing is waiting." if connected else "Welcome.")
        self.words.say(
            "Every comment has its decision. New ones appear here by themselves."
            if connected
            else "Connect the site whose comments you moderate: its address, your user name and "
            "an application password are all that is needed."
        )
        self.button.setText("Sync now  F5" if connected else "Connect a site  Ctrl+N")
        self.setAccessibleName(f"{self.title.text()} {self.words.text()}")
